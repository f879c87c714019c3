// Where the nodes of a network stand: a force layout that is run to its end before anything is drawn.

import { d3 } from "/web/d3.js";

const TICKS = 260;
const MARGIN = 28;
const LABEL = 110;

/** Nodes with `x`, `y` and `radius`, the strongest first, and edges between them; the one in the middle stays there. */
export function laidOut({ nodes, edges }, width, height, middle) {
  const placed = nodes.map((node) => ({ ...node, radius: 3.5 + 1.6 * Math.sqrt(node.events), ...(node.id === middle && { fx: width / 2, fy: height / 2 }) }));
  const links = edges.map((edge) => ({ ...edge }));
  const simulation = d3.forceSimulation(placed)
    .randomSource(d3.randomLcg(0.42))
    .force("link", d3.forceLink(links).id((node) => node.id).distance((edge) => 46 + 90 / Math.sqrt(edge.events)).strength(0.25))
    .force("charge", d3.forceManyBody().strength(-160).distanceMax(420))
    .force("collide", d3.forceCollide((node) => node.radius + 6))
    .force("x", d3.forceX(width / 2).strength(0.05)).force("y", d3.forceY(height / 2).strength(0.09))
    .stop();
  simulation.tick(Math.max(60, Math.round(TICKS / Math.max(1, placed.length / 120))));
  stretch(placed, width, height);
  return { nodes: placed, edges: links };
}

/** Fill the room there is, a small network no more than twice its size. */
function stretch(nodes, width, height) {
  for (const [axis, room, after] of [["x", width, LABEL], ["y", height, MARGIN]]) {
    const [low, high] = d3.extent(nodes, (node) => node[axis]);
    const scale = Math.min(2, (room - MARGIN - after) / Math.max(1, high - low));
    const start = MARGIN + Math.max(0, (room - MARGIN - after - (high - low) * scale) / 2);
    for (const node of nodes) node[axis] = start + (node[axis] - low) * scale;
  }
}

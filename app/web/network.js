// The network: who met whom around a selection, one step by default; a node can be opened, a link lists its events.

import { get } from "/web/api.js";
import { suggesting } from "/web/combobox.js";
import { d3 } from "/web/d3.js";
import { h } from "/web/dom.js";
import { laidOut } from "/web/layout.js";
import { pathForm } from "/web/path.js";
import { roving } from "/web/roving.js";
import { change } from "/web/state.js";

export const MOST_NODES = 300;
const LABELLED = 40;
const KINDS = { "": "everybody", person: "people", country: "countries", organization: "organizations" };

/** The view in `place`. */
export function networkView(place) {
  const svg = d3.create("svg").attr("class", "network").attr("role", "group").node();
  const center = h("input", { type: "search", autocomplete: "off", placeholder: "Around a name", "aria-label": "Around whom", maxlength: 200 });
  const kind = h("fieldset", { class: "switch" }, h("legend", {}, "Show"), Object.entries(KINDS).map(([value, words]) => h("label", {},
    h("input", { type: "radio", name: "kind", value, checked: value === "", change: () => refresh() }), words)));
  const note = h("p", { class: "note", role: "status" });
  const found = h("div", { class: "found" });
  const paths = h("details", { class: "paths" }, h("summary", {}, "Path between two"));
  place.replaceChildren(h("div", { class: "tools" }, h("div", { class: "field" }, center), kind), svg, note, found, paths);
  suggesting(center, ({ id }) => { center.value = ""; change({ center: id }); });
  pathForm(paths);
  let last = null;
  let shown = { nodes: [], edges: [] };
  const refresh = () => last && draw(null, last.state, last.signal);

  async function draw(_, state, signal) {
    last = { state, signal };
    const entity = state.center ?? state.filters.get("participant");
    const answer = await network(state, entity, kind.querySelector("input:checked").value, signal);
    if (signal.aborted) return;
    shown = answer;
    found.replaceChildren();
    picture(entity);
    note.textContent = said(answer, entity);
  }

  function picture(entity) {
    const width = Math.max(280, place.clientWidth);
    const height = Math.round(Math.max(320, Math.min(720, width * 0.62)));
    if (!shown.nodes.length) return d3.select(svg).attr("height", 0).selectAll("*").remove();
    const { nodes, edges } = laidOut(shown, width, height, shown.entity?.id);
    drawn(d3.select(svg), nodes, edges, { width, height, pickNode, pickEdge });
    svg.setAttribute("aria-label", `${nodes.length} who met, ${edges.length} links; arrow keys move between them, Enter tells more`);
    return roving(svg, "a.node");
  }

  function pickNode(node) {
    const open = h("button", { type: "button", click: () => opened(node, open) }, "+1: open it");
    found.replaceChildren(h("h2", { tabindex: -1 }, h("a", { href: `/e/${encodeURIComponent(node.id)}` }, node.name)),
      h("p", { class: "note" }, `${node.events} events with those shown, ${node.degree} of whom it met`),
      h("p", { class: "buttons" }, open, h("button", { type: "button", click: () => change({ center: node.id }) }, "Put it in the middle"),
        h("button", { type: "button", click: () => change({ participant: node.id, view: null, center: null }) }, "Its timeline")));
    found.firstElementChild.focus();
  }

  async function opened(node, button) {
    button.disabled = true;
    const { state } = last;
    const more = await network(state, node.id, kind.querySelector("input:checked").value, last.signal);
    shown = joined(shown, more);
    picture();
    note.textContent = said(shown, state.center);
  }

  async function pickEdge(edge) {
    const [a, b] = [edge.source, edge.target];
    const head = h("h2", { tabindex: -1 }, h("a", { href: `/e/${encodeURIComponent(a.id)}/with/${encodeURIComponent(b.id)}` }, `${a.name} and ${b.name}`), ` · ${edge.events} events`);
    found.replaceChildren(head, h("p", { class: "note" }, "Loading …"));
    head.focus();
    const asked = new URLSearchParams(last.state.filters);
    asked.delete("participant");
    for (const id of [a.id, b.id]) asked.append("participant", id);
    asked.set("limit", 50);
    const { data } = await get("/events", asked);
    found.lastElementChild.replaceWith(h("ul", { class: "plain" }, data.map((event) => h("li", {}, h("a", { href: `/m/${encodeURIComponent(event.id)}` }, event.title),
      h("span", { class: "note" }, `${event.date ?? "undated"} · ${event.status}`)))));
  }
  return { draw };
}

function network({ filters }, entity, kind, signal) {
  const asked = new URLSearchParams(filters);
  asked.delete("sort");
  if (entity) {
    asked.set("entity", entity);
    if (asked.getAll("participant").length < 2) asked.delete("participant");
  }
  if (kind) asked.set("kind", kind);
  asked.set("limit", MOST_NODES);
  if (!filters.has("status")) asked.set("held", "false");
  return get("/network", asked, signal);
}

/** Two networks as one, with at most 300 nodes: the first stays whole. */
function joined(first, more) {
  const nodes = new Map(first.nodes.map((node) => [node.id, node]));
  for (const node of more.nodes) if (!nodes.has(node.id) && nodes.size < MOST_NODES) nodes.set(node.id, node);
  const edges = new Map([...first.edges, ...more.edges].map((edge) => [edge.id, edge]));
  const left = more.nodes.filter((node) => !nodes.has(node.id)).length;
  return { ...first, truncated: first.truncated + left, nodes: [...nodes.values()], edges: [...edges.values()].filter((edge) => nodes.has(edge.source) && nodes.has(edge.target)) };
}

function said({ nodes, truncated, max_participants: most }, entity) {
  if (!nodes.length) return "Nobody met by these filters. Take one away, or choose another name.";
  return [
    !entity && "The whole network; name somebody to see the network around them.",
    truncated && `The strongest ${nodes.length} of ${(nodes.length + truncated).toLocaleString("en")} are shown.`,
    `Events of more than ${most} are left out, where not everyone meets everyone.`,
  ].filter(Boolean).join(" ");
}

function drawn(svg, nodes, edges, { width, height, pickNode, pickEdge }) {
  svg.attr("viewBox", `0 0 ${width} ${height}`).attr("width", width).attr("height", height).selectAll("*").remove();
  const all = svg.append("g");
  const lines = all.append("g").attr("class", "links").selectAll("g").data(edges).join("g");
  const at = (name, end) => (edge) => edge[end][name];
  for (const role of ["touch", "line"]) {
    lines.append("line").attr("class", role).attr("x1", at("x", "source")).attr("y1", at("y", "source")).attr("x2", at("x", "target")).attr("y2", at("y", "target"))
      .attr("stroke-width", (edge) => (role === "line" ? 0.8 + 1.4 * Math.sqrt(edge.events - 1) : 12));
  }
  lines.on("click", (_, edge) => pickEdge(edge)).append("title").text((edge) => `${edge.source.name} and ${edge.target.name}: ${edge.events}`);
  const links = all.append("g").selectAll("a").data(nodes).join("a").attr("class", (node) => `node ${node.kind}`).attr("tabindex", -1)
    .attr("href", (node) => `/e/${encodeURIComponent(node.id)}`).attr("aria-label", (node) => `${node.name}, ${node.kind}: ${node.events} events with ${node.degree}`)
    .attr("transform", ({ x, y }) => `translate(${x},${y})`)
    .on("click", (event, node) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      pickNode(node);
    });
  links.append("circle").attr("r", (node) => node.radius);
  links.filter((_, index) => index < LABELLED).append("text").attr("dx", (node) => node.radius + 3).attr("dy", ".32em").text((node) => node.name);
  svg.call(d3.zoom().scaleExtent([0.5, 6]).on("zoom", ({ transform }) => all.attr("transform", transform)));
}

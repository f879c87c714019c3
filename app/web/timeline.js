// The timeline: a histogram with a brush, and under it swim lanes of events.

import { d3 } from "/web/d3.js";
import { h } from "/web/dom.js";
import { histogram } from "/web/histogram.js";
import { lanesOf, stacked } from "/web/lanes.js";
import { isoDay, within } from "/web/marks.js";
import { roving } from "/web/roving.js";
import { area, classes, legend, radius, symbol } from "/web/shapes.js";
import { LANES, change } from "/web/state.js";
import { markGap, timeAxis, timeScale } from "/web/timescale.js";
import { titleOf, tooltip } from "/web/tooltip.js";

export const MOST_DOTS = 2000;
const LABELS = 150;
const ROW = 16;
const BINS = 120;

/** The view in `place`; `pick(id)` shows an event. */
export function timelineView(place, pick) {
  const over = d3.create("svg").attr("class", "histogram").attr("role", "img").node();
  const svg = d3.create("svg").attr("class", "lanes").attr("role", "group").node();
  const note = h("p", { class: "note", role: "status" });
  const by = h("fieldset", { class: "switch" }, h("legend", {}, "Lanes by"), LANES.map((name) => h("label", {},
    h("input", { type: "radio", name: "lanes", value: name, change: () => change({ lanes: name === "country" ? null : name }) }), name)));
  const fit = h("button", { type: "button", class: "quiet", click: () => change({ since: null, until: null }) }, "Fit all");
  const shapes = h("div", {});
  place.replaceChildren(h("div", { class: "tools" }, by, fit), over, svg, shapes, note);
  const range = (since, until) => change({ since, until });
  const above = histogram(over, range);
  let shown = null;
  const zoom = zooming(svg, () => shown, range);

  function draw({ marks, periods }, state) {
    const width = Math.max(280, place.clientWidth);
    const since = state.filters.get("since");
    const until = state.filters.get("until");
    const dated = marks.filter((mark) => mark.from);
    const counted = periods ?? dated.map(({ from, to }) => ({ from, to, events: 1 }));
    const ends = dated.length ? dated : counted;
    by.querySelector(`[value=${state.lanes}]`).checked = true;
    fit.hidden = !since && !until;
    over.style.display = counted.length ? "" : "none";
    if (!counted.length) return nothing(marks.length);
    over.setAttribute("aria-label", `Events over time, ${d3.sum(counted, (each) => each.events)} in all; drag to choose a range of days`);
    const labels = width < 560 ? 0 : LABELS;
    const across = [labels + 14, width - 14];
    above.draw(counted, across, since, until);
    const visible = dated.filter((mark) => within(mark, since, until));
    const domain = [since ? new Date(since) : d3.min(ends, ({ from }) => from), until ? d3.utcDay.offset(new Date(until), 1) : d3.max(ends, ({ from, to }) => to ?? from)];
    const x = timeScale(domain, across, visible.length ? visible : ends);
    shown = { x, visible };
    zoom();
    drawLanes(d3.select(svg), lanesOf(visible, state.lanes), x, { width, labels, picked: state.picked, pick, dots: visible.length <= MOST_DOTS });
    svg.setAttribute("aria-label", `${visible.length} events in lanes by ${state.lanes}; arrow keys move between events, Enter shows one`);
    shapes.replaceChildren(visible.length <= MOST_DOTS ? legend(visible) : "");
    note.textContent = [
      !visible.length && "No event fits in these days. Widen them, or fit all.",
      visible.length > MOST_DOTS && `${visible.length.toLocaleString("en")} events: too many to tell apart, so they are counted. Narrow the days to see each.`,
      marks.length > dated.length && `In the list only, as they have no date: ${marks.length - dated.length}.`,
    ].filter(Boolean).join(" ");
  }

  function nothing(undated) {
    svg.replaceChildren();
    shapes.replaceChildren();
    note.textContent = undated ? "No event here has a date; they are in the list." : "No event fits. Take a filter away, or widen the days.";
  }
  return { draw };
}

function drawLanes(svg, lanes, x, { width, labels, picked, pick, dots }) {
  let top = 8;
  const placed = lanes.map((lane) => {
    const { rows, count } = dots ? stacked(lane.marks, x, radius) : { rows: null, count: 1 };
    const at = { ...lane, rows, top: top + (labels ? 0 : 16), height: count * ROW + 8 };
    top = at.top + at.height;
    return at;
  });
  svg.attr("viewBox", `0 0 ${width} ${top + 24}`).attr("width", width).attr("height", top + 24);
  svg.selectAll("*").remove();
  const axis = svg.append("g").attr("class", "axis grid").attr("transform", `translate(0,${top})`).attr("aria-hidden", true)
    .call(timeAxis(x).tickSizeInner(-top).tickSizeOuter(0).tickPadding(8));
  markGap(axis, x, top);
  const groups = svg.selectAll("g.lane").data(placed).join("g").attr("class", "lane").attr("transform", (lane) => `translate(0,${lane.top})`);
  groups.append("line").attr("x2", width).attr("y1", (lane) => lane.height).attr("y2", (lane) => lane.height);
  groups.append("text").attr("x", 0).attr("y", (lane) => (labels ? lane.height / 2 : -2)).attr("dy", labels ? ".32em" : 0).text((lane) => shortened(lane.label));
  if (!dots) return bins(groups, x);
  groups.append("g").attr("class", "events-of-lane").each(function each(lane) {
    marksOf(d3.select(this), lane, x, picked, pick);
  });
  return roving(svg.node(), "a.event-mark");
}

const shortened = (label) => (label.length > 20 ? `${label.slice(0, 19)}…` : label);

function marksOf(group, lane, x, picked, pick) {
  const [left, right] = d3.extent(x.range());
  const y = (mark) => 4 + ROW / 2 + lane.rows.get(mark) * ROW;
  const links = group.selectAll("a").data(lane.marks).join("a")
    .attr("class", "event-mark").attr("href", (mark) => `/m/${encodeURIComponent(mark.id)}`).attr("tabindex", -1)
    .attr("aria-label", titleOf).attr("data-id", (mark) => mark.id)
    .classed("picked", (mark) => mark.id === picked)
    .attr("transform", (mark) => `translate(${x(mark.from)},${y(mark)})`)
    .on("click", (event, mark) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      pick(mark.id);
    });
  tooltip(links);
  links.filter((mark) => mark.lasts || !mark.exact).append("rect")
    .attr("class", (mark) => `${classes(mark)} span`).attr("rx", 4).attr("y", -4).attr("height", 8)
    .each(function clip(mark) {
      const start = Math.max(left - 12, x(mark.from));
      d3.select(this).attr("x", start - x(mark.from)).attr("width", Math.max(0, Math.min(right + 12, x(mark.to)) - start));
    });
  links.filter((mark) => x(mark.from) >= left - 12).append("path").attr("class", classes).attr("d", (mark) => symbol(mark.status, area(mark)));
}

/** Counts in place of dots, darker where there are more. */
function bins(groups, x) {
  const [left, right] = d3.extent(x.range());
  const step = (right - left) / BINS;
  groups.each(function each(lane) {
    const counted = d3.rollup(lane.marks, (those) => those.length, (mark) => Math.floor((Math.max(left, Math.min(right - 1, x(mark.from))) - left) / step));
    const most = d3.max(counted.values());
    d3.select(this).selectAll("rect").data([...counted]).join("rect").attr("class", "bin")
      .attr("x", ([bin]) => left + bin * step).attr("width", Math.max(1, step - 1)).attr("y", 4).attr("height", lane.height - 8)
      .attr("fill-opacity", ([, count]) => 0.15 + 0.85 * Math.sqrt(count / most))
      .append("title").text(([bin, count]) => `${count} from ${isoDay(x.invert(left + bin * step))}`);
  });
}

/** Wheel and pinch narrow and widen the days, dragging moves them; a double click shows all. */
function zooming(svg, shown, range) {
  const node = d3.select(svg);
  const behaviour = d3.zoom().scaleExtent([0.2, 400]).filter((event) => !event.button && (event.type !== "wheel" || event.ctrlKey || event.shiftKey || event.deltaY))
    .on("end", ({ transform, sourceEvent }) => {
      if (!sourceEvent || (transform.k === 1 && Math.abs(transform.x) < 3)) return;
      const days = transform.rescaleX(shown().x).domain();
      range(isoDay(days[0]), isoDay(days.at(-1)));
    });
  node.call(behaviour).on("dblclick.zoom", () => range(null, null));
  return () => node.call(behaviour.transform, d3.zoomIdentity);
}

// Events by month or year over all days, with a brush that chooses the range.

import { d3 } from "/web/d3.js";
import { isoDay } from "/web/marks.js";
import { markGap, stretches, timeAxis, timeScale } from "/web/timescale.js";

const HEIGHT = 64;
const AXIS = 24;
const MARGIN = 14;
const INTERVALS = [d3.utcWeek, d3.utcMonth, d3.utcMonth.every(3), d3.utcYear];
const MOST_BARS = 160;

/**
 * A histogram in `svg`; `chosen(since, until)` is called with ISO days, or nulls for all.
 *
 * Drawn of `events` counted from a day, either up to another (`to`), or, all alike, for the month that begins there.
 */
export function histogram(svg, chosen) {
  const node = d3.select(svg).attr("height", HEIGHT + AXIS);
  const columns = node.append("g").attr("class", "bars-of-time");
  const axis = node.append("g").attr("class", "axis").attr("transform", `translate(0,${HEIGHT})`).attr("aria-hidden", true);
  const brushed = node.append("g").attr("class", "brush");
  let x = null;
  const brush = d3.brushX().on("end", ({ selection, sourceEvent }) => {
    if (!sourceEvent) return;
    if (!selection) return chosen(null, null);
    const [from, to] = selection.map(x.invert);
    chosen(isoDay(d3.utcDay.floor(from)), isoDay(new Date(d3.utcDay.ceil(to) - 1)));
  });

  function draw(counts, [left, right], since, until) {
    const extent = [d3.min(counts, ({ from }) => from), d3.max(counts, ({ from, to }) => to ?? d3.utcMonth.offset(from))];
    const usable = counts[0].to ? INTERVALS : INTERVALS.slice(1);
    const parts = stretches(timeScale(extent, [left, right], counts.map(({ from, to }) => ({ from, to: to ?? d3.utcMonth.offset(from) }))));
    const bars = (each) => d3.sum(parts, ([from, to]) => each.range(each.floor(from), to).length);
    const interval = usable.find((each) => bars(each) <= MOST_BARS) ?? d3.utcYear.every(5);
    const domain = [interval.floor(extent[0]), interval.ceil(extent[1])];
    const filled = counts.map(({ from, to }) => ({ from: interval.floor(from), to: interval.ceil(to ?? interval.offset(from)) }));
    x = timeScale(domain, [left, right], filled);
    const counted = d3.rollup(counts, (those) => d3.sum(those, ({ events }) => events), ({ from }) => +interval.floor(from));
    const y = d3.scaleLinear([0, d3.max(counted.values()) ?? 1], [0, HEIGHT - 4]);
    const width = right + MARGIN;
    node.attr("viewBox", `0 0 ${width} ${HEIGHT + AXIS}`).attr("width", width);
    columns.selectAll("rect").data([...counted]).join("rect")
      .attr("x", ([day]) => x(day) + 0.5)
      .attr("width", ([day]) => Math.max(1, x(interval.offset(new Date(day))) - x(day) - 1))
      .attr("y", ([, count]) => HEIGHT - y(count)).attr("height", ([, count]) => y(count));
    axis.call(timeAxis(x).tickSizeOuter(0));
    markGap(axis, x, HEIGHT);
    brush.extent([[left, 0], [right, HEIGHT]]);
    brushed.call(brush);
    const range = since || until ? [since ? x(new Date(since)) : left, until ? x(d3.utcDay.offset(new Date(until), 1)) : right] : null;
    brushed.call(brush.move, range?.map((each) => Math.max(left, Math.min(right, each))));
    brushed.selectAll("rect").attr("aria-hidden", true);
  }
  return { draw };
}

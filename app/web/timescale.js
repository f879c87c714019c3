// A scale of days on which a long stretch without events takes little room.

import { d3 } from "/web/d3.js";

const LONG = 0.5; // of all days
const ROOM = 0.03; // of the width, for what is shortened
const TICK = 110;
const LABEL = 28; // the least room of a label

/**
 * A scale from `domain` to `range`, with the longest stretch of the days without any of `spans` ({from, to}) shortened
 * if it takes more than half of them: one event of long ago would push all others into a corner.
 */
export function timeScale(domain, range, spans) {
  const [first, last] = domain;
  const [left, right] = range;
  const gap = longestGap(spans, first, last);
  if (!gap || gap[1] - gap[0] < LONG * (last - first)) return d3.scaleUtc(domain, range);
  const before = gap[0] - first;
  const room = (right - left) * ROOM;
  const turn = left + ((right - left - room) * before) / (before + (last - gap[1]));
  return d3.scaleUtc([first, ...gap, last], [left, turn, turn + room, right]);
}

function longestGap(spans, first, last) {
  let best = null;
  let until = null;
  for (const { from, to } of d3.sort(spans, ({ from }) => from)) {
    if (until && from > until && until > first && from < last && (!best || from - until > best[1] - best[0])) best = [until, from];
    until = d3.max([until, to ?? from]);
  }
  return best;
}

/** The stretches of days that are drawn at full length: all, or those before and after what is shortened. */
export function stretches(x) {
  const [first, ...inner] = x.domain();
  const last = inner.pop();
  return inner.length ? [[first, inner[0]], [inner[1], last]] : [[first, last]];
}

/** An axis below, whose ticks leave out the shortened days. What is drawn short has its first year alone. */
export function timeAxis(x) {
  const drawn = stretches(x);
  const format = x.tickFormat();
  const short = new Set();
  const values = drawn.flatMap(([from, to]) => {
    const room = x(to) - x(from);
    if (drawn.length === 1 || room > TICK) return d3.utcTicks(from, to, Math.max(2, room / TICK));
    short.add(+from);
    return [from];
  });
  const apart = values.filter((value, at) => at === values.length - 1 || x(values[at + 1]) - x(value) > LABEL);
  return d3.axisBottom(x).tickValues(apart).tickFormat((value) => (short.has(+value) ? value.getUTCFullYear() : format(value)));
}

/** Draw in `axis` where days are left out, if they are; `height` is how far up the mark goes. */
export function markGap(axis, x, height = 0) {
  const ends = x.domain().slice(1, -1);
  const marks = axis.selectAll("path.gap").data(ends.length ? [ends] : []).join("path").attr("class", "gap");
  marks.attr("transform", ([from, to]) => `translate(${(x(from) + x(to)) / 2},0)`)
    .attr("d", `M-2,-${height}V6M2,-${height}V6`)
    .selectAll("title").data((each) => [each]).join("title")
    .text(([from, to]) => `No events from ${from.getUTCFullYear()} to ${to.getUTCFullYear()}: these years are shortened`);
}

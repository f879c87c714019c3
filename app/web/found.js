// The events that fit the filters, kept until the filters change; where they are too many, those of the days chosen.

import { get } from "/web/api.js";
import { MOST, fetchMarks } from "/web/marks.js";

const RANGE = ["since", "until"];
const KEPT = 3;
const kept = new Map();

/**
 * `marks` to draw, `count` of how many, and `periods`, all of them counted by month, where not all can be drawn.
 *
 * Up to 10,000 are fetched at once, whatever days are chosen, so that a brush needs no request.
 */
export async function found(filters, signal) {
  const all = new URLSearchParams(filters);
  for (const name of [...RANGE, "sort"]) all.delete(name);
  const of = await once("marks", all, fetchMarks, signal);
  if (of.count <= MOST) return of;
  const chosen = new URLSearchParams(all);
  for (const name of RANGE) if (filters.has(name)) chosen.set(name, filters.get(name));
  const [periods, those] = await Promise.all([once("periods", all, fetchPeriods, signal), once("marks", chosen, fetchMarks, signal)]);
  return { ...those, periods };
}

async function fetchPeriods(filters, signal) {
  const { data } = await get("/stats/timeseries", new URLSearchParams([...filters, ["interval", "month"]]), signal);
  return data.map(({ start, events }) => ({ from: new Date(`${start}T00:00:00Z`), events }));
}

function once(what, filters, fetch, signal) {
  const key = `${what}?${filters}`;
  const promise = kept.get(key) ?? fetch(filters, signal);
  kept.delete(key);
  kept.set(key, promise);
  promise.catch(() => kept.delete(key));
  for (const oldest of kept.keys()) if (kept.size > KEPT) kept.delete(oldest);
  return promise;
}

// The events to draw, as the picture needs them: days as dates, and how surely they are known.

import { get } from "/web/api.js";

export const MOST = 10000;
const DAY = 86_400_000;
const EXACT = new Set(["day", "range"]);

/** Marks of the events that fit the filters, the latest first; `count` says how many there are in all. */
export async function fetchMarks(filters, signal) {
  const asked = new URLSearchParams([...filters, ["limit", MOST]]);
  const { data, count } = await get("/marks", asked, signal);
  return { marks: data.map(prepared), count };
}

function prepared(mark) {
  const first = mark.start ?? mark.end;
  const last = mark.end ?? mark.start;
  return {
    ...mark,
    from: first && new Date(`${first}T00:00:00Z`),
    to: last && new Date(Date.parse(`${last}T00:00:00Z`) + DAY),
    exact: EXACT.has(mark.precision),
    lasts: mark.precision === "range" && mark.start !== mark.end,
  };
}

/** Whether some possible day of a dated mark is in the range of ISO days, open where null. */
export const within = (mark, since, until) =>
  Boolean(mark.from) && (!since || (mark.end ?? mark.start) >= since) && (!until || (mark.start ?? mark.end) <= until);

/** The ISO day of a date. */
export const isoDay = (date) => date.toISOString().slice(0, 10);

/** When a mark was, as a label says it. */
export function said({ start, end, precision }) {
  if (!start && !end) return "date not known";
  if (start === end) return start;
  return `${precision === "range" ? "" : `${precision === "unknown" ? "between" : `${precision} of`} `}${start ?? "?"} – ${end ?? "?"}`;
}

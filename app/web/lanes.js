// Events into swim lanes: by country, person, organization or topic, the busiest first.

import { countryName } from "/web/countries.js";

const MOST_LANES = 12;

/** What lanes a mark belongs to, as [key, label]. */
const KEYS = {
  country: (mark) => mark.participants.filter((each) => each.country).map((each) => [each.country, countryName(each.country)]),
  person: (mark) => mark.participants.filter((each) => each.kind === "person").map((each) => [each.id, each.name]),
  organization: (mark) => mark.participants.filter((each) => each.kind === "organization").map((each) => [each.id, each.name]),
  topic: (mark) => mark.topics.map((label) => [label, label]),
};

/** Lanes `{key, label, marks}`, the busiest first; events of no lane shown are in a last one, if there are any. */
export function lanesOf(marks, by) {
  const lanes = new Map();
  const kept = new Map(marks.map((mark) => [mark, new Map(KEYS[by](mark))]));
  for (const [mark, keys] of kept) {
    for (const [key, label] of keys) {
      if (!lanes.has(key)) lanes.set(key, { key, label, marks: [] });
      lanes.get(key).marks.push(mark);
    }
  }
  const shown = [...lanes.values()].sort((a, b) => b.marks.length - a.marks.length || a.label.localeCompare(b.label)).slice(0, MOST_LANES);
  const names = new Set(shown.map((lane) => lane.key));
  const others = marks.filter((mark) => ![...kept.get(mark).keys()].some((key) => names.has(key)));
  return others.length ? [...shown, { key: null, label: "Others", marks: others }] : shown;
}

/** Rows for marks of a lane so that those of near days do not cover each other; the number of rows, at most `most`. */
export function stacked(marks, x, radius, most = 24) {
  const ends = [];
  const rows = new Map();
  for (const mark of [...marks].sort((a, b) => a.from - b.from)) {
    const left = x(mark.from) - radius(mark);
    const right = Math.max(x(mark.lasts ? mark.to : mark.from), x(mark.from)) + radius(mark);
    let row = ends.findIndex((end) => end <= left);
    if (row < 0) row = ends.length < most ? ends.length : ends.indexOf(Math.min(...ends));
    ends[row] = Math.max(ends[row] ?? -Infinity, right);
    rows.set(mark, row);
  }
  return { rows, count: Math.max(1, ends.length) };
}

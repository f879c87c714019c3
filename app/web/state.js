// What the page shows is what its address says: filters, view, lanes, the event picked.

export const FILTERS = [
  "participant", "any_of", "organization", "country", "type", "status", "mode", "topic", "place", "q", "since", "until",
  "min_confidence", "min_sources", "source", "as_of", "sort",
];
export const VIEWS = ["timeline", "network", "list", "map"];
export const LANES = ["country", "person", "organization", "topic"];
export const REPEATED = new Set(["participant", "any_of", "source"]);
const listeners = new Set();

/** The state in the address: `filters` as URLSearchParams, and what only this page knows. */
export function state() {
  const given = new URLSearchParams(location.search);
  const filters = new URLSearchParams();
  for (const name of FILTERS) {
    for (const value of REPEATED.has(name) ? given.getAll(name) : [given.get(name)]) if (value?.trim()) filters.append(name, value.trim());
  }
  return {
    filters,
    view: VIEWS.includes(given.get("view")) ? given.get("view") : null,
    lanes: LANES.includes(given.get("lanes")) ? given.get("lanes") : "country",
    picked: given.get("picked"),
    center: given.get("center"),
    given,
  };
}

/** Change the address: names to values, null to take a name away, a list to repeat it. Tells who listens. */
export function change(values, { replace = false } = {}) {
  const next = new URLSearchParams(location.search);
  next.delete("cursor");
  for (const [name, value] of Object.entries(values)) {
    next.delete(name);
    for (const each of Array.isArray(value) ? value : [value]) if (each !== null && each !== undefined && each !== "") next.append(name, each);
  }
  if (next.toString() === new URLSearchParams(location.search).toString()) return;
  history[replace ? "replaceState" : "pushState"](null, "", next.size ? `?${next}` : location.pathname);
  tell();
}

/** Call `listener` after each change of the address, the reader's back and forward included. */
export function onChange(listener) {
  listeners.add(listener);
}

function tell() {
  for (const listener of listeners) listener(state());
}

window.addEventListener("popstate", tell);

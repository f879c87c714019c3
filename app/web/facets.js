// Facets: what the events shown have in common, counted; a click narrows to one value, or takes it back.

import { get } from "/web/api.js";
import { countryName } from "/web/countries.js";
import { h } from "/web/dom.js";
import { REPEATED, change, state } from "/web/state.js";

const SHOWN = 6;
// Facet, heading, filter it sets, and how a value is called and asked for.
const FACETS = [
  ["participant_person", "People", "participant", (each) => [each.entity.id, each.entity.name]],
  ["country", "Countries", "country", (each) => [each.value ?? each.country, countryName((each.value ?? each.country).toUpperCase())]],
  ["participant_organization", "Organizations", "organization", (each) => [each.entity.id, each.entity.name]],
  ["topic", "Topics", "topic", (each) => [each.id ?? each.label, each.label]],
  ["type", "Type", "type", (each) => [each.value, each.value]],
  ["status", "Status", "status", (each) => [each.value, each.value]],
  ["source", "Sources", "source", (each) => [each.value, each.value]],
  ["place", "Places", "place", (each) => [each.city, [each.city, each.country && countryName(each.country)].filter(Boolean).join(", ")]],
];

/** Fill `place` with the facets of the events that the filters find. */
export async function showFacets(place, filters, signal) {
  const asked = new URLSearchParams(filters);
  asked.delete("sort");
  const others = new URLSearchParams(asked);
  others.delete("source");
  const [{ facets, exact }, ofAll] = await Promise.all([get("/facets", asked, signal), asked.has("source") ? get("/facets", others, signal) : null]);
  // Of sources either may be chosen beside the other, so those not chosen are shown too.
  if (ofAll) facets.source = ofAll.facets.source;
  place.replaceChildren(...FACETS.map(([name, heading, filter, said]) => facet(facets[name], heading, filter, said)).filter(Boolean),
    exact ? "" : h("p", { class: "note" }, "Estimated from a share of the events."));
}

function facet(found, heading, filter, said) {
  if (!found?.top.length) return null;
  const chosen = new Set(state().filters.getAll(filter));
  const entry = (each) => {
    const [value, label] = said(each);
    const on = chosen.has(value);
    return h("li", {}, h("button", { type: "button", "aria-pressed": on, click: () => toggle(filter, value, on) },
      h("span", { class: "name" }, label), h("span", { class: "count" }, each.events.toLocaleString("en"))));
  };
  const more = found.top.slice(SHOWN);
  return h("details", { open: true }, h("summary", {}, heading), h("ul", { class: "facet" }, found.top.slice(0, SHOWN).map(entry)),
    more.length > 0 && h("details", {}, h("summary", { class: "note" }, `${more.length} more`), h("ul", { class: "facet" }, more.map(entry))));
}

function toggle(filter, value, on) {
  const others = state().filters.getAll(filter).filter((each) => each !== value);
  if (REPEATED.has(filter)) change({ [filter]: on ? others : [...others, value] });
  else change({ [filter]: on ? null : value });
}

// An entity: its names and offices, whom it met, its events. And two of them together.

import { get } from "/web/api.js";
import { longDay } from "/web/dates.js";
import { counted, h, joined } from "/web/dom.js";
import { entityPath } from "/web/event.js";
import { eventList } from "/web/eventlist.js";
import { capital } from "/web/filters.js";
import { countryName } from "/web/places.js";

const pairPath = (a, b) => `/e/${encodeURIComponent(a)}/with/${encodeURIComponent(b)}`;

/** The view at "/e/{id}". */
export async function entityView([id], { signal }) {
  const base = `/entities/${encodeURIComponent(id)}`;
  const fetchPage = (cursor) => get(`${base}/timeline`, cursor ? { limit: 50, cursor } : { limit: 50 }, signal);
  const [entity, page, met, held] = await Promise.all([
    get(base, null, signal), fetchPage(null), get(`${base}/counterparts`, { limit: 12 }, signal), get(`${base}/tenures`, null, signal),
  ]);
  const node = h("div", { class: "subject" },
    h("header", { class: "subject-head" },
      h("p", { class: "kicker" }, capital(entity.kind)),
      h("h1", { tabindex: -1 }, entity.name),
      h("p", { class: "lede" }, [entity.title, entity.kind === "country" ? null : countryName(entity.country)].filter(Boolean).join(" · ")),
      names(entity),
      h("p", { class: "links" }, h("a", { href: `/?${new URLSearchParams({ participant: entity.id })}` }, "Filter these events"),
        wikidata(entity), h("a", { href: `/api/v1${base}`, "data-leave": true }, "JSON"))),
    h("aside", { class: "margin" }, offices(held.data), counterparts(entity, met.data)),
    h("section", { class: "events", "aria-label": "Events" },
      page.data.length ? eventList(page, fetchPage) : h("p", { class: "state" }, "No event of this entity is known.")));
  return { title: entity.name, node };
}

function names({ aliases, name }) {
  const others = aliases.filter((alias) => alias !== name);
  if (!others.length) return null;
  return h("p", { class: "aliases" }, "Also ", joined(others.slice(0, 12).map((alias) => h("q", {}, alias)), ", "));
}

function wikidata({ qid }) {
  return qid && h("a", { href: `https://www.wikidata.org/wiki/${encodeURIComponent(qid)}`, rel: "noreferrer external" }, `Wikidata ${qid}`);
}

function offices(tenures) {
  if (!tenures.length) return null;
  return h("section", {}, h("h2", {}, "Offices in the documents"), h("ul", { class: "offices" }, tenures.map((each) => h("li", {},
    h("span", { class: "name" }, [each.title, countryName(each.country)].filter(Boolean).join(", ")),
    each.start && h("span", { class: "note" }, each.start === each.end ? longDay(each.start) : `${longDay(each.start)} – ${longDay(each.end)}`)))));
}

function counterparts(entity, met) {
  if (!met.length) return null;
  const most = Math.max(...met.map((each) => each.events));
  return h("section", {}, h("h2", {}, "Counterparts"), h("ol", { class: "bars" }, met.map(({ entity: other, events, last }) => h("li", {},
    h("a", { href: pairPath(entity.id, other.id), title: last ? `last ${longDay(last)}` : null },
      h("span", { class: "name" }, other.name), h("span", { class: "count" }, counted(events, "event"))),
    h("meter", { min: 0, max: most, value: events, "aria-hidden": true })))));
}

/** The view at "/e/{a}/with/{b}". */
export async function pairView([a, b], { signal }) {
  const fetchPage = (cursor) => get("/pairs", { a, b, limit: 50, ...(cursor ? { cursor } : {}) }, signal);
  const found = await fetchPage(null);
  const facts = [
    ["First", found.first && longDay(found.first)], ["Last", found.last && longDay(found.last)],
    ["Held", counted(found.held, "event")], ["Next planned", found.next_planned && longDay(found.next_planned)],
  ].filter(([, value]) => value);
  const node = h("div", { class: "subject" },
    h("header", { class: "subject-head" },
      h("p", { class: "kicker" }, "Together"),
      h("h1", { tabindex: -1 }, h("a", { href: entityPath(found.a.id) }, found.a.name), " and ", h("a", { href: entityPath(found.b.id) }, found.b.name)),
      h("p", { class: "lede" }, found.met ? "They met." : "No meeting of the two is known.")),
    h("aside", { class: "margin" }, h("dl", { class: "facts" }, facts.map(([name, value]) => [h("dt", {}, name), h("dd", {}, value)])), years(found.by_year)),
    h("section", { class: "events", "aria-label": "Events" }, found.data.length ? eventList(found, fetchPage) : null));
  return { title: `${found.a.name} and ${found.b.name}`, node };
}

function years(counts) {
  if (counts.length < 2) return null;
  const most = Math.max(...counts.map((each) => each.events));
  return h("section", {}, h("h2", {}, "By year"), h("ol", { class: "bars" }, counts.map(({ year, events }) => h("li", {},
    h("span", { class: "row" }, h("span", { class: "name" }, year ? String(year) : "Undated"), h("span", { class: "count" }, String(events))),
    h("meter", { min: 0, max: most, value: events, "aria-hidden": true })))));
}

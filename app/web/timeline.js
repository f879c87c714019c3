// The timeline: filters, and the events that fit them.

import { get } from "/web/api.js";
import { h } from "/web/dom.js";
import { eventList } from "/web/eventlist.js";
import { filterForm, filtersOf, nameChips } from "/web/filters.js";

const PAGE = 50;

/** The view at "/"; `go(address)` leads elsewhere. */
export async function timelineView(_, { search, signal, go }) {
  const filters = filtersOf(search);
  const form = filterForm(filters, (chosen) => go(chosen.size ? `/?${chosen}` : "/"));
  const fetchPage = (cursor) => {
    const asked = new URLSearchParams(filters);
    asked.set("limit", PAGE);
    if (cursor) asked.set("cursor", cursor);
    return get("/events", asked, signal);
  };
  const heading = h("h1", { class: "unseen", tabindex: -1 }, "Timeline of encounters");
  let page;
  try {
    page = await fetchPage(null);
  } catch (error) {
    if (error.name === "AbortError" || !filters.size) throw error;
    return { title: "Timeline", node: h("div", {}, heading, form, refused(error)) };
  }
  nameChips(form, page.data);
  const results = page.data.length ? eventList(page, fetchPage) : await nothing(filters, signal);
  return { title: "Timeline", node: h("div", {}, heading, form, narrowed(filters), results) };
}

/** Filters without a field of their own, said in words. */
function narrowed(filters) {
  const without = ["topic", "place", "min_sources"].filter((name) => filters.has(name));
  if (!without.length) return null;
  return h("p", { class: "narrowed" }, without.map((name) => {
    const rest = new URLSearchParams(filters);
    rest.delete(name);
    return h("span", { class: "chip" }, `${name.replace("_", " ")}: ${filters.get(name)}`,
      h("a", { href: `/?${rest}`, "aria-label": `Remove ${name}` }, "×"));
  }));
}

async function nothing(filters, signal) {
  if (filters.size) {
    return h("section", { class: "state" }, h("h2", {}, "No event fits"),
      h("p", {}, "Take a name away, widen the dates, or look for the name under another spelling."),
      h("p", {}, h("a", { href: "/" }, "Show all events")));
  }
  const { counts } = await get("//about", null, signal);
  return h("section", { class: "state" },
    h("h2", {}, counts.documents ? "No encounter was found in the documents so far" : "Nothing has been read yet"),
    h("p", {}, "Add documents with ", h("code", {}, "diplograph ingest FILE"), " or with ", h("code", {}, "POST /api/v1/documents"),
      "; ", h("code", {}, "diplograph demo"), " shows a sample."));
}

const refused = (error) => h("section", { class: "state error", role: "alert" },
  h("h2", {}, "This cannot be asked"), h("p", {}, error.message), h("p", {}, h("a", { href: "/" }, "Show all events")));

// Share what is shown: its link, files of the same filters, a feed, a calendar, a timeline to embed.

import { h } from "/web/dom.js";
import { state } from "/web/state.js";

const FILES = [["csv", "CSV"], ["parquet", "Parquet"], ["ndjson", "NDJSON"], ["geojson", "GeoJSON"], ["jsonld", "JSON-LD"], ["ttl", "Turtle"]];
const NETWORKS = [["graphml", "GraphML"], ["gexf", "GEXF"], ["csv", "Edge list"]];

/** A menu that is made when it is opened. */
export function shareMenu() {
  const body = h("div", { class: "share-body" });
  const menu = h("details", { class: "share", toggle: () => menu.open && body.replaceChildren(...entries()) }, h("summary", {}, "Share"), body);
  document.addEventListener("click", (event) => { if (!menu.contains(event.target)) menu.open = false; });
  return menu;
}

function entries() {
  const filters = state().filters;
  filters.delete("sort");
  const query = filters.size ? `?${filters}` : "";
  const address = (path) => new URL(`${path}${query}`, location.href).href;
  const link = ([ending, words], path) => h("li", {}, h("a", { href: address(`/api/v1/${path}.${ending}`), download: true }, words));
  return [
    h("h3", {}, "This view"), copied("Link", location.href), copied("Embed", `<iframe src="${address("/embed")}" width="900" height="560" title="Diplograph timeline"></iframe>`),
    h("h3", {}, "Subscribe"), h("ul", {}, link(["atom", "Feed (Atom)"], "events"), link(["ics", "Calendar of what is planned"], "events")),
    h("h3", {}, "Events as a file"), h("ul", {}, FILES.map((each) => link(each, "events"))),
    h("h3", {}, "Network as a file"), h("ul", {}, NETWORKS.map((each) => link(each, "network"))),
  ];
}

/** A field with words to copy. */
function copied(name, words) {
  const field = h("input", { readonly: true, value: words, "aria-label": name, focus: () => field.select() });
  const button = h("button", { type: "button", click: async () => {
    field.select();
    await navigator.clipboard?.writeText(words).catch(() => null);
    button.textContent = "Copied";
  } }, `Copy ${name.toLowerCase()}`);
  return h("div", { class: "copied" }, field, button);
}

// One event: as a row of a list, with its evidence to unfold.

import { basisInWords, whenInColumn, whenInWords } from "/web/dates.js";
import { counted, h, joined } from "/web/dom.js";
import { capital } from "/web/filters.js";
import { countryName, placeInWords } from "/web/places.js";

// Shape as well as colour tells the status.
const SIGNS = { held: "●", ongoing: "◐", planned: "○", proposed: "◌", postponed: "◔", cancelled: "✕", refused: "⊘" };
const MODES = { phone: "by phone", video: "by video" };

export const entityPath = (id) => `/e/${encodeURIComponent(id)}`;
export const documentPath = (id) => `/d/${id.split("/").map(encodeURIComponent).join("/")}`;

/** The status with its sign. */
export function statusBadge(status) {
  return h("span", { class: `status ${status}` }, h("span", { "aria-hidden": true }, SIGNS[status] ?? "●"), ` ${capital(status)}`);
}

/** A row of the timeline; `open` unfolds the evidence. */
export function eventRow(event, { open = false } = {}) {
  const [large, small] = whenInColumn(event);
  const link = h("a", { href: `/m/${encodeURIComponent(event.id)}` }, event.title);
  return h("article", { class: `event ${event.status}`, "data-id": event.id },
    h("p", { class: "when", title: whenInWords(event) }, h("span", { class: "day" }, large), h("span", { class: "weekday" }, small)),
    h("div", { class: "what" },
      h("h3", {}, link),
      participants(event),
      circumstances(event),
      evidence(event, open)),
    h("div", { class: "standing" }, statusBadge(event.status), confidence(event.confidence), sources(event)),
  );
}

/** Who took part, with the office and the country each spoke for. */
export function participants(event) {
  return h("ul", { class: "people" }, event.participants.map((each) => h("li", { class: each.kind },
    h("a", { href: entityPath(each.entity_id) }, each.name),
    office(each),
    ["host", "mediator"].includes(each.role) && h("span", { class: "role" }, each.role))));
}

function office({ title, country, kind, name }) {
  const land = countryName(country);
  const words = [title, kind === "country" || land === name ? null : land].filter(Boolean).join(" · ");
  return words && h("span", { class: "office" }, words);
}

/** When in full, with the words that say so; where; how; about what. */
export function circumstances(event) {
  const place = placeInWords(event.place);
  const parts = [
    h("span", { class: "full-date" }, whenInWords(event), dateWords(event)),
    place && h("span", { class: "place" }, place),
    MODES[event.mode] && h("span", {}, MODES[event.mode]),
  ].filter(Boolean);
  return h("div", { class: "about" },
    h("p", {}, joined(parts, " · ")),
    event.topics.length > 0 && h("ul", { class: "topics", "aria-label": "Topics" },
      event.topics.map((topic) => h("li", { title: topic.text }, topicLink(topic)))));
}

const topicLink = (topic) => h("a", { href: `/?${new URLSearchParams({ topic: topic.id ?? topic.label })}` }, topic.label);

function dateWords({ date_text: words, date_basis: basis }) {
  if (!words && basis !== "tenure") return null;
  return h("span", { class: "words", title: basisInWords(basis) }, words ? ` “${words}”` : ` (${basisInWords(basis)})`);
}

function confidence(value) {
  const percent = Math.round(value * 100);
  return h("span", { class: "confidence", title: `Confidence ${percent} %` },
    h("meter", { min: 0, max: 1, value, "aria-label": "Confidence" }), ` ${percent} %`);
}

function sources({ source_count: sources, document_count: documents }) {
  const title = documents > sources ? `${counted(documents, "document")} from ${counted(sources, "independent source")}` : null;
  return h("span", { class: "sources", title }, counted(sources, "source"));
}

/** What a reader should know, the kind of notice in words before it. */
export const warning = ({ code, detail }) => h("p", { class: "warning" }, `${capital(code.replaceAll("_", " "))}: ${detail}`);

/** The sentences that prove an event, each with the way into its document. */
export function evidence(event, open) {
  return h("details", { class: "evidence", open },
    h("summary", {}, counted(event.evidence.length, "sentence")),
    event.evidence.map((each) => h("blockquote", {},
      h("p", {}, each.text),
      h("footer", {},
        h("a", { href: `${documentPath(each.document_id)}#s=${each.start}-${each.end}` }, "in its document"),
        each.supports.length > 0 && h("span", { class: "supports" }, ` proves ${each.supports.map((name) => name.replaceAll("_", " ")).join(", ")}`)))),
    event.warnings.map(warning));
}

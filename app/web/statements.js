// What came of an encounter, and what those who met said.

import { h } from "/web/dom.js";
import { documentPath, entityPath } from "/web/event.js";
import { capital } from "/web/filters.js";

const source = (id, start, end) => h("a", { href: `${documentPath(id)}#s=${start}-${end}` }, "in its document");

/** Each outcome with its kind in words, and the sentence that says so on hovering. */
export function outcomes(event) {
  if (!event.outcomes.length) return null;
  return h("section", { class: "outcomes" }, h("h2", {}, "Outcomes"), h("ul", {}, event.outcomes.map((each) => h("li", {},
    h("b", {}, capital(each.kind.replaceAll("_", " "))), ": ", h("span", { title: each.evidence.text }, each.words), " ",
    h("span", { class: "note" }, source(each.evidence.document_id, each.evidence.start, each.evidence.end))))));
}

/** Each statement with its speaker; what is only reported has no quotation marks. */
export function statements(event) {
  if (!event.statements.length) return null;
  return h("section", { class: "statements" }, h("h2", {}, "Statements"), event.statements.map((each) => h("blockquote", { class: each.direct ? "quoted" : "reported-speech" },
    h("p", {}, each.text),
    h("footer", {}, h("a", { href: entityPath(each.entity_id) }, each.name), each.direct ? ", quoted " : ", as reported ",
      source(each.document_id, each.start, each.end)))));
}

// The life of an event: the statuses it came to have, and what was known of it over time.

import { longDay } from "/web/dates.js";
import { h } from "/web/dom.js";
import { documentPath, statusBadge } from "/web/event.js";
import { placeInWords } from "/web/places.js";

const published = ({ reported }) => h("span", { class: "reported" }, reported ? longDay(reported) : "Undated");

/** One line for each status, with day of publication, source and sentence. */
export function life(steps) {
  return h("section", { class: "reports" }, h("h2", {}, "Its status over time"), h("ol", {}, steps.map((step) => h("li", {},
    h("p", {}, published(step), " ", statusBadge(step.status), " ",
      h("a", { href: sentencePath(step) }, step.source ?? step.document_id)),
    step.evidence.length > 0 && h("blockquote", {}, h("p", {}, step.evidence[0].text))))));
}

/** What was known after each publication that changed date, place or participants; nothing where none did. */
export function known(states) {
  if (states.length < 2) return null;
  return h("section", { class: "reports" }, h("h2", {}, "What was known when"), h("ol", {}, states.map((state) => h("li", {},
    h("p", {}, published(state), " ", inWords(state)),
    state.changed.length > 0 && h("p", { class: "note" }, `Changed: ${state.changed.join(", ")}`)))));
}

function sentencePath({ document_id: id, evidence: [first] }) {
  return first ? `${documentPath(id)}#s=${first.start}-${first.end}` : documentPath(id);
}

function inWords({ date, place, participants }) {
  return [date ?? "no date", placeInWords(place) || "no place", participants.map(({ name }) => name).join(", ")].join("; ");
}

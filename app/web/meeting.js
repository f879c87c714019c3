// One event by itself: everything known of it, and how it came to be known.

import { get } from "/web/api.js";
import { longDay } from "/web/dates.js";
import { h } from "/web/dom.js";
import { circumstances, documentPath, evidence, participants, statusBadge } from "/web/event.js";
import { capital } from "/web/filters.js";
import { judgements, judging } from "/web/judgements.js";
import { known, life } from "/web/life.js";
import { outcomes, statements } from "/web/statements.js";

/** The view at "/m/{id}". */
export async function meetingView([id], { signal }) {
  const base = `/events/${encodeURIComponent(id)}`;
  const [event, history] = await Promise.all([get(base, null, signal), get(`${base}/history`, null, signal)]);
  const node = h("div", { class: "subject" },
    h("header", { class: "subject-head" },
      h("p", { class: "kicker" }, capital(event.type), " ", statusBadge(event.status)),
      h("h1", { tabindex: -1 }, event.title), participants(event), circumstances(event)),
    h("aside", { class: "margin" },
      h("dl", { class: "facts" },
        fact("Confidence", `${Math.round(event.confidence * 100)} %`), fact("Sources", String(event.source_count)),
        fact("Documents", String(event.document_count)), fact("First reported", event.first_reported && longDay(event.first_reported)),
        fact("Codes", codes(event))),
      h("p", { class: "links" }, h("a", { href: `/api/v1${base}`, "data-leave": true }, "JSON"))),
    h("section", { class: "events" }, outcomes(event), statements(event), h("h2", {}, "Evidence"), evidence(event, true), judgements(event),
      life(history.life), known(history.known), reports(history.data), judging(event)));
  return { title: event.title, node };
}

const fact = (name, value) => (value ? [h("dt", {}, name), h("dd", {}, value)] : []);

function codes(event) {
  const dyads = new Set(event.codes.map(({ source, target, cameo, plover }) => `${source} → ${target} ${cameo} ${plover}`));
  return dyads.size > 0 && h("ul", { title: "CAMEO and PLOVER" }, [...dyads].map((dyad) => h("li", {}, dyad)));
}

function reports(entries) {
  return h("section", { class: "reports" }, h("h2", {}, "How it was reported"), h("ol", {}, entries.map(({ report, reason }) => h("li", {},
    h("p", {}, h("span", { class: "reported" }, report.reported ? longDay(report.reported) : "Undated"), " ", statusBadge(report.status), " ",
      h("a", { href: documentPath(report.document_id) }, report.title)),
    reason && h("details", {}, h("summary", {}, "Why this is the same event"), h("p", { class: "note" }, inWords(reason)))))));
}

const inWords = (reason) => Object.entries(reason)
  .map(([name, value]) => `${name.replaceAll("_", " ")}: ${typeof value === "object" ? JSON.stringify(value) : value}`).join("; ");

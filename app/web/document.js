// A document: its text with the mentions marked, and beside it the events it reports.

import { get } from "/web/api.js";
import { longDay } from "/web/dates.js";
import { h } from "/web/dom.js";
import { documentPath, entityPath, warning } from "/web/event.js";

const BASES = { supplied: null, metadata: "by the page's own data", dateline: "by the dateline", page_header: "by the page header, which is weak", none: null };

/** The view at "/d/{id}"; "#s=START-END" marks a sentence. */
export async function documentView(path, { hash, signal }) {
  const found = await get(documentPath(path.join("/")).replace("/d/", "/documents/"), null, signal);
  const points = Array.from(found.text);
  const sentence = sentenceOf(hash);
  const evidence = found.events.flatMap((event) => event.evidence.map(({ start, end }) => ({ start, end, event })));
  const text = h("div", { class: "text" }, segments(points, found.entities, evidence, sentence));
  const node = h("div", { class: "subject" },
    h("header", { class: "subject-head" },
      h("p", { class: "kicker" }, found.source ?? "Document"), h("h1", { tabindex: -1 }, found.title ?? "Untitled document"),
      h("p", { class: "lede" }, published(found)), original(found.url)),
    h("aside", { class: "margin" }, events(found), found.warnings.map(warning)),
    h("section", { class: "events", "aria-label": "Text" }, text));
  return { title: found.title ?? "Document", node, focus: text.querySelector(".sentence") };
}

function published({ published: day, published_basis: basis }) {
  if (!day) return "Day of publication not known";
  return `Published ${longDay(day)}${BASES[basis] ? ` (${BASES[basis]})` : ""}`;
}

/** Only web addresses become links: a document's url is whatever its sender wrote. */
function original(url) {
  return url && /^https?:\/\//i.test(url) ? h("p", { class: "links" }, h("a", { href: url, rel: "noreferrer external" }, "Original")) : null;
}

function events(found) {
  if (!found.events.length) return h("p", { class: "note" }, "No encounter was found in this document.");
  return h("section", {}, h("h2", {}, "Reported here"), h("ul", { class: "reported-here" }, found.events.map((event) => h("li", {},
    h("a", { href: `/m/${encodeURIComponent(event.id)}` }, event.title),
    event.evidence.slice(0, 1).map(({ start, end }) => h("a", { class: "note", href: `${documentPath(found.id)}#s=${start}-${end}` }, "show the sentence"))))));
}

function sentenceOf(hash) {
  const [, start, end] = /^#s=(\d+)-(\d+)$/.exec(hash) ?? [];
  return start ? { start: Number(start), end: Number(end) } : null;
}

/** The text cut at every boundary, each piece with what covers it. Offsets count code points, as `points` does. */
function segments(points, entities, evidence, sentence) {
  const mentions = entities.flatMap((entity) => (entity.mentions ?? []).map(({ start, end }) => ({ start, end, entity })));
  const cuts = new Set([0, points.length]);
  for (const { start, end } of [...mentions, ...evidence, ...(sentence ? [sentence] : [])]) {
    cuts.add(Math.min(start, points.length));
    cuts.add(Math.min(end, points.length));
  }
  const bounds = [...cuts].sort((a, b) => a - b);
  const starting = Map.groupBy ? Map.groupBy(mentions, (each) => each.start) : grouped(mentions);
  let mention = null;
  return bounds.slice(0, -1).map((start, index) => {
    const end = bounds[index + 1];
    if (mention && mention.end <= start) mention = null;
    mention = starting.get(start)?.[0] ?? mention;
    const covered = (span) => span && span.start <= start && end <= span.end;
    return piece(points.slice(start, end).join(""), mention, evidence.some(covered), covered(sentence));
  });
}

function grouped(mentions) {
  const groups = new Map();
  for (const each of mentions) groups.set(each.start, [...(groups.get(each.start) ?? []), each]);
  return groups;
}

function piece(words, mention, proves, chosen) {
  const inner = mention ? h("a", { class: `mention ${mention.entity.kind}`, href: entityPath(mention.entity.id), title: mention.entity.name }, words) : words;
  if (chosen) return h("mark", { class: "sentence" }, inner);
  return proves ? h("span", { class: "proof" }, inner) : inner;
}

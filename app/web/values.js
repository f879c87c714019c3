// What can be said of an event, with the fields that each takes and the judgement that it makes.

import { suggesting } from "/web/combobox.js";
import { h } from "/web/dom.js";

const STATUSES = ["held", "ongoing", "planned", "proposed", "postponed", "cancelled", "refused"];
const TYPES = ["meeting", "call", "visit", "gathering"];
const MODES = ["in_person", "phone", "video", "unknown"];
const ROLES = ["participant", "host", "guest", "mediator"];

const label = (words, field) => h("label", { class: "field" }, h("span", {}, words), field);
const text = (name, words, more = {}) => label(words, h("input", { name, maxlength: 500, ...more }));
const choice = (name, words, options) => label(words, h("select", { name }, options.map((each) => h("option", { value: each.value ?? each }, each.label ?? each.replaceAll("_", " ")))));
const value = ({ value: given }) => given.trim();

/** A field for the name of an entity, which sends its id. */
function entity(name, words, more = {}) {
  const id = h("input", { type: "hidden", name });
  const field = h("input", { autocomplete: "off", required: true, maxlength: 200 });
  const wrapped = label(words, field);
  suggesting(field, (chosen) => { id.value = JSON.stringify(chosen); field.value = chosen.name; }, more);
  return h("div", {}, wrapped, id);
}

/** The participants of the event on the page. */
function present() {
  return [...document.querySelectorAll(".subject-head .people a")].map((link) => ({ value: decodeURIComponent(new URL(link.href).pathname.slice(3)), label: link.textContent }));
}

function chosenFrom(given) {
  if (!given) throw new Error("Choose a name from the list.");
  return JSON.parse(given);
}

function participant({ entity: chosen, role }) {
  const { id, name, kind, country } = chosenFrom(chosen);
  return { entity_id: id, name, kind, country, role };
}

const place = ({ city, country, venue }) => ({ venue: venue || null, city: city || null, country: country.toUpperCase() || null });

const correction = (attribute, fields, said = value) => ({ fields, said: (given) => ({ attribute, value: said(given) }) });
const same = (kind, words) => ({
  fields: () => [text("other", words, { required: true })],
  said: ({ other }, event) => ({ judgement: { kind, subjects: [event, idIn(other)] } }),
});

/** An id, also where the address of its page was pasted. */
const idIn = (given) => decodeURIComponent(given.trim().replace(/^.*\/m\//, ""));

const KINDS = new Map(Object.entries({
  date: { label: "The date", ...correction("date", () => [text("start", "First day", { type: "date", required: true }), text("end", "Last day, if others", { type: "date" })],
    ({ start, end }) => (end && end !== start ? { start, end } : start)) },
  status: { label: "The status", ...correction("status", () => [choice("value", "It is", STATUSES)]) },
  place: { label: "The place", ...correction("place", () => [text("venue", "Venue"), text("city", "City"), text("country", "Country (ISO code)", { maxlength: 2 })], place) },
  participant_add: { label: "Somebody is missing", ...correction("participant_add", () => [entity("entity", "Who"), choice("role", "As", ROLES)], participant) },
  participant_remove: { label: "Somebody was not there", ...correction("participant_remove", () => [choice("value", "Who", present())]) },
  participant_role: { label: "A role", ...correction("participant_role", () => [choice("entity_id", "Who", present()), choice("role", "Was", ROLES)], ({ entity_id, role }) => ({ entity_id, role })) },
  type: { label: "The type", ...correction("type", () => [choice("value", "It is a", TYPES)]) },
  mode: { label: "The mode", ...correction("mode", () => [choice("value", "It was", MODES)]) },
  title: { label: "The title", ...correction("title", () => [text("value", "It is", { required: true })]) },
  same: { label: "It is the same as another", ...same("same", "Id or address of the other event") },
  not_same: { label: "It is not the same as another", ...same("not_same", "Id of the other event or report") },
  retraction: { label: "It is no encounter at all", fields: () => [], said: (_, event) => ({ judgement: { kind: "retraction", subjects: [event] } }) },
}));

const identity = (kind, words) => ({
  label: words,
  fields: () => [entity("other", "The other", { places: true })],
  said: ({ other }, one) => ({ judgement: { kind, of: "entity", subjects: [one, chosenFrom(other).id] } }),
});

/** What can be said of an entity. */
export const kindsOfEntity = new Map(Object.entries({
  same: identity("same", "It is the same as another"),
  not_same: identity("not_same", "It is not the same as another"),
}));

/** What can be said of an event. */
export const kindsOfEvent = KINDS;

// The filters of the timeline, kept in the address of the page so that every view can be sent as a link.

import { get } from "/web/api.js";
import { h } from "/web/dom.js";
import { countryName } from "/web/places.js";

const SINGLE = ["q", "country", "type", "status", "topic", "place", "since", "until", "min_sources"];
const TYPES = [["meeting", "Meeting"], ["call", "Call"], ["visit", "Visit"], ["gathering", "Gathering"]];
const STATUSES = ["held", "ongoing", "planned", "proposed", "postponed", "cancelled", "refused"];
const FINER = ["country", "type", "status", "since", "until"];
const SUGGEST_AFTER_MS = 160;
const FITTING = 60; // of 100: below it a name is hardly meant

/** The filters named in a query string, without empty and unknown ones. */
export function filtersOf(search) {
  const given = new URLSearchParams(search);
  const kept = new URLSearchParams();
  for (const each of given.getAll("participant")) if (each.trim()) kept.append("participant", each.trim());
  for (const name of SINGLE) if (given.get(name)?.trim()) kept.set(name, given.get(name).trim());
  return kept;
}

/** The form; `submit(URLSearchParams)` is called with every change. `name(participant, label)` renames a chip. */
export function filterForm(filters, submit) {
  const chips = h("span", { class: "chips", role: "list" });
  const who = h("input", {
    id: "who", type: "search", list: "names", autocomplete: "off", placeholder: "Add a name, e.g. Blinken",
    "data-search": true, maxlength: 200,
  });
  const names = h("datalist", { id: "names" });
  const country = select("country", "Country", [], filters.get("country"));
  const form = h("form", { class: "filters", role: "search", action: "/", "aria-label": "Filter the timeline" },
    h("div", { class: "field who" }, h("label", { for: "who" }, "Who took part"), h("div", { class: "box" }, chips, who, names)),
    field("About", h("input", { name: "q", type: "search", value: filters.get("q"), placeholder: "Words of the evidence", maxlength: 200 })),
    h("button", { class: "fold", type: "button", "aria-expanded": false, "aria-controls": "finer", click: unfold }, "More filters"),
    h("div", { id: "finer", class: "finer" },
      country,
      select("type", "Type", TYPES, filters.get("type")),
      select("status", "Status", STATUSES.map((each) => [each, capital(each)]), filters.get("status")),
      field("From", h("input", { name: "since", type: "date", value: filters.get("since") })),
      field("To", h("input", { name: "until", type: "date", value: filters.get("until") })),
      // Without a submit button, Enter in one of several fields submits nothing.
      h("button", { type: "submit", class: "unseen", tabindex: -1 }, "Search"),
      h("button", { type: "reset", disabled: !filters.size }, "Clear")),
  );
  function unfold({ currentTarget: button }) {
    button.setAttribute("aria-expanded", String(form.classList.toggle("unfolded")));
  }
  if (FINER.some((name) => filters.has(name))) form.querySelector(".fold").click();
  const current = () => {
    const given = new URLSearchParams(new FormData(form));
    for (const name of SINGLE) if (!form.elements[name] && filters.get(name)) given.set(name, filters.get(name));
    return filtersOf(given);
  };
  const chip = (value) => {
    const remove = h("button", { type: "button", "aria-label": `Remove ${value}`, click: () => { item.remove(); submit(current()); } }, "×");
    const item = h("span", { class: "chip", role: "listitem", "data-value": value },
      h("input", { type: "hidden", name: "participant", value }), h("span", { class: "label" }, value), remove);
    return item;
  };
  chips.append(...filters.getAll("participant").map(chip));
  const add = (value) => { chips.append(chip(value)); who.value = ""; submit(current()); };
  suggest(who, names, add);
  offerCountries(country, filters.get("country"));
  form.addEventListener("change", (event) => { if (event.target !== who) submit(current()); });
  form.addEventListener("reset", (event) => { event.preventDefault(); submit(new URLSearchParams()); });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (who.value.trim()) add(who.value.trim());
    else submit(current());
  });
  form.addEventListener("keydown", (event) => {
    if (event.target === who && event.key === "Backspace" && !who.value && chips.lastElementChild) {
      chips.lastElementChild.remove();
      submit(current());
    }
  });
  return form;
}

/** Show names instead of ids on the chips, as far as the events listed tell them. */
export function nameChips(form, events) {
  const names = new Map(events.flatMap((event) => event.participants).map((each) => [each.entity_id, each.name]));
  for (const chip of form.querySelectorAll(".chip")) {
    const name = names.get(chip.dataset.value);
    if (name) chip.querySelector(".label").textContent = name;
  }
}

function suggest(who, names, add) {
  let timer, asked;
  who.addEventListener("input", (event) => {
    const chosen = [...names.children].find((option) => option.value === who.value);
    if (chosen && event.inputType !== "insertText") return add(chosen.dataset.id);
    clearTimeout(timer);
    timer = setTimeout(async () => {
      asked?.abort();
      asked = new AbortController();
      const q = who.value.trim();
      if (q.length < 2) return;
      const found = await get("/entities", { q, limit: 8 }, asked.signal).catch(() => ({ data: [] }));
      const fitting = found.data.filter((each) => each.score >= FITTING);
      names.replaceChildren(...fitting.map((each) => h("option", { value: each.name, "data-id": each.id }, saidOf(each))));
    }, SUGGEST_AFTER_MS);
  });
}

const saidOf = ({ kind, title, country }) =>
  kind === "country" ? kind : [title, countryName(country)].filter(Boolean).join(", ") || kind;

async function offerCountries(field, chosen) {
  const found = await get("/entities", { kind: "country", limit: 500 }).catch(() => ({ data: [] }));
  const codes = new Set(found.data.map((each) => each.country ?? each.codes?.iso2).filter(Boolean));
  if (chosen) codes.add(chosen.toUpperCase());
  const named = [...codes].map((code) => [code, countryName(code)]).sort((a, b) => a[1].localeCompare(b[1]));
  const options = named.map(([value, label]) => h("option", { value, selected: value === chosen?.toUpperCase() }, label));
  field.querySelector("select").append(...options);
}

function select(name, label, options, chosen) {
  return field(label, h("select", { name }, h("option", { value: "" }, "Any"),
    options.map(([value, text]) => h("option", { value, selected: value === chosen }, text))));
}

const field = (label, input) => h("label", { class: "field" }, h("span", {}, label), input);

export const capital = (word) => word.charAt(0).toUpperCase() + word.slice(1);

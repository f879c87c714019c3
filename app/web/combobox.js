// A field that suggests entities while a name is typed (the combobox pattern of the ARIA practices).

import { get } from "/web/api.js";
import { h } from "/web/dom.js";
import { countryName } from "/web/countries.js";

const AFTER_MS = 160;
const FITTING = 60; // of 100: below it a name is hardly meant
let number = 0;

/** Suggest under `field`; `choose(entity)` is called with what is picked. `more(text)` offers further entries `{label, act}`; `places` are left out unless asked for. */
export function suggesting(field, choose, { more = () => [], places = false } = {}) {
  number += 1;
  const list = h("ul", { class: "suggestions", role: "listbox", id: `suggestions-${number}`, hidden: true, "aria-label": "Suggestions" });
  field.after(list);
  for (const [name, value] of Object.entries({ role: "combobox", "aria-autocomplete": "list", "aria-expanded": false, "aria-controls": list.id })) field.setAttribute(name, value);
  let entries = [];
  let at = -1;
  let timer;
  let asked;

  function show(next) {
    entries = next;
    at = -1;
    list.replaceChildren(...entries.map(({ label, note }, index) => h("li", { role: "option", id: `${list.id}-${index}`, "aria-selected": false, pointerdown: (event) => event.preventDefault(), click: () => act(index) },
      h("span", {}, label), note && h("span", { class: "note" }, note))));
    list.hidden = entries.length === 0;
    field.setAttribute("aria-expanded", String(!list.hidden));
    field.removeAttribute("aria-activedescendant");
  }

  function mark(index) {
    at = (index + entries.length) % entries.length;
    [...list.children].forEach((option, each) => option.setAttribute("aria-selected", String(each === at)));
    list.children[at].scrollIntoView({ block: "nearest" });
    field.setAttribute("aria-activedescendant", list.children[at].id);
  }

  function act(index) {
    const { entity, act: other } = entries[index];
    show([]);
    if (other) other();
    else choose(entity);
  }

  async function suggest() {
    asked?.abort();
    asked = new AbortController();
    const q = field.value.trim();
    if (q.length < 2) return show([]);
    const { signal } = asked;
    const found = await get("/entities", { q, limit: 8 }, signal).catch(() => ({ data: [] }));
    if (signal.aborted || document.activeElement !== field) return undefined;
    const fitting = found.data.filter((each) => each.score >= FITTING && (places || each.kind !== "place"));
    return show([...more(q), ...fitting.map((entity) => ({ entity, label: entity.name, note: saidOf(entity) }))]);
  }

  field.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(suggest, AFTER_MS); });
  field.addEventListener("blur", () => show([]));
  field.addEventListener("keydown", (event) => {
    if (list.hidden) return;
    if (event.key === "ArrowDown") mark(at + 1);
    else if (event.key === "ArrowUp") mark(at < 0 ? -1 : at - 1);
    else if (event.key === "Enter" && at >= 0) act(at);
    else if (event.key === "Escape") show([]);
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
}

const saidOf = ({ kind, title, country }) =>
  (kind === "country" ? kind : [title, country && countryName(country)].filter(Boolean).join(", ") || kind);

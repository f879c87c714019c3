// The page of encounters: one state in the address, and the views of it.

import { showCard } from "/web/card.js";
import { showFacets } from "/web/facets.js";
import { suggesting } from "/web/combobox.js";
import { h } from "/web/dom.js";
import { found } from "/web/found.js";
import { keys } from "/web/keys.js";
import { growing, page } from "/web/lists.js";
import { MOST } from "/web/marks.js";
import { asksSomething } from "/web/questions.js";
import { shareMenu } from "/web/share.js";
import { VIEWS, change, onChange, state } from "/web/state.js";

const NAMES = { timeline: "Timeline", network: "Network", list: "List", map: "Map" };
const MODULES = {
  timeline: async () => (await import("/web/timeline.js")).timelineView,
  network: async () => (await import("/web/network.js")).networkView,
  map: async () => (await import("/web/map.js")).mapView,
};
const results = document.getElementById("results");
const tabs = new Map(VIEWS.filter((name) => MODULES[name] || name === "list").map((name, index) => [name, h("button", {
  type: "button", role: "tab", id: `tab-${name}`, "aria-controls": "view", "aria-keyshortcuts": String(index + 1), click: () => change({ view: name === usual() ? null : name }),
}, NAMES[name])]));
const picture = h("div", { class: "picture" });
const card = h("aside", { class: "card", hidden: true, "aria-label": "The event picked" });
const facets = h("aside", { class: "facets", "aria-label": "Narrow by" });
const failed = h("div", {});
const tooMany = h("p", { class: "note", role: "status" });
const view = h("section", { id: "view", role: "tabpanel", tabindex: -1 }, failed, h("div", { class: "picture-and-card" }, picture, card), tooMany);
const made = new Map();
let listed = results.dataset.query ?? "";
let running = new AbortController();

/** The view where the address names none: a list suits a narrow screen better than a picture. */
const usual = () => (matchMedia("(max-width: 40rem)").matches ? "list" : "timeline");

async function show(now = state()) {
  running.abort();
  running = new AbortController();
  const { signal } = running;
  const name = tabs.has(now.view) ? now.view : usual();
  for (const [each, tab] of tabs) {
    tab.setAttribute("aria-selected", String(each === name));
    tab.tabIndex = each === name ? 0 : -1;
  }
  view.setAttribute("aria-labelledby", `tab-${name}`);
  view.setAttribute("aria-busy", "true");
  results.hidden = name !== "list";
  view.querySelector(".picture-and-card").hidden = name === "list";
  tooMany.hidden = name === "list";
  try {
    await Promise.all([list(now, signal), showFacets(facets, now.filters, signal), name !== "list" && draw(name, now, signal), pickedEvent(now, name, signal)]);
    failed.replaceChildren();
  } catch (error) {
    if (signal.aborted) return;
    failed.replaceChildren(h("section", { class: "state error", role: "alert" }, h("h2", {}, "This cannot be shown"), h("p", {}, error.message),
      h("p", {}, h("button", { type: "button", click: () => show() }, "Try again"), " ", h("a", { href: "/" }, "Show all events"))));
    picture.replaceChildren();
    made.clear();
  } finally {
    if (!signal.aborted) view.removeAttribute("aria-busy");
  }
}

/** The rendered list of the same filters, from the server. */
async function list(now, signal) {
  const query = now.filters.toString();
  if (query === listed) return;
  const fresh = await page(query ? `/?${query}` : "/", signal);
  results.replaceChildren(...fresh.getElementById("results").childNodes);
  synchronize(document.querySelector(".filters"), fresh.querySelector(".filters"));
  listed = query;
  growing(results);
}

async function draw(name, now, signal) {
  const events = await found(now.filters, signal);
  if (!made.has(name)) {
    made.clear();
    made.set(name, (await MODULES[name]())(picture, pick));
  }
  if (signal.aborted) return;
  await made.get(name).draw(events, now, signal);
  tooMany.textContent = events.count > MOST ? `These are the latest ${MOST.toLocaleString("en")} of ${events.count.toLocaleString("en")} events. Choose fewer days, or name a person, a country or a topic, to see all of its events.` : "";
}

/** Draw the same events again, as wide as there is room now. */
async function redraw() {
  const now = state();
  for (const each of made.values()) await each.draw(await found(now.filters, running.signal), now, running.signal);
}

const pick = (id) => change({ picked: id });

async function pickedEvent({ picked }, name, signal) {
  if (!picked || name === "list") {
    card.hidden = true;
    return;
  }
  await showCard(card, picked, unpick, signal);
}

function unpick() {
  const id = state().picked;
  change({ picked: null });
  picture.querySelector(`[data-id="${CSS.escape(id ?? "")}"]`)?.focus();
}

/** The form says what the address does, but for the field in which the reader is. */
function synchronize(form, fresh) {
  for (const field of fresh.elements) {
    const own = field.name && field.type !== "hidden" && field.id !== "who" && form.querySelector(`:is(input, select)[name="${field.name}"]:not([type=hidden])`);
    if (own && own !== document.activeElement) own.value = field.value;
  }
  form.querySelector(".chips").replaceChildren(...fresh.querySelector(".chips").childNodes);
  removable(form);
}

function removable(form) {
  for (const chip of form.querySelectorAll(".chip")) {
    chip.append(h("button", { type: "button", "aria-label": `Remove ${chip.textContent.trim()}`, click: () => change({
      participant: state().filters.getAll("participant").filter((each) => each !== chip.dataset.value),
    }) }, "×"));
  }
}

const ask = (text) => location.assign(`/ask?${new URLSearchParams({ q: text.trim() })}`);

/** The filters act at once, without a page of their own. */
function form() {
  const element = document.querySelector(".filters");
  const submit = () => {
    const given = new FormData(element);
    const values = Object.fromEntries([...element.elements].filter((each) => each.name).map((each) => [each.name, given.getAll(each.name).filter(Boolean)]));
    change(values);
  };
  const who = element.elements.who ?? document.getElementById("who");
  const add = (name) => change({ participant: [...new Set([...state().filters.getAll("participant"), name])] });
  suggesting(who, ({ id }) => { who.value = ""; add(id); }, { more: (text) => (asksSomething(text) ? [{ label: `Ask: ${text}`, act: () => ask(text) }] : []) });
  removable(element);
  who.addEventListener("keydown", (event) => {
    if (event.key === "Backspace" && !who.value) element.querySelector(".chip:last-of-type button")?.click();
  });
  element.addEventListener("submit", (event) => {
    event.preventDefault();
    if (asksSomething(who.value)) ask(who.value);
    else submit();
  });
  element.addEventListener("change", (event) => { if (event.target.id !== "who" && event.target.name !== "q") submit(); });
}

const narrowing = h("details", { class: "narrowing", open: matchMedia("(min-width: 70rem)").matches }, h("summary", {}, "Narrow by"), facets);
results.before(h("div", { class: "bar" }, h("div", { class: "views", role: "tablist", "aria-label": "View" }, [...tabs.values()]), shareMenu()),
  h("div", { class: "explorer" }, narrowing, view));
view.append(results);
keys({
  ...Object.fromEntries(VIEWS.map((name, index) => [String(index + 1), () => tabs.get(name)?.click()])),
  Escape: () => state().picked && unpick(),
});
document.querySelector(".views").addEventListener("keydown", (event) => {
  const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!by) return;
  const all = [...tabs.values()];
  const next = all[(all.indexOf(document.activeElement) + by + all.length) % all.length];
  next.focus();
  next.click();
});
let width = 0;
new ResizeObserver(([{ contentRect }]) => {
  if (!contentRect.width || Math.round(contentRect.width) === width) return;
  const first = width === 0;
  width = Math.round(contentRect.width);
  if (!first) redraw();
}).observe(picture);
onChange(show);
growing(document);
form();
show();

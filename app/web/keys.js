// The keys of every page. Pictures have keys of their own.

import { h } from "/web/dom.js";

const KEYS = [
  ["/", "search"], ["j, k", "next and previous event"], ["Enter", "open it"], ["e", "show its sentences"],
  ["1, 2, 3, 4", "timeline, network, list, map"], ["Esc", "leave a field, clear a selection"], ["?", "this help"],
];

/** Listen for them; `more` maps further keys to functions. */
export function keys(more = {}) {
  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey) return undefined;
    const typing = event.target.closest?.("input, select, textarea");
    if (event.key === "Escape" && typing) return typing.blur();
    if (typing || document.querySelector("dialog[open]")) return undefined;
    if (more[event.key]) return more[event.key](event);
    if (event.key === "/") return search(event);
    if (event.key === "j" || event.key === "k") return step(event.key === "j" ? 1 : -1);
    if (event.key === "e") return unfold();
    if (event.key === "?") return help();
    return undefined;
  });
}

function search(event) {
  event.preventDefault();
  const field = document.querySelector("[data-search]");
  if (field) field.focus();
  else location.assign("/");
}

function step(by) {
  const links = [...document.querySelectorAll(".event h3 a")].filter((link) => link.checkVisibility());
  const at = links.findIndex((link) => link.closest(".event").contains(document.activeElement));
  links[Math.max(0, Math.min(links.length - 1, at + by))]?.focus();
}

function unfold() {
  const details = document.activeElement?.closest?.(".event")?.querySelector("details");
  if (details) details.open = !details.open;
}

function help() {
  const close = h("button", { type: "button", click: () => dialog.close() }, "Close");
  const dialog = h("dialog", { class: "help", "aria-labelledby": "help-title", close: () => dialog.remove() }, h("h2", { id: "help-title" }, "Keys"),
    h("dl", { class: "facts" }, KEYS.map(([key, does]) => [h("dt", {}, h("kbd", {}, key)), h("dd", {}, does)])), close);
  document.body.append(dialog);
  dialog.showModal();
}

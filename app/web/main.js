// The page: which view an address means, moving between them, keys.

import { ApiError, get } from "/web/api.js";
import { documentView } from "/web/document.js";
import { counted, h } from "/web/dom.js";
import { entityView, pairView } from "/web/entity.js";
import { meetingView } from "/web/meeting.js";
import { timelineView } from "/web/timeline.js";

const VIEWS = [
  [/^\/$/, timelineView],
  [/^\/e\/([^/]+)\/with\/([^/]+)$/, pairView],
  [/^\/e\/([^/]+)$/, entityView],
  [/^\/m\/([^/]+)$/, meetingView],
  [/^\/d\/(.+)$/, documentView],
];
const LOADING_AFTER_MS = 150;
const content = document.getElementById("content");
let running = new AbortController();

function viewOf(path) {
  for (const [pattern, view] of VIEWS) {
    const match = pattern.exec(path);
    if (match) return [view, match.slice(1).map(decodeURIComponent)];
  }
  return [async () => { throw new ApiError({ title: "Not found", detail: "There is no such page." }); }, []];
}

/** Show what the address names; `scroll` is where to go on the page, null for its top. */
async function show(scroll = null, field = null) {
  running.abort();
  running = new AbortController();
  const { signal } = running;
  const [view, parts] = viewOf(location.pathname);
  const waiting = setTimeout(() => content.setAttribute("aria-busy", "true"), content.hasChildNodes() ? LOADING_AFTER_MS : 0);
  try {
    const made = await view(parts, { search: location.search, hash: location.hash, signal, go });
    if (signal.aborted) return;
    document.title = made.title === "Timeline" ? "Diplograph" : `${made.title} · Diplograph`;
    content.replaceChildren(made.node);
    settle(made, scroll, field);
  } catch (error) {
    if (signal.aborted) return;
    content.replaceChildren(failure(error));
  } finally {
    clearTimeout(waiting);
    if (!signal.aborted) content.removeAttribute("aria-busy");
  }
}

function settle(made, scroll, field) {
  if (made.focus) made.focus.scrollIntoView({ block: "center" });
  else window.scrollTo(0, scroll ?? 0);
  const target = field ? content.querySelector(field) : content.querySelector("h1");
  target?.focus({ preventScroll: true });
}

function failure(error) {
  const { title, request_id: id } = error.problem ?? {};
  return h("section", { class: "state error", role: "alert" },
    h("h1", {}, title ?? "Something went wrong"), h("p", {}, error.message), id && h("p", { class: "note" }, `Request ${id}`),
    h("p", {}, h("button", { type: "button", click: () => show() }, "Try again"), " ", h("a", { href: "/" }, "All events")));
}

/** Go to an address of this page, remembering where the reader was and which field was in use. */
function go(address) {
  const used = document.activeElement;
  const field = used?.closest?.(".filters") && (used.id ? `#${used.id}` : used.name ? `[name="${used.name}"]` : null);
  history.replaceState({ scroll: window.scrollY }, "");
  history.pushState(null, "", address);
  show(null, field);
}

document.addEventListener("click", (event) => {
  const link = event.target.closest?.("a[href]");
  if (!link || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const to = new URL(link.href);
  if (to.origin !== location.origin || link.dataset.leave !== undefined || link.classList.contains("skip")) return;
  event.preventDefault();
  go(to.pathname + to.search + to.hash);
});
window.addEventListener("popstate", (event) => show(event.state?.scroll ?? 0));

document.addEventListener("keydown", (event) => {
  if (event.metaKey || event.ctrlKey || event.altKey) return;
  const typing = event.target.closest?.("input, select, textarea");
  if (event.key === "Escape" && typing) return typing.blur();
  if (typing) return undefined;
  if (event.key === "/") return search(event);
  if (event.key === "j" || event.key === "k") return step(event.key === "j" ? 1 : -1);
  if (event.key === "e") return unfold();
  return undefined;
});

function search(event) {
  event.preventDefault();
  const field = content.querySelector("[data-search]");
  if (field) field.focus();
  else go("/");
}

function step(by) {
  const links = [...content.querySelectorAll(".event h3 a")];
  const at = links.findIndex((link) => link.closest(".event").contains(document.activeElement));
  links[Math.max(0, Math.min(links.length - 1, at + by))]?.focus();
}

function unfold() {
  const details = document.activeElement?.closest?.(".event")?.querySelector("details");
  if (details) details.open = !details.open;
}

async function sayWhatIsKnown() {
  const { counts, version } = await get("//about").catch(() => ({}));
  if (!counts) return;
  document.getElementById("knows").textContent =
    `${counted(counts.events, "event")} from ${counted(counts.documents, "document")}. Diplograph ${version}.`;
}

history.scrollRestoration = "manual";
show(history.state?.scroll ?? null);
sayWhatIsKnown();

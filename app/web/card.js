// The event picked in a picture: its head and its sentences, as its own page has them.

import { h } from "/web/dom.js";
import { page } from "/web/lists.js";

/** Show the event in `place`; `close` is called when the reader is done. */
export async function showCard(place, id, close, signal) {
  const address = `/m/${encodeURIComponent(id)}`;
  const made = await page(address, signal);
  const head = made.querySelector(".subject-head");
  const evidence = made.querySelector(".events > .evidence");
  place.replaceChildren(
    h("div", { class: "card-tools" }, h("a", { href: address }, "Open its page"), h("button", { type: "button", class: "quiet", "aria-label": "Close", click: close }, "×")),
    head, evidence,
  );
  place.hidden = false;
  return head.querySelector("h1")?.textContent;
}

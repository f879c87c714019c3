// A list of events under months, which grows page by page.

import { monthOf } from "/web/dates.js";
import { h } from "/web/dom.js";
import { eventRow } from "/web/event.js";

/** The first page with a button for the next; `more(cursor)` fetches a page. `open` unfolds the evidence. */
export function eventList(page, more, { open = false } = {}) {
  const groups = h("div", { class: "months" });
  let month = null;
  const add = (events) => {
    for (const event of events) {
      const name = monthOf(event);
      if (name !== month) groups.append(h("section", { class: "month" }, h("h2", {}, name)));
      month = name;
      groups.lastElementChild.append(eventRow(event, { open }));
    }
  };
  const list = h("div", { class: "list" }, groups);
  const offer = (cursor) => {
    if (!cursor) return;
    const button = h("button", { class: "more", type: "button", click: next }, "Show more");
    async function next() {
      button.disabled = true;
      button.textContent = "Loading …";
      try {
        const following = await more(cursor);
        const last = groups.querySelector("article:last-of-type");
        button.remove();
        add(following.data);
        offer(following.next_cursor);
        (last?.nextElementSibling ?? groups.lastElementChild.querySelector("article"))?.querySelector("h3 a")?.focus();
      } catch (error) {
        button.disabled = false;
        button.textContent = `${error.message} Try again`;
      }
    }
    list.append(button);
  };
  add(page.data);
  offer(page.next_cursor);
  return list;
}

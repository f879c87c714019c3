// What an event in a picture is, beside the pointer or the focus.

import { h } from "/web/dom.js";
import { said } from "/web/marks.js";

let box = null;

/** "Xi Jinping met Antony Blinken in Beijing, 2023-06-19, held" */
export const titleOf = (mark) => `${mark.title}, ${said(mark)}, ${mark.status}`;

/** Show it while the pointer is over one of the selected elements, or the focus on it. */
export function tooltip(selection) {
  selection
    .on("pointerenter focus", function show(_, mark) {
      place(this.getBoundingClientRect(), mark);
    })
    .on("pointerleave blur", hide);
}

function place({ left, right, top, bottom }, mark) {
  hide();
  box = h("div", { class: "tooltip", "aria-hidden": true }, h("b", {}, mark.title), h("span", {}, `${said(mark)} · ${mark.status}`));
  document.body.append(box);
  const { width, height } = box.getBoundingClientRect();
  const x = Math.max(4, Math.min(document.documentElement.clientWidth - width - 4, (left + Math.min(right, left + 40) - width) / 2));
  box.style.left = `${x + window.scrollX}px`;
  box.style.top = `${(top > height + 8 ? top - height - 6 : bottom + 6) + window.scrollY}px`;
}

function hide() {
  box?.remove();
  box = null;
}

// How events look: shape and colour tell the status, size the number of participants, a hollow one that the day is not sure.

import { d3 } from "/web/d3.js";
import { h } from "/web/dom.js";

export const STATUSES = ["held", "ongoing", "planned", "proposed", "postponed", "cancelled", "refused"];
const SYMBOLS = {
  held: d3.symbolCircle, ongoing: d3.symbolSquare, planned: d3.symbolTriangle, proposed: d3.symbolDiamond,
  postponed: d3.symbolWye, cancelled: d3.symbolTimes, refused: d3.symbolAsterisk,
};
const STROKED = new Set(["cancelled", "refused"]);

/** The area of a symbol in square pixels. */
export const area = (mark) => 38 + 16 * Math.min(8, mark.participants.length);

/** Half the width of a symbol. */
export const radius = (mark) => Math.sqrt(area(mark) / Math.PI) + 1;

/** The path of a status at a size. */
export const symbol = (status, size) => (STROKED.has(status) ? d3.symbol(SYMBOLS[status], size * 0.6)() : d3.symbol(SYMBOLS[status], size)());

/** The classes of a mark. */
export const classes = (mark) => `mark ${mark.status}${mark.exact ? "" : " hollow"}${STROKED.has(mark.status) ? " stroked" : ""}`;

/** What the shapes mean. */
export function legend(marks) {
  const used = STATUSES.filter((status) => marks.some((mark) => mark.status === status));
  const list = h("ul", { class: "legend", "aria-label": "What the shapes mean" });
  const entries = [...used.map((status) => [status, status, ""]), ...(marks.some((mark) => !mark.exact) ? [["held", "day not sure", " hollow"]] : [])];
  for (const [status, words, more] of entries) {
    const item = h("li", {});
    d3.select(item).append("svg").attr("width", 16).attr("height", 16).attr("viewBox", "-8 -8 16 16").attr("aria-hidden", true)
      .append("path").attr("d", symbol(status, 70)).attr("class", `mark ${status}${more}${STROKED.has(status) ? " stroked" : ""}`);
    item.append(words);
    list.append(item);
  }
  return list;
}

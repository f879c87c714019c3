// The timeline by itself, to stand in a frame on another page. What is picked opens in a window of its own.

import { h } from "/web/dom.js";
import { found } from "/web/found.js";
import { onChange, state } from "/web/state.js";
import { timelineView } from "/web/timeline.js";

const place = document.getElementById("picture");
const view = timelineView(place, (id) => window.open(`/m/${encodeURIComponent(id)}`, "_blank", "noopener"));

async function show() {
  const now = state();
  try {
    await view.draw(await found(now.filters), now);
  } catch (error) {
    place.replaceChildren(h("p", { class: "warning", role: "alert" }, error.message));
  }
}

onChange(show);
let width = 0;
new ResizeObserver(([{ contentRect }]) => {
  if (Math.round(contentRect.width) === width) return;
  width = Math.round(contentRect.width);
  show();
}).observe(place);

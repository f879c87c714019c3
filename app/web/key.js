// The reader's key: asked for when a write needs one, and kept until the tab is closed.

import { h } from "/web/dom.js";

const NAME = "diplograph-key";

/** The key, or null. */
export const key = () => sessionStorage.getItem(NAME);

/** Ask for a key; whether one was given. */
export function askForKey(lacksScope) {
  return new Promise((resolve) => {
    const field = h("input", { type: "password", autocomplete: "off", required: true, "aria-label": "Key" });
    const cancel = h("button", { type: "button", class: "quiet", click: () => dialog.close() }, "Cancel");
    const form = h("form", { submit: (event) => {
      event.preventDefault();
      sessionStorage.setItem(NAME, field.value.trim());
      dialog.returnValue = "given";
      dialog.close("given");
    } }, h("h2", { id: "key-title" }, "A key is needed"),
    h("p", { class: "note" }, lacksScope ? "The key in use may not do this. Another one:" : "This server takes changes only with a key."), field,
    h("p", { class: "buttons" }, h("button", { type: "submit" }, "Use it"), cancel));
    const dialog = h("dialog", { class: "help", "aria-labelledby": "key-title", close: () => {
      dialog.remove();
      resolve(dialog.returnValue === "given");
    } }, form);
    document.body.append(dialog);
    dialog.showModal();
  });
}

// "Read this": what would be read from a text, and adding it.

import { send } from "/web/api.js";
import { h } from "/web/dom.js";
import { keys } from "/web/keys.js";

keys();
const form = document.querySelector(".read-form");
const said = document.getElementById("said");
const add = form.elements.add;
form.hidden = false;

/** The document in the form; what looks like markup is sent as such. */
function given() {
  const values = Object.fromEntries([...new FormData(form)].filter(([, value]) => value.trim()));
  if (/^\s*<(!doctype|html|head|body|article|div|p)\b/i.test(values.text ?? "")) {
    values.html = values.text;
    delete values.text;
  }
  return values;
}

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  await attempt("Reading …", async () => {
    const page = await send("/read", { method: "POST", json: given(), accept: "text/html" });
    const fresh = new DOMParser().parseFromString(page, "text/html").getElementById("reading");
    document.getElementById("reading").replaceChildren(...fresh.childNodes);
    add.disabled = false;
    said.textContent = "";
    document.querySelector("#reading h2").focus();
  });
});

add.addEventListener("click", () => attempt("Adding …", async () => {
  const added = await send("/api/v1/documents", { method: "POST", json: given() });
  const path = `/d/${added.id.split("/").map(encodeURIComponent).join("/")}`;
  said.replaceChildren(added.created ? "Added: " : "Known already: ", h("a", { href: path }, "its page"), ` with ${added.events.length} events.`);
  add.disabled = true;
}));
form.addEventListener("input", () => { add.disabled = true; });

async function attempt(words, work) {
  said.textContent = words;
  form.setAttribute("aria-busy", "true");
  try {
    await work();
  } catch (error) {
    said.textContent = error.message;
  } finally {
    form.removeAttribute("aria-busy");
  }
}

// "Path between A and B": the shortest chains of people who met, with the events on them.

import { get } from "/web/api.js";
import { suggesting } from "/web/combobox.js";
import { h } from "/web/dom.js";

/** Put the form and its answer into `place`. */
export function pathForm(place) {
  const chosen = {};
  const answer = h("div", { role: "status" });
  const who = (name, words) => {
    const field = h("input", { name, required: true, autocomplete: "off", maxlength: 200 });
    const label = h("label", { class: "field" }, h("span", {}, words), field);
    suggesting(field, (entity) => { field.value = entity.name; chosen[name] = entity; });
    return label;
  };
  const form = h("form", { class: "path-form", submit: async (event) => {
    event.preventDefault();
    const given = Object.fromEntries([...new FormData(form)].filter(([, value]) => value));
    for (const name of ["a", "b"]) if (chosen[name]?.name === given[name]) given[name] = chosen[name].id;
    answer.replaceChildren(h("p", { class: "note" }, "Looking …"));
    try {
      answer.replaceChildren(...chains(await get("/network/path", { ...given, k: 3 })));
    } catch (error) {
      answer.replaceChildren(h("p", { class: "warning" }, error.message));
    }
  } }, who("a", "From"), who("b", "To"), h("label", { class: "field" }, h("span", {}, "Since"), h("input", { name: "since", type: "date" })),
  h("label", { class: "field" }, h("span", {}, "Until"), h("input", { name: "until", type: "date" })), h("button", { type: "submit" }, "Find"));
  place.append(form, answer);
}

function chains({ paths, a, b }) {
  if (!paths.length) return [h("p", { class: "note" }, `No chain of encounters links ${a.name} and ${b.name}.`)];
  return paths.map(({ length, steps }) => h("section", { class: "chain" }, h("h3", {}, `${length} ${length === 1 ? "link" : "links"}`),
    h("ol", { class: "plain" }, steps.map(({ entity, count, events }) => h("li", {},
      count > 0 && h("p", { class: "note" }, `met in ${count} ${count === 1 ? "event" : "events"}: `,
        events.map((event, index) => [index ? "; " : "", h("a", { href: `/m/${encodeURIComponent(event.id)}` }, `${event.title} (${event.date ?? "undated"})`)])),
      h("a", { href: `/e/${encodeURIComponent(entity.id)}` }, entity.name))))));
}

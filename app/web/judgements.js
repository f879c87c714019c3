// Correct in place: what one knows better of an event, and taking a judgement back.

import { post } from "/web/api.js";
import { h } from "/web/dom.js";
import { kindOf } from "/web/values.js";

const AUTHOR = "diplograph-author";

/** Put the form into `place`, and a button to each judgement shown; what is sent is shown after a fresh look at the event. */
export function judging(place, event) {
  place.append(h("details", { class: "judge" }, h("summary", {}, "You know better?"), sayingForm(event)));
  for (const item of document.querySelectorAll("[data-judgement]")) {
    item.append(" ", h("button", { type: "button", class: "quiet", click: (clicked) => clicked.target.replaceWith(withdrawalForm(item.dataset.judgement)) }, "Take back"));
  }
}

function sayingForm(event) {
  const values = h("div", { class: "values" });
  const kind = h("select", { name: "kind", change: () => values.replaceChildren(...kindOf(kind.value).fields(event)) },
    [...kindOf.all].map(([name, { label }]) => h("option", { value: name }, label)));
  values.replaceChildren(...kindOf(kind.value).fields(event));
  return signed([labelled("What is wrong", kind), values], "Say so", async (given) => {
    const { author, reason, kind: name, ...rest } = given;
    const { attribute, value, judgement } = kindOf(name).said(rest, event);
    if (judgement) return post("/judgements", { ...judgement, author, reason });
    return post(`/events/${encodeURIComponent(event)}/corrections`, { attribute, value, author, reason });
  });
}

const withdrawalForm = (id) => signed([], "Take it back", ({ author, reason }) => post(`/judgements/${encodeURIComponent(id)}/withdrawal`, { author, reason }));

/** A form that whoever judges signs. */
function signed(fields, label, act) {
  const answer = h("p", { class: "note", role: "status" });
  const form = h("form", { class: "judging", submit: async (submitted) => {
    submitted.preventDefault();
    const given = Object.fromEntries(new FormData(form));
    localStorage.setItem(AUTHOR, given.author);
    answer.textContent = "Sending …";
    try {
      await act(given);
      location.reload();
    } catch (error) {
      answer.textContent = error.message;
    }
  } }, fields, labelled("Your name", h("input", { name: "author", required: true, maxlength: 200, value: localStorage.getItem(AUTHOR) })),
  labelled("Why", h("input", { name: "reason", required: true, maxlength: 2000 })), h("button", { type: "submit" }, label), answer);
  return form;
}

/** A field under its label. */
export const labelled = (words, field) => h("label", { class: "field" }, h("span", {}, words), field);

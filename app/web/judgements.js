// Correct in place: what one knows better of an event or an entity, and taking a judgement back.

import { post } from "/web/api.js";
import { h } from "/web/dom.js";

const AUTHOR = "diplograph-author";

/** Put the form into `place` that says of an event, or of an entity (`kinds`), what is known better. */
export function judging(place, subject, kinds) {
  place.append(h("details", { class: "judge" }, h("summary", {}, "You know better?"), sayingForm(subject, kinds)));
}

/** Put a button to each judgement on the page that holds. */
export function withdrawing() {
  for (const item of document.querySelectorAll("[data-judgement]")) {
    item.append(" ", h("button", { type: "button", class: "quiet", click: (clicked) => clicked.target.replaceWith(withdrawalForm(item.dataset.judgement)) }, "Take back"));
  }
}

function sayingForm(subject, kinds) {
  const values = h("div", { class: "values" });
  const chosen = () => kinds.get(kind.value);
  const kind = h("select", { name: "kind", change: () => values.replaceChildren(...chosen().fields()) },
    [...kinds].map(([name, { label }]) => h("option", { value: name }, label)));
  values.replaceChildren(...chosen().fields());
  return signed([labelled("What is wrong", kind), values], "Say so", async (given) => {
    const { author, reason, kind: name, ...rest } = given;
    const { attribute, value, judgement } = kinds.get(name).said(rest, subject);
    if (judgement) await post("/judgements", { ...judgement, author, reason });
    else await post(`/events/${encodeURIComponent(subject)}/corrections`, { attribute, value, author, reason });
    if (name === "retraction") location.assign("/judgements");
    else location.reload();
  });
}

const withdrawalForm = (id) => signed([], "Take it back", async ({ author, reason }) => {
  await post(`/judgements/${encodeURIComponent(id)}/withdrawal`, { author, reason });
  location.reload();
});

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
    } catch (error) {
      answer.textContent = error.message;
    }
  } }, fields, labelled("Your name", h("input", { name: "author", required: true, maxlength: 200, value: localStorage.getItem(AUTHOR) })),
  labelled("Why", h("input", { name: "reason", required: true, maxlength: 2000 })), h("button", { type: "submit" }, label), answer);
  return form;
}

/** A field under its label. */
export const labelled = (words, field) => h("label", { class: "field" }, h("span", {}, words), field);

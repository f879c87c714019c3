// A form to say what one knows better of an event.

import { post } from "/web/api.js";
import { h } from "/web/dom.js";

// What can be said here, with what is asked for; the rest is for the API and the command line.
const SAYINGS = {
  date: ["The date is", "2023-06-19"],
  status: ["The status is", "held, planned, cancelled …"],
  title: ["The title is", "Title"],
  same: ["It is the same as", "Id of the other event"],
  not_same: ["It is not the same as", "Id of the other event or report"],
};

/** Put the form into `place`; whatever is sent is shown after a fresh look at the event. */
export function judging(place, id) {
  const answer = h("p", { class: "note", role: "status" });
  const value = field("value", SAYINGS.date[1], { maxlength: 500 });
  const kind = h("select", { name: "kind", "aria-label": "What you say", change: () => { value.placeholder = SAYINGS[kind.value][1]; } },
    Object.entries(SAYINGS).map(([name, [words]]) => h("option", { value: name }, words)));
  const form = h("form", { class: "judging", submit: async (submitted) => {
    submitted.preventDefault();
    const said = Object.fromEntries(new FormData(form));
    try {
      await send(id, said);
      location.reload();
    } catch (error) {
      answer.textContent = error.message;
    }
  } }, kind, value, field("author", "Your name", { maxlength: 200 }), field("reason", "Why", { maxlength: 2000 }),
  h("button", { type: "submit" }, "Say so"), answer);
  place.append(h("details", { class: "judge" }, h("summary", {}, "You know better?"), form));
}

const capital = (word) => word.charAt(0).toUpperCase() + word.slice(1);

const field = (name, words, more) => h("input", { name, placeholder: words, "aria-label": capital(name), required: true, ...more });

function send(id, { kind, value, author, reason }) {
  if (kind.endsWith("same")) return post("/judgements", { kind, subjects: [id, value.trim()], author, reason });
  return post(`/events/${encodeURIComponent(id)}/corrections`, { attribute: kind, value: value.trim(), author, reason });
}

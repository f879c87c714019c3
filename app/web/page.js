// What every page has: keys, lists that grow in place, and, on the page of an event, the form to correct it.

import { growing } from "/web/lists.js";
import { keys } from "/web/keys.js";
import { judging } from "/web/judgements.js";

keys();
growing(document);
const subject = document.querySelector("[data-event]");
if (subject) judging(subject.querySelector("[data-judging]"), subject.dataset.event);

// What every page has: keys, lists that grow in place, and the forms to correct an event or an entity and to take that back.

import { growing } from "/web/lists.js";
import { keys } from "/web/keys.js";
import { judging, withdrawing } from "/web/judgements.js";
import { kindsOfEntity, kindsOfEvent } from "/web/values.js";

keys();
growing(document);
withdrawing();
for (const [subject, kinds] of [["event", kindsOfEvent], ["entity", kindsOfEntity]]) {
  const shown = document.querySelector(`[data-${subject}]`);
  if (shown?.querySelector("[data-judging]")) judging(shown.querySelector("[data-judging]"), shown.dataset[subject], kinds);
}

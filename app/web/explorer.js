// The page of encounters.

import { keys } from "/web/keys.js";
import { growing } from "/web/lists.js";

keys();
growing(document);

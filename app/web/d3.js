// d3 and topojson-client as modules: their own files put themselves into the global scope.

import "/web/vendor/d3.js";
import "/web/vendor/topojson-client.js";

export const d3 = globalThis.d3;
export const topojson = globalThis.topojson;

// Elements from data. Text goes in as text nodes only, so that nothing a document says can become markup.

/** An element: attributes (null and false are left out; functions listen), then children (nodes, texts, nested lists). */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || (value === false && !name.startsWith("aria-"))) continue;
    if (typeof value === "function") element.addEventListener(name, value);
    else element.setAttribute(name, value === true && !name.startsWith("aria-") ? "" : String(value));
  }
  append(element, children);
  return element;
}

function append(element, children) {
  for (const child of children) {
    if (child === null || child === undefined || child === false || child === "") continue;
    if (Array.isArray(child)) append(element, child);
    else element.append(child);
  }
}

/** The items with `separator` between them. */
export function joined(items, separator) {
  return items.flatMap((item, index) => (index ? [separator, item] : [item]));
}

/** "1 source", "2 sources". */
export function counted(number, noun) {
  return `${number.toLocaleString("en")} ${noun}${number === 1 ? "" : "s"}`;
}

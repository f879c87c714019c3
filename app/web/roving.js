// Arrow keys inside a picture: one of its elements is in the order of Tab, the arrows move to the nearest in their direction.

const ARROWS = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };

/** Let the elements of `root` that match `selector` be walked by arrow keys. */
export function roving(root, selector) {
  const all = () => [...root.querySelectorAll(selector)];
  const current = () => root.querySelector(`${selector}[tabindex="0"]`);
  const make = (element) => {
    current()?.setAttribute("tabindex", -1);
    element?.setAttribute("tabindex", 0);
  };
  make(root.querySelector(`${selector}.picked`) ?? root.querySelector(selector));
  root.onkeydown = (event) => {
    const direction = ARROWS[event.key];
    if (!direction || !document.activeElement?.matches?.(selector)) return;
    event.preventDefault();
    const next = nearest(document.activeElement, all(), direction);
    if (!next) return;
    make(next);
    next.focus();
  };
  root.onfocusin = (event) => event.target.matches?.(selector) && make(event.target);
}

function nearest(from, elements, [right, down]) {
  const at = middle(from);
  let best = null;
  let least = Infinity;
  for (const each of elements) {
    if (each === from) continue;
    const [dx, dy] = middle(each).map((value, axis) => value - at[axis]);
    const along = dx * right + dy * down;
    if (along <= 0.5) continue;
    const distance = along + 3 * Math.abs(dx * down + dy * right);
    if (distance < least) [best, least] = [each, distance];
  }
  return best;
}

function middle(element) {
  const { x, y, width, height } = element.getBoundingClientRect();
  return [x + width / 2, y + height / 2];
}

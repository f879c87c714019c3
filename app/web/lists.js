// Lists of events that grow in place: the link to the next page fetches it and adds its rows.

/** Make the "Show more" link of each list under `root` add the next page to the list. */
export function growing(root) {
  for (const list of root.querySelectorAll("[data-list]")) {
    list.addEventListener("click", (event) => {
      const link = event.target.closest?.("a.more");
      if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      grow(list, link);
    });
  }
}

async function grow(list, link) {
  link.setAttribute("aria-busy", "true");
  try {
    const following = (await page(link.href)).querySelector("[data-list]");
    const months = list.querySelector(".months");
    const first = following.querySelector("article");
    const [last, next] = [months.lastElementChild, following.querySelector(".month")];
    if (last?.querySelector("h2").textContent === next?.querySelector("h2").textContent) {
      last.append(...next.querySelectorAll("article"));
      next.remove();
    }
    months.append(...following.querySelectorAll(".month"));
    link.replaceWith(...following.querySelectorAll("a.more"));
    first?.querySelector("h3 a").focus();
  } catch (error) {
    link.textContent = `${error.message} Try again`;
    link.removeAttribute("aria-busy");
  }
}

/** Another page of this server as a document. */
export async function page(address, signal) {
  let answer;
  try {
    answer = await fetch(address, { signal, headers: { Accept: "text/html" } });
  } catch (error) {
    if (error.name === "AbortError") throw error;
    throw new Error("The server cannot be reached.");
  }
  const made = new DOMParser().parseFromString(await answer.text(), "text/html");
  if (!answer.ok) throw new Error(made.querySelector(".state p")?.textContent ?? answer.statusText);
  return made;
}

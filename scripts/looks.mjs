// Why: to hold colours against each other takes axe longer than all else that it looks at, and of what looks alike two tell of all.
// These run within a page.

/** Marks two of all that is written in the same letters upon the same grounds, which lie one within the other up to the page. */
export function markLooks() {
  const looks = new Map();
  const lookOf = (element) => {
    const known = looks.get(element);
    if (known !== undefined) return known;
    const style = getComputedStyle(element);
    const own = [style.color, style.backgroundColor, style.backgroundImage, style.opacity, style.filter];
    const letters = [style.fontSize, style.fontWeight, style.textShadow, style.position, style.clipPath];
    const { parentElement } = element;
    const look = [
      element.tagName,
      element.className,
      element.matches(":disabled, [aria-disabled]"),
      ...own,
      ...letters,
      parentElement && lookOf(parentElement),
    ].join();
    // A short name in place of what all of its ancestors are.
    const name = names.get(look) ?? `${names.size}`;
    names.set(look, name);
    looks.set(element, name);
    return name;
  };
  const names = new Map();
  const marked = new Map();
  for (const element of document.querySelectorAll("body, body *")) {
    const isWritten = [...element.childNodes].some(({ nodeType, data }) => nodeType === 3 && /\S/.test(data));
    if (!(isWritten || element.matches("input, select, textarea")) || !element.checkVisibility()) continue;
    const look = lookOf(element);
    const before = marked.get(look) ?? 0;
    if (before < 2) element.setAttribute("data-look", "");
    marked.set(look, before + 1);
  }
}

export function unmarkLooks() {
  for (const marked of document.querySelectorAll("[data-look]")) marked.removeAttribute("data-look");
}

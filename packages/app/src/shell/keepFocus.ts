/**
 * Focus is never lost: where what had it goes away, as a button that has done its work, the nearest that is left of what
 * was around it has it then, so that the keyboard goes on from there.
 *
 * @returns how to stop
 */
export function keepFocus(within: HTMLElement): () => void {
  let around: readonly HTMLElement[] = [];
  const remember = ({ target }: Event): void => {
    around = target instanceof HTMLElement ? ancestorsOf(target, within) : [];
  };
  const look = (): void => {
    const [lost] = around;
    if (lost === undefined || canHaveFocus(lost) || focusedIn(within) !== undefined) return;
    const left = around.find(canHaveFocus);
    if (left === undefined) return;
    if (left.tabIndex < 0) left.tabIndex = -1;
    left.focus({ preventScroll: true });
  };
  // A button that can no longer be pressed loses its focus only when the page is drawn next.
  const observer = new MutationObserver(() => requestAnimationFrame(() => requestAnimationFrame(look)));
  within.addEventListener("focusin", remember);
  observer.observe(within, { childList: true, subtree: true, attributeFilter: ["disabled"] });
  return () => {
    within.removeEventListener("focusin", remember);
    observer.disconnect();
  };
}

/** What has the focus, in a page or in the part of another page that Piiri has to itself. */
function focusedIn(within: HTMLElement): Element | undefined {
  const root = within.getRootNode();
  const focused = root instanceof ShadowRoot ? root.activeElement : document.activeElement;
  return focused === null || focused === document.body ? undefined : focused;
}

function canHaveFocus(element: HTMLElement): boolean {
  return element.isConnected && !element.matches(":disabled");
}

function ancestorsOf(element: HTMLElement, within: HTMLElement): readonly HTMLElement[] {
  const all = [element];
  for (let each = element.parentElement; each !== null && within.contains(each); each = each.parentElement)
    all.push(each);
  return all;
}

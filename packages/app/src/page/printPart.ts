/**
 * Prints the document that a button belongs to and nothing beside it; the browser's own print takes the whole view. On paper of
 * another size, where it is made for that.
 */
export function printPart(button: HTMLElement, paper?: "A5"): void {
  const part = button.closest(".handout");
  const whole = button.closest(".piiri");
  const former = [...document.adoptedStyleSheets];
  part?.classList.add("printed-alone");
  whole?.classList.add("prints-part");
  if (paper !== undefined) document.adoptedStyleSheets = [...former, sheetOf(paper)];
  const done = (): void => {
    part?.classList.remove("printed-alone");
    whole?.classList.remove("prints-part");
    document.adoptedStyleSheets = former;
  };
  addEventListener("afterprint", done, { once: true });
  print();
}

/** The size of paper is the whole page's, so it is said only while this is printed. */
function sheetOf(paper: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@page { size: ${paper}; margin: 14mm 12mm; }`);
  return sheet;
}

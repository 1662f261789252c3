/** Prints the document that a button belongs to and nothing beside it; the browser's own print takes the whole view. */
export function printPart(button: HTMLElement): void {
  const part = button.closest(".handout");
  const whole = button.closest(".piiri");
  part?.classList.add("printed-alone");
  whole?.classList.add("prints-part");
  const done = (): void => {
    part?.classList.remove("printed-alone");
    whole?.classList.remove("prints-part");
  };
  addEventListener("afterprint", done, { once: true });
  print();
}

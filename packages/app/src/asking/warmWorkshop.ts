import type { Desk } from "../desk/desk.js";

const reaching = ["pointermove", "pointerdown", "focusin", "dragenter"] as const;

/**
 * As soon as the reader reaches for the page, the workshop loads what an opened plan needs: not before, so that the first
 * view waits for nothing, and not later, so that the first plan hardly waits.
 *
 * @returns how to stop
 */
export function warmWorkshop(element: EventTarget, { ask, language, surroundings }: Desk): () => void {
  const stop = (): void => {
    for (const sign of reaching) element.removeEventListener(sign, warm);
  };
  const warm = (): void => {
    stop();
    void ask("warm", { language: language.peek(), today: surroundings.today() });
  };
  for (const sign of reaching) element.addEventListener(sign, warm, { passive: true });
  return stop;
}

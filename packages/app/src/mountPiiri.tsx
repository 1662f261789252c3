import type { Language } from "@piiri/core";
import { render } from "preact";
import { askWorkshop } from "./asking/askWorkshop.js";
import { workerPort } from "./asking/workerPort.js";
import { makeDesk } from "./desk/desk.js";
import { browserStore } from "./keeping/browserStore.js";
import { makeKeeping } from "./keeping/keeping.js";
import { newId } from "./keeping/newId.js";
import type { Offline } from "./offline/offline.js";
import { localToday, utcNow } from "./shell/clock.js";
import { Shell } from "./shell/Shell.js";
import { spokenLanguage } from "./shell/spokenLanguage.js";

/** What a federation decides of its page. */
export interface PiiriOptions {
  /** The language that the page begins in; the reader's own unless given. */
  readonly language?: Language;
  /** The page as the browser keeps it, where it does. */
  readonly offline?: Offline;
}

/**
 * Puts Piiri into an element of a page.
 *
 * @returns how to take it away again
 */
export function mountPiiri(element: HTMLElement, { language, offline }: PiiriOptions = {}): () => void {
  const desk = makeDesk(askWorkshop(workerPort), language ?? spokenLanguage(navigator.languages), {
    today: localToday,
    now: utcNow,
  });
  const keeping = makeKeeping(desk, browserStore(), { moment: () => Date.now(), newId });
  void keeping.begin();
  render(<Shell desk={desk} keeping={keeping} offline={offline} />, element);
  return () => {
    keeping.end();
    render(null, element);
  };
}

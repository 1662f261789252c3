import type { Language } from "@piiri/core";
import { render } from "preact";
import { askWorkshop } from "./asking/askWorkshop.js";
import { remembering } from "./asking/remembering.js";
import { warmWorkshop } from "./asking/warmWorkshop.js";
import { workerPort } from "./asking/workerPort.js";
import { makeDesk } from "./desk/desk.js";
import { keepBeside } from "./desk/keepBeside.js";
import { loadFederation } from "./federation/loadFederation.js";
import type { FederationSource } from "./federation/source.js";
import { browserStore } from "./keeping/browserStore.js";
import { makeKeeping } from "./keeping/keeping.js";
import { newId } from "./keeping/newId.js";
import { patienceWithPeople } from "./measures.js";
import type { Offline } from "./offline/offline.js";
import type { PlanBeside } from "./piiriOptions.js";
import { localToday, momentNow, utcNow } from "./shell/clock.js";
import { Shell } from "./shell/Shell.js";
import { spokenLanguage } from "./shell/spokenLanguage.js";
import { textsIn } from "./texts/textsIn.js";

interface Beginning {
  readonly source: FederationSource;
  readonly language?: Language | undefined;
  /** The page as the browser keeps it, where it does. */
  readonly offline?: Offline | undefined;
  readonly planBeside?: PlanBeside | undefined;
}

/** Puts the whole page into an element. Gives how to take it away again. */
export async function startPiiri(
  element: HTMLElement | ShadowRoot,
  { source, language, offline, planBeside }: Beginning,
): Promise<() => void> {
  const open = remembering(workerPort);
  const workshop = askWorkshop(open);
  const people = askWorkshop(open, patienceWithPeople);
  const preferred = language === undefined ? navigator.languages : [language];
  const federation = await loadFederation(source, workshop.ask, preferred);
  const desk = makeDesk(workshop, people, spokenLanguage(preferred, federation.languages), {
    today: localToday,
    now: utcNow,
  });
  const keeping = makeKeeping(desk, browserStore(), { moment: momentNow, newId });
  void keeping.begin();
  const stopBeside = planBeside && keepBeside(desk, planBeside, () => textsIn(desk.language.peek()).shell.beside);
  const stopWarming = warmWorkshop(element, desk);
  // While work is being loaded, Chromium holds a newer page back for minutes: what works is ended first.
  const newer = offline && {
    ...offline,
    takeNewer: () => {
      stopWarming();
      workshop.end();
      people.end();
      offline.takeNewer();
    },
  };
  render(
    <Shell
      desk={desk}
      keeping={keeping}
      federation={federation}
      offline={newer}
      isWholePage={element instanceof HTMLElement}
    />,
    element,
  );
  return () => {
    stopWarming();
    stopBeside?.();
    keeping.end();
    render(null, element);
    workshop.end();
    people.end();
  };
}

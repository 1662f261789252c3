import { useSignalEffect } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { Desk } from "../desk/desk.js";
import { DeskContext } from "../desk/deskContext.js";
import { readPlace } from "../desk/place.js";
import { colourStyle } from "../federation/colourStyle.js";
import { FederationProblems, Guide } from "../federation/FederationParts.js";
import type { Federation } from "../federation/federation.js";
import { ElsewhereView } from "../keeping/ElsewhereView.js";
import { followDrops } from "../keeping/followDrops.js";
import { KeepingTools } from "../keeping/KeepingTools.js";
import type { Keeping } from "../keeping/keeping.js";
import type { GivenFile } from "../keeping/openFile.js";
import { NewerPage } from "../offline/NewerPage.js";
import type { Offline } from "../offline/offline.js";
import { takeGiven } from "../people/takeGiven.js";
import { textsIn } from "../texts/textsIn.js";
import { views } from "../views/views.js";
import { ForeignLanguage } from "./ForeignLanguage.js";
import { Header } from "./Header.js";
import { keepFocus } from "./keepFocus.js";
import { Notice } from "./Notice.js";
import { Said } from "./Said.js";
import { Steps } from "./Steps.js";
import { WhatIsThis } from "./WhatIsThis.js";

interface Props {
  readonly desk: Desk;
  readonly keeping: Keeping;
  readonly federation: Federation;
  readonly offline?: Offline | undefined;
  /** Whether the page is Piiri's alone; else its title and its language are left to whoever made it. */
  readonly isWholePage: boolean;
}

/** The whole page: what is always there, and the view that the address names. */
export function Shell({ desk, keeping, federation, offline, isWholePage }: Props) {
  const texts = textsIn(desk.language.value);
  const { view, part } = desk.place.value;
  const isOpen = desk.plan.value !== undefined;
  // A season is looked at without a plan too.
  const shown = isOpen || view === "season" ? view : "begin";
  const View = views[shown];
  const main = useRef<HTMLElement>(null);
  const whole = useRef<HTMLDivElement>(null);
  useEffect(() => (whole.current === null ? undefined : keepFocus(whole.current)), []);

  useEffect(() => {
    const follow = () => {
      desk.place.value = readPlace(location.hash);
    };
    const warn = (event: BeforeUnloadEvent) => {
      leaveField();
      if (keeping.wouldLose()) event.preventDefault();
    };
    const open = (given: readonly GivenFile[]) =>
      void takeGiven(desk, given, () => confirm(textsIn(desk.language.peek()).shell.closeUnsaved));
    const stopDrops = followDrops(open);
    addEventListener("hashchange", follow);
    addEventListener("beforeunload", warn);
    addEventListener("visibilitychange", leaveFieldIfHidden);
    return () => {
      removeEventListener("hashchange", follow);
      removeEventListener("beforeunload", warn);
      removeEventListener("visibilitychange", leaveFieldIfHidden);
      stopDrops();
    };
  }, [desk, keeping]);

  useSignalEffect(() => {
    if (isWholePage) document.documentElement.lang = desk.language.value;
  });

  const plan = desk.plan.value;
  const elsewhere = desk.elsewhere.value;
  const compared = plan !== undefined && elsewhere !== undefined && <ElsewhereView plan={plan} elsewhere={elsewhere} />;
  const { heading: title, about } = compared
    ? texts.keeping.elsewhere
    : { heading: texts.views[shown].title, ...texts.views[shown] };
  const name = desk.look.value?.state === "good" ? desk.look.value.group.publicName : undefined;
  useEffect(() => {
    if (isWholePage) document.title = [title, name, "Piiri"].filter(Boolean).join(" – ");
  }, [isWholePage, title, name]);

  const isFirst = useRef(true);
  useEffect(() => {
    if (isFirst.current) isFirst.current = false;
    // An address that names a question leads to its field.
    else if (desk.place.peek().at === undefined) main.current?.focus();
  }, [shown, elsewhere === undefined]);

  return (
    <DeskContext.Provider value={{ desk, keeping, federation, texts }}>
      <div class="piiri" ref={whole} lang={texts.language} style={colourStyle(federation.colours)}>
        <button type="button" class="skip" onClick={() => main.current?.focus()}>
          {texts.shell.skip}
        </button>
        <Header />
        <Said />
        <div class="body">
          {isOpen && <Steps shown={shown} />}
          <main id="piiri-main" tabIndex={-1} ref={main} aria-labelledby="piiri-title">
            <Notice />
            <FederationProblems />
            {offline !== undefined && <NewerPage offline={offline} />}
            <h1 id="piiri-title">{title}</h1>
            <p class="about">{about}</p>
            {!compared && <WhatIsThis view={shown} />}
            <ForeignLanguage />
            {compared || <View key={shown} part={part} />}
          </main>
        </div>
        <footer>
          <p>{texts.shell.isPrivate}</p>
          <Guide />
          <KeepingTools />
        </footer>
      </div>
    </DeskContext.Provider>
  );
}

/** What stands in a field that is being typed in becomes part of the plan as soon as the field is left. */
function leaveField(): void {
  let { activeElement } = document;
  while (activeElement?.shadowRoot?.activeElement) activeElement = activeElement.shadowRoot.activeElement;
  if (activeElement instanceof HTMLInputElement || activeElement instanceof HTMLTextAreaElement) activeElement.blur();
}

function leaveFieldIfHidden(): void {
  if (document.visibilityState === "hidden") leaveField();
}

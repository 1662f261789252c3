import { useSignalEffect } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { Desk } from "../desk/desk.js";
import { DeskContext } from "../desk/deskContext.js";
import { isUnsaved } from "../desk/openPlan.js";
import { readPlace } from "../desk/place.js";
import { textsIn } from "../texts/textsIn.js";
import { views } from "../views/views.js";
import { Header } from "./Header.js";
import { Notice } from "./Notice.js";
import { Steps } from "./Steps.js";

/** The whole page: what is always there, and the view that the address names. */
export function Shell({ desk }: { readonly desk: Desk }) {
  const texts = textsIn(desk.language.value);
  const { view, part } = desk.place.value;
  const isOpen = desk.plan.value !== undefined;
  const shown = isOpen ? view : "begin";
  const View = views[shown];
  const main = useRef<HTMLElement>(null);

  useEffect(() => {
    const follow = () => {
      desk.place.value = readPlace(location.hash);
    };
    const warn = (event: BeforeUnloadEvent) => {
      const plan = desk.plan.peek();
      if (plan !== undefined && isUnsaved(plan)) event.preventDefault();
    };
    addEventListener("hashchange", follow);
    addEventListener("beforeunload", warn);
    return () => {
      removeEventListener("hashchange", follow);
      removeEventListener("beforeunload", warn);
    };
  }, [desk]);

  useSignalEffect(() => {
    document.documentElement.lang = desk.language.value;
  });

  const { title } = texts.views[shown];
  const name = desk.look.value?.state === "good" ? desk.look.value.group.publicName : undefined;
  useEffect(() => {
    document.title = [title, name, "Piiri"].filter(Boolean).join(" – ");
  }, [title, name]);

  const isFirst = useRef(true);
  useEffect(() => {
    if (isFirst.current) isFirst.current = false;
    else main.current?.focus();
  }, [shown]);

  return (
    <DeskContext.Provider value={{ desk, texts }}>
      <div class="piiri">
        <button type="button" class="skip" onClick={() => main.current?.focus()}>
          {texts.shell.skip}
        </button>
        <Header />
        <div class="body">
          {isOpen && <Steps shown={shown} />}
          <main id="piiri-main" tabIndex={-1} ref={main} aria-labelledby="piiri-title">
            <Notice />
            <h1 id="piiri-title">{title}</h1>
            <p class="about">{texts.views[shown].about}</p>
            <View key={shown} part={part} />
          </main>
        </div>
        <footer>
          <p>{texts.shell.isPrivate}</p>
        </footer>
      </div>
    </DeskContext.Provider>
  );
}

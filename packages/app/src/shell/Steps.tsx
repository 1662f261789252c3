import { useEffect, useRef } from "preact/hooks";
import { useDesk } from "../desk/deskContext.js";
import { type ViewName, viewNames, writePlace } from "../desk/place.js";

/** The steps of a season; each can be opened at any time, and tells how much is open. */
export function Steps({ shown }: { readonly shown: ViewName }) {
  const { desk, texts } = useDesk();
  const strip = useRef<HTMLUListElement>(null);
  useEffect(() => {
    // On a phone the steps are one line that scrolls: where she is has to be seen.
    const here = strip.current?.querySelector<HTMLElement>("[aria-current]");
    const edge = strip.current?.getBoundingClientRect().left ?? 0;
    if (here != null) strip.current?.scrollBy({ left: here.getBoundingClientRect().left - edge });
  }, [shown]);
  const look = desk.look.value;
  const open =
    look?.state === "good"
      ? look.findings.filter(({ severity, kind }) => severity !== "info" || kind === "missing").length
      : look?.problems.length;
  return (
    <nav aria-label={texts.shell.steps}>
      <ul ref={strip}>
        {viewNames
          .filter((view) => view !== "begin")
          .map((view) => (
            <li key={view}>
              <a href={writePlace({ view })} aria-current={view === shown ? "page" : undefined}>
                {texts.views[view].title}
                {view === "check" && open !== undefined && open > 0 && (
                  <span class="count">{texts.plan.openIn(open)}</span>
                )}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}

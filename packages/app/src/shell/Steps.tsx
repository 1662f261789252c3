import { useDesk } from "../desk/deskContext.js";
import { type ViewName, viewNames, writePlace } from "../desk/place.js";

/** The steps of a season; each can be opened at any time, and tells how much is open. */
export function Steps({ shown }: { readonly shown: ViewName }) {
  const { desk, texts } = useDesk();
  const look = desk.look.value;
  const open =
    look?.state === "good"
      ? look.findings.filter(({ severity, kind }) => severity !== "info" || kind === "missing").length
      : look?.problems.length;
  return (
    <nav aria-label={texts.shell.steps}>
      <ul>
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

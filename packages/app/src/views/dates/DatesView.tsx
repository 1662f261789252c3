import { useAnswer } from "../../asking/useAnswer.js";
import { usePlanRequest } from "../../asking/usePlanRequest.js";
import { useDesk } from "../../desk/deskContext.js";
import { writePlace } from "../../desk/place.js";
import { MendFirst } from "../MendFirst.js";
import type { ViewProps } from "../viewProps.js";
import { MonthGrid } from "./MonthGrid.js";
import { SessionEditor } from "./SessionEditor.js";

/** The season's days to look at, and what is decided of single ones. */
export function DatesView({ part }: ViewProps) {
  const { desk, texts } = useDesk();
  const dates = useAnswer("dates", usePlanRequest());
  if (desk.look.value !== undefined && desk.look.value.state !== "good") return <MendFirst />;
  if (dates === undefined) return <p>{texts.shell.loading}</p>;
  const chosen = dates.sessions.find(({ key }) => key === part);
  return (
    <div class="dates">
      <div class="months">
        {dates.months.map((month) => (
          <MonthGrid key={month.first} month={month} chosen={chosen?.key} />
        ))}
      </div>
      {chosen === undefined ? <p>{texts.dates.choose}</p> : <SessionEditor key={chosen.key} session={chosen} />}
      <h2>{texts.dates.list}</h2>
      <ol class="sessions">
        {dates.sessions.map(({ key, number, when, status, statusName, movedFrom, holiday, theme }) => (
          <li key={key} class={status}>
            <a href={writePlace({ view: "dates", part: key })} aria-current={key === part ? "true" : undefined}>
              <strong>{texts.dates.session(number)}</strong> {when}
            </a>
            {theme !== undefined && <span> {theme}</span>}
            {movedFrom !== undefined && <small> {texts.dates.wasMoved(movedFrom)}</small>}
            {status === "cancelled" && <small> {statusName}</small>}
            {holiday !== undefined && <small class="holiday"> {holiday}</small>}
          </li>
        ))}
      </ol>
    </div>
  );
}

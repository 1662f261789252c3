import { useAnswerNow } from "../../asking/useAnswer.js";
import { usePlanRequest } from "../../asking/usePlanRequest.js";
import { useDesk } from "../../desk/deskContext.js";
import { writePlace } from "../../desk/place.js";
import type { Dates, SessionGlance } from "../../workshop/dates.js";
import { SinceToldView } from "../follows/SinceToldView.js";
import { MendFirst } from "../MendFirst.js";
import type { ViewProps } from "../viewProps.js";
import { AddSession } from "./AddSession.js";
import { MonthGrid } from "./MonthGrid.js";
import { Pauses } from "./Pauses.js";
import { SessionEditor } from "./SessionEditor.js";
import { TimesPoll } from "./TimesPoll.js";

/** The season's days to look at, and what is decided of single ones. */
export function DatesView({ part }: ViewProps) {
  const { desk, texts } = useDesk();
  const { answer: dates, isCurrent } = useAnswerNow("dates", usePlanRequest());
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
      <Signs dates={dates} />
      {chosen === undefined ? (
        <p>{texts.dates.choose}</p>
      ) : (
        <SessionEditor key={chosen.key} session={chosen} dates={dates} isCurrent={isCurrent} />
      )}
      <SinceToldView />
      <h2>{texts.dates.list}</h2>
      <SessionList dates={dates} chosen={part} />
      {dates.isSeries && (
        <>
          <AddSession dates={dates} />
          <Pauses dates={dates} />
          <TimesPoll />
        </>
      )}
    </div>
  );
}

/** What else than that it is held, or moved from where, is told of a session. */
const told: ReadonlySet<SessionGlance["status"]> = new Set(["cancelled", "postponed", "added"]);

function SessionList({ dates, chosen }: { readonly dates: Dates; readonly chosen: string | undefined }) {
  const { texts } = useDesk();
  return (
    <ol class="sessions">
      {dates.sessions.map(({ key, number, when, status, statusName, movedFrom, holiday, theme }) => (
        <li key={key} class={status}>
          <a href={writePlace({ view: "dates", part: key })} aria-current={key === chosen ? "true" : undefined}>
            <strong>{texts.dates.session(number)}</strong> <span>{when}</span>
          </a>
          {theme !== undefined && <span class="theme">{theme}</span>}
          {movedFrom !== undefined && <small>{texts.dates.wasMoved(movedFrom)}</small>}
          {told.has(status) && <small>{statusName}</small>}
          {holiday !== undefined && <small class="holiday">{holiday}</small>}
        </li>
      ))}
    </ol>
  );
}

/** What the months' signs mean; only those that are seen. */
function Signs({ dates: { months } }: { readonly dates: Dates }) {
  const { texts } = useDesk();
  const days = months.flatMap(({ weeks }) => weeks.flat()).filter((day) => day !== undefined);
  const held = days.flatMap(({ sessions }) => sessions);
  const seen = {
    session: held.some(({ isHeld }) => isHeld),
    cancelled: held.some(({ status }) => status === "cancelled"),
    postponed: held.some(({ status }) => status === "postponed"),
    holiday: days.some(({ holiday }) => holiday !== undefined),
    break: days.some(({ isBreak }) => isBreak),
    clocks: days.some(({ clocks }) => clocks !== undefined),
    task: days.some(({ tasks }) => tasks.length > 0),
  };
  return (
    <ul class="signs">
      {Object.entries(texts.dates.signs)
        .filter(([sign]) => seen[sign as keyof typeof seen])
        .map(([sign, name]) => (
          <li key={sign}>
            <span class={`sign ${sign}`} aria-hidden="true" />
            {name}
          </li>
        ))}
    </ul>
  );
}

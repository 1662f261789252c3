import { useState } from "preact/hooks";
import { usePlanRequest } from "../../asking/usePlanRequest.js";
import { useDesk } from "../../desk/deskContext.js";
import { usePeopleAnswer } from "../../people/usePeopleAnswer.js";
import type { Attended } from "../../workshop/attended.js";
import { registrationsTextsIn } from "./textsIn.js";

/** How many came, by the reports that were given, and into which meeting's summary it goes; nothing without a report. */
export function AttendedView() {
  const { desk, texts } = useDesk();
  const plan = usePlanRequest();
  const reports = desk.given.value.filter(({ kind }) => kind === "attendance");
  const asked = reports.map(({ id, file }) => ({ id, file }));
  const counted = usePeopleAnswer("attended", reports.length === 0 ? undefined : { ...plan, reports: asked });
  if (reports.length === 0) return null;
  const say = registrationsTextsIn(texts.language);
  return (
    <section>
      <h3>{say.attended}</h3>
      <ul>
        {reports.map(({ id, name }) => {
          const count = counted?.counts.find((each) => each.id === id);
          return (
            <li key={id}>
              {count === undefined ? texts.shell.loading : say.attendedBy(name, count.participants)}
              {count?.participants !== undefined && counted !== undefined && (
                <IntoSummary file={name} participants={count.participants} sessions={counted.sessions} />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

interface IntoSummaryProps {
  readonly file: string;
  readonly participants: number;
  readonly sessions: Attended["sessions"];
}

/** Which meeting the report is of; the first that is not summed up yet, unless another is chosen. */
function IntoSummary({ file, participants, sessions }: IntoSummaryProps) {
  const { desk, texts } = useDesk();
  const say = registrationsTextsIn(texts.language);
  const [chosen, setChosen] = useState<string>();
  const usual = sessions.find((session) => session.participants === undefined && !session.notHeld) ?? sessions[0];
  const session = sessions.find(({ key }) => key === chosen) ?? usual;
  if (session === undefined) return null;
  const at = `/sessions/${session.key}/summary`;
  const changes = [
    ...(session.notHeld ? [{ path: `${at}/notHeld`, remove: true } as const] : []),
    { path: `${at}/heldOn`, value: session.day },
    { path: `${at}/participants`, value: participants },
  ] as const;
  return (
    <div class="tools">
      <label>
        {say.whichMeeting}
        <select
          aria-label={`${say.whichMeeting}: ${file}`}
          value={session.key}
          onChange={({ currentTarget }) => setChosen(currentTarget.value)}
        >
          {sessions.map(({ key, name, participants: came }) => (
            <option key={key} value={key}>
              {came === undefined ? name : `${name} (${say.summedUp(came)})`}
            </option>
          ))}
        </select>
      </label>
      {session.participants === participants ? (
        <span role="status">{say.isSummedUp}</span>
      ) : (
        <button
          type="button"
          aria-label={`${say.sumUp}: ${file}`}
          onClick={() => {
            setChosen(session.key);
            void desk.change(changes, say.sumUp);
          }}
        >
          {say.sumUp}
        </button>
      )}
    </div>
  );
}

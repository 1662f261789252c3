import { useEffect, useState } from "preact/hooks";
import { usePlanRequest } from "../../asking/usePlanRequest.js";
import { useDesk } from "../../desk/deskContext.js";
import { keepFile } from "../../keeping/keepFile.js";
import { usePeopleAnswer } from "../../people/usePeopleAnswer.js";
import type { ColumnsByHand, SaidOnPage } from "../../workshop/givenHere.js";
import type { RegisteredRequest } from "../../workshop/registered.js";
import { ColumnsView } from "./ColumnsView.js";
import { IntakeView } from "./IntakeView.js";
import { OffersView } from "./OffersView.js";
import { SaidView } from "./SaidView.js";
import { registrationsTextsIn } from "./textsIn.js";

/** Who is in, by the files that were given. What is said here of people lives in this view alone, until it is saved. */
export function RegisteredView() {
  const { desk, texts } = useDesk();
  const say = registrationsTextsIn(texts.language);
  const given = desk.given.value;
  const plan = usePlanRequest();
  const [now, setNow] = useState(() => desk.surroundings.now());
  const [said, setSaid] = useState<readonly SaidOnPage[]>([]);
  const [columns, setColumns] = useState<ColumnsByHand>();
  const [key, setKey] = useState("");
  const [isShown, setShown] = useState(false);
  const [rows, setRows] = useState(0);
  const [isStopped, setStopped] = useState(false);
  useEffect(() => setNow(desk.surroundings.now()), [desk, given]);
  const exports = given.filter(({ kind }) => kind === "registrations" || kind === "other");
  const request: RegisteredRequest = { ...plan, now, given, columns, said, key, isShown };
  const registered = usePeopleAnswer("registered", exports.length === 0 ? undefined : request, setRows);
  if (exports.length === 0) return <p role="status">{isStopped && say.stopped}</p>;
  if (registered === undefined)
    return (
      <>
        <p role="status">{texts.shell.loading}</p>
        {rows > 0 && <p>{say.reading(new Intl.NumberFormat(texts.language).format(rows))}</p>}
        <button
          type="button"
          onClick={() => {
            desk.people.end();
            desk.given.value = [];
            setStopped(true);
          }}
        >
          {say.stop}
        </button>
      </>
    );
  if ("notRead" in registered) {
    const unread = exports.find(({ id }) => id === registered.file);
    return (
      <section>
        <div class="notice" role="alert">
          {registered.notRead.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
        {registered.canPoint && unread !== undefined && (
          <ColumnsView table={unread} columns={columns} onChoose={setColumns} />
        )}
      </section>
    );
  }

  async function keepCounts(): Promise<void> {
    const outcome = await desk.people.ask("intakeFile", request);
    if ("problem" in outcome || outcome.value === undefined) desk.notice.value = "work-failed";
    else await keepFile(outcome.value);
  }

  function tell(id: string, kind: SaidOnPage["kind"], session: string | undefined): void {
    const at = desk.surroundings.now();
    setNow(at);
    setSaid([...said, { id, kind, at, session }]);
  }

  const { outcome, recognised, lines, capacity, notes, intakes } = registered;
  const table = exports[0];
  return (
    <section>
      <h3>{say.state}</h3>
      <p class={`outcome ${outcome}`} role="status">
        <strong>{say.outcomes[outcome]}</strong>
      </p>
      {lines.length > 0 && (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {outcome === "unusable" && table !== undefined && (
        <ColumnsView table={table} columns={columns} onChoose={setColumns} />
      )}
      {[...capacity, ...notes].map((line) => (
        <p key={line}>{line}</p>
      ))}
      {intakes.length > 0 && (
        <div class="tools">
          <button type="button" aria-pressed={isShown} onClick={() => setShown(!isShown)}>
            {isShown ? say.hide : say.show}
          </button>
        </div>
      )}
      {isShown && <p>{say.showing}</p>}
      {!isShown && intakes.length > 0 && <p>{say.showHelp}</p>}
      <SaidView request={request} onUndo={() => setSaid(said.slice(0, -1))} />
      {intakes.map((intake) => (
        <IntakeView key={intake.session ?? ""} intake={intake} isOnly={intakes.length === 1} onTell={tell} />
      ))}
      {registered.offersFirst && intakes.length > 0 && (
        <OffersView
          request={request}
          problem={registered.keyProblem}
          toOffer={intakes.reduce((sum, { toOffer }) => sum + toOffer, 0)}
          onKey={setKey}
          onMade={() => setNow(desk.surroundings.now())}
        />
      )}
      <HowRead lines={recognised} onKeep={intakes.length === 0 ? undefined : keepCounts} />
    </section>
  );
}

interface HowReadProps {
  readonly lines: readonly string[];
  readonly onKeep: (() => Promise<void>) | undefined;
}

/** The counts as a file, and how the exports were understood. */
function HowRead({ lines, onKeep }: HowReadProps) {
  const { texts } = useDesk();
  const say = registrationsTextsIn(texts.language);
  return (
    <>
      {onKeep !== undefined && (
        <div class="tools">
          <button type="button" onClick={() => void onKeep()}>
            {say.keepCounts}
          </button>
        </div>
      )}
      {lines.length > 0 && (
        <details class="more">
          <summary>{say.howRead}</summary>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </details>
      )}
    </>
  );
}

import type { PlanValue } from "@piiri/core/yaml";
import { useState } from "preact/hooks";
import { useAnswerNow } from "../../asking/useAnswer.js";
import { usePlanRequest } from "../../asking/usePlanRequest.js";
import { useDesk } from "../../desk/deskContext.js";
import { useHeld } from "../../questions/useHeld.js";
import type { Agenda, WrittenSegment } from "../../workshop/agenda.js";
import { FindingView } from "../check/FindingView.js";
import { type ClockedSegment, SegmentRow } from "./SegmentRow.js";

/** An evening's course by minutes: what is done when, how long, and who leads it. */
export function AgendaEditor({ session }: { readonly session: string }) {
  const { texts } = useDesk();
  const { answer, isCurrent } = useAnswerNow("agenda", { ...usePlanRequest(), session });
  if (answer === undefined) return <p>{texts.shell.loading}</p>;
  return <Editor session={session} agenda={answer} isCurrent={isCurrent} />;
}

interface EditorProps {
  readonly session: string;
  readonly agenda: Agenda;
  /** Whether it is the course that the plan has now. */
  readonly isCurrent: boolean;
}

function Editor({ session, agenda, isCurrent }: EditorProps) {
  const { desk, texts } = useDesk();
  const words = texts.sessions;
  const { path, minutes, duration, free, over } = agenda;
  const own = `/sessions/${session}/agenda`;
  const { shown: segments, say } = useHeld<readonly ClockedSegment[]>(
    agenda.segments,
    isCurrent && desk.isSettled.value,
  );
  const [chosen, setForThis] = useState<boolean>();
  const isForThis = chosen ?? path !== "/agenda";
  const at = isForThis ? own : "/agenda";
  const look = desk.look.value;
  const findings =
    look?.state === "good" && path !== undefined ? look.findings.filter((one) => isAt(one.path, path)) : [];

  function write(all: readonly ClockedSegment[]): void {
    if (all.length === 0) return;
    say(all);
    void desk.change([{ path: at, value: all.map(asWritten) }], words.changed);
  }

  function changeAt(index: number, change: Partial<WrittenSegment>): void {
    write(segments.map((segment, place) => (place === index ? { ...segment, ...change } : segment)));
  }

  function moveTo(index: number, to: number): void {
    const [taken] = segments.slice(index, index + 1);
    if (taken !== undefined) write(segments.toSpliced(index, 1).toSpliced(to, 0, taken));
  }

  return (
    <div class="agenda-editor">
      <p>{words.editHelp}</p>
      <fieldset class="question">
        <legend>{words.forWhich}</legend>
        <div class="options">
          <label>
            <input type="radio" name="agenda-of" checked={isForThis} onChange={() => setForThis(true)} />
            {words.forThis}
          </label>
          <label>
            <input type="radio" name="agenda-of" checked={!isForThis} onChange={() => setForThis(false)} />
            {words.forAll}
          </label>
        </div>
        <small>{stateOf(path, own, words)}</small>
      </fieldset>
      <ol class="segments">
        {segments.map((segment, index) => (
          <SegmentRow
            key={index}
            segment={segment}
            index={index}
            isLast={index === segments.length - 1}
            agenda={agenda}
            onChange={(change) => changeAt(index, change)}
            onMove={(by) => moveTo(index, index + by)}
            onRemove={() => write(segments.toSpliced(index, 1))}
          />
        ))}
      </ol>
      <p role="status">
        {words.sum(minutes, duration)}{" "}
        <strong>
          {over > 0 && words.over(over)}
          {free > 0 && words.left(free)}
        </strong>
      </p>
      {findings.map((finding) => (
        <FindingView key={`${finding.rule} ${finding.path} ${finding.sentence}`} finding={finding} />
      ))}
      <div class="tools">
        <button type="button" onClick={() => write([...segments, { parts: ["other"], minutes: Math.max(free, 1) }])}>
          {words.add}
        </button>
        {path !== undefined && (
          <button
            type="button"
            onClick={() => {
              setForThis(undefined);
              void desk.change([{ path, remove: true }], words.usual);
            }}
          >
            {words.usual}
          </button>
        )}
      </div>
    </div>
  );
}

function isAt(path: string, place: string): boolean {
  return path === place || path.startsWith(`${place}/`);
}

function stateOf(
  path: string | undefined,
  own: string,
  words: { readonly isUsual: string; readonly isOwn: string; readonly isCommon: string },
): string {
  if (path === undefined) return words.isUsual;
  return path === own ? words.isOwn : words.isCommon;
}

/** What a plan writes of a stretch, and nothing beside. */
function asWritten({ parts, minutes, at, title, lead, exercise }: WrittenSegment): {
  readonly [key: string]: PlanValue;
} {
  return {
    parts,
    minutes,
    ...(at !== undefined && { at }),
    ...(title !== undefined && title !== "" && { title }),
    ...(lead !== undefined && lead !== "" && { lead }),
    ...(exercise !== undefined && exercise !== "" && { exercise }),
  };
}

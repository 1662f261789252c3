import { useDesk } from "../../desk/deskContext.js";
import { longestLine } from "../../measures.js";
import { useHeld } from "../../questions/useHeld.js";
import type { Agenda, WrittenSegment } from "../../workshop/agenda.js";

/** A stretch with the time of day at which it begins, as soon as that is worked out. */
export type ClockedSegment = WrittenSegment & { readonly from?: string };

interface Props {
  readonly segment: ClockedSegment;
  readonly index: number;
  readonly isLast: boolean;
  readonly agenda: Agenda;
  readonly onChange: (change: Partial<WrittenSegment>) => void;
  readonly onMove: (by: 1 | -1) => void;
  readonly onRemove: () => void;
}

/** A stretch of the evening: what it is for, how long it takes, who leads it, its place among the others. */
export function SegmentRow({ segment, index, isLast, agenda, onChange, onMove, onRemove }: Props) {
  const { texts } = useDesk();
  const words = texts.sessions;
  const [main = "", ...others] = segment.parts;
  const nameOf = (part: string) => agenda.parts.find(([each]) => each === part)?.[1] ?? part;
  const name = words.row(index + 1, segment.title ?? nameOf(main));
  // What is said goes to the evening's course, which holds it.
  const minutes = useHeld(`${segment.minutes}`, true);
  const title = useHeld(segment.title ?? "", true);

  function leaveMinutes(): void {
    const said = Number(minutes.shown);
    minutes.letGo();
    if (Number.isInteger(said) && said >= 1 && said !== segment.minutes) onChange({ minutes: said });
  }

  function leaveTitle(): void {
    const said = title.shown.trim();
    title.letGo();
    if (said !== (segment.title ?? "")) onChange({ title: said });
  }

  return (
    <li>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot stand in a row */}
      <div class="segment" role="group" aria-label={name}>
        <span class="clock">{segment.from}</span>
        <label>
          {words.part}
          <select value={main} onChange={({ currentTarget }) => onChange({ parts: [currentTarget.value, ...others] })}>
            {agenda.parts.map(([part, text]) => (
              <option key={part} value={part}>
                {text}
              </option>
            ))}
          </select>
          {others.length > 0 && <small>+ {others.map(nameOf).join(", ")}</small>}
        </label>
        <label>
          {words.minutes}
          <input
            type="number"
            min="1"
            value={minutes.shown}
            onInput={({ currentTarget }) => minutes.hold(currentTarget.value)}
            onBlur={leaveMinutes}
            onKeyDown={({ key }) => {
              if (key === "Enter") leaveMinutes();
            }}
          />
        </label>
        <label>
          {words.lead}
          <select value={segment.lead ?? ""} onChange={({ currentTarget }) => onChange({ lead: currentTarget.value })}>
            <option value="">{words.nobody}</option>
            {agenda.people.map(([id, text]) => (
              <option key={id} value={id}>
                {text}
              </option>
            ))}
          </select>
        </label>
        <label class="exercise">
          {words.exercise}
          <select
            value={segment.exercise ?? ""}
            onChange={({ currentTarget }) => onChange({ exercise: currentTarget.value })}
          >
            <option value="">{words.noExercise}</option>
            {segment.exercise !== undefined && !agenda.exercises.some(([id]) => id === segment.exercise) && (
              <option value={segment.exercise}>{segment.exercise}</option>
            )}
            {agenda.exercises.map(([id, text, takes]) => (
              <option key={id} value={id}>
                {words.exerciseOf(text, takes)}
              </option>
            ))}
          </select>
        </label>
        <label class="title">
          {words.title}
          <input
            type="text"
            autocomplete="off"
            maxLength={longestLine}
            value={title.shown}
            onInput={({ currentTarget }) => title.hold(currentTarget.value)}
            onBlur={leaveTitle}
          />
        </label>
        <span class="tools">
          <button
            type="button"
            disabled={index === 0}
            aria-label={`${words.earlier}: ${name}`}
            onClick={() => onMove(-1)}
          >
            ↑
          </button>
          <button type="button" disabled={isLast} aria-label={`${words.later}: ${name}`} onClick={() => onMove(1)}>
            ↓
          </button>
          <button type="button" aria-label={`${words.remove}: ${name}`} onClick={onRemove}>
            {words.remove}
          </button>
        </span>
      </div>
    </li>
  );
}

import { useState } from "preact/hooks";
import { useDesk } from "../desk/deskContext.js";
import type { FieldWords } from "../workshop/fields.js";
import { useHeld } from "./useHeld.js";

/** Days on which somebody is away, both included. */
export interface DaysAwayWritten {
  readonly from: string;
  readonly to: string;
}

interface Props {
  readonly fields: Readonly<Record<string, FieldWords>> | undefined;
  /** Such days as people write them. */
  readonly tell: (days: DaysAwayWritten) => string;
  readonly away: readonly DaysAwayWritten[];
  readonly onAnswer: (away: readonly DaysAwayWritten[] | undefined) => void;
}

/** When somebody is away. */
export function DaysAway({ fields, tell, away, onAnswer }: Props) {
  const { desk, texts } = useDesk();
  const { shown, say } = useHeld(away, desk.isSettled.value);
  const [from, setFrom] = useState("");
  const [to, setTo] = useState("");

  function answer(days: readonly DaysAwayWritten[]): void {
    say(days);
    onAnswer(days.length === 0 ? undefined : days);
  }

  return (
    <fieldset>
      <legend>{fields?.["person.away"]?.label}</legend>
      {shown.length > 0 && (
        <ul>
          {shown.map((days) => (
            <li key={`${days.from} ${days.to}`}>
              {tell(days)}{" "}
              <button
                type="button"
                aria-label={`${texts.plan.removeLine}: ${tell(days)}`}
                onClick={() => answer(shown.filter((each) => each !== days))}
              >
                {texts.plan.removeLine}
              </button>
            </li>
          ))}
        </ul>
      )}
      <div class="row">
        <label>
          {fields?.["person.away.from"]?.label}
          <input type="date" value={from} onInput={({ currentTarget }) => setFrom(currentTarget.value)} />
        </label>
        <label>
          {fields?.["person.away.to"]?.label}
          <input type="date" min={from} value={to} onInput={({ currentTarget }) => setTo(currentTarget.value)} />
        </label>
        <button
          type="button"
          disabled={from === "" || to < from}
          onClick={() => {
            answer([...shown, { from, to }]);
            setFrom("");
            setTo("");
          }}
        >
          {texts.plan.addLine}
        </button>
      </div>
    </fieldset>
  );
}

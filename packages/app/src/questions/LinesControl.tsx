import { useDesk } from "../desk/deskContext.js";
import { useHeld } from "./useHeld.js";

interface Props {
  readonly value: unknown;
  readonly label: string;
  readonly onAnswer: (value: readonly string[] | undefined) => void;
}

/** A list of sentences of one's own; the last field waits for one more. */
export function LinesControl({ value, label, onAnswer }: Props) {
  const { desk, texts } = useDesk();
  const written = Array.isArray(value) ? value.map(String) : [];
  const isSettled = desk.isSettled.value;
  const { shown, hold, say, letGo } = useHeld<readonly string[]>(written, isSettled);

  function leave(lines: readonly string[]): void {
    const said = lines.map((line) => line.trim()).filter((line) => line !== "");
    if (isSettled && JSON.stringify(said) === JSON.stringify(written)) {
      letGo();
      return;
    }
    say(said);
    onAnswer(said.length === 0 ? undefined : said);
  }

  return (
    <div class="own-lines">
      {[...shown, ""].map((line, index) => (
        <div key={index} class="field">
          <input
            type="text"
            autocomplete="off"
            aria-label={`${label} ${index + 1}`}
            value={line}
            placeholder={index === shown.length ? texts.plan.addLine : undefined}
            onInput={({ currentTarget }) => hold(shown.toSpliced(index, 1, currentTarget.value))}
            onBlur={() => leave(shown)}
          />
          {index < shown.length && (
            <button
              type="button"
              onClick={() => leave(shown.toSpliced(index, 1))}
              aria-label={`${texts.plan.removeLine}: ${line}`}
            >
              {texts.plan.removeLine}
            </button>
          )}
        </div>
      ))}
    </div>
  );
}

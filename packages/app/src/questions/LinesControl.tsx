import { useEffect, useState } from "preact/hooks";
import { useDesk } from "../desk/deskContext.js";

interface Props {
  readonly value: unknown;
  readonly label: string;
  readonly onAnswer: (value: readonly string[] | undefined) => void;
}

/** A list of sentences of one's own; the last field waits for one more. */
export function LinesControl({ value, label, onAnswer }: Props) {
  const { texts } = useDesk();
  const written = Array.isArray(value) ? value.map(String) : [];
  const key = JSON.stringify(written);
  const [typed, setTyped] = useState<readonly string[]>(written);
  useEffect(() => setTyped(written), [key]);

  function leave(lines: readonly string[]): void {
    const said = lines.map((line) => line.trim()).filter((line) => line !== "");
    if (JSON.stringify(said) !== key) onAnswer(said.length === 0 ? undefined : said);
  }

  return (
    <div class="own-lines">
      {[...typed, ""].map((line, index) => (
        <div key={index} class="field">
          <input
            type="text"
            autocomplete="off"
            aria-label={`${label} ${index + 1}`}
            value={line}
            placeholder={index === typed.length ? texts.plan.addLine : undefined}
            onInput={({ currentTarget }) => setTyped(typed.toSpliced(index, 1, currentTarget.value))}
            onBlur={() => leave(typed)}
          />
          {index < typed.length && (
            <button
              type="button"
              onClick={() => leave(typed.toSpliced(index, 1))}
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

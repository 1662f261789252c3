import { useDesk } from "../desk/deskContext.js";
import { linesAtOnce } from "../measures.js";
import type { Control } from "./questions.js";
import { useHeld } from "./useHeld.js";

type OfOneField = Exclude<
  Control,
  { readonly kind: "yes-no" | "one-of" | "some-of" | "own-lines" | "people" | "person" | "one-of-people" }
>;

const types = {
  line: "text",
  date: "date",
  time: "time",
  email: "email",
  "web-address": "url",
  number: "number",
} as const;

interface Props {
  readonly id: string;
  readonly control: OfOneField;
  readonly value: unknown;
  readonly usual: unknown;
  readonly example: string | undefined;
  readonly describedBy: string | undefined;
  readonly isInvalid: boolean;
  readonly onAnswer: (value: string | number | undefined) => void;
}

/**
 * One field. What is typed stays in it until the reader leaves it: only then the plan is changed, so that undoing takes
 * back an answer, not a letter.
 */
export function TextControl({ id, control, value, usual, example, describedBy, isInvalid, onAnswer }: Props) {
  const { desk, texts } = useDesk();
  const written = value === undefined || value === null ? "" : String(value);
  const isSettled = desk.isSettled.value;
  const { shown, hold, say, letGo } = useHeld(written, isSettled);

  function leave(): void {
    const answer = shown.trim();
    if (isSettled && answer === written.trim()) {
      letGo();
      return;
    }
    say(answer);
    if (answer === "") onAnswer(undefined);
    else onAnswer(control.kind === "number" && Number.isFinite(Number(answer)) ? Number(answer) : answer);
  }

  const common = {
    id,
    value: shown,
    "aria-describedby": describedBy,
    "aria-invalid": isInvalid || undefined,
    onInput: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) => hold(currentTarget.value),
    onBlur: leave,
  };
  if (control.kind === "lines") return <textarea rows={linesAtOnce} {...common} />;
  const unit = control.kind === "number" && control.unit !== undefined ? texts.plan.units[control.unit] : undefined;
  return (
    <span class="field">
      <input
        {...({ type: types[control.kind] } as { readonly type: "text" })}
        autocomplete="off"
        placeholder={example ?? (usual === undefined || control.kind === "date" ? undefined : String(usual))}
        {...common}
        onKeyDown={({ key }) => {
          if (key === "Enter") leave();
        }}
      />
      {unit !== undefined && <span class="unit">{unit}</span>}
    </span>
  );
}

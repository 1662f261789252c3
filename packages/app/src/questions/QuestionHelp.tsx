import { useDesk } from "../desk/deskContext.js";
import type { FieldWords } from "../workshop/fields.js";

/** What a question is about, in the words of the plan's own fields: opened by whoever wants to know. */
export function QuestionHelp({ field: { label, help } }: { readonly field: FieldWords }) {
  const { texts } = useDesk();
  return (
    <details class="what">
      <summary>
        <span class="said">
          {texts.shell.whatIsThis} {label}
        </span>
      </summary>
      <p>
        <strong>{label}.</strong> {help}
      </p>
    </details>
  );
}

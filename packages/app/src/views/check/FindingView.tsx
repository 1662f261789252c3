import type { PlanValue } from "@piiri/core/yaml";
import { useDesk } from "../../desk/deskContext.js";
import { answerInWords } from "../../questions/answerInWords.js";
import type { ToldFinding } from "../../workshop/told.js";

interface Props {
  readonly finding: ToldFinding;
  /** Of a change that is not made yet: there is nothing to mend. */
  readonly isPreview?: boolean;
}

/** A finding where it belongs, with why, who says so, and, where one answer is right, a button that gives it. */
export function FindingView({ finding, isPreview = false }: Props) {
  const { desk, texts } = useDesk();
  const { sentence, why, source, severity, kind, mending } = finding;
  const answer = mending && (mending.said ?? answerInWords(mending.value, texts));
  const mends = answer === undefined ? texts.check.mendIt : texts.check.mend(answer);
  return (
    <div class={`finding ${kind === "missing" && severity === "info" ? "missing" : severity}`}>
      <p>{sentence}</p>
      {mending !== undefined && !isPreview && (
        <button
          type="button"
          class="mend"
          onClick={() => void desk.change([{ path: mending.path, value: mending.value as PlanValue }], mends)}
        >
          {mends}
        </button>
      )}
      <details>
        <summary>{texts.shell.why}</summary>
        <p>{why}</p>
        <p>
          {texts.shell.source}: {source}
        </p>
      </details>
    </div>
  );
}

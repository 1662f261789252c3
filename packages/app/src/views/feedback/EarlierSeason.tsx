import type { FeedbackResults } from "@piiri/core/feedback";
import { fileOpen } from "browser-fs-access";
import { useState } from "preact/hooks";
import { useDesk } from "../../desk/deskContext.js";
import type { NoEarlier } from "../../workshop/earlierResults.js";
import { feedbackTextsIn } from "./textsIn.js";

interface Props {
  readonly isCompared: boolean;
  readonly onChoose: (results: FeedbackResults | undefined) => void;
}

/** Results of an earlier season, to stand beside these: from the file that was kept of them then. */
export function EarlierSeason({ isCompared, onChoose }: Props) {
  const { desk, texts } = useDesk();
  const say = feedbackTextsIn(texts.language);
  const [problem, setProblem] = useState<NoEarlier>();

  async function choose(): Promise<void> {
    try {
      const file = await fileOpen({ extensions: [".json"], id: "piiri-results", description: "Piiri" });
      const outcome = await desk.people.ask("earlierResults", { file });
      if ("problem" in outcome) desk.notice.value = "work-failed";
      else if ("problem" in outcome.value) setProblem(outcome.value.problem);
      else {
        setProblem(undefined);
        onChoose(outcome.value.results);
      }
    } catch (problem) {
      // Whoever chooses nothing wants nothing told.
      if (!(problem instanceof DOMException && problem.name === "AbortError")) desk.notice.value = "not-opened";
    }
  }

  return (
    <details class="more">
      <summary>{say.compare}</summary>
      <p>{say.compareHelp}</p>
      <div class="tools">
        <button type="button" onClick={() => void choose()}>
          {say.chooseEarlier}
        </button>
        {isCompared && (
          <button type="button" onClick={() => onChoose(undefined)}>
            {say.notCompared}
          </button>
        )}
      </div>
      <p role="status">
        {problem !== undefined && say.noEarlier[problem]}
        {problem === undefined && isCompared && say.isCompared}
      </p>
    </details>
  );
}

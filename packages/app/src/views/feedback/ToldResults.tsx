import type { Language } from "@piiri/core";
import type { FeedbackResults } from "@piiri/core/feedback";
import { useState } from "preact/hooks";
import { useDesk } from "../../desk/deskContext.js";
import type { FeedbackTold } from "../../workshop/tellFeedback.js";
import { EarlierSeason } from "./EarlierSeason.js";
import { ResultsPage } from "./ResultsPage.js";
import { feedbackTextsIn } from "./textsIn.js";

interface Props {
  readonly told: FeedbackTold;
  /** The group's language. */
  readonly language: Language;
}

/** Results; beside those of an earlier season where she has them, and with people's own words where she asks to see them. */
export function ToldResults({ told, language }: Props) {
  const { texts } = useDesk();
  const say = feedbackTextsIn(texts.language);
  const [earlier, setEarlier] = useState<FeedbackResults>();
  const [isOpenShown, setOpenShown] = useState(false);
  const { results, json, open } = told;
  return (
    <>
      <h2>{say.results}</h2>
      <EarlierSeason isCompared={earlier !== undefined} onChoose={setEarlier} />
      {open === undefined && <p>{say.otherAnswers}</p>}
      {open !== undefined && open > 0 && (
        <>
          <div class="tools">
            <button type="button" aria-pressed={isOpenShown} onClick={() => setOpenShown(!isOpenShown)}>
              {isOpenShown ? say.hideOpen : say.showOpen}
            </button>
          </div>
          <p role="status">{isOpenShown ? say.openShown : say.openHelp}</p>
        </>
      )}
      <ResultsPage
        kind="feedback"
        results={results}
        language={language}
        json={json}
        earlier={earlier}
        isOpenShown={isOpenShown}
      />
    </>
  );
}

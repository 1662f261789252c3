import type { FeedbackAudience } from "@piiri/core/feedback";
import { useDesk } from "../../desk/deskContext.js";
import type { FeedbackSurvey } from "../../workshop/feedbackSurvey.js";
import { feedbackTextsIn } from "./textsIn.js";

/** What she says of the answers: whose they are, of which season, and that no more will come. */
export interface Survey {
  readonly audience: FeedbackAudience;
  readonly season: string;
  readonly isClosed: boolean;
}

interface Props {
  readonly survey: FeedbackSurvey;
  readonly chosen: Survey;
  readonly onChoose: (chosen: Survey) => void;
}

export function SurveyChoices({ survey, chosen, onChoose }: Props) {
  const { texts } = useDesk();
  const say = feedbackTextsIn(texts.language);
  return (
    <>
      <fieldset class="question">
        <legend>{say.whose}</legend>
        <div class="options">
          {survey.audiences.map((audience) => (
            <label key={audience}>
              <input
                type="radio"
                name="audience"
                checked={audience === chosen.audience}
                onChange={() => onChoose({ ...chosen, audience })}
              />
              {say.audiences[audience]}
            </label>
          ))}
        </div>
      </fieldset>
      {survey.inOtherLanguages[chosen.audience].map((note) => (
        <p key={note}>{note}</p>
      ))}
      {survey.asksAgain && (
        <label class="wide">
          {say.season}
          <input
            type="text"
            autocomplete="off"
            value={chosen.season}
            onInput={({ currentTarget }) => onChoose({ ...chosen, season: currentTarget.value.trim() })}
          />
          <small>{say.seasonHelp}</small>
        </label>
      )}
      {survey.isOpen && (
        <div class="options">
          <p>{say.stillOpen(survey.until)}</p>
          <label>
            <input
              type="checkbox"
              checked={chosen.isClosed}
              onChange={({ currentTarget }) => onChoose({ ...chosen, isClosed: currentTarget.checked })}
            />
            {say.isClosed}
          </label>
        </div>
      )}
    </>
  );
}

import { type FeedbackWords, type Instrument, otherLanguages, questionNamed } from "@piiri/core/feedback";
import type { Invocation } from "../invocation.js";

/** Says which questions of a federation's own are asked in another language, since it has not said them in this one. */
export function tellOtherLanguages(
  { tell }: Pick<Invocation, "tell">,
  instrument: Instrument,
  words: FeedbackWords,
): void {
  for (const { language, questions } of otherLanguages(instrument, words))
    tell(
      words.feedback.inOtherLanguage(
        language,
        questions.map((id) => questionNamed(id, instrument, words)),
      ),
    );
}

import { useDesk } from "../../desk/deskContext.js";
import { keepFile } from "../../keeping/keepFile.js";
import type { FeedbackTold } from "../../workshop/tellFeedback.js";
import { feedbackTextsIn } from "./textsIn.js";

/** What has to be known beside the results: what was told before, what was left out, and where it is remembered. */
export function ToldNotes({ told, place }: { readonly told: FeedbackTold; readonly place: string }) {
  const { texts } = useDesk();
  const say = feedbackTextsIn(texts.language);
  const { state, isNew } = told;
  const notes = [
    told.toldBefore !== undefined && say.toldBefore(told.toldBefore),
    told.elsewhere !== undefined && say.elsewhere(told.elsewhere),
    told.waiting > 0 && say.waiting(told.waiting, told.threshold),
    told.notSurelyNew > 0 && say.notSurelyNew(told.notSurelyNew),
    told.notAsked.length > 0 && say.notAsked(told.notAsked),
    told.inOtherWords.length > 0 && say.inOtherWords(told.inOtherWords),
    told.leftOut > 0 && say.leftOut(told.leftOut),
    told.unread > 0 && say.unread(told.unread),
  ].filter((note) => note !== false);
  return (
    <>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {isNew && (
        <section class="since">
          <h3>{say.keepState}</h3>
          {state === undefined ? (
            <p>{say.stateKept}</p>
          ) : (
            <>
              <p>{say.keepStateHelp(place)}</p>
              <button type="button" onClick={() => void keepFile(state)}>
                {say.keepStateAgain}
              </button>
            </>
          )}
          <p>{say.planMarked}</p>
        </section>
      )}
    </>
  );
}

import { useState } from "preact/hooks";
import { useAnswerNow } from "../../asking/useAnswer.js";
import { usePlanRequest } from "../../asking/usePlanRequest.js";
import { AssociationFile } from "../../association/AssociationFile.js";
import { useDesk } from "../../desk/deskContext.js";
import { keepFile } from "../../keeping/keepFile.js";
import { otherServicesTextsIn } from "./textsIn.js";

/** A group as a file for the event calendars of Finnish cities, and what they ask for that is lacking. */
export function CityCalendar() {
  const { desk, texts } = useDesk();
  const say = otherServicesTextsIn(texts.language);
  const [isFirst, setFirst] = useState(false);
  const [isSeen, setSeen] = useState(false);
  const [now] = useState(() => desk.surroundings.now());
  const association = desk.association.value?.text;
  const request = { ...usePlanRequest(), association, first: isFirst, publish: isSeen, now };
  const { answer: made, isCurrent } = useAnswerNow("linkedEvents", request);
  const file = isCurrent && made !== undefined && "file" in made ? made.file : undefined;
  return (
    <section>
      <h2>{say.title}</h2>
      <p>{say.help}</p>
      <AssociationFile />
      <div class="options">
        <label>
          <input type="checkbox" checked={isFirst} onChange={({ currentTarget }) => setFirst(currentTarget.checked)} />
          {say.first}
        </label>
        <label>
          <input type="checkbox" checked={isSeen} onChange={({ currentTarget }) => setSeen(currentTarget.checked)} />
          {say.publish}
        </label>
      </div>
      <div role="status">
        {made !== undefined && "lacking" in made && (
          <>
            <p>{say.lacking}</p>
            <ul>
              {made.lacking.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </>
        )}
      </div>
      <button type="button" disabled={file === undefined} onClick={() => file && void keepFile(file)}>
        {say.save}
      </button>
    </section>
  );
}

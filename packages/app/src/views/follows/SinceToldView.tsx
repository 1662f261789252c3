import type { Language } from "@piiri/core";
import { useState } from "preact/hooks";
import { useAnswer } from "../../asking/useAnswer.js";
import { usePlanRequest } from "../../asking/usePlanRequest.js";
import { useDesk } from "../../desk/deskContext.js";
import { FollowsView } from "./FollowsView.js";

/** What was changed in a published plan since people were told, with the messages that tell them; nothing else. */
export function SinceToldView() {
  const { desk, texts } = useDesk();
  const plan = usePlanRequest();
  const known = desk.plan.value?.told;
  const [inLanguage, setInLanguage] = useState<Language>();
  const isChanged = known !== undefined && known !== plan.text;
  const follows = useAnswer("follows", isChanged ? { ...plan, known, inLanguage } : undefined);
  if (
    !isChanged ||
    follows === undefined ||
    "refused" in follows ||
    !follows.isPublished ||
    follows.changes.length === 0
  )
    return null;
  return (
    <section class="since">
      <h2>{texts.follows.since}</h2>
      <FollowsView follows={follows} isMade />
      {follows.messages[0] !== undefined && (
        <label>
          {texts.follows.inWhichLanguage}
          <select
            value={follows.messages[0].language}
            onChange={({ currentTarget }) => setInLanguage(currentTarget.value as Language)}
          >
            {(Object.keys(texts.follows.languages) as Language[]).map((each) => (
              <option key={each} value={each}>
                {texts.follows.languages[each]}
              </option>
            ))}
          </select>
        </label>
      )}
      <button type="button" onClick={desk.peopleTold}>
        {texts.follows.told}
      </button>
    </section>
  );
}

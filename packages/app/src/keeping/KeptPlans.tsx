import { useDesk } from "../desk/deskContext.js";
import { isUnsaved } from "../desk/openPlan.js";

/** What she worked on before, to go on with. */
export function KeptPlans() {
  const { keeping, texts } = useDesk();
  const drafts = keeping.drafts.value;
  if (drafts.length === 0) return null;
  const say = texts.keeping;
  const moment = new Intl.DateTimeFormat(texts.language, { dateStyle: "medium", timeStyle: "short" });
  return (
    <section aria-labelledby="begin-kept">
      <h2 id="begin-kept">{say.goOn}</h2>
      <ul class="kept">
        {drafts.map((draft) => (
          <li key={draft.id}>
            <button type="button" onClick={() => void keeping.reopen(draft)}>
              {draft.title}
            </button>
            <span>
              {say.draft(draft.plan.fileName, moment.format(draft.changedAt))}
              {isUnsaved(draft.plan) && `, ${say.notSaved}`}
            </span>
            <button type="button" class="small" onClick={() => void keeping.drop(draft)}>
              {say.drop(draft.title)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

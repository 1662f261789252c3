import type { Language } from "@piiri/core";
import type { Desk } from "../desk/desk.js";
import { useDesk } from "../desk/deskContext.js";
import { isUnsaved, type OpenPlan } from "../desk/openPlan.js";
import { FederationName } from "../federation/FederationParts.js";
import { openFile } from "../keeping/openFile.js";
import { savePlan } from "../keeping/savePlan.js";
import type { Texts } from "../texts/texts.js";
import { textsIn } from "../texts/textsIn.js";

/** What is always at hand: whose plan it is, whether it is saved, undoing, the language. */
export function Header() {
  const { desk, federation, texts } = useDesk();
  const { shell } = texts;
  const plan = desk.plan.value;
  const look = desk.look.value;
  const past = plan?.past.at(-1);
  const future = plan?.future.at(-1);
  return (
    <header>
      <p class="name">
        <FederationName />
        {look?.state === "good" && <strong>{look.group.title}</strong>}
      </p>
      <p class="state" role="status">
        {plan !== undefined && stateOf(plan, texts)}
      </p>
      <div class="tools">
        {plan !== undefined && (
          <>
            <button type="button" class={isUnsaved(plan) ? "primary" : ""} onClick={() => void savePlan(desk)}>
              {shell.save}
            </button>
            {/* Its room is kept, so that nothing moves away from under the pointer when the first change is made. */}
            <button
              type="button"
              class={past === undefined ? "undo unseen" : "undo"}
              title={past?.name}
              onClick={desk.undo}
            >
              {shell.undo(past?.name ?? "")}
            </button>
            {future !== undefined && (
              <button type="button" class="undo" title={future.name} onClick={desk.redo}>
                {shell.redo(future.name)}
              </button>
            )}
            <button type="button" onClick={() => void closePlan(desk, shell.closeUnsaved)}>
              {shell.close}
            </button>
          </>
        )}
        {plan === undefined && (
          <button type="button" onClick={() => void openFile(desk)}>
            {shell.open}
          </button>
        )}
        <label>
          {shell.language}
          <select
            value={texts.language}
            onChange={({ currentTarget }) => {
              desk.language.value = currentTarget.value as Language;
            }}
          >
            {federation.languages.map((language) => (
              <option key={language} value={language} lang={language}>
                {textsIn(language).languageName}
              </option>
            ))}
          </select>
        </label>
      </div>
    </header>
  );
}

/** Puts the plan away; asks first where something would be lost, an answer just given as well. */
async function closePlan(desk: Desk, question: string): Promise<void> {
  await desk.settled();
  const plan = desk.plan.peek();
  if (plan !== undefined && isUnsaved(plan) && !confirm(question)) return;
  desk.close();
  desk.goTo({ view: "begin" });
}

function stateOf(plan: OpenPlan, { shell, keeping }: Texts): string {
  if (plan.text === plan.untouched) return keeping.example;
  return isUnsaved(plan) ? shell.unsaved : shell.saved(plan.fileName);
}

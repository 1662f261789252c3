import { useState } from "preact/hooks";
import { usePlanRequest } from "../../asking/usePlanRequest.js";
import { useDesk } from "../../desk/deskContext.js";
import { writePlace } from "../../desk/place.js";
import { keepFile } from "../../keeping/keepFile.js";
import { layAgain } from "../../people/takeGiven.js";
import { usePeopleAnswer } from "../../people/usePeopleAnswer.js";
import type { Forgetting, ForgettingProblem } from "../../workshop/forgetting.js";
import { canChooseFolder } from "../feedback/planFolder.js";
import { FolderChoice } from "../feedback/Remembered.js";
import { registrationsTextsIn } from "./textsIn.js";

/** What is written down of people; all else that was given is an export. */
const journals: ReadonlySet<string> = new Set(["journal", "tip"]);
/** What names nobody. */
const harmless: ReadonlySet<string> = new Set(["form", "texts", "told", "results"]);

/** Once the time of keeping is over: what goes, first told and then done, and what is left to delete by hand. */
export function ForgettingView() {
  const { desk, texts } = useDesk();
  const say = registrationsTextsIn(texts.language).forgetting;
  const plan = usePlanRequest();
  const given = desk.given.value;
  const [folder, setFolder] = useState<FileSystemDirectoryHandle>();
  const [key, setKey] = useState("");
  const forgetting = usePeopleAnswer("forgetting", { ...plan, given, folder, key });
  if (forgetting === undefined) return null;
  return (
    <section aria-labelledby="forgetting">
      <h2 id="forgetting">{say.title}</h2>
      {forgetting.state === "undecided" && <p>{say.undecided}</p>}
      {forgetting.state === "kept" && <p>{say.kept(forgetting.until)}</p>}
      {forgetting.state === "over" && (
        <>
          <p>{say.over(forgetting.until)}</p>
          <h3>{say.written}</h3>
          {canChooseFolder() && (
            <FolderChoice planFile={desk.plan.value?.fileName ?? ""} folder={folder} onChoose={setFolder} />
          )}
          {folder === undefined && <p>{say.giveJournals}</p>}
          <label class="wide">
            {registrationsTextsIn(texts.language).key}
            <input
              type="password"
              autocomplete="off"
              value={key}
              onInput={({ currentTarget }) => setKey(currentTarget.value)}
            />
          </label>
          <Left left={forgetting.left} folder={folder} keyGiven={key} />
          <ByHand byHand={forgetting.byHand} />
        </>
      )}
    </section>
  );
}

type Over = Extract<Forgetting, { readonly state: "over" }>;

interface LeftProps {
  readonly left: Over["left"];
  readonly folder: FileSystemDirectoryHandle | undefined;
  readonly keyGiven: string;
}

/** What stays of what was written down, and forgetting the rest for good. */
function Left({ left, folder, keyGiven: key }: LeftProps) {
  const { desk, texts } = useDesk();
  const say = registrationsTextsIn(texts.language).forgetting;
  const plan = usePlanRequest();
  const [isForgotten, setForgotten] = useState(false);
  const [problem, setProblem] = useState<ForgettingProblem>();
  if (left === undefined) return <p role="status">{folder === undefined ? "" : say.nothingWritten}</p>;

  async function forget(): Promise<void> {
    const given = desk.given.peek();
    const outcome = await desk.people.ask("forgetPeople", { ...plan, given, folder, key });
    if ("problem" in outcome || outcome.value === undefined) {
      desk.notice.value = "work-failed";
      return;
    }
    const { value } = outcome;
    setProblem(typeof value === "string" ? value : undefined);
    if (typeof value === "string") return;
    for (const file of value.files) {
      await keepFile(file);
      layAgain(desk, file);
    }
    setForgotten(true);
  }

  if (typeof left === "string") return <p role="status">{left === "key" ? say.keyNeeded : say.notRead}</p>;
  return (
    <>
      <ul>
        {left.messages.map(({ message, people, on }) => (
          <li key={message}>{say.message(message, people, on)}</li>
        ))}
        {left.offers > 0 && <li>{say.offers(left.offers)}</li>}
      </ul>
      <div class="tools">
        <button type="button" class="primary" disabled={isForgotten} onClick={() => void forget()}>
          {say.forget}
        </button>
      </div>
      <div role="alert">{problem !== undefined && <p class="notice">{say.notRead}</p>}</div>
      <div role="status">
        {isForgotten && (
          <p>
            {say.forgotten} {folder === undefined && say.putBack}
          </p>
        )}
      </div>
    </>
  );
}

/** Files and places that no page can delete. */
function ByHand({ byHand }: Pick<Over, "byHand">) {
  const { desk, texts } = useDesk();
  const say = registrationsTextsIn(texts.language).forgetting;
  const exports = desk.given.value.filter(({ kind }) => !journals.has(kind) && !harmless.has(kind));
  return (
    <>
      <h3>{say.byHand}</h3>
      <p>{exports.length === 0 ? say.noExports : say.exports}</p>
      {exports.length > 0 && (
        <ul aria-label={say.exports}>
          {exports.map(({ id, name }) => (
            <li key={id}>{name}</li>
          ))}
        </ul>
      )}
      {byHand.length > 0 && (
        <>
          <p>
            {say.elsewhere} <a href={writePlace({ view: "tasks" })}>{texts.views.tasks.title}</a>
          </p>
          <ul aria-label={say.elsewhere}>
            {byHand.map(({ id, what, who }) => (
              <li key={id}>
                {what} · {who}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

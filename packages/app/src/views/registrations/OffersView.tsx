import { useState } from "preact/hooks";
import { useDesk } from "../../desk/deskContext.js";
import { keepFile } from "../../keeping/keepFile.js";
import { layAgain } from "../../people/takeGiven.js";
import type { OffersMade } from "../../workshop/makeOffers.js";
import type { Registered, RegisteredRequest } from "../../workshop/registered.js";
import { registrationsTextsIn } from "./textsIn.js";

interface Props {
  readonly request: RegisteredRequest;
  readonly problem: Registered["keyProblem"];
  readonly toOffer: number;
  readonly onKey: (key: string) => void;
  readonly onMade: () => void;
}

/** Where places are offered first: the key, which stays with her, and writing down what is offered. */
export function OffersView({ request, problem, toOffer, onKey, onMade }: Props) {
  const { desk, texts } = useDesk();
  const say = registrationsTextsIn(texts.language);
  const [made, setMade] = useState<OffersMade>();
  const hasJournal = request.given.some(({ kind }) => kind === "journal");

  async function offer(): Promise<void> {
    const outcome = await desk.people.ask("makeOffers", { ...request, now: desk.surroundings.now() });
    if ("problem" in outcome || outcome.value === undefined) {
      desk.notice.value = "work-failed";
      return;
    }
    setMade(outcome.value);
    if ("problem" in outcome.value) return;
    for (const file of [outcome.value.journal, outcome.value.tip]) {
      await keepFile(file);
      layAgain(desk, file);
    }
    onMade();
  }

  return (
    <section class="offers">
      <h3>{say.offers}</h3>
      <p>{say.offersHelp}</p>
      {!hasJournal && <p>{say.noJournal}</p>}
      <label class="wide">
        {say.key}
        <input
          type="password"
          autocomplete="off"
          value={request.key}
          aria-describedby="offers-key-help"
          onInput={({ currentTarget }) => onKey(currentTarget.value)}
        />
        <small id="offers-key-help">{say.keyHelp}</small>
      </label>
      <div role="alert">
        {problem !== undefined && request.key !== "" && <p class="notice">{say.keyProblems[problem]}</p>}
        {made !== undefined && "problem" in made && <p class="notice">{say.offerProblems[made.problem]}</p>}
      </div>
      <div class="tools">
        <button type="button" class={toOffer > 0 ? "primary" : ""} onClick={() => void offer()}>
          {say.record}
        </button>
      </div>
      <div role="status">
        {made !== undefined && "journal" in made && (
          <>
            <p>{say.recorded}</p>
            {made.notes.map((note) => (
              <p key={note}>{note}</p>
            ))}
          </>
        )}
      </div>
    </section>
  );
}

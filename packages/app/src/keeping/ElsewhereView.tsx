import { useState } from "preact/hooks";
import { useAnswer } from "../asking/useAnswer.js";
import type { Elsewhere } from "../desk/desk.js";
import { useDesk } from "../desk/deskContext.js";
import type { OpenPlan } from "../desk/openPlan.js";
import type { Stretch } from "../workshop/compare.js";
import { saveAsAnother, savePlan } from "./savePlan.js";

type Side = "mine" | "theirs";
type Choices = readonly (Side | undefined)[];

/** Her plan and its file as somebody else left it, difference by difference; nothing is saved before she has chosen. */
export function ElsewhereView({ plan, elsewhere }: { readonly plan: OpenPlan; readonly elsewhere: Elsewhere }) {
  const { desk, texts } = useDesk();
  const say = texts.keeping.elsewhere;
  const stretches = useAnswer("compare", { mine: plan.text, theirs: elsewhere.text });
  const [choices, setChoices] = useState<Choices>([]);
  if (stretches === undefined) return <p>{texts.shell.loading}</p>;
  const differences = stretches.flatMap((stretch, index) => ("mine" in stretch ? [{ ...stretch, index }] : []));
  const isChosen = differences.every(({ index }) => choices[index] !== undefined);

  /** What she chose becomes her plan, made upon the file as it is now, so that it can be saved there. */
  function accept(text: string): void {
    desk.write(text, say.merged);
    desk.savedAs(plan.fileName, elsewhere.text, elsewhere.file);
  }

  return (
    <div class="elsewhere">
      <ol>
        {stretches.map((stretch, index) =>
          "same" in stretch ? (
            <li key={index}>
              <Unchanged text={stretch.same} />
            </li>
          ) : (
            <li key={index}>
              <Difference
                name={say.difference(differences.findIndex((each) => each.index === index) + 1, differences.length)}
                stretch={stretch}
                chosen={choices[index]}
                onChoose={(side) => setChoices(stretches.map((_, each) => (each === index ? side : choices[each])))}
              />
            </li>
          ),
        )}
      </ol>
      {!isChosen && <p id="elsewhere-choose">{say.chooseAll}</p>}
      <div class="tools">
        <button
          type="button"
          class="primary"
          disabled={!isChosen}
          aria-describedby={isChosen ? undefined : "elsewhere-choose"}
          onClick={() => {
            accept(stretches.map((stretch, index) => sideOf(stretch, choices[index])).join(""));
            void savePlan(desk);
          }}
        >
          {say.saveMerged}
        </button>
        <button type="button" onClick={() => void saveAsAnother(desk)}>
          {say.saveAsAnother}
        </button>
        <button type="button" onClick={() => accept(elsewhere.text)}>
          {say.takeTheirs}
        </button>
        <button
          type="button"
          onClick={() => {
            desk.elsewhere.value = undefined;
          }}
        >
          {say.back}
        </button>
      </div>
    </div>
  );
}

function sideOf(stretch: Stretch, side: Side | undefined): string {
  if ("same" in stretch) return stretch.same;
  return side === "theirs" ? stretch.theirs : stretch.mine;
}

function Unchanged({ text }: { readonly text: string }) {
  const { texts } = useDesk();
  return (
    <details>
      <summary>{texts.keeping.elsewhere.unchanged(text.split("\n").length - 1 || 1)}</summary>
      <pre>{text}</pre>
    </details>
  );
}

interface DifferenceProps {
  readonly name: string;
  readonly stretch: { readonly mine: string; readonly theirs: string };
  readonly chosen: Side | undefined;
  readonly onChoose: (side: Side) => void;
}

function Difference({ name, stretch, chosen, onChoose }: DifferenceProps) {
  const { texts } = useDesk();
  const say = texts.keeping.elsewhere;
  return (
    <fieldset class="difference">
      <legend>{name}</legend>
      {(["mine", "theirs"] as const).map((side) => (
        <label key={side} class="card">
          <input type="radio" name={name} checked={chosen === side} onChange={() => onChoose(side)} />
          <span>
            <strong>{say[side]}</strong>
            <pre>{stretch[side] === "" ? say.nothing : stretch[side]}</pre>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

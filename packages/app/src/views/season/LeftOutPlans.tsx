import type { LeftOutPlan } from "../../season/gatherSeason.js";
import type { SeasonViewTexts } from "./texts.js";

interface Props {
  readonly plans: readonly LeftOutPlan[];
  readonly say: SeasonViewTexts;
  readonly open: (file: File) => void;
}

/** Plans that are not counted, each with why, and opened by a press. */
export function LeftOutPlans({ plans, say, open }: Props) {
  if (plans.length === 0) return null;
  return (
    <section class="notice" aria-labelledby="season-left-out">
      <h2 id="season-left-out">{say.leftOut(plans.length)}</h2>
      <ul>
        {plans.map(({ file, why, sentence }) => (
          <li key={file.webkitRelativePath || file.name}>
            <strong>{file.name}</strong>: {reasons(say, sentence)[why]}{" "}
            <button type="button" aria-label={say.openPlan(file.name)} onClick={() => open(file)}>
              {say.openPlan(file.name)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function reasons(say: SeasonViewTexts, sentence: string): Readonly<Record<LeftOutPlan["why"], string>> {
  return { faulty: sentence, twice: say.twice(sentence), "too-long": say.tooLong };
}

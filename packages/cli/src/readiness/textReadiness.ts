import {
  type ConditionReadiness,
  type CriterionReadiness,
  type Readiness,
  statedConditionIds,
  tellInformant,
  tellLacking,
} from "@piiri/core/readiness";
import { legible } from "../output/legible.js";
import type { Style } from "../output/style.js";
import type { AllWords } from "../texts/words.js";

/** Readiness for people: heading by heading what is open and who may know; at the very end how it stands in all. */
export function textReadiness({ counts, criteria }: Readiness, words: AllWords, style: Style): string {
  const open = criteria.flatMap(({ conditions }) => conditions).filter(({ state }) => state === "unknown");
  const [sayable] = open.filter(({ id }) => statedConditionIds.some((each) => each === id));
  const parts = [
    ...criteria.map((criterion) => section(criterion, words, style)),
    words.readiness.overall(counts),
    ...(sayable === undefined ? [] : [words.texts.readiness.sayKnown(sayable.id)]),
  ];
  return legible(`${parts.join("\n\n")}\n`);
}

function section({ criterion, state, conditions }: CriterionReadiness, words: AllWords, style: Style): string {
  const { criteria, states, conditions: names, alreadyMet } = words.readiness;
  const met = conditions.filter((each) => each.state === "met").map(({ id }) => names[id]);
  return [
    style.strong(`${criteria[criterion]}: ${states[state]}`),
    ...conditions.filter((each) => each.state !== "met").map((each) => lack(each, words, style)),
    ...(met.length > 0 ? [`  ${alreadyMet(met)}`] : []),
  ].join("\n");
}

function lack(condition: ConditionReadiness, words: AllWords, style: Style): string {
  const { states, conditions } = words.readiness;
  const state = states[condition.state];
  return [
    `  ${conditions[condition.id]}: ${condition.state === "not-met" ? style.wrong(state) : state}`,
    ...tellLacking(condition, words).map((sentence) => `    - ${sentence}`),
    `    ${style.quiet(`${tellInformant(condition, words)} · ${condition.id}`)}`,
  ].join("\n");
}

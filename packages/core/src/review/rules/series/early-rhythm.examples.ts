import { assert } from "../../../kernel/index.js";
import { datedAnew, sessionsOf } from "../../examples/datedAnew.js";
import { type LoosePlan, ruleExamples } from "../../examples/ruleExamples.js";

export const earlyRhythmExamples = ruleExamples({
  rule: "series/early-rhythm",
  of: ["local-group"],
  break: withOtherBeginning,
});

/** More meetings every two weeks than usual, or fewer, then in some week of each month: whichever falls on no holiday. */
function withOtherBeginning(plan: LoosePlan): LoosePlan {
  const [first, ...later] = plan.schedule.rhythm;
  const others = [6, 7, 5, 2, 8, 9, 10, 11, 12].flatMap((times) =>
    [later, ...inOtherWeeks(later)].map((then) => datedAnew(plan, { rhythm: [{ ...first, times }, ...then] })),
  );
  const found = others.find((other) => sessionsOf(other).every(({ holiday }) => holiday === undefined));
  assert(found, "some beginning and some week of the month fall on no holiday in a year");
  return found;
}

/** The same monthly meetings in the first, second, third or fourth week of the month. */
function inOtherWeeks(later: readonly Readonly<Record<string, unknown>>[]): readonly (typeof later)[] {
  return [1, 2, 3, 4].map((nth) => later.map((phase) => ("nth" in phase ? { ...phase, nth } : phase)));
}

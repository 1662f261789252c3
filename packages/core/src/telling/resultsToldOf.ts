import type { FeedbackResults } from "../feedback/index.js";
import type { Group } from "../group/index.js";
import { addDays, type LocalDate } from "../kernel/index.js";
import { asksOnce } from "./tellOnce.js";
import type { Told } from "./told.js";

/**
 * What has been told of what a group's participants thought in a period. Answers come after the last session and are told when they
 * have been gone through, so what is told shortly after a period is of the period. Days are local ISO dates; without them all that was
 * told. Nothing where nothing has been told.
 *
 * @example
 * ```ts
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { goodPlans } from "@piiri/core/rule-examples";
 * import { resultsToldOf } from "@piiri/core/telling";
 *
 * const group = resolvePlanOrThrow(goodPlans["closed-group"]);
 * resultsToldOf({ surveys: [] }, group, { from: undefined, to: undefined }); // => []
 * ```
 */
export function resultsToldOf(
  { surveys }: Told,
  group: Group,
  { from, to }: { readonly from: LocalDate | undefined; readonly to: LocalDate | undefined },
): readonly FeedbackResults[] {
  const { answerDays, goneThroughDays } = group.profile.feedback;
  const afterwards = (day: LocalDate | undefined) => day && addDays(day, answerDays.value + goneThroughDays.value);
  const [since, until] = [afterwards(from), afterwards(to)];
  return surveys
    .filter(({ audience }) => audience === "participants")
    .flatMap(({ publications }) => publications)
    .filter(({ at }) => asksOnce(group) || isBetween(at.slice(0, "2027-01-01".length), since, until))
    .map(({ results }) => results);
}

function isBetween(day: string, since: LocalDate | undefined, until: LocalDate | undefined): boolean {
  return (since === undefined || day >= since) && (until === undefined || day <= until);
}

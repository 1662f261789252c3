import type { Group, LocalDate } from "@piiri/core";
import type { FeedbackResults } from "@piiri/core/feedback";
import { asksOnce, readTold } from "@piiri/core/telling";
import { stateOf } from "../keeping/stateOf.js";
import { daysAfter } from "./daysAfter.js";

/**
 * What has been told of what a group's participants thought in a period. Answers come after the last session and are told when they
 * have been gone through, so what is told shortly after a period is of the period. Nothing where nothing has been told.
 *
 * @throws KeepingError where the file is none of ours, or was cut off
 */
export async function toldOfGroup(
  planFile: string,
  group: Group,
  { from, to }: { readonly from: LocalDate | undefined; readonly to: LocalDate | undefined },
): Promise<readonly FeedbackResults[]> {
  const { answerDays, goneThroughDays } = group.profile.feedback;
  const afterwards = (day: LocalDate | undefined) => day && daysAfter(day, answerDays.value + goneThroughDays.value);
  const [since, until] = [afterwards(from), afterwards(to)];
  const { content } = await readTold(stateOf(planFile, group));
  return (content?.surveys ?? [])
    .filter(({ audience }) => audience === "participants")
    .flatMap(({ publications }) => publications)
    .filter(({ at }) => asksOnce(group) || isBetween(at.slice(0, "2027-01-01".length), since, until))
    .map(({ results }) => results);
}

function isBetween(day: string, since: LocalDate | undefined, until: LocalDate | undefined): boolean {
  return (since === undefined || day >= since) && (until === undefined || day <= until);
}

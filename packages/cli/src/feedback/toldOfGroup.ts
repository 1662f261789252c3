import type { FeedbackResults, Group, LocalDate } from "@piiri/core";
import { daysAfter } from "../draft/daysAfter.js";
import { publicationsFile, readTold } from "./publications.js";

/**
 * What has been told of what a group's participants thought in a period. Answers come after the last session and are told when they
 * have been gone through, so what is told shortly after a period is of the period. Nothing where nothing has been told.
 */
export async function toldOfGroup(
  file: string,
  group: Group,
  { from, to }: { readonly from: LocalDate | undefined; readonly to: LocalDate | undefined },
): Promise<readonly FeedbackResults[]> {
  const { answerDays, goneThroughDays } = group.profile.feedback;
  const until = to && daysAfter(to, answerDays.value + goneThroughDays.value);
  const since = from && daysAfter(from, answerDays.value + goneThroughDays.value);
  const asksOnce = group.feedback.askedOn !== undefined;
  return Object.entries(await readTold(publicationsFile(file, group))).flatMap(([survey, publications]) =>
    survey.startsWith("participants ")
      ? publications
          .filter(({ at }) => {
            const day = at.slice(0, "2027-01-01".length);
            return asksOnce || ((since === undefined || day >= since) && (until === undefined || day <= until));
          })
          .map(({ results }) => results)
      : [],
  );
}

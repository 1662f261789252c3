import type { FeedbackResults, Group, LocalDate } from "@piiri/core";
import { daysAfter } from "../draft/daysAfter.js";
import { publicationsFile, readTold } from "./publications.js";

/**
 * What has been told of what a group's participants thought in a period. Answers come after the last session and are told when they
 * have been gone through, so what is told shortly after a period is of the period. Nothing where nothing has been told.
 *
 * @param broken ends the command, if the file is none of ours
 */
export async function toldOfGroup(
  planFile: string,
  group: Group,
  { from, to }: { readonly from: LocalDate | undefined; readonly to: LocalDate | undefined },
  broken: (file: string) => Error,
): Promise<readonly FeedbackResults[]> {
  const { answerDays, goneThroughDays } = group.profile.feedback;
  const afterwards = (day: LocalDate | undefined) => day && daysAfter(day, answerDays.value + goneThroughDays.value);
  const [since, until] = [afterwards(from), afterwards(to)];
  const asksOnce = group.feedback.askedOn !== undefined;
  const file = publicationsFile(planFile, group);
  const told = await readTold(file).catch(() => {
    throw broken(file);
  });
  return Object.entries(told).flatMap(([survey, publications]) => {
    if (!Array.isArray(publications) || publications.some(({ at, results }) => !isTold(at, results)))
      throw broken(file);
    if (!survey.startsWith("participants ")) return [];
    return publications
      .filter(({ at }) => asksOnce || isBetween(at.slice(0, "2027-01-01".length), since, until))
      .map(({ results }) => results);
  });
}

function isTold(at: unknown, results: Partial<FeedbackResults> | undefined): boolean {
  return typeof at === "string" && typeof results?.answers === "number" && Array.isArray(results.items);
}

function isBetween(day: string, since: LocalDate | undefined, until: LocalDate | undefined): boolean {
  return (since === undefined || day >= since) && (until === undefined || day <= until);
}

import type { Group } from "@piiri/core";
import { type AssociationPoint, associationPoints } from "@piiri/core/path";
import type { Fact } from "../page/page.js";
import type { PageWords } from "../page/words.js";

/** What the association has answered of what those who lead may count on. */
export function associationFacts({ people, organisation }: Group, words: PageWords): readonly Fact[] {
  const { points, insured } = words.path.association;
  const { mentor, supervision, expenses, insurance, yearlyTalk } = organisation;
  const answers: Readonly<Record<AssociationPoint, string | undefined>> = {
    contact: (people.contactPerson ?? people.coordinator)?.name,
    difficulty: people.supportInDifficulty,
    mentor,
    supervision,
    expenses,
    insurance: insurance === true ? insured : undefined,
    "yearly-talk": yearlyTalk && words.dates.date(yearlyTalk),
  };
  return associationPoints.flatMap((point): readonly Fact[] => {
    const answer = answers[point];
    return answer === undefined ? [] : [[points[point].name, answer]];
  });
}

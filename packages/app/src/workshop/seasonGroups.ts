import {
  type Group,
  isLocalDate,
  type Language,
  type LocalDate,
  parsePlan,
  resolvePlanUpTo,
  tellProblem,
} from "@piiri/core";
import { looksLikePlan, readYaml, textLooksLikePlan } from "@piiri/core/yaml";
import { mostOfPlan } from "../measures.js";
import { ownPractice, practice } from "./practice.js";
import { today as localDay } from "./today.js";
import { wordsIn } from "./words.js";

/** Some of a season's files, and the days that are looked at, as local ISO dates. */
export interface SeasonFiles {
  readonly files: readonly File[];
  readonly language: Language;
  readonly today: string;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** What was told of surveys of these groups, as it lies beside their plans. */
  readonly told?: readonly ToldBeside[] | undefined;
}

/** What is remembered of a group's surveys: in which folder it lies, and the file. */
export interface ToldBeside {
  readonly folder: string;
  readonly file: File;
}

/** What a file among plans holds: a group, what somebody has to look at, or something that is no plan. */
export type OfSeason<Value> =
  | { readonly kind: "group"; readonly file: string; readonly key: string; readonly value: Value }
  | { readonly kind: "faulty"; readonly file: string; readonly sentence: string }
  | { readonly kind: "other"; readonly file: string };

/** Takes of each group what a view needs. Groups are told in the reader's language; `spoken` is the group's own. */
export async function ofEachGroup<Value>(
  { files, language, today, from, to }: SeasonFiles,
  take: (group: Group, days: SeasonDays & { readonly spoken: string }, plan: File) => Value | Promise<Value>,
): Promise<readonly OfSeason<Value>[]> {
  const { problems } = await wordsIn(language);
  const days = { today: localDay(today), from: dayOf(from), to: dayOf(to) };
  const all: OfSeason<Value>[] = [];
  for (const each of files) {
    const { name: file } = each;
    const group = groupIn(each.size > mostOfPlan ? "" : await each.text(), days);
    if (group === undefined) {
      all.push({ kind: "other", file });
    } else if (group.isErr()) {
      all.push({ kind: "faulty", file, sentence: group.error.map((one) => tellProblem(one, problems))[0] ?? "" });
    } else {
      const { id, organiser } = group.value;
      const value = await take({ ...group.value, language }, { ...days, spoken: group.value.language }, each);
      all.push({ kind: "group", file, key: `${id}.${organiser.namespace}`, value });
    }
  }
  return all;
}

/** The group of a text, or what is wrong with it; nothing where the text is no plan. */
function groupIn(text: string, days: SeasonDays) {
  const yaml = readYaml(text);
  const isPlan = yaml.match(
    ({ data }) => looksLikePlan(data),
    () => textLooksLikePlan(text),
  );
  return isPlan
    ? yaml
        .andThen(({ data }) => parsePlan(data))
        .andThen((plan) => resolvePlanUpTo(days.to, plan, practice(), days.today, ownPractice()))
    : undefined;
}

export interface SeasonDays {
  readonly today: LocalDate;
  readonly from: LocalDate | undefined;
  readonly to: LocalDate | undefined;
}

/** A day as core takes it; an empty field is no day. */
export function dayOf(written: string | undefined): LocalDate | undefined {
  return written !== undefined && isLocalDate(written) ? written : undefined;
}

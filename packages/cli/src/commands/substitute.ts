import type { Group, Session } from "@piiri/core";
import {
  type SeasonGroup,
  type SeasonPerson,
  type Substitutes,
  seasonGroup,
  stepInRequest,
  substitutesFor,
  tellSubstituteHindrance,
  tellSubstituteReason,
} from "@piiri/core/season";
import type { FaultyFile } from "../input/faultyFile.js";
import { loadAssociation } from "../input/loadAssociation.js";
import { requirePlan } from "../input/loadPlan.js";
import { problemReport } from "../input/problemReport.js";
import { sessionOf } from "../input/sessionOf.js";
import type { Invocation } from "../invocation.js";
import { asJson, deliver } from "../output/deliver.js";
import { styleOfResult } from "../output/pages.js";
import type { Style } from "../output/style.js";
import { type ExitCode, Refusal } from "../refusal.js";
import { loadSeason } from "../season/loadSeason.js";
import { type AllWords, textsOf } from "../texts/words.js";
import type { Declare } from "../usage/prepare.js";

interface Options {
  readonly session?: string;
  readonly season?: string;
  readonly people?: string;
}

export const declareSubstitute: Declare = (command, words, prepare) => {
  const { help, commands } = words.texts;
  const { takes } = commands.substitute;
  command
    .argument(`<${help.plan}>`, takes.plan)
    .option(`--session <${help.values.session}>`, takes.session)
    .option(`--season <${help.values.folder}>`, takes.season)
    .option(`--people <${help.values.file}>`, takes.people)
    .action(prepare(substitute));
};

async function substitute(
  invocation: Invocation,
  file: string,
  { session: wanted, season: place, people: peopleFile }: Options,
): Promise<ExitCode> {
  const plan = await requirePlan(invocation, file);
  const session = sessionOf(plan, wanted, "piiri substitute");
  const { people } = await loadAssociation(invocation, peopleFile);
  const season = place === undefined ? [] : await othersIn(invocation, place);
  const found = substitutesFor(plan.group, session, { season, people });
  const words = await plan.words.all();
  const result = invocation.options.json
    ? asJson(forPrograms(plan.group, session, found, words))
    : forPeople(plan.group, session, found, words, styleOfResult(invocation));
  await deliver(invocation, result, plan.words.texts.commands.substitute.written);
  return 0;
}

/** A plan that cannot be read might be where somebody leads that day: it is told, and nobody is named. */
async function othersIn(invocation: Invocation, place: string): Promise<readonly SeasonGroup[]> {
  const groups: SeasonGroup[] = [];
  const faulty: FaultyFile[] = [];
  const texts = await textsOf("season", invocation.words.language);
  for await (const one of loadSeason(invocation, [place], { to: undefined, texts })) {
    if (one.kind === "group") groups.push(seasonGroup(one.group));
    if (one.kind === "faulty") faulty.push(one.faulty);
  }
  if (faulty.length > 0) throw new Refusal(problemReport(faulty, invocation));
  return groups;
}

function forPeople(
  group: Group,
  { local, ...session }: Session,
  { candidates, others }: Substitutes,
  words: AllWords,
  style: Style,
): string {
  const { substitutes } = words.season;
  const asked = candidates.map(({ person, reasons }, index) => {
    const { subject, text } = stepInRequest(group, { local, ...session }, person.person, words.season);
    return [
      style.strong(`${index + 1}. ${nameOf(person)}`),
      ...reasons.map((reason) => `   - ${tellSubstituteReason(reason, words.season)}`),
      "",
      `   ${substitutes.ready}`,
      "",
      ...[`${substitutes.subject}: ${subject}`, "", ...text.split("\n")].map((line) => `   ${line}`.trimEnd()),
    ].join("\n");
  });
  const not = others.map(
    ({ person, because }) => `  - ${nameOf(person)}: ${tellSubstituteHindrance(because, words.season)}`,
  );
  const parts = [
    style.strong(substitutes.title(local.date, local.time, group.publicName)),
    ...(asked.length > 0 ? [substitutes.candidates, ...asked] : [substitutes.none]),
    ...(not.length > 0 ? [[substitutes.others, ...not].join("\n")] : []),
  ];
  return `${parts.join("\n\n")}\n`;
}

function nameOf({ person: { name, association } }: SeasonPerson): string {
  return association === undefined ? name : `${name} (${association})`;
}

/** Of people only their names: addresses stay in the plans. */
function forPrograms(group: Group, session: Session, { candidates, others }: Substitutes, words: AllWords): unknown {
  const { key, number, local } = session;
  return {
    session: { key, number, localDate: local.date, localTime: local.time, timeZone: group.schedule.timeZone },
    candidates: candidates.map(({ person, points, reasons }) => ({
      name: person.person.name,
      association: person.person.association ?? null,
      points,
      reasons: reasons.map((reason) => ({ ...reason, message: tellSubstituteReason(reason, words.season) })),
      request: stepInRequest(group, session, person.person, words.season),
    })),
    others: others.map(({ person, because }) => ({
      name: person.person.name,
      association: person.person.association ?? null,
      because: { ...because, message: tellSubstituteHindrance(because, words.season) },
    })),
  };
}

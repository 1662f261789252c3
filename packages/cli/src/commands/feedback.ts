import { type FeedbackReadOptions, knownForms } from "@piiri/adapters-forms";
import {
  compareSeasons,
  type FeedbackAudience,
  type FeedbackPractice,
  feedbackAudiences,
  feedbackInstrument,
  feedbackPracticeOf,
  type Instrument,
  itemText,
  type OpenResult,
  type Publication,
  publishedAnswers,
  publishFeedback,
  scoreTally,
  tallyOpenResults,
} from "@piiri/core";
import { exitOfAnswers } from "../feedback/exitOfAnswers.js";
import { feedbackCommandTexts } from "../feedback/feedbackCommandTexts.js";
import { publicationsFile, readTold, type Told, writeTold } from "../feedback/publications.js";
import { type ReadAnswers, readAnswers } from "../feedback/readAnswers.js";
import { readResults } from "../feedback/readResults.js";
import type { FeedbackCommandTexts } from "../feedback/texts.js";
import { instantOf } from "../input/instantOf.js";
import { type LoadedPlan, requirePlan } from "../input/loadPlan.js";
import { wallClock } from "../input/wallClock.js";
import { bytesOf } from "../intake/bytesOf.js";
import { formOf } from "../intake/formOf.js";
import { intakeTexts } from "../intake/intakeTexts.js";
import { refusingTables } from "../intake/refusingTables.js";
import type { Invocation } from "../invocation.js";
import { asJson } from "../output/deliver.js";
import { keepOthers } from "../output/ownOutputs.js";
import { deliverLegibly, pageFormats, pageIn, refuseWordOnTerminal } from "../output/pages.js";
import { type ExitCode, Refusal } from "../refusal.js";
import type { Declare } from "../usage/prepare.js";
import { oneOf } from "../usage/values.js";

const formats = [...pageFormats, "json"] as const;

interface Options {
  readonly plan?: string;
  readonly form?: string;
  readonly for?: FeedbackAudience;
  readonly format?: (typeof formats)[number];
  readonly closed?: boolean;
  readonly earlier?: string;
  readonly season?: string;
  readonly openAnswers?: boolean;
}

export const declareFeedback: Declare = (command, words, prepare) => {
  const { help, commands } = words.texts;
  const { takes } = commands.feedback;
  const { file } = help.values;
  command
    .argument(`<${file}>`, takes.export)
    .option(`--plan <${help.plan}>`, takes.plan)
    .option(`--form <${file}>`, takes.form)
    .option(`--for <${feedbackAudiences.join("|")}>`, takes.for, oneOf("--for", feedbackAudiences, words))
    .option(`--format <${formats.join("|")}>`, takes.format, oneOf("--format", formats, words))
    .option("--closed", takes.closed)
    .option(`--earlier <${file}>`, takes.earlier)
    .option("--season <ID>", takes.season)
    .option("--open-answers", takes.openAnswers)
    .action(prepare(feedback));
};

async function feedback(invocation: Invocation, file: string, given: Options): Promise<ExitCode> {
  const { format = invocation.options.json ? "json" : "md", openAnswers = false } = given;
  refuseWordOnTerminal(invocation, format);
  const survey = await closedSurvey(invocation, given);
  await keepOthers(invocation);
  const { group, words, texts, instrument, practice } = survey;
  const before = survey.told[survey.key] ?? [];
  const read = await answersIn(file, invocation, survey, before);
  const wording = await words.wording();
  const itemOf = (id: string) => instrument.scaled.find((item) => item.id === id) ?? { id };
  const questionOf = (id: string) => itemText(itemOf(id), wording.feedback);
  for (const line of notes(read, texts, questionOf)) invocation.tell(line);
  const exitCode = await exitOfAnswers(file, read, survey, questionOf);
  const earlier = given.earlier === undefined ? undefined : await readResults(invocation, given.earlier, texts);
  const published = publishFeedback(before, read.later, practice, instantOf(invocation.now));
  const { publications, waiting } = published;
  if (publications !== before) {
    await writeTold(survey.storedIn, { ...survey.told, [survey.key]: publications }, words.texts);
  }
  for (const line of aboutBefore(before, waiting, survey)) invocation.tell(line);
  const open = openOf(read, before, publications, survey);
  for (const line of aboutOpen(open, openAnswers, texts)) invocation.tell(line);
  const results =
    publications.length === 0 ? [scoreTally(read.later, practice)] : publications.map((one) => one.results);
  const compared =
    earlier && compareSeasons(earlier, { items: results.flatMap(({ items }) => items) }, practice.figures);
  const shown = openAnswers && open !== "changed" ? open : [];
  const result =
    format === "json"
      ? asJson({
          group: group.id,
          audience: instrument.audience,
          threshold: practice.threshold,
          ...published,
          ...(compared !== undefined && { compared }),
          ...(openAnswers && { open: shown }),
        })
      : await pageIn(format, ({ feedbackPage }) =>
          feedbackPage(group, results, { ...words, wording }, { compared, open: shown }),
        );
  await deliverLegibly(invocation, result, words.texts.written.feedback, { isPrivate: openAnswers });
  return exitCode;
}

/** A survey that is over, and what has been told of it. */
interface Survey extends LoadedPlan {
  readonly texts: FeedbackCommandTexts;
  readonly instrument: Instrument;
  readonly practice: FeedbackPractice;
  readonly form: FeedbackReadOptions["form"];
  /** Where it is remembered what has been told, and under which name. */
  readonly told: Told;
  readonly key: string;
  readonly storedIn: string;
}

async function closedSurvey(invocation: Invocation, given: Options): Promise<Survey> {
  const { plan } = given;
  if (plan === undefined) {
    throw new Refusal((await feedbackCommandTexts(invocation.words.language)).planNeeded, { help: "piiri feedback" });
  }
  const loaded = await requirePlan(invocation, plan);
  const { group, words } = loaded;
  const texts = await feedbackCommandTexts(words.language);
  const today = wallClock(invocation.now, group.schedule.timeZone).date;
  const { answersUntil } = group.feedback;
  if (given.closed !== true && (answersUntil === undefined || today <= answersUntil)) {
    throw new Refusal(texts.stillOpen(answersUntil));
  }
  const storedIn = publicationsFile(plan, group);
  return {
    ...loaded,
    texts,
    instrument: feedbackInstrument(group, given.for),
    practice: feedbackPracticeOf(group),
    form: await formOf(invocation, given.form, await intakeTexts(words.language)),
    told: await readTold(storedIn),
    key: surveyKey(given, loaded, texts),
    storedIn,
  };
}

async function answersIn(
  file: string,
  { host }: Invocation,
  { group, words, instrument, practice, form }: Survey,
  before: readonly Publication[],
): Promise<ReadAnswers> {
  const { timeZone } = group.schedule;
  const reading = { instrument, language: words.language, timeZone, form, since: before.at(-1)?.at };
  return await refusingTables(file, await intakeTexts(words.language), () =>
    readAnswers(bytesOf(file, host, words.texts), reading, { practice, told: publishedAnswers(before) }),
  );
}

function aboutBefore(
  before: readonly Publication[],
  waiting: number,
  { texts, group, practice }: Survey,
): readonly string[] {
  const last = before.at(-1);
  if (last === undefined) return [];
  const told = texts.toldBefore(wallClock(new Date(last.at), group.schedule.timeZone).date);
  return waiting > 0 ? [told, texts.waiting(waiting, practice.threshold)] : [told];
}

/** Of the answers that are told: those of before, as long as they are as many as then, and those that are told now. */
function openOf(
  { earlier, later }: ReadAnswers,
  before: readonly Publication[],
  publications: readonly Publication[],
  { practice }: Survey,
): readonly OpenResult[] | "changed" {
  if (publications.length === 0) return [];
  if (earlier.answers !== publishedAnswers(before)) return "changed";
  const tallies = [...(before.length > 0 ? [earlier] : []), ...(publications === before ? [] : [later])];
  return tallies.flatMap((tally) => tallyOpenResults(tally, practice));
}

function aboutOpen(
  open: readonly OpenResult[] | "changed",
  openAnswers: boolean,
  texts: FeedbackCommandTexts,
): readonly string[] {
  if (open === "changed") return [texts.otherAnswers];
  if (open.length === 0) return [];
  return [openAnswers ? texts.openWarning : texts.howToSeeOpen];
}

/** Which survey of the group: of whom, and of which season where it asks again and again. */
function surveyKey(
  { for: audience = "participants", season }: Options,
  { group }: LoadedPlan,
  texts: FeedbackCommandTexts,
) {
  if (season !== undefined && !/^[a-z0-9-]{1,64}$/.test(season)) throw new Refusal(texts.notASeason);
  // Under another name the same answers would be told a second time.
  if (season !== undefined && group.feedback.askedOn !== undefined) throw new Refusal(texts.asksOnce);
  return `${audience} ${season ?? group.feedback.askedOn ?? "all"}`;
}

function notes(
  { recognised, unreadable, rejected }: ReadAnswers,
  texts: FeedbackCommandTexts,
  questionOf: (id: string) => string,
): readonly string[] {
  return [
    ...(recognised === undefined
      ? []
      : [texts.recognised(recognised.form === knownForms.generic.name ? texts.anyForm : recognised.form)]),
    ...(recognised === undefined || recognised.missing.length === 0
      ? []
      : [texts.notAsked(recognised.missing.map(questionOf))]),
    // Of a column that has to be asked for, every row would be named.
    ...[...unreadable]
      .filter(([id]) => recognised?.unclear.every((each) => each.id !== id) !== false)
      .map(([id, rows]) => texts.unreadable(questionOf(id), rows)),
    ...[...rejected].map(([reason, rows]) => texts.rejected[reason](rows)),
  ];
}

import { type CountedFeedback, knownForms, type RecognisedFeedback } from "@piiri/adapters-forms";
import { tableLines } from "@piiri/adapters-forms/intake";
import {
  compareSeasons,
  type FeedbackAudience,
  feedbackAudiences,
  feedbackInstrument,
  feedbackPracticeOf,
  type OpenResult,
  type Publication,
  questionNamed,
  scoreTally,
  tellingThreshold,
} from "@piiri/core/feedback";
import { areSurelyNew, asksOnce, openAnswersTold, surveyIdentity } from "@piiri/core/telling";
import { exitOfAnswers } from "../feedback/exitOfAnswers.js";
import { readResults } from "../feedback/readResults.js";
import { type ClosedSurvey, tellClosed } from "../feedback/tellClosed.js";
import { tellOtherLanguages } from "../feedback/tellOtherLanguages.js";
import type { FeedbackCommandTexts } from "../feedback/texts.js";
import { requirePlan } from "../input/loadPlan.js";
import { wallClock } from "../input/wallClock.js";
import { formOf } from "../intake/formOf.js";
import type { IntakeCommandTexts } from "../intake/texts.js";
import type { Invocation } from "../invocation.js";
import { stateOf } from "../keeping/stateOf.js";
import { asJson } from "../output/deliver.js";
import { keepOthers } from "../output/ownOutputs.js";
import { pageFormats } from "../output/pageFormats.js";
import { deliverLegibly, pageIn, refuseOnTerminal } from "../output/pages.js";
import { type ExitCode, Refusal } from "../refusal.js";
import { textsOf } from "../texts/words.js";
import { planAnd, takesPlanAnd } from "../usage/planFirst.js";
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
  readonly told?: string;
  readonly openAnswers?: boolean;
  readonly strict?: boolean;
}

export const declareFeedback: Declare = (command, words, prepare) => {
  const { help, commands } = words.texts;
  const { takes } = commands.feedback;
  const { file } = help.values;
  takesPlanAnd(command, [help.plan, takes.plan], [file, takes.export])
    .option(`--form <${file}>`, takes.form)
    .option(`--for <${feedbackAudiences.join("|")}>`, takes.for, oneOf("--for", feedbackAudiences, words))
    .option(`--format <${formats.join("|")}>`, takes.format, oneOf("--format", formats, words))
    .option("--closed", takes.closed)
    .option(`--earlier <${file}>`, takes.earlier)
    .option("--season <ID>", takes.season)
    .option(`--told <${file}>`, takes.told)
    .option("--open-answers", takes.openAnswers)
    .option("--strict", takes.strict)
    .action(prepare(feedback));
};

async function feedback(
  invocation: Invocation,
  first: string | undefined,
  second: string | undefined,
  given: Options,
): Promise<ExitCode> {
  const { format = invocation.options.json ? "json" : "md", openAnswers = false } = given;
  refuseOnTerminal(invocation, format);
  const { plan, file } = planAnd([first, second], given.plan, {
    words: invocation.words,
    ...{ example: "piiri feedback group.yaml answers.csv", help: "piiri feedback" },
    other: invocation.words.texts.help.values.file,
  });
  const survey = await closedSurvey(invocation, plan, given);
  await keepOthers(invocation);
  const { group, words, texts, instrument, practice } = survey;
  const all = await words.all();
  const questionOf = (id: string) => questionNamed(id, instrument, all);
  const judge = async (read: CountedFeedback) => {
    const intake = await textsOf("intake", words.language);
    for (const line of notes(read, texts, { questionOf, intake })) invocation.tell(line);
    return await exitOfAnswers(file, read, { ...survey, questionOf, isStrict: given.strict });
  };
  const earlier = given.earlier === undefined ? undefined : await readResults(invocation, given.earlier, texts);
  const { before, read, published, exitCode } = await tellClosed(file, invocation, survey, {
    recovered: given.told,
    judge,
  });
  const { publications, waiting } = published;
  for (const line of aboutBefore(before, { read, waiting }, survey)) invocation.tell(line);
  const open = openAnswersTold({ before, read, published }, practice);
  for (const line of aboutOpen(open, openAnswers, texts)) invocation.tell(line);
  const results =
    publications.length === 0 ? [scoreTally(read.later, practice)] : publications.map((one) => one.results);
  const compared =
    earlier && compareSeasons(earlier, { items: results.flatMap(({ items }) => items) }, practice.figures);
  const shown = openAnswers && open !== undefined ? open : [];
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
      : await pageIn(format, ({ feedbackPage }) => feedbackPage(group, results, all, { compared, open: shown }));
  tellOtherLanguages(invocation, instrument, all);
  await deliverLegibly(invocation, result, words.texts.commands.feedback.written, { isPrivate: openAnswers });
  return exitCode;
}

async function closedSurvey(invocation: Invocation, plan: string, given: Options): Promise<ClosedSurvey> {
  const { season } = given;
  const loaded = await requirePlan(invocation, plan);
  const { group, words } = loaded;
  const texts = await textsOf("feedback", words.language);
  const today = wallClock(invocation.now, group.schedule.timeZone).date;
  const { answersUntil } = group.feedback;
  if (given.closed !== true && (answersUntil === undefined || today <= answersUntil)) {
    throw new Refusal(texts.stillOpen(answersUntil));
  }
  if (season !== undefined && !/^[a-z0-9-]{1,64}$/.test(season)) throw new Refusal(texts.notASeason);
  // Under another name the same answers would be told a second time.
  if (season !== undefined && asksOnce(group)) throw new Refusal(texts.asksOnce);
  const instrument = feedbackInstrument(group, given.for);
  return {
    ...loaded,
    texts,
    instrument,
    practice: feedbackPracticeOf(group),
    form: await formOf({ ...invocation, words }, given.form, await textsOf("intake", words.language)),
    plan,
    identity: surveyIdentity(group, instrument, season),
    files: stateOf(plan, group),
  };
}

function aboutBefore(
  before: readonly Publication[],
  { read, waiting }: { readonly read: CountedFeedback; readonly waiting: number },
  { texts, group, practice }: ClosedSurvey,
): readonly string[] {
  const last = before.at(-1);
  if (last === undefined) return [];
  const told = texts.toldBefore(wallClock(new Date(last.at), group.schedule.timeZone).date);
  if (!areSurelyNew(before, read, practice) && read.later.answers > 0)
    return [told, texts.notSurelyNew(read.later.answers)];
  return waiting > 0 ? [told, texts.waiting(waiting, tellingThreshold(before, practice))] : [told];
}

function aboutOpen(
  open: readonly OpenResult[] | undefined,
  openAnswers: boolean,
  texts: FeedbackCommandTexts,
): readonly string[] {
  if (open === undefined) return [texts.otherAnswers];
  if (open.length === 0) return [];
  return [openAnswers ? texts.openWarning : texts.howToSeeOpen];
}

function notes(
  { recognised, unreadable, rejected }: CountedFeedback,
  texts: FeedbackCommandTexts,
  { questionOf, intake }: { readonly questionOf: (id: string) => string; readonly intake: IntakeCommandTexts },
): readonly string[] {
  return [
    ...(recognised === undefined ? [] : [recognisedAs(recognised, texts, intake.sheet)]),
    ...tableLines(recognised, intake),
    ...(recognised === undefined || recognised.missing.length === 0
      ? []
      : [texts.notAsked(recognised.missing.map(questionOf))]),
    ...(recognised === undefined || recognised.inOtherWords.length === 0
      ? []
      : [texts.inOtherWords(recognised.inOtherWords.map(questionOf))]),
    // Of a column that has to be asked for, every row would be named.
    ...[...unreadable]
      .filter(([id]) => recognised?.unclear.every((each) => each.id !== id) !== false)
      .map(([id, rows]) => texts.unreadable(questionOf(id), rows)),
    ...[...rejected].map(([reason, rows]) => texts.rejected[reason](rows)),
  ];
}

function recognisedAs(
  { form, encoding, delimiter, sheet }: RecognisedFeedback,
  texts: FeedbackCommandTexts,
  sheetOf: IntakeCommandTexts["sheet"],
): string {
  const sign = delimiter === "\t" ? "tab" : delimiter;
  const ofSheets = sheet === undefined || sheet.of === 1 ? undefined : sheetOf(sheet.number, sheet.of);
  const written = [encoding, sign, ofSheets].filter((each) => each !== undefined).join(" · ");
  return texts.recognised(form === knownForms.generic.name ? texts.anyForm : form, written);
}

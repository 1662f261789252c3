import {
  type CountedFeedback,
  countFeedbackOrThrow,
  readingOutcome,
  type ScaleDoubt,
  TableError,
  type TableProblemCode,
} from "@piiri/adapters-forms";
import { type Group, isInstant, type Language, languages, nearestLanguage } from "@piiri/core";
import {
  type FeedbackAudience,
  type FeedbackResults,
  type FeedbackWords,
  feedbackInstrument,
  feedbackPracticeOf,
  type Instrument,
  type OpenResult,
  type Publication,
  questionNamed,
  scoreTally,
  tellingThreshold,
} from "@piiri/core/feedback";
import { KeepingError, type KeepingProblem, memoryFiles, type StateFiles } from "@piiri/core/keeping";
import {
  areSurelyNew,
  asksOnce,
  openAnswersTold,
  readTold,
  receiptsFile,
  type SurveyToTell,
  sameSurvey,
  surveyIdentity,
  TellingError,
  type TellingProblem,
  tellOnce,
  toldFile,
  type WrittenResults,
  writtenResultsIn,
} from "@piiri/core/telling";
import { mostOfPlan } from "../measures.js";
import { browserFolder } from "./browserFolder.js";
import { bytesOfFile } from "./bytesOfFile.js";
import type { MadeFile } from "./document.js";
import { jsonIn } from "./jsonIn.js";
import { groupOf, type PlanAt } from "./reading.js";
import { wordsIn } from "./words.js";

/** Where it is remembered what was told: in the plan's folder, or in files that were opened; none where nothing was told. */
export type ToldState =
  | { readonly kind: "folder"; readonly folder: FileSystemDirectoryHandle }
  | { readonly kind: "files"; readonly files: readonly File[] };

export interface TellRequest extends PlanAt {
  /** The moment, as a UTC instant in whole seconds. */
  readonly now: string;
  /** The language that the reader is spoken to in. */
  readonly language: Language;
  /** The name of the plan's file. */
  readonly planFile: string;
  readonly audience: FeedbackAudience;
  readonly season: string | undefined;
  /** The survey's export; without, what was told is shown. */
  readonly file: File | undefined;
  readonly state: ToldState;
  /** Results that were told, as they were kept. */
  readonly results: readonly File[];
}

/** Why nothing is told; days and questions as one says them. */
export type NotTold =
  | { readonly code: Exclude<TellingProblem["code"], "missing"> | "no-season" | "unusable" | "nothing-told" | "faulty" }
  | { readonly code: "missing"; readonly on: string }
  | { readonly code: "state"; readonly problem: KeepingProblem["code"] }
  | { readonly code: "table"; readonly problem: TableProblemCode }
  | { readonly code: "unclear"; readonly scales: readonly UnclearQuestion[] };

export interface UnclearQuestion {
  readonly question: string;
  readonly doubt: ScaleDoubt;
  readonly labels: readonly string[];
}

/** Results, and what has to be said of them. They name nobody, and no answer follows from them. */
export interface FeedbackTold {
  readonly results: readonly FeedbackResults[];
  /** As the command writes it. */
  readonly json: MadeFile;
  /** What is to be remembered, to be kept by her where no folder could be written to. */
  readonly state: MadeFile | undefined;
  /** Whether anything was told just now, and on which local day. */
  readonly isNew: boolean;
  readonly toldBefore: string | undefined;
  readonly elsewhere: string | undefined;
  /** New answers that are too few, and from how many on they are told; or that are not surely new. */
  readonly waiting: number;
  readonly threshold: number;
  readonly notSurelyNew: number;
  /** To how many questions people answered in their own words; nothing where the file holds other answers than were told. */
  readonly open: number | undefined;
  readonly notAsked: readonly string[];
  readonly inOtherWords: readonly string[];
  /** Rows that were not counted, and rows of which some answer could not be read. */
  readonly leftOut: number;
  readonly unread: number;
}

/** What people wrote in their own words; it stays here until somebody asks to see it, and ends with the worker. */
let openAnswers: readonly OpenResult[] = [];

/** What people wrote in their own words, of the survey that was told last. */
export function openAnswersOf(): readonly OpenResult[] {
  return openAnswers;
}

/** Tells a survey once, through the very state that the command uses. */
export async function tellFeedback(request: TellRequest): Promise<FeedbackTold | { readonly refused: NotTold }> {
  openAnswers = [];
  try {
    return await told(request);
  } catch (error) {
    const refused = await refusalOf(error, request);
    if (refused === undefined) throw error;
    return { refused };
  }
}

/** Where nothing may follow from the answers. */
class NothingFollows extends Error {
  readonly refused: NotTold;

  constructor(refused: NotTold) {
    super(refused.code);
    this.refused = refused;
  }
}

interface Place {
  readonly files: StateFiles;
  readonly shared: StateFiles;
}

async function told(request: TellRequest): Promise<FeedbackTold> {
  const group = groupOf(request);
  if (group === undefined || !isInstant(request.now)) throw new NothingFollows({ code: "faulty" });
  const { audience, season, state, file, planFile } = request;
  if (season !== undefined && !/^[a-z0-9-]{1,64}$/.test(season)) throw new NothingFollows({ code: "no-season" });
  const instrument = feedbackInstrument(group, audience);
  const practice = feedbackPracticeOf(group);
  const place = await placeOf(state, group);
  const identity = surveyIdentity(group, instrument, season);
  const survey: SurveyToTell = { group, practice, identity, ...place, planFile };
  if (file === undefined) return await onlyShown(survey, request);
  const [recovered] = await resultsIn(request.results);
  const language = nearestLanguage(group.language, languages) ?? request.language;
  const { before, read, published, elsewhere } = await tellOnce<CountedFeedback>(survey, {
    now: request.now,
    canReadAgain: true,
    read: (since, toldBefore) =>
      countFeedbackOrThrow(
        bytesOfFile(file),
        { instrument, language, timeZone: group.schedule.timeZone, since },
        { practice, told: toldBefore },
      ),
    judge: (answers) => judge(answers, instrument, request.language),
    beside: () => besideIn(state, group),
    recovered,
  });
  const { publications, waiting } = published;
  const open = openAnswersTold({ before, read, published }, practice);
  openAnswers = open ?? [];
  const isSure = areSurelyNew(before, read, practice);
  const words = await wordsIn(request.language);
  const { dates } = words;
  const questionOf = questionIn(instrument, words);
  const { recognised, counts } = read;
  return {
    results: publications.length === 0 ? [scoreTally(read.later, practice)] : publications.map((one) => one.results),
    json: jsonOf(survey, published),
    state: await keptOf(state, place.files),
    isNew: publications !== before,
    toldBefore: lastDay(before, dates),
    elsewhere: elsewhere && dates.date(elsewhere),
    waiting: isSure ? waiting : 0,
    threshold: tellingThreshold(before, practice),
    notSurelyNew: isSure ? 0 : read.later.answers,
    open: open?.length,
    notAsked: (recognised?.missing ?? []).map(questionOf),
    inOtherWords: (recognised?.inOtherWords ?? []).map(questionOf),
    leftOut: counts.told,
    unread: counts.unclear ?? 0,
  };
}

/** What was told, without answers: nothing is told anew. */
async function onlyShown(survey: SurveyToTell, { language }: TellRequest): Promise<FeedbackTold> {
  const { content } = await readTold(survey.files);
  const same = content && sameSurvey(content, survey.identity, asksOnce(survey.group));
  if (same === undefined || same.publications.length === 0) throw new NothingFollows({ code: "nothing-told" });
  const { publications } = same;
  const { dates } = await wordsIn(language);
  return {
    results: publications.map((one) => one.results),
    json: jsonOf(survey, { publications, waiting: 0 }),
    state: undefined,
    isNew: false,
    toldBefore: lastDay(publications, dates),
    elsewhere: undefined,
    waiting: 0,
    threshold: tellingThreshold(publications, survey.practice),
    notSurelyNew: 0,
    open: 0,
    notAsked: [],
    inOtherWords: [],
    leftOut: 0,
    unread: 0,
  };
}

function jsonOf({ group, identity, practice }: SurveyToTell, published: object): MadeFile {
  const data = { group: group.id, audience: identity.audience, threshold: practice.threshold, ...published };
  return {
    name: `${group.id}-feedback.json`,
    type: "application/json",
    content: `${JSON.stringify(data, undefined, "  ")}\n`,
  };
}

/** The day on which something was told last, in words. */
function lastDay(
  publications: readonly Publication[],
  dates: Awaited<ReturnType<typeof wordsIn>>["dates"],
): string | undefined {
  const day = publications.at(-1)?.at.slice(0, "2027-01-01".length);
  return day === undefined ? undefined : dates.date(day as Parameters<typeof dates.date>[0]);
}

function questionIn(instrument: Instrument, words: FeedbackWords): (id: string) => string {
  return (id) => questionNamed(id, instrument, words);
}

/** What is told is told once: where a scale has to be asked for, or hardly a row was understood, nothing is. */
async function judge(
  { recognised, counts }: CountedFeedback,
  instrument: Instrument,
  language: Language,
): Promise<void> {
  const unclear = recognised?.unclear ?? [];
  if (unclear.length > 0) {
    const questionOf = questionIn(instrument, await wordsIn(language));
    const scales = unclear.map(({ id, doubt, labels }) => ({ question: questionOf(id), doubt, labels }));
    throw new NothingFollows({ code: "unclear", scales });
  }
  const unclearRows = (counts.unclear ?? 0) + (recognised?.sheet?.unread ?? []).length;
  if (readingOutcome({ ...counts, unclear: unclearRows }) === "unusable")
    throw new NothingFollows({ code: "unusable" });
}

async function placeOf(state: ToldState, { id }: Group): Promise<Place> {
  if (state.kind === "folder")
    return { files: browserFolder(state.folder, [".piiri", id]), shared: browserFolder(state.folder, [".piiri"]) };
  const place = { files: memoryFiles(`.piiri/${id}`), shared: memoryFiles(".piiri") };
  for (const file of state.files) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const isReceipts = /"piiri":\s*"feedback-told"/.test(new TextDecoder().decode(bytes));
    if (isReceipts) await place.shared.replace(receiptsFile, bytes);
    else await place.files.replace(toldFile, bytes);
  }
  return place;
}

/** What she has to keep herself, where there was no folder to write to. */
async function keptOf(state: ToldState, files: StateFiles): Promise<MadeFile | undefined> {
  if (state.kind === "folder") return undefined;
  const bytes = await files.read(toldFile);
  return bytes && { name: toldFile, type: "application/json", content: new Uint8Array(bytes) };
}

/** Results of the group that lie in the plan's folder. */
async function besideIn(state: ToldState, group: Group): Promise<readonly WrittenResults[]> {
  if (state.kind !== "folder") return [];
  const files: File[] = [];
  for await (const handle of state.folder.values())
    if (handle.kind === "file" && handle.name.toLowerCase().endsWith(".json")) files.push(await handle.getFile());
  const found = await resultsIn(files);
  return found.filter((each) => each.group === group.id && each.publications.length > 0);
}

async function resultsIn(files: readonly File[]): Promise<readonly WrittenResults[]> {
  const found: WrittenResults[] = [];
  for (const file of files.filter(({ size }) => size <= mostOfPlan)) {
    const results = writtenResultsIn(file.name, jsonIn(await file.text()));
    if (results !== undefined) found.push(results);
  }
  return found;
}

async function refusalOf(error: unknown, { language }: TellRequest): Promise<NotTold | undefined> {
  if (error instanceof NothingFollows) return error.refused;
  if (error instanceof KeepingError) return { code: "state", problem: error.problem.code };
  if (error instanceof TableError) return { code: "table", problem: error.problem.code };
  if (!(error instanceof TellingError)) return undefined;
  const { problem } = error;
  return problem.code === "missing"
    ? { code: "missing", on: (await wordsIn(language)).dates.date(problem.on) }
    : { code: problem.code };
}

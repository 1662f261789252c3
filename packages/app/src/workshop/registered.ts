import {
  type FormDefinition,
  formDefinitionSchema,
  type ReadingOutcome,
  readingOutcome,
  TableError,
} from "@piiri/adapters-forms";
import type { Decided } from "@piiri/adapters-forms/intake";
import {
  areMailsUnclear,
  decideIntakes,
  intakeKeys,
  intakeOf,
  type KnownOffers,
  keyLeast,
  type OffersNote,
  openOffers,
  type ReadRegistered,
  readRegistered,
  revealed,
  type ToldIntake,
  tableSentences,
  tellCapacity,
  tellIntake,
  tellRecognised,
  unusableSentences,
} from "@piiri/adapters-forms/intake";
import { type Group, type Instant, type Language, languages } from "@piiri/core";
import type { RegistrationState } from "@piiri/core/intake";
import { KeepingError } from "@piiri/core/keeping";
import { capacityIn } from "@piiri/core/registration";
import { readYaml } from "@piiri/core/yaml";
import { comersPicture, type Picture } from "@piiri/documents";
import { rowsBetweenSigns } from "../measures.js";
import { bytesOfFile } from "./bytesOfFile.js";
import { type FormWordsHere, formWordsIn } from "./formWords.js";
import type { ColumnsByHand, GivenHere, SaidOnPage } from "./givenHere.js";
import { type IntakeWords, intakeWordsIn } from "./intakeWords.js";
import { stateIn } from "./keptOffers.js";
import { mailsGiven, tellMailsGiven } from "./mailsGiven.js";
import type { Progress } from "./progress.js";
import { groupOf, type PlanAt } from "./reading.js";
import { definitionByHand } from "./tableAtHand.js";

export interface RegisteredRequest extends PlanAt {
  readonly language: Language;
  /** The moment, as a UTC instant in whole seconds. */
  readonly now: string;
  readonly given: readonly GivenHere[];
  readonly columns?: ColumnsByHand | undefined;
  readonly said: readonly SaidOnPage[];
  /** The key of the journal of offers; empty where it was not told. */
  readonly key: string;
  readonly isShown: boolean;
}

/** Somebody who registered, for whoever asked to see them. */
export interface ShownPerson {
  readonly id: string;
  readonly row: number | undefined;
  readonly name: string;
  readonly email: string;
  readonly state: string;
  readonly why: string;
  readonly can: readonly SaidOnPage["kind"][];
}

/** How registrations stand for all, or for one session. */
export interface RegisteredIntake {
  readonly session: string | undefined;
  readonly told: ToldIntake;
  /** Who comes of those who have a place, in words and as a picture. */
  readonly comers: readonly string[];
  readonly picture: Picture | undefined;
  readonly toOffer: number;
  readonly people: readonly ShownPerson[] | undefined;
}

/** What came of the files. */
export interface Registered {
  readonly outcome: ReadingOutcome;
  /** What was found out of the exports, and what was not understood. */
  readonly recognised: readonly string[];
  readonly lines: readonly string[];
  readonly capacity: readonly string[];
  /** What is said of the journal of offers. */
  readonly notes: readonly string[];
  readonly keyProblem: "short" | "not-read" | undefined;
  readonly offersFirst: boolean;
  readonly intakes: readonly RegisteredIntake[];
}

/** A file that could not be read, in words; columns can be pointed at where only those are missing. */
export interface NotRead {
  readonly notRead: readonly string[];
  readonly file: number | undefined;
  readonly canPoint: boolean;
}

/** Nothing where the plan cannot be worked with, or no export was given. */
export async function registered(
  request: RegisteredRequest,
  progress?: Progress,
): Promise<Registered | NotRead | undefined> {
  const known = await knownRegistrations(request, progress);
  if (known === undefined || "notRead" in known) return known;
  const { group, words, read, offers, outcome, ofMails } = known;
  const { now, isShown } = request;
  const all: Registered = {
    outcome,
    recognised: read.exports.flatMap(({ recognised }) =>
      recognised === undefined ? [] : tellRecognised(recognised, words.intake),
    ),
    lines: [
      ...read.files.filter(isUnusable).flatMap((file) => unusableSentences(file, words.reading)),
      ...read.lines,
      ...read.lacking,
      ...ofMails,
    ],
    capacity: tellCapacity(group, words.intake),
    notes: offers.notes,
    keyProblem: offers.keyProblem,
    offersFirst: group.registration.promotion === "by-offer",
    intakes: [],
  };
  if (outcome === "unusable") return all;
  const intakes = intakeKeys(group).map((session) =>
    intakeOf(group, read, offers.known, { session, now: now as Instant }),
  );
  const decided = decideIntakes(group, intakes, read, { now: now as Instant, isRevealing: isShown });
  const asksConsent = read.exports.some(({ recognised }) => recognised?.columns["consent"] !== undefined);
  return {
    ...all,
    intakes: decided.map((each) => ({
      session: each.intake.session,
      told: tellIntake(each, { group, asksConsent }, words.intake, words.dates),
      ...comersOf(group, each, words),
      toOffer: each.intake.toOffer.length,
      people: isShown ? peopleOf(each, read, words) : undefined,
    })),
  };
}

/** Who registered, by the files that were given; with what is told of a file that cannot be read. */
export async function knownRegistrations(request: RegisteredRequest, progress?: Progress) {
  const group = groupOf(request);
  const exports = request.given.filter(({ kind }) => kind === "registrations" || kind === "other");
  if (group === undefined || exports.length === 0) return undefined;
  const words = await intakeWordsIn(request.language);
  const form = await formOf(request, exports);
  if (form !== undefined && "notRead" in form) return form;
  const sourceOf = ({ name, file }: GivenHere) => ({ name, source: bytesOfFile(file) });
  const events = request.given.find(({ kind }) => kind === "events");
  try {
    const mails = await mailsGiven(request.given, group);
    const read = await onceFor(request, () =>
      readRegistered(
        group,
        {
          exports: exports.map(sourceOf),
          events: events && sourceOf(events),
          more: [
            ...request.said.map(({ at, kind, id, session }) => ({ at: at as Instant, kind, id, session, person: {} })),
            ...(mails?.events ?? []),
          ],
        },
        {
          form,
          words: () => Promise.all(languages.map(formWordsIn)),
          texts: words.intake,
          dates: words.dates,
          progress: nowAndThen(progress),
          guard: async (file, work) => {
            try {
              return await work();
            } catch (error) {
              if (error instanceof TableError) unread.set(error, file);
              throw error;
            }
          },
        },
      ),
    );
    const isUnclear = mails !== undefined && areMailsUnclear({ ...mails, missed: read.missedMore });
    const outcome = isUnclear && outcomeOf(read) === "understood" ? "partly" : outcomeOf(read);
    const ofMails = await tellMailsGiven(mails, group, read, words, request.now as Instant);
    return { group, words, form, read, outcome, ofMails, offers: await offersKnown(request, group, read, words) };
  } catch (error) {
    if (!(error instanceof TableError)) throw error;
    const named = unread.get(error) ?? "";
    const file = request.given.find(({ name }) => name === named);
    const isExport = file !== undefined && file !== events;
    return {
      notRead: tableSentences(error.problem, named, words.intake, words.reading),
      file: file?.id,
      canPoint: isExport && error.problem.code === "no-such-column",
    } satisfies NotRead;
  }
}

/** Tells of every so many rows, not of each few. */
function nowAndThen(progress: Progress | undefined): Progress {
  let told = 0;
  return (rows) => {
    if (rows - told < rowsBetweenSigns) return;
    told = rows;
    progress?.(rows);
  };
}

/** Of which file a table's error is. */
const unread = new WeakMap<TableError, string>();

/** What was read last, so that whoever types a link does not read all files again at each letter. It ends with the worker. */
let lastRead: { readonly key: string; readonly read: Promise<ReadRegistered> } | undefined;

function onceFor(
  { text, today, language, given, columns, said }: RegisteredRequest,
  work: () => Promise<ReadRegistered>,
): Promise<ReadRegistered> {
  const key = JSON.stringify({ text, today, language, ids: given.map(({ id }) => id), columns, said });
  if (lastRead?.key !== key) lastRead = { key, read: work() };
  return lastRead.read;
}

function outcomeOf({ files }: ReadRegistered): ReadingOutcome {
  const outcomes = files.map(({ counts }) => readingOutcome(counts));
  if (outcomes.includes("unusable")) return "unusable";
  return outcomes.includes("partly") ? "partly" : "understood";
}

function isUnusable({ counts }: ReadRegistered["files"][number]): boolean {
  return readingOutcome(counts) === "unusable";
}

/** How the export is to be read: as somebody pointed out by hand, else by a form file that was given. */
async function formOf(
  { given, columns }: RegisteredRequest,
  [first]: readonly GivenHere[],
): Promise<FormDefinition | NotRead | undefined> {
  if (columns !== undefined && first !== undefined) return await definitionByHand(first.file, columns);
  const form = given.find(({ kind }) => kind === "form");
  if (form === undefined) return undefined;
  const yaml = readYaml(await form.file.text());
  const parsed = formDefinitionSchema.safeParse(yaml.isOk() ? yaml.value.data : undefined);
  if (parsed.success) return parsed.data;
  const places = parsed.error.issues.map(({ path }) => `/${path.join("/")}`);
  return { notRead: [`${form.name}: ${[...new Set(places)].join(", ")}`], file: form.id, canPoint: false };
}

interface OffersKnown {
  readonly known: KnownOffers;
  readonly notes: readonly string[];
  readonly keyProblem: Registered["keyProblem"];
}

async function offersKnown(
  { given, key, now }: RegisteredRequest,
  group: Group,
  { registrations, attached }: ReadRegistered,
  words: IntakeWords,
): Promise<OffersKnown> {
  const known = { events: attached.events, inDoubtSince: [] };
  if (!given.some(({ kind }) => kind === "journal") || key === "") return { known, notes: [], keyProblem: undefined };
  if (key.length < keyLeast) return { known, notes: [], keyProblem: "short" };
  const notes: string[] = [];
  try {
    const offers = await openOffers(await stateIn(given), {
      ...{ group, registrations, told: attached.events, now: now as Instant, key, isRecording: false },
      tell: (note) => notes.push(...noteIn(note, words)),
    });
    return { known: offers.known(), notes, keyProblem: undefined };
  } catch (error) {
    if (!(error instanceof KeepingError)) throw error;
    return { known, notes, keyProblem: "not-read" };
  }
}

/** What a note says in words that command and page share; the others the page says itself. */
export function noteIn(note: OffersNote, { intake }: IntakeWords): readonly string[] {
  return note.code === "held-by-others" ? [intake.heldByOthers(note.places)] : [];
}

function comersOf(group: Group, { intake }: Decided, words: IntakeWords & FormWordsHere) {
  const { seats } = group;
  const registered = intake.counts.admitted + intake.counts.offered;
  if (registered === 0) return { comers: [], picture: undefined };
  const most = seats?.most ?? registered;
  const minimum = seats?.least;
  const reckoned = capacityIn(group.profile, { seats: most, minimum, registered });
  // Of a crowd beyond any group nothing is foretold.
  if (reckoned.isErr()) return { comers: [], picture: undefined };
  const { expected, usual, distribution, probabilityOver, probabilityUnder } = reckoned.value;
  const say = words.intake.comers;
  const number = new Intl.NumberFormat(words.language, { maximumFractionDigits: 1 });
  const share = new Intl.NumberFormat(words.language, { style: "percent", maximumFractionDigits: 0 });
  return {
    comers: [
      say.expected(registered, number.format(expected)),
      ...(usual === undefined ? [] : [say.usual(usual.least, usual.most)]),
      ...(seats === undefined ? [] : [say.over(most, share.format(probabilityOver))]),
      ...(minimum === undefined ? [] : [say.under(minimum, share.format(probabilityUnder))]),
    ],
    picture: comersPicture({ seats: seats?.most, minimum, distribution }, words.pages.comers),
  };
}

function peopleOf({ intake }: Decided, { rows }: ReadRegistered, { intake: say }: IntakeWords): readonly ShownPerson[] {
  return intake.registrations.map(revealed).map(({ id, name, email, state, refused, left }) => ({
    ...{ id, name, email, row: rows.get(id), state: say.states[state] },
    why: [refused ?? left ?? []]
      .flat()
      .map((reason) => say.notTaken[reason])
      .join(""),
    can: canOf[state],
  }));
}

const canOf: Readonly<Record<RegistrationState, ShownPerson["can"]>> = {
  admitted: ["cancelled"],
  waiting: ["cancelled"],
  offered: ["accepted", "declined"],
  "in-doubt": ["accepted", "declined"],
  cancelled: [],
  refused: [],
};

import { type Group, type Language, languages, nearestLanguage } from "@piiri/core";
import { diffGroups, type GroupChange, type GroupDiff } from "@piiri/core/change";
import { composeMessage, type MessageRequest, plainBody } from "@piiri/core/messages";
import { editPlanText, type PlanTextChange } from "@piiri/core/yaml";
import { groupOf, type PlanAt, readApart, readOnly } from "./reading.js";
import { newlyFound } from "./reviewed.js";
import { today as localDay } from "./today.js";
import { type ToldFinding, toldFinding, toldProblem } from "./told.js";
import { type Words, wordsIn } from "./words.js";

/** A change that is not made yet, or, without changes, what was changed since people were told. */
export interface FollowsRequest extends PlanAt {
  readonly language: Language;
  /** The text as people know it; else what is open now. */
  readonly known?: string | undefined;
  readonly changes?: readonly PlanTextChange[] | undefined;
  /** In which language the messages are, for those who asked for another; the group's own unless told. */
  readonly inLanguage?: Language | undefined;
}

/** What differs, in parts that a sentence is made of; days as one says them. */
export interface ToldChange {
  readonly kind: GroupChange["kind"];
  readonly session?: number;
  /** Of how many sessions, where it is told of several at once. */
  readonly count?: number;
  readonly before?: string;
  readonly after?: string;
}

/** Something to tell people, ready to be copied. */
export interface ToldMessage {
  readonly kind: MessageRequest["kind"];
  readonly sessions: readonly number[];
  readonly language: Language;
  readonly subject: string;
  readonly body: string;
}

/** Why a change cannot be made, in sentences. */
interface Refused {
  readonly refused: readonly string[];
}

/** What a change means for people, before it is saved. */
export interface Follows {
  readonly isPublished: boolean;
  readonly changes: readonly ToldChange[];
  /** Sessions that were taken out though people know of them; they have to be cancelled instead. */
  readonly gone: readonly number[];
  readonly messages: readonly ToldMessage[];
  /** How many calendar entries change. */
  readonly entries: number;
  /** How many tasks fall on another day. */
  readonly tasks: number;
  /** What good practice says of it that it did not say before. */
  readonly findings: readonly ToldFinding[];
}

export type FollowsAnswer = Follows | Refused;

/** Nothing where the plan cannot be worked with as it is; why a change is refused that would leave such a plan. */
export async function follows(request: FollowsRequest): Promise<FollowsAnswer | undefined> {
  const { known, changes = [], language, inLanguage, ...plan } = request;
  const now = groupOf(plan);
  const before = known === undefined ? now : readOnly({ ...plan, text: known });
  const text = editPlanText(plan.text, changes).unwrapOr(plan.text);
  if (before === undefined || now === undefined) return undefined;
  const words = await wordsIn(language);
  const reading = readApart({ ...plan, text });
  if (reading.state !== "good") return { refused: reading.problems.map((one) => toldProblem(one, words).sentence) };
  const after = reading.group;
  const diff = diffGroups(before, after, { today: localDay(plan.today) });
  const findings = newlyFound(now, after).filter(({ kind }) => kind === "wrong");
  return {
    ...(await toldFollows({ before, after, diff }, words, inLanguage)),
    findings: findings.map((finding) => toldFinding(finding, words, plan.today)),
  };
}

interface Differing {
  readonly before: Group;
  readonly after: Group;
  readonly diff: GroupDiff;
}

/** What follows for people of what differs, but for what good practice says of it. */
export async function toldFollows(
  { before, after, diff }: Differing,
  words: Words,
  inLanguage?: Language,
): Promise<Omit<Follows, "findings">> {
  const { changes: differing, problems, consequences } = diff;
  const isPublished = before.stage === "published" && after.stage === "published";
  // People know a session by the number that it had.
  const numbers = numbersIn(before, after);
  return {
    isPublished,
    changes: differing.map((one) => toldChange(one, numbers, words)),
    gone: problems.flatMap((one) => (one.code === "session-gone" ? [numbers(one.session)] : [])),
    messages: isPublished ? await messagesOf(after, consequences.messages, { numbers, inLanguage }) : [],
    entries: isPublished ? consequences.calendar.length : 0,
    tasks: consequences.tasks.length,
  };
}

type Numbers = (key: string) => number;

function numbersIn(...groups: readonly Group[]): Numbers {
  const sessions = groups.flatMap((group) => group.sessions);
  return (key) => sessions.find((session) => session.key === key)?.number ?? 0;
}

function toldChange(change: GroupChange, number: Numbers, { dates }: Words): ToldChange {
  const { kind } = change;
  const of = {
    ...("session" in change && { session: number(change.session) }),
    ...("sessions" in change && { count: change.sessions.length }),
  };
  const said = (at: unknown): string | undefined => {
    if (typeof at === "number") return `${at}`;
    if (!isWallTime(at)) return undefined;
    const { date, time, duration, place } = { duration: undefined, place: undefined, ...at };
    return [dates.dateTime(date, time), ...(duration === undefined ? [] : [`${duration} min`]), place ?? []]
      .flat()
      .join(", ");
  };
  const before = "before" in change ? said(change.before) : undefined;
  const after = "after" in change ? said(change.after) : undefined;
  return { kind, ...of, ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
}

type WallTime = Extract<GroupChange, { readonly kind: "session-moved" }>["after"];

function isWallTime(at: unknown): at is WallTime {
  return typeof at === "object" && at !== null && "date" in at && "time" in at;
}

interface Telling {
  readonly numbers: Numbers;
  readonly inLanguage: Language | undefined;
}

/** The messages as plain text. */
async function messagesOf(
  group: Group,
  requests: readonly MessageRequest[],
  { numbers, inLanguage }: Telling,
): Promise<readonly ToldMessage[]> {
  const language = inLanguage ?? nearestLanguage(group.language, languages);
  if (language === undefined) return [];
  const { messages } = await wordsIn(language);
  return requests.flatMap((request) =>
    composeMessage(group, request, messages, language)
      .map(({ kind, subject, body }) => [
        { kind, language, subject, body: plainBody(body), sessions: sessionsOf(request).map(numbers) },
      ])
      .unwrapOr([]),
  );
}

function sessionsOf(request: MessageRequest): readonly string[] {
  if (request.kind === "session-changed") return request.changes.map(({ session }) => session);
  return "session" in request ? [request.session] : [];
}

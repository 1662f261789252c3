import { err, ok, type Result } from "neverthrow";
import { match, P } from "ts-pattern";
import { hasProgramme } from "../format/index.js";
import {
  firstDay,
  type Group,
  heldSessions,
  isPaused,
  roomOf,
  type Session,
  speakersAt,
  speakersOf,
} from "../group/index.js";
import {
  addDays,
  type Instant,
  instantOf,
  isHttpsAddress,
  type LocalDate,
  type LocalTime,
  millisecondsOf,
  orThrow,
  type TimeZone,
  utcTimeOf,
  wallClockAt,
} from "../kernel/index.js";
import { speakerRoles } from "../plan/index.js";
import { FailureError } from "../problem/index.js";
import { type MeetingLinkFacts, meetingLinkFacts } from "../publicity/index.js";
import { isHeld } from "../series/index.js";
import { linkComesWithWelcome, speakerDays } from "../timeline/index.js";
import { cancellationMail } from "./cancellationMail.js";
import type { CommonFacts, MessageFacts, SessionChangeFacts, SessionFacts } from "./facts.js";
import { markdownText } from "./markdownText.js";
import type { Message, MessageAudience, MessageKind } from "./message.js";
import { subjectLine } from "./subjectLine.js";
import type { MessageText, MessageTexts } from "./texts.js";

interface AboutSession {
  /** By key. */
  readonly session: string;
}
interface WithLink {
  /** The meeting link, an https address; an online group's reminders need it, and its welcome where the link comes with that. */
  readonly joinUrl?: string | undefined;
}

/** A session that people have to be told of anew, by key. */
export interface SessionChangeRequest {
  readonly session: string;
  readonly change: SessionChangeFacts["change"];
  readonly before?: SessionChangeFacts["before"];
  /** All that it holds for, by key, where something is otherwise from a session on. */
  readonly sessions?: readonly string[] | undefined;
}

/** Which message, and what the plan does not know of it. */
export type MessageRequest =
  | { readonly kind: "confirmation" | "waiting" | "waiting-ended" | "group-cancelled" | "thanks" }
  | { readonly kind: "place-offered"; readonly until: Instant }
  | ({ readonly kind: "welcome" | "facilitator-invitation" } & WithLink)
  | ({
      readonly kind: "reminder";
      /** Another reminder of the session follows: this one is a message of its own. */
      readonly isEarlier?: boolean | undefined;
    } & AboutSession &
      WithLink)
  | ({ readonly kind: "session-changed"; readonly changes: readonly SessionChangeRequest[] } & WithLink)
  | ({ readonly kind: "session-cancelled" | "session-postponed" } & AboutSession)
  | ({
      readonly kind: "summary-request";
      /** How often it was asked before: each time is a message of its own. */
      readonly before?: number | undefined;
    } & AboutSession)
  | ({ readonly kind: "speaker-invitation" | "speaker-thanks" | "after-session" } & AboutSession)
  | { readonly kind: "feedback-request"; readonly surveyUrl: string }
  | { readonly kind: "season-call"; readonly answerBy?: LocalDate | undefined };

/** The kinds that are about one session, or about what changes from one on. */
type KindAboutSession = Extract<MessageRequest, AboutSession | { readonly changes: unknown }>["kind"];

const aboutSession: { readonly [Kind in MessageKind]: Kind extends KindAboutSession ? true : false } = {
  confirmation: false,
  waiting: false,
  "place-offered": false,
  "waiting-ended": false,
  welcome: false,
  reminder: true,
  "after-session": true,
  "session-changed": true,
  "session-cancelled": true,
  "session-postponed": true,
  "group-cancelled": false,
  "feedback-request": false,
  thanks: false,
  "facilitator-invitation": false,
  "summary-request": true,
  "speaker-invitation": true,
  "speaker-thanks": true,
  "season-call": false,
};

/**
 * Whether a message of that kind is about one session, so that whoever asks for it has to say about which.
 *
 * @example
 * ```ts
 * import { isAboutSession } from "@piiri/core/messages";
 *
 * isAboutSession("reminder"); // => true
 * isAboutSession("welcome"); // => false
 * ```
 */
export function isAboutSession(kind: MessageKind): boolean {
  return aboutSession[kind];
}

/** Why a message cannot be written. */
export type MessageProblem =
  /** There is no session with that key. */
  | "unknown-session"
  /** The session is cancelled or postponed: nobody is reminded of it, nor told that it moves. */
  | "session-not-held"
  /** The session is not cancelled, so nobody is told that it is. */
  | "session-held"
  /** The session has its day or is cancelled, so nobody is told that it is postponed. */
  | "session-not-postponed"
  /** People could not come in: the group meets online, and no link was given. */
  | "link-needed"
  /** What was given as a link is no https address. */
  | "not-a-link";

/** For whom each kind is. */
export const messageAudiences: Readonly<Record<MessageKind, MessageAudience>> = {
  confirmation: "admitted",
  waiting: "waiting",
  "place-offered": "offered",
  "waiting-ended": "waiting",
  welcome: "admitted",
  reminder: "admitted",
  "after-session": "admitted",
  "session-changed": "admitted",
  "session-cancelled": "admitted",
  "session-postponed": "admitted",
  "group-cancelled": "everyone-registered",
  "feedback-request": "admitted",
  thanks: "admitted",
  "facilitator-invitation": "facilitators",
  "summary-request": "facilitators",
  "speaker-invitation": "speakers",
  "speaker-thanks": "speakers",
  "season-call": "facilitators",
};

const withCalendar: ReadonlySet<MessageKind> = new Set([
  "welcome",
  "session-changed",
  "session-cancelled",
  "session-postponed",
  "group-cancelled",
  "facilitator-invitation",
]);

/**
 * A message of a group: what is said, and for whom, but to nobody by name. Its subject bears the public name and neutral
 * words, since strangers may see it over a shoulder; no word of what the group is about stands in it.
 *
 * Errors: `unknown-session`, `session-not-held`, `session-held`, `session-not-postponed`, `link-needed`, `not-a-link`.
 *
 * @see guide, 5
 * @example
 * ```ts
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { composeMessage } from "@piiri/core/messages";
 * import { goodPlans } from "@piiri/core/rule-examples";
 * import { en } from "@piiri/core/locale/en";
 *
 * const group = resolvePlanOrThrow(goodPlans["closed-group"]);
 * const { messages } = en;
 * const told = composeMessage(group, { kind: "reminder", session: "s1", joinUrl: "https://example.org/join" }, messages, "en");
 * told.map(({ subject }) => subject).unwrapOr(""); // => "Peer group, spring 2027: we meet on Tue 12 January 2027"
 * composeMessage(group, { kind: "reminder", session: "s1" }, messages, "en")._unsafeUnwrapErr(); // => "link-needed"
 * ```
 */
export function composeMessage(
  group: Group,
  request: MessageRequest,
  texts: MessageTexts,
  language: string,
): Result<Message, MessageProblem> {
  return sessionOf(group, request).andThen((session) => {
    const problem = linkProblem(group, request);
    if (problem !== undefined) return err(problem);
    const { subject, body } = written(group, request, session, texts);
    const common = commonFacts(group);
    return ok({
      kind: request.kind,
      key: messageKey(group, request),
      language,
      audience: messageAudiences[request.kind],
      session: session?.key,
      subject: subjectLine(group.publicName, subject, group.profile.messages.subjectMost.value),
      body: `${[...body, ...cancelling(group, request, session, texts), ...texts.closing(common)].join("\n\n")}\n`,
      hasCalendar: withCalendar.has(request.kind),
      contact: group.registration.contact,
    });
  });
}

/**
 * `composeMessage` for those who would rather catch.
 *
 * @throws FailureError with a `MessageProblem`
 * @example
 * ```ts
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { en } from "@piiri/core/locale/en";
 * import { composeMessageOrThrow } from "@piiri/core/messages";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * const group = resolvePlanOrThrow(goodPlans["closed-group"]);
 * composeMessageOrThrow(group, { kind: "season-call" }, en.messages, "en").kind; // => "season-call"
 * ```
 */
export function composeMessageOrThrow(
  group: Group,
  request: MessageRequest,
  texts: MessageTexts,
  language: string,
): Message {
  return orThrow(composeMessage(group, request, texts, language), (problem) => new FailureError(problem));
}

/** Who has or awaits a place can give it up by a mail that is ready to be sent. */
function cancelling(
  group: Group,
  { kind }: MessageRequest,
  session: Session | undefined,
  texts: MessageTexts,
): readonly string[] {
  if (!cancellable.has(kind)) return [];
  // Whoever misses one of several evenings keeps the place.
  if (kind === "reminder" && group.registration.period.by === "series" && heldSessions(group).length > 1) return [];
  const mail = cancellationMail(group, session?.key, texts);
  return mail === undefined ? [] : [texts.cancelling({ isWaiting: kind === "waiting", mailto: mail.mailto })];
}

const cancellable: ReadonlySet<MessageKind> = new Set([
  "confirmation",
  "waiting",
  "welcome",
  "reminder",
  "session-changed",
  "session-postponed",
]);

/** What may be told of the same session again, when the plan has changed again. */
const ofRevision: ReadonlySet<MessageKind> = new Set(["session-changed", "session-cancelled", "session-postponed"]);

/** By kind, and what else tells it from others of its kind: the session, the revision, until when an offer stands. */
function messageKey({ revision }: Group, request: MessageRequest): string {
  const of = match(request)
    .with(
      { kind: "summary-request" },
      ({ session, before = 0 }) => `-${session}${before > 0 ? `-again-${before}` : ""}`,
    )
    .with({ kind: "reminder", isEarlier: true }, ({ session }) => `-${session}-earlier`)
    .with({ session: P.string }, ({ session }) => `-${session}`)
    .with({ kind: "session-changed" }, ({ changes }) => `-${changes.map(({ session }) => session).join("-")}`)
    .with({ kind: "place-offered" }, ({ until }) => `-${until.replace(/\D/g, "")}`)
    .otherwise(() => "");
  return `${request.kind}${of}${ofRevision.has(request.kind) ? `-r${revision}` : ""}`;
}

/** The session that it is about, where it is about one; what it is about has to be held, or not, as it says. */
function sessionOf(group: Group, request: MessageRequest): Result<Session | undefined, MessageProblem> {
  const keys = keysOf(request);
  const sessions = keys.map((key) => group.sessions.find((session) => session.key === key));
  if (sessions.includes(undefined)) return err("unknown-session");
  const problem = sessions.flatMap((session) => (session && standingProblem(request.kind, session)) ?? [])[0];
  if (problem !== undefined) return err(problem);
  return ok(sessions.length === 1 ? sessions[0] : undefined);
}

function standingProblem(kind: MessageKind, session: Session): MessageProblem | undefined {
  if (kind === "session-cancelled") return session.status === "cancelled" ? undefined : "session-held";
  if (kind === "session-postponed") return session.status === "postponed" ? undefined : "session-not-postponed";
  return isHeld(session) ? undefined : "session-not-held";
}

function keysOf(request: MessageRequest): readonly string[] {
  if (request.kind === "session-changed") return request.changes.map(({ session }) => session);
  return "session" in request ? [request.session] : [];
}

function linkProblem(group: Group, request: MessageRequest): MessageProblem | undefined {
  const link = match(request)
    .with({ kind: "feedback-request" }, ({ surveyUrl }) => surveyUrl)
    .with(
      { kind: P.union("welcome", "facilitator-invitation", "reminder", "session-changed") },
      ({ joinUrl }) => joinUrl,
    )
    .otherwise(() => undefined);
  if (link !== undefined) return isPlainLink(link) ? undefined : "not-a-link";
  const isNeeded = request.kind === "reminder" || (request.kind === "welcome" && linkComesWithWelcome(group));
  return isNeeded && group.platform !== undefined ? "link-needed" : undefined;
}

/** What is told of the link; a name only to those who have a place, and only where the plan says so. Safe in Markdown. */
function linkFacts(group: Group): MeetingLinkFacts | undefined {
  const facts = meetingLinkFacts(group, { withNames: true });
  if (facts === undefined) return undefined;
  const { contact, names } = facts;
  const safe = (text: string | undefined) => (text === undefined ? undefined : markdownText(text));
  return {
    ...facts,
    contact: safe(contact),
    names: names && { sentBy: safe(names.sentBy), askedFrom: safe(names.askedFrom) },
  };
}

/** An address that can stand between angle brackets. */
function isPlainLink(link: string): boolean {
  return isHttpsAddress(link) && !/[\s<>"\\]|\p{C}/u.test(link);
}

function commonFacts(group: Group, session?: Session): CommonFacts {
  const { publicName, organiser, registration } = group;
  const place = roomOf(group, session);
  return {
    publicName: markdownText(publicName),
    organiser: markdownText(organiser.name),
    contact: registration.contact === undefined ? undefined : markdownText(registration.contact),
    place: place === undefined ? undefined : markdownText(place),
  };
}

/** What a subject and a body say, of one kind. */
interface Written {
  readonly subject: string;
  readonly body: readonly string[];
}

function written(group: Group, request: MessageRequest, session: Session | undefined, texts: MessageTexts): Written {
  const common = commonFacts(group, session);
  const sessions = heldSessions(group).map((each) => sessionFacts(group, each));
  const { admission, preparation, reflection } = group.facilitation;
  const { informationPage } = group;
  const about = session === undefined ? undefined : sessionFacts(group, session);
  const say = <Kind extends MessageKind>(kind: Kind, facts: MessageFacts[Kind]): Written => {
    const { subject, body } = texts[kind] as MessageText<Kind>;
    return { subject: subject(facts), body: body(facts) };
  };
  const ofSession = about ?? { date: group.schedule.start, time: group.schedule.time };
  return match(request)
    .with({ kind: "confirmation" }, ({ kind }) =>
      say(kind, { ...common, sessions, linkComes: group.platform !== undefined, link: linkFacts(group) }),
    )
    .with({ kind: "waiting" }, ({ kind }) => say(kind, common))
    .with({ kind: "place-offered" }, ({ kind, until }) =>
      say(kind, { ...common, until: onTheWall(until, group.schedule.timeZone) }),
    )
    .with({ kind: "welcome" }, ({ kind, joinUrl }) =>
      say(kind, {
        ...common,
        sessions,
        joinUrl,
        link: joinUrl === undefined ? linkFacts(group) : undefined,
        admission,
      }),
    )
    .with({ kind: "reminder" }, ({ kind, joinUrl }) => say(kind, { ...common, session: ofSession, joinUrl, admission }))
    .with({ kind: "session-changed" }, ({ kind, changes, joinUrl }) =>
      say(kind, { ...common, changes: changeFacts(group, changes), joinUrl }),
    )
    .with({ kind: P.union("session-cancelled", "after-session") }, ({ kind }) =>
      say(kind, { ...common, session: ofSession, next: nextAfter(group, session) }),
    )
    .with({ kind: "session-postponed" }, ({ kind }) =>
      say(kind, {
        ...common,
        session: ofSession,
        next: nextAfter(group, session),
        isPause: session !== undefined && isPaused(group, session),
      }),
    )
    .with({ kind: P.union("waiting-ended", "group-cancelled", "thanks") }, ({ kind }) =>
      say(kind, { ...common, informationPage }),
    )
    .with({ kind: "feedback-request" }, ({ kind, surveyUrl }) =>
      say(kind, {
        ...common,
        surveyUrl,
        until: group.feedback.answersUntil,
        threshold: Math.max(group.feedback.threshold, group.profile.feedback.thresholdLeast.value),
      }),
    )
    .with({ kind: "facilitator-invitation" }, ({ kind, joinUrl }) =>
      say(kind, { ...common, sessions, joinUrl, preparation, reflection }),
    )
    .with({ kind: "speaker-invitation" }, ({ kind }) =>
      say(kind, { ...common, session: ofSession, ...invitationFacts(group, session) }),
    )
    .with({ kind: "summary-request" }, ({ kind, before = 0 }) =>
      say(kind, { ...common, session: ofSession, isAgain: before > 0 }),
    )
    .with({ kind: "speaker-thanks" }, ({ kind }) => say(kind, { ...common, session: ofSession, informationPage }))
    .with({ kind: "season-call" }, ({ kind, answerBy }) => say(kind, { ...common, answerBy }))
    .exhaustive();
}

function sessionFacts(group: Group, session: Session): SessionFacts {
  const { local, number } = session;
  // Where the group meets is said once; only what is otherwise is said of a session.
  const room = session.place === undefined ? undefined : roomOf(group, session);
  return {
    date: local.date,
    time: local.time,
    number: group.sessions.length > 1 ? number : undefined,
    place: room === undefined ? undefined : markdownText(room),
  };
}

/** What whoever is asked to tell or to speak wants to know before answering. */
function invitationFacts(group: Group, session: Session | undefined) {
  const coming = session === undefined ? [] : speakersAt(group, session);
  const roles = speakerRoles.filter((role) => speakersOf(group, role).some((each) => coming.includes(each)));
  const isRehearsed = hasProgramme(group) && roles.includes("storyteller");
  return {
    roles,
    isOnline: group.platform !== undefined,
    answerBy: session === undefined ? undefined : speakerDays(group, session).answer,
    rehearsedBy: isRehearsed
      ? addDays(firstDay(group), -group.profile.formats[group.format].storiesDays.value)
      : undefined,
  };
}

function changeFacts(group: Group, changes: readonly SessionChangeRequest[]): readonly SessionChangeFacts[] {
  return group.sessions.flatMap((session) => {
    const change = changes.find(({ session: key }) => key === session.key);
    if (change === undefined) return [];
    const told = { ...sessionFacts(group, session), change: change.change, before: change.before };
    return change.change === "onwards" ? [{ ...told, ...onwardsFacts(group, session, change) }] : [told];
  });
}

/** What a person wants to know who is told of all sessions from one on: which days, and until when. */
function onwardsFacts(group: Group, session: Session, { sessions = [] }: SessionChangeRequest) {
  const { timeZone, extent } = group.schedule;
  const coming = group.sessions.filter((each) => sessions.includes(each.key) && isHeld(each));
  return {
    ends: onTheWall(session.end, timeZone).time,
    days: extent.kind === "ongoing" ? [] : coming.map(({ local }) => ({ date: local.date, time: local.time })),
  };
}

function nextAfter(group: Group, session: Session | undefined): SessionFacts | undefined {
  const next = heldSessions(group).find(({ start }) => session !== undefined && start > session.start);
  return next && sessionFacts(group, next);
}

/** The day and the time that a clock in the group's zone shows at an instant. */
function onTheWall(instant: Instant, zone: TimeZone): { readonly date: LocalDate; readonly time: LocalTime } {
  const wall = instantOf(wallClockAt(zone, millisecondsOf(instant)));
  return { date: wall.slice(0, "2027-03-02".length) as LocalDate, time: utcTimeOf(wall) };
}

import {
  type Mail,
  mailOfOrThrow,
  mimeOfOrThrow,
  type OwnTextProblem,
  parseOwnTexts,
  type Reached,
  reachedBy,
  revealedAddresses,
  toldAsOurs,
  withOwnTexts,
} from "@piiri/adapters-email/draft";
import {
  type Group,
  type Instant,
  type Language,
  type LocalDate,
  type LocalTime,
  languages,
  nearestLanguage,
} from "@piiri/core";
import { admit } from "@piiri/core/intake";
import {
  composeMessage,
  isAboutSession,
  isForRegistered,
  type Message,
  type MessageAudience,
  type MessageKind,
  type MessageOccasion,
  type MessageProblem,
  type MessageRequest,
  messageKinds,
  plainBody,
  seasonMessages,
} from "@piiri/core/messages";
import { messagePart } from "../desk/messagePart.js";
import { longestMailto } from "../measures.js";
import type { MadeFile } from "./document.js";
import { ownPractice } from "./practice.js";
import type { Progress } from "./progress.js";
import { groupOf, type PlanAt } from "./reading.js";
import { knownRegistrations, type RegisteredRequest } from "./registered.js";
import { today as localDay } from "./today.js";
import { type Words, wordsIn } from "./words.js";

export interface DueMessagesRequest extends PlanAt {
  readonly language: Language;
}

/** A message that the season asks for. */
export interface ToldDueMessage {
  readonly kind: MessageKind;
  /** Where in the view of messages it is written. */
  readonly part: string;
  /** By key, and its number as people know it. */
  readonly session: string | undefined;
  readonly number: number | undefined;
  /** The day as one says it; nothing where something else brings it about. */
  readonly when: string | undefined;
  readonly occasion: MessageOccasion | undefined;
  readonly isPast: boolean;
  readonly isDone: boolean;
}

/** What the season asks for, in order of time; then all kinds that can be written at any time. */
export interface DueMessages {
  readonly due: readonly ToldDueMessage[];
  readonly kinds: readonly { readonly kind: MessageKind; readonly isAboutSession: boolean }[];
  readonly sessions: readonly { readonly key: string; readonly name: string }[];
}

export async function dueMessages(request: DueMessagesRequest): Promise<DueMessages | undefined> {
  const group = groupOf(request);
  if (group === undefined) return undefined;
  const { dates } = await wordsIn(request.language);
  const numberOf = (key: string | undefined) => group.sessions.find((session) => session.key === key)?.number;
  const dated = (day: LocalDate, at: LocalTime | undefined) =>
    at === undefined ? dates.date(day) : dates.dateTime(day, at);
  return {
    due: seasonMessages(group, { today: localDay(request.today) }).map(
      ({ kind, session, due, at, occasion, isDone, isEarlier, before }) => ({
        part: messagePart({ kind, session, isEarlier, before }),
        ...{ kind, session, number: numberOf(session), occasion, isDone },
        when: occasion === undefined ? dated(due, at) : undefined,
        isPast: due < request.today,
      }),
    ),
    kinds: messageKinds.map((kind) => ({ kind, isAboutSession: isAboutSession(kind) })),
    sessions: group.sessions.map(({ key, number, local }) => ({ key, name: `${number}. ${dates.date(local.date)}` })),
  };
}

export interface MessageAsked extends Omit<RegisteredRequest, "isShown" | "said"> {
  readonly kind: MessageKind;
  readonly session: string | undefined;
  /** Of two reminders the first; and how often the same was asked before: each is a message of its own. */
  readonly isEarlier?: boolean | undefined;
  readonly before?: number | undefined;
  /** In which language, where people asked for several; the group's own unless told. */
  readonly inLanguage?: Language | undefined;
  /** The meeting link, or the survey's; a secret that goes into the message alone. */
  readonly link: string;
}

/** Why there is no message; what the page says of it stands in its texts. */
export type NoMessage = MessageProblem | "survey-needed" | "offer-needed" | "registrations-not-read";

/** A message as it will read, and how many it reaches. It names nobody. */
export interface WrittenMessage {
  readonly language: Language;
  /** In which languages those whom it reaches get it, the group's own first, and how many get it in each. */
  readonly languages: readonly { readonly language: Language; readonly people: number }[];
  readonly audience: MessageAudience;
  readonly subject: string;
  readonly body: string;
  /** Opens the mail program with subject and text, never with an address; nothing where the text is too long for that. */
  readonly mailto: string | undefined;
  readonly hasCalendar: boolean;
  /** Whether the plan has an address that it may come from. */
  readonly hasSender: boolean;
  /** How many it reaches, where that is known; and in which rows somebody has no address, or one that is none. */
  readonly reaches: number | undefined;
  readonly addressless: readonly (number | string)[];
  readonly unusable: readonly (number | string)[];
}

/** Why there is no message; of own texts, what is wrong with them. */
export type NotWritten = { readonly problem: NoMessage } | { readonly ownTexts: readonly OwnTextProblem[] };

/** A message in the group's own language, or in another in which somebody asked for it. */
export async function message(
  request: MessageAsked,
  progress?: Progress,
): Promise<WrittenMessage | NotWritten | undefined> {
  const made = await composed(request, progress);
  if (made === undefined || !("composed" in made)) return made;
  const { group, composed: written, reached, language, versions } = made;
  const { subject, audience, hasCalendar } = written;
  const body = plainBody(written.body);
  const mailto = `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll("\n", "\r\n"))}`;
  const { usable, unusable } = revealedAddresses(reached?.recipients ?? []);
  const rowOf = ({ row, id }: Reached["addressless"][number]) => row ?? id ?? "?";
  return {
    ...{ language, languages: versions, audience, subject, body, hasCalendar },
    hasSender: group.registration.contact !== undefined,
    mailto: mailto.length <= longestMailto ? mailto : undefined,
    reaches: reached === undefined ? undefined : usable.length,
    addressless: (reached?.addressless ?? []).map(rowOf),
    unusable: unusable.flatMap(({ hash }) => reached?.whom.get(hash) ?? []).map(rowOf),
  };
}

/** The addresses of those whom a message is for, to be put into the blind copy; only when she asks to copy them. */
export async function addresses(request: MessageAsked): Promise<string | undefined> {
  const made = await composed(request);
  if (made === undefined || !("composed" in made) || made.reached === undefined) return undefined;
  return revealedAddresses(made.reached.recipients).usable.join("; ");
}

/** The message as a draft that her mail program opens, everyone in the blind copy: the same bytes as the command's. */
export async function draft(request: MessageAsked): Promise<MadeFile | undefined> {
  const made = await composed(request);
  if (made === undefined || !("composed" in made) || made.reached === undefined) return undefined;
  const { group, composed: written, reached, words } = made;
  const address = group.registration.contact;
  if (address === undefined) return undefined;
  const mail: Mail = mailOfOrThrow(group, written, words, {
    from: { name: group.organiser.name, address },
    now: request.now as Instant,
    joinUrl: request.link.trim() === "" ? undefined : request.link.trim(),
  });
  const { usable } = revealedAddresses(reached.recipients);
  const bytes = await mimeOfOrThrow(mail, { to: "draft", addresses: usable }, "draft");
  const isOwn = made.versions[0]?.language === made.language;
  const name = isOwn ? `${written.key}.eml` : `${written.key}.${made.language}.eml`;
  return { name, type: "message/rfc822", content: new Uint8Array(bytes) };
}

interface Composed {
  readonly group: Group;
  readonly words: Words;
  readonly language: Language;
  readonly composed: Message;
  readonly reached: Reached | undefined;
  readonly versions: WrittenMessage["languages"];
}

async function composed(request: MessageAsked, progress?: Progress): Promise<Composed | NotWritten | undefined> {
  const group = groupOf(request);
  if (group === undefined) return undefined;
  const ownLanguage = nearestLanguage(group.language, languages) ?? request.language;
  const known = await knownRegistrations({ ...request, said: [], isShown: false }, progress);
  if (known !== undefined && ("notRead" in known || known.outcome === "unusable"))
    return { problem: "registrations-not-read" };
  const registered = known && {
    events: [...known.read.registrations, ...known.offers.known.events],
    ...{ inDoubtSince: known.offers.known.inDoubtSince, rows: known.read.rows, now: request.now as Instant },
  };
  const isAsked = (registered?.events ?? []).some((event) => event.kind === "registered" && event.language);
  const spoken = isAsked ? [ownLanguage, ...languages.filter((each) => each !== ownLanguage)] : [ownLanguage];
  // What was chosen while other files lay here nobody may have asked for.
  const language = (isAsked ? request.inLanguage : undefined) ?? ownLanguage;
  const words = await wordsIn(language);
  const own = await ownTextsOf(request, words, language === ownLanguage);
  if (own.ownTexts !== undefined) return { ownTexts: own.ownTexts };
  const asked = requestOf(request, () => {
    if (registered === undefined) return undefined;
    const { registrations } = admit(group, registered.events, registered);
    const open = registrations.flatMap(({ state, until }) =>
      state === "offered" && until !== undefined ? [until] : [],
    );
    return open.sort()[0];
  });
  if ("problem" in asked) return asked;
  return composeMessage(group, asked, own.messages, language).match<Composed | NotWritten>(
    (made) => {
      const isReached = registered !== undefined || !isForRegistered(made.audience);
      const reachedIn = (each: Language) =>
        reachedBy({ ...made, language: each }, group, registered, "draft", { languages: spoken });
      const versions = spoken
        .map((each) => ({ language: each, people: isReached ? reachedIn(each).recipients.length : 0 }))
        .filter(({ language: each, people }) => each === ownLanguage || (isForRegistered(made.audience) && people > 0));
      return {
        ...{ group, words, language, composed: made, versions },
        reached: isReached ? reachedIn(language) : undefined,
      };
    },
    (problem) => ({ problem }),
  );
}

/** The texts of messages, her own in place of ours where she gave some. */
async function ownTextsOf({ given }: MessageAsked, { messages: ours, dates, language }: Words, isOwnLanguage: boolean) {
  const { messageTexts = {} } = ownPractice() ?? {};
  const known = nearestLanguage(language, Object.keys(messageTexts));
  const federations = known === undefined ? undefined : messageTexts[known];
  const messages = federations === undefined ? ours : withOwnTexts(ours, federations, toldAsOurs(dates));
  const file = isOwnLanguage ? given.find(({ kind }) => kind === "texts")?.file : undefined;
  if (file === undefined) return { messages };
  const { texts, problems } = parseOwnTexts(await file.text());
  return problems.length > 0 ? { ownTexts: problems } : { messages: withOwnTexts(messages, texts, toldAsOurs(dates)) };
}

function requestOf(
  { kind, session = "", isEarlier, before, link }: MessageAsked,
  offeredUntil: () => Instant | undefined,
): MessageRequest | { readonly problem: NoMessage } {
  const url = link.trim() === "" ? undefined : link.trim();
  switch (kind) {
    case "confirmation":
    case "waiting":
    case "waiting-ended":
    case "group-cancelled":
    case "thanks":
    case "season-call":
      return { kind };
    case "welcome":
    case "facilitator-invitation":
      return { kind, joinUrl: url };
    case "feedback-request":
      return url === undefined ? { problem: "survey-needed" } : { kind, surveyUrl: url };
    case "reminder":
      return { kind, session, joinUrl: url, isEarlier };
    case "summary-request":
      return { kind, session, before };
    case "session-cancelled":
    case "session-postponed":
    case "after-session":
    case "speaker-invitation":
    case "speaker-thanks":
      return { kind, session };
    case "session-changed":
      return { kind, changes: [{ session, change: "moved" }], joinUrl: url };
    case "place-offered": {
      const until = offeredUntil();
      return until === undefined ? { problem: "offer-needed" } : { kind, until };
    }
  }
}

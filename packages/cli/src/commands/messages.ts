import { join } from "node:path";
import { mailOfOrThrow, mimeOfOrThrow, reachedBy, revealedAddresses } from "@piiri/adapters-email";
import type { Instant } from "@piiri/core";
import { admit } from "@piiri/core/intake";
import {
  isAboutSession,
  isForRegistered,
  type MessageKind,
  type MessageRequest,
  messageKinds,
  type SeasonMessage,
  seasonMessages,
} from "@piiri/core/messages";
import { instantOf } from "../input/instantOf.js";
import { type LoadedPlan, requirePlan } from "../input/loadPlan.js";
import { wallClock } from "../input/wallClock.js";
import type { RegistrationFiles } from "../intake/registeredBy.js";
import type { Invocation } from "../invocation.js";
import { inLanguages } from "../messages/inLanguages.js";
import { keepMessage, type ToKeep } from "../messages/keepMessage.js";
import { type KnownRegistrations, knownRegistrations } from "../messages/reached.js";
import type { MessageCommandTexts } from "../messages/texts.js";
import { type WritingOptions, writeOwnPrivately } from "../messages/writeMessage.js";
import { asJson, deliver } from "../output/deliver.js";
import { makePrivateFolder } from "../output/makePrivateFolder.js";
import { type ExitCode, Refusal } from "../refusal.js";
import { textsOf } from "../texts/words.js";
import type { Declare } from "../usage/prepare.js";
import { oneOf, wholeNumber } from "../usage/values.js";

interface Options extends Partial<RegistrationFiles> {
  readonly kind?: MessageKind;
  readonly link?: string;
  readonly session?: string;
  readonly earlier?: boolean;
  readonly again?: number;
  readonly texts?: string;
  readonly from?: string;
  readonly draft?: boolean;
}

export const declareMessages: Declare = (command, words, prepare) => {
  const { help, commands } = words.texts;
  const { takes } = commands.messages;
  const { file, link, session } = help.values;
  command
    .argument(`<${help.plan}>`, takes.plan)
    .option(`--kind <${help.values.kind}>`, takes.kind, oneOf("--kind", messageKinds, words))
    .option(`--registrations <${file}>`, takes.registrations)
    .option(`--events <${file}>`, takes.events)
    .option(`--mails <${help.values.folder}>`, takes.mails)
    .option(`--form <${file}>`, takes.form)
    .option("--strict", takes.strict)
    .option(`--link <${link}>`, takes.link)
    .option(`--session <${session}>`, takes.session)
    .option("--earlier", takes.earlier)
    .option(`--again <${help.values.number}>`, takes.again, wholeNumber("--again", words))
    .option(`--texts <${file}>`, takes.texts)
    .option(`--from <${help.values.address}>`, takes.from)
    .option("--draft", takes.draft)
    .action(prepare(messages));
};

async function messages(invocation: Invocation, file: string, given: Options): Promise<ExitCode> {
  const { options, tell } = invocation;
  const loaded = await requirePlan(invocation, file);
  const texts = await textsOf("messages", loaded.words.language);
  const { kind } = given;
  if (kind === undefined) return await tellDue(invocation, loaded, texts);
  const folder = options.output;
  if (folder === undefined || folder === "-") throw new Refusal(texts.folderNeeded, { help: "piiri messages" });
  const { registrations } = given;
  const known =
    registrations === undefined ? undefined : await knownRegistrations(invocation, loaded, { ...given, registrations });
  const request = requestOf(kind, given, loaded, known, texts);
  const versions = await inLanguages(invocation, { loaded, request, known, ownTexts: given.texts, texts });
  const writing: WritingOptions = {
    from: senderOf(given, loaded, texts),
    now: instantOf(invocation.now),
    joinUrl: given.link,
  };
  let isWhole = true;
  for (const version of versions) {
    if (given.draft !== true) await keepMessage(invocation, { loaded, version, writing, known, folder, texts });
    else if (!(await draft(invocation, { loaded, version, writing, known, folder, texts }))) isWhole = false;
  }
  if (given.draft !== true && given.link !== undefined && kind !== "feedback-request") tell(texts.secretInside);
  return isWhole ? (known?.exitCode ?? 0) : 1;
}

/** What the season asks for, where no message is named. */
async function tellDue(
  invocation: Invocation,
  { group, words }: LoadedPlan,
  texts: MessageCommandTexts,
): Promise<ExitCode> {
  const today = wallClock(invocation.now, group.schedule.timeZone).date;
  const due = seasonMessages(group, { today });
  const numberOf = (key: string | undefined) => group.sessions.find((session) => session.key === key)?.number;
  const lines = due.map((message) => {
    const { due: day, at, occasion, kind, session, isDone } = message;
    const { date, dateTime } = words.catalogue.dates;
    const dated = at === undefined ? date(day) : dateTime(day, at);
    const when = occasion === undefined ? dated : texts.occasions[occasion];
    return `${texts.due(when, texts.kinds[kind], numberOf(session), isDone)}  ${madeBy(message)}`;
  });
  const result = invocation.options.json
    ? asJson(due)
    : `${lines.length === 0 ? texts.nothingDue : lines.join("\n")}\n`;
  await deliver(invocation, result, words.texts.commands.messages.written);
  return 0;
}

/** What to give to the command so that it makes the message. */
function madeBy({ kind, session, occasion, isEarlier = false, before = 0 }: SeasonMessage): string {
  const about = session ?? (occasion === "change" ? "…" : undefined);
  return `--kind ${kind}${isAboutSession(kind) && about !== undefined ? ` --session ${about}` : ""}${isEarlier ? " --earlier" : ""}${before > 0 ? ` --again ${before}` : ""}`;
}

function requestOf(
  kind: MessageKind,
  { link, session, earlier, again }: Options,
  loaded: LoadedPlan,
  known: KnownRegistrations | undefined,
  texts: MessageCommandTexts,
): MessageRequest {
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
      return { kind, joinUrl: link };
    case "feedback-request":
      if (link === undefined) throw new Refusal(texts.surveyNeeded);
      return { kind, surveyUrl: link };
    case "reminder":
      return { kind, session: sessionKey(session, loaded, texts), joinUrl: link, isEarlier: earlier };
    case "session-cancelled":
    case "session-postponed":
    case "summary-request":
      return { kind, session: sessionKey(session, loaded, texts), before: again };
    case "after-session":
    case "speaker-invitation":
    case "speaker-thanks":
      return { kind, session: sessionKey(session, loaded, texts) };
    case "place-offered":
      return { kind, until: offerUntil(loaded, known, texts) };
    case "session-changed":
      // What it was before only a comparison of plans knows; without, it is told when the session is now.
      if (session === undefined) throw new Refusal(texts.useChange);
      return { kind, changes: [{ session: sessionKey(session, loaded, texts), change: "moved" }], joinUrl: link };
  }
}

function sessionKey(wanted: string | undefined, { group }: LoadedPlan, texts: MessageCommandTexts): string {
  const { sessions } = group;
  const found =
    wanted === undefined && sessions.length === 1
      ? sessions[0]
      : sessions.find(({ key, number }) => key === wanted || `${number}` === wanted);
  if (found === undefined) throw new Refusal(texts.sessionNeeded(sessions.map(({ key }) => key)));
  return found.key;
}

/** Until when the offers stand that are open; the first of them, where they differ. */
function offerUntil({ group }: LoadedPlan, known: KnownRegistrations | undefined, texts: MessageCommandTexts): Instant {
  const open = known === undefined ? [] : admit(group, known.events, known).registrations;
  const [first] = open
    .flatMap(({ state, until }) => (state === "offered" && until !== undefined ? [until] : []))
    .sort();
  if (first === undefined) throw new Refusal(texts.offerUntilNeeded);
  return first;
}

function senderOf({ from }: Options, { group }: LoadedPlan, texts: MessageCommandTexts): WritingOptions["from"] {
  const address = from ?? group.registration.contact;
  if (address === undefined) throw new Refusal(texts.senderNeeded);
  return { name: group.organiser.name, address };
}

/** A file to send by hand, with everyone in the blind copy, and the addresses to paste. False where somebody is left out. */
async function draft(
  invocation: Invocation,
  { loaded, version, writing, known, folder, texts }: ToKeep,
): Promise<boolean> {
  const { message, words, name, languages } = version;
  if (known === undefined && isForRegistered(message.audience)) throw new Refusal(texts.registrationsNeeded);
  const { recipients, whom, addressless } = reachedBy(message, loaded.group, known, "draft", { languages });
  const { usable, unusable } = revealedAddresses(recipients);
  const mail = mailOfOrThrow(loaded.group, message, await words.all(), writing);
  const bytes = await mimeOfOrThrow(mail, { to: "draft", addresses: usable }, "draft");
  const file = join(folder, `${name}.eml`);
  const list = join(folder, `${name}-bcc.txt`);
  await makePrivateFolder(folder, invocation.words.texts);
  await writeOwnPrivately(invocation, file, bytes);
  await writeOwnPrivately(invocation, list, `${usable.join("; ")}\n`);
  invocation.tell(texts.draftWarning(file, usable.length));
  invocation.tell(texts.addressesToPaste(list));
  const leftOut = [
    ["unusable", unusable.flatMap(({ hash }) => whom.get(hash) ?? [])],
    ["addressless", addressless],
  ] as const;
  for (const [reason, who] of leftOut) {
    if (who.length > 0)
      invocation.tell(
        texts.notReached(
          reason,
          who.map(({ row, id }) => row ?? id ?? "?"),
        ),
      );
  }
  return unusable.length === 0;
}

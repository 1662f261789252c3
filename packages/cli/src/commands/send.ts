import {
  keptOutbox,
  type OutboxEntry,
  type OutboxState,
  type OutboxStore,
  outboxOf,
  outboxReport,
  reachedBy,
  type SendReport,
  sendMail,
  type Transport,
  type Whom,
  whomByHash,
} from "@piiri/adapters-email";
import { keyLeast } from "@piiri/adapters-forms/intake";
import { isForRegistered, type SendingPractice, sendingPracticeOf } from "@piiri/core/messages";
import { instantOf } from "../input/instantOf.js";
import { type LoadedPlan, requirePlan } from "../input/loadPlan.js";
import type { RegistrationFiles } from "../intake/registeredBy.js";
import type { Invocation } from "../invocation.js";
import { stateOf } from "../keeping/stateOf.js";
import { bouncedIn, bouncedLines } from "../messages/bounced.js";
import { graphTransport } from "../messages/graphTransport.js";
import { type KeptSending, openOutbox, recoverOutbox, writeReceipt } from "../messages/keptSending.js";
import { knownRegistrations } from "../messages/reached.js";
import { type ReadMessage, readMessages } from "../messages/readMessages.js";
import { type ServerOptions, serverTransport } from "../messages/serverTransport.js";
import type { MessageCommandTexts, NotReachedReason } from "../messages/texts.js";
import { asJson, deliver } from "../output/deliver.js";
import { type ExitCode, Refusal } from "../refusal.js";
import { textsOf } from "../texts/words.js";
import { planAnd, takesPlanAnd } from "../usage/planFirst.js";
import type { Declare } from "../usage/prepare.js";
import { oneOf, wholeNumber } from "../usage/values.js";

const deliveries = ["blind-copies", "one-each"] as const;
const decisions = ["sent", "again"] as const;
const againFor = ["refused"] as const;

interface Options extends Partial<RegistrationFiles>, ServerOptions {
  readonly plan?: string;
  readonly graph?: boolean;
  readonly bounces?: string;
  readonly delivery?: SendingPractice["delivery"];
  readonly perMinute?: number;
  readonly unknown?: (typeof decisions)[number];
  readonly again?: (typeof againFor)[number];
  readonly recover?: boolean;
  readonly dryRun?: boolean;
  readonly reveal?: boolean;
}

export const declareSend: Declare = (command, words, prepare) => {
  const { help, commands } = words.texts;
  const { takes } = commands.send;
  const { file, number } = help.values;
  takesPlanAnd(command, [help.plan, takes.plan], [help.values.folder, takes.folder])
    .option(`--registrations <${file}>`, takes.registrations)
    .option(`--events <${file}>`, takes.events)
    .option(`--mails <${help.values.folder}>`, takes.mails)
    .option(`--form <${file}>`, takes.form)
    .option("--strict", takes.strict)
    .option(`--smtp <${help.values.link}>`, takes.smtp)
    .option(`--password-file <${file}>`, takes.passwordFile)
    .option("--graph", takes.graph)
    .option(`--bounces <${help.values.folder}>`, takes.bounces)
    .option("--dry-run", takes.dryRun)
    .option(`--delivery <${deliveries.join("|")}>`, takes.delivery, oneOf("--delivery", deliveries, words))
    .option(`--per-minute <${number}>`, takes.perMinute, wholeNumber("--per-minute", words))
    .option(`--unknown <${decisions.join("|")}>`, takes.unknown, oneOf("--unknown", decisions, words))
    .option(`--again <${againFor.join("|")}>`, takes.again, oneOf("--again", againFor, words))
    .option("--reveal", takes.reveal)
    .option("--recover", takes.recover)
    .option(`--dkim-key <${file}>`, takes.dkimKey)
    .option("--dkim-selector <ID>", takes.dkimSelector)
    .option(`--ca <${file}>`, takes.ca)
    .action(prepare(send));
};

async function send(
  invocation: Invocation,
  first: string | undefined,
  second: string | undefined,
  given: Options,
): Promise<ExitCode> {
  const { host, words } = invocation;
  const { plan, file: folder } = planAnd([first, second], given.plan, {
    words,
    ...{ example: "piiri send group.yaml messages", help: "piiri send" },
    other: words.texts.help.values.folder,
  });
  const loaded = await requirePlan(invocation, plan);
  const texts = await textsOf("messages", loaded.words.language);
  const key = host.environment["PIIRI_KEY"];
  if (key === undefined || key.length < keyLeast) throw new Refusal(texts.needsKey);
  const messages = await readMessages(folder, loaded.group, loaded.words, texts);
  const needsRegistrations = messages.some(({ file }) => isForRegistered(file.audience));
  const { registrations } = given;
  if (needsRegistrations && registrations === undefined) throw new Refusal(texts.registrationsNeeded);
  const known =
    registrations === undefined ? undefined : await knownRegistrations(invocation, loaded, { ...given, registrations });
  const bounced =
    given.bounces === undefined
      ? undefined
      : await bouncedIn(given.bounces, { group: loaded.group, known, key }, loaded.words.texts);
  const intakeTexts = await textsOf("intake", loaded.words.language);
  for (const line of bounced === undefined ? [] : bouncedLines(bounced, intakeTexts, given.reveal === true))
    invocation.tell(line);
  const due = messages.map((message) =>
    without(bounced?.withheld ?? new Set(), {
      ...message,
      ...reachedBy(message.file, loaded.group, known, key, { languages: languagesOf(message, messages) }),
    }),
  );
  const everybody = whomByHash(loaded.group, known, key);
  const sending: KeptSending = {
    ...{ folder, group: loaded.group, key, texts, state: stateOf(loaded.file, loaded.group, { patience }) },
    known: [...everybody.keys()],
    due: due.map(({ mail, recipients }) => ({ message: mail.key, to: recipients.map(({ hash }) => hash) })),
  };
  if (given.dryRun === true) {
    await tellWhatWould(invocation, due, keptOutbox(await openOutbox(sending)), texts);
    return known?.exitCode ?? 0;
  }
  const transport =
    given.graph === true
      ? await graphTransport(invocation, loaded.words.language)
      : await serverTransport(invocation, given, loaded.group, texts);
  const reports = await sending.state.alone("outbox", async () => {
    const journal =
      given.recover === true
        ? await recoverOutbox(sending, instantOf(invocation.now), invocation.tell)
        : await openOutbox(sending);
    const store = keptOutbox(journal);
    if (given.unknown !== undefined) await decide("unknown", given.unknown, due, store, invocation);
    if (given.again !== undefined) await decide(given.again, "again", due, store, invocation);
    await writeReceipt(sending, journal);
    try {
      const sent = await sendAll(invocation, due, { store, transport, given, loaded, texts });
      const entries = await store.read();
      const others = given.recover === true ? otherMessages(entries, due) : [];
      return [...sent, ...others].map((report) => ({ ...report, besides: besidesOf(entries, report, everybody) }));
    } finally {
      await writeReceipt(sending, journal);
    }
  });
  await tellReports(invocation, reports, texts, given.reveal === true);
  const isLeft = reports.some(
    ({ notReached, addressless, bounced: back }) => notReached.length + addressless.length + back.length > 0,
  );
  return isLeft ? 3 : (known?.exitCode ?? 0);
}

/** How long to wait for another sending, in milliseconds: it may take hours. */
const patience = 7000;

interface DueMail extends ReadMessage, ReturnType<typeof reachedBy> {
  /** To whom nothing is sent, since too much that was sent to them came back. */
  readonly bounced: readonly Whom[];
}

/** In which languages a message lies in the folder; the group's own, whose file is called by the message's key alone, first. */
function languagesOf({ mail: { key } }: ReadMessage, all: readonly ReadMessage[]): readonly string[] {
  const same = all.filter(({ mail }) => mail.key === key);
  const isOwn = ({ name }: ReadMessage) => name === `${key}.md`;
  return [...same.filter(isOwn), ...same.filter((each) => !isOwn(each))].map(({ mail }) => mail.language);
}

function without(withheld: ReadonlySet<string>, message: Omit<DueMail, "bounced">): DueMail {
  const { recipients, whom } = message;
  return {
    ...message,
    recipients: recipients.filter(({ hash }) => !withheld.has(hash)),
    bounced: recipients.flatMap(({ hash }) => (withheld.has(hash) ? (whom.get(hash) ?? []) : [])),
  };
}

interface Sending {
  readonly store: OutboxStore;
  readonly transport: Transport;
  readonly given: Options;
  readonly loaded: LoadedPlan;
  readonly texts: MessageCommandTexts;
}

interface NamedReport extends SendReport {
  readonly message: string;
  readonly subject: string;
  readonly whom: ReadonlyMap<string, readonly Whom[]>;
  readonly addressless: readonly Whom[];
  readonly bounced: readonly Whom[];
}

/** Of whom nobody knows whether they have got a message that is not for them any more. */
interface Besides {
  readonly who: readonly Whom[];
  /** How many of them neither registered nor lead, so that nobody can say who they are. */
  readonly unlisted: number;
}

interface FullReport extends NamedReport {
  readonly besides: Besides;
}

function besidesOf(
  entries: readonly OutboxEntry[],
  { message, whom }: Pick<NamedReport, "message" | "whom">,
  everybody: ReadonlyMap<string, readonly Whom[]>,
): Besides {
  const hashes = [...outboxOf(entries, message)].flatMap(([hash, state]) =>
    state === "unknown" && !whom.has(hash) ? [hash] : [],
  );
  const known = hashes.filter((hash) => everybody.has(hash));
  return { who: known.flatMap((hash) => everybody.get(hash) ?? []), unlisted: hashes.length - known.length };
}

/** The journal's messages that do not lie in the folder and of which somebody is in doubt. */
function otherMessages(entries: readonly OutboxEntry[], due: readonly DueMail[]): readonly NamedReport[] {
  const inFolder = new Set(due.map(({ mail }) => mail.key));
  return [...new Set(entries.map(({ message }) => message))]
    .filter((message) => !inFolder.has(message))
    .filter((message) => [...outboxOf(entries, message).values()].includes("unknown"))
    .map((message) => ({
      ...outboxReport(entries, message, []),
      ...{ message, subject: message, whom: new Map(), addressless: [], bounced: [] },
    }));
}

async function sendAll(
  { tell, host }: Invocation,
  due: readonly DueMail[],
  { store, transport, given, loaded, texts }: Sending,
): Promise<readonly NamedReport[]> {
  const practice = sendingPracticeOf(loaded.group);
  const reports: NamedReport[] = [];
  for (const { mail, recipients, whom, addressless, bounced } of due) {
    const isStopped = reports.some(({ isCutShort }) => isCutShort);
    // What is not tried any more is told too: nobody has got it.
    const report = isStopped
      ? outboxReport(await store.read(), mail.key, recipients)
      : await sendMail(mail, recipients, {
          store,
          transport,
          delivery: given.delivery ?? practice.delivery,
          recipientsMost: practice.recipientsMost,
          perMinute: given.perMinute ?? practice.perMinute,
          now: () => instantOf(new Date()),
          onProgress: (done, all) => {
            if (host.errors.isTerminal) tell(texts.sending(done, all));
          },
        });
    reports.push({ message: mail.key, subject: mail.subject, whom, addressless, bounced, ...report });
  }
  return reports;
}

/** A person has found out whether the messages in doubt arrived, or that a mailbox takes messages after all. */
async function decide(
  standing: Extract<OutboxState, "unknown" | "refused">,
  decision: (typeof decisions)[number],
  due: readonly DueMail[],
  store: OutboxStore,
  { now }: Invocation,
): Promise<void> {
  const entries = await store.read();
  for (const { mail } of due) {
    const doubtful = [...outboxOf(entries, mail.key)].flatMap(([hash, state]) => (state === standing ? [hash] : []));
    if (doubtful.length === 0) continue;
    await store.append({ at: instantOf(now), message: mail.key, state: `decided-${decision}`, to: doubtful });
  }
}

async function tellWhatWould(
  invocation: Invocation,
  due: readonly DueMail[],
  store: OutboxStore,
  texts: MessageCommandTexts,
): Promise<void> {
  const entries = await store.read();
  const told = due.map(({ mail, recipients, withoutAddress }) => {
    const { counts } = outboxReport(entries, mail.key, recipients);
    return {
      message: mail.key,
      subject: mail.subject,
      wouldSend: counts.unsent,
      already: recipients.length - counts.unsent - counts.unusable,
      withoutAddress,
      unusable: counts.unusable,
    };
  });
  const result = invocation.options.json
    ? asJson(told)
    : `${told.map(({ subject, wouldSend, already }) => texts.wouldSend(subject, wouldSend, already)).join("\n")}\n`;
  await deliver(invocation, result, invocation.spoken().texts.commands.send.written);
}

async function tellReports(
  invocation: Invocation,
  reports: readonly FullReport[],
  texts: MessageCommandTexts,
  isRevealing: boolean,
): Promise<void> {
  const result = invocation.options.json
    ? asJson(
        reports.map(({ message, subject, counts, codes, isCutShort, answers, besides, ...rest }) => ({
          message,
          subject,
          counts,
          codes,
          isCutShort,
          answers,
          notReached: missed(rest, isRevealing).map(({ state, ...who }) => ({ ...who, state })),
          inDoubtBesides: { who: besides.who.map((who) => shownAs(who, isRevealing)), unlisted: besides.unlisted },
        })),
      )
    : `${reports.flatMap((report) => textOf(report, texts, isRevealing)).join("\n")}\n`;
  await deliver(invocation, result, invocation.spoken().texts.commands.send.written, { isPrivate: isRevealing });
  const said = reports.flatMap(({ answers }) => answers).map(texts.answer);
  for (const sentence of new Set(said)) invocation.tell(sentence);
  if (reports.some(({ isCutShort }) => isCutShort)) invocation.tell(texts.cutShort);
  if (reports.some(isInDoubt)) invocation.tell(texts.unknownLeft);
  if (reports.some(({ counts }) => counts.refused > 0)) invocation.tell(texts.refusedLeft);
}

function isInDoubt({ counts, besides: { who, unlisted } }: FullReport): boolean {
  return counts.unknown + who.length + unlisted > 0;
}

interface Shown {
  readonly row?: number;
  readonly id?: string;
  readonly name?: string;
}

interface Missed extends Shown {
  readonly state: NotReachedReason;
}

/** Who was not reached, by row; by name where that was asked for. */
function missed(
  { notReached, addressless, bounced, whom }: Pick<NamedReport, "notReached" | "addressless" | "bounced" | "whom">,
  isRevealing: boolean,
): readonly Missed[] {
  const all = [
    ...notReached.flatMap(({ hash, state }) => (whom.get(hash) ?? []).map((who) => ({ who, state }))),
    ...addressless.map((who) => ({ who, state: "addressless" as const })),
    ...bounced.map((who) => ({ who, state: "bounced" as const })),
  ];
  return all.map(({ who, state }) => ({ state, ...shownAs(who, isRevealing) }));
}

function shownAs({ row, id, name }: Whom, isRevealing: boolean): Shown {
  return {
    ...(row !== undefined && { row }),
    ...(id !== undefined && { id }),
    ...(isRevealing && { name: name() }),
  };
}

function textOf(report: FullReport, texts: MessageCommandTexts, isRevealing: boolean): readonly string[] {
  const all = missed(report, isRevealing);
  const { who, unlisted } = report.besides;
  const states = [...new Set(all.map(({ state }) => state))];
  return [
    ...texts.sent(report.subject, {
      ...report.counts,
      addressless: report.addressless.length,
      bounced: report.bounced.length,
    }),
    ...states.map((state) => {
      const these = all.filter((each) => each.state === state);
      return `  ${texts.notReached(state, these.map(called))}`;
    }),
    ...(who.length + unlisted === 0
      ? []
      : [
          `  ${texts.inDoubtBesides(
            who.map((each) => called(shownAs(each, isRevealing))),
            unlisted,
          )}`,
        ]),
  ];

  function called({ row, id, name = "" }: Shown): string | number {
    const place = row ?? id ?? "?";
    return isRevealing ? `${name} (${place})` : place;
  }
}

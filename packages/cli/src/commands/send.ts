import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import {
  type DkimKey,
  fileStore,
  type OutboxStore,
  outboxOf,
  type SendReport,
  SmtpError,
  type SmtpOptions,
  sendMail,
  smtpOptionsOf,
  smtpTransport,
  type Transport,
} from "@piiri/adapters-email";
import { type SendingPractice, sendingPracticeOf } from "@piiri/core";
import { instantOf } from "../input/instantOf.js";
import { type LoadedPlan, requirePlan } from "../input/loadPlan.js";
import { keyLeast } from "../intake/personHash.js";
import type { Invocation } from "../invocation.js";
import { messageCommandTexts } from "../messages/messageCommandTexts.js";
import { knownRegistrations, type RegistrationFiles, reachedBy } from "../messages/reached.js";
import { type ReadMessage, readMessages } from "../messages/readMessages.js";
import { whileLocked } from "../messages/sendingLock.js";
import type { MessageCommandTexts } from "../messages/texts.js";
import { asJson, deliver } from "../output/deliver.js";
import { type ExitCode, Refusal } from "../refusal.js";
import type { Texts } from "../texts/texts.js";
import type { Declare } from "../usage/prepare.js";
import { oneOf, wholeNumber } from "../usage/values.js";

const deliveries = ["blind-copies", "one-each"] as const;
const decisions = ["sent", "again"] as const;

interface Options extends RegistrationFiles {
  readonly plan?: string;
  readonly smtp?: string;
  readonly delivery?: SendingPractice["delivery"];
  readonly perMinute?: number;
  readonly unknown?: (typeof decisions)[number];
  readonly dkimKey?: string;
  readonly dkimSelector?: string;
  readonly ca?: string;
  readonly dryRun?: boolean;
}

export const declareSend: Declare = (command, words, prepare) => {
  const { help, commands } = words.texts;
  const { takes } = commands.send;
  const { file, number } = help.values;
  command
    .argument(`<${help.values.folder}>`, takes.folder)
    .option(`--plan <${help.plan}>`, takes.plan)
    .option(`--registrations <${file}>`, takes.registrations)
    .option(`--events <${file}>`, takes.events)
    .option(`--form <${file}>`, takes.form)
    .option("--strict", takes.strict)
    .option(`--smtp <${help.values.link}>`, takes.smtp)
    .option("--dry-run", takes.dryRun)
    .option(`--delivery <${deliveries.join("|")}>`, takes.delivery, oneOf("--delivery", deliveries, words))
    .option(`--per-minute <${number}>`, takes.perMinute, wholeNumber("--per-minute", words))
    .option(`--unknown <${decisions.join("|")}>`, takes.unknown, oneOf("--unknown", decisions, words))
    .option(`--dkim-key <${file}>`, takes.dkimKey)
    .option("--dkim-selector <ID>", takes.dkimSelector)
    .option(`--ca <${file}>`, takes.ca)
    .action(prepare(send));
};

async function send(invocation: Invocation, folder: string, given: Options): Promise<ExitCode> {
  const { host, words } = invocation;
  if (given.plan === undefined) {
    throw new Refusal((await messageCommandTexts(words.language)).planNeeded, { help: "piiri send" });
  }
  const loaded = await requirePlan(invocation, given.plan);
  const texts = await messageCommandTexts(loaded.words.language);
  const key = host.environment["PIIRI_KEY"];
  if (key === undefined || key.length < keyLeast) throw new Refusal(texts.needsKey);
  const messages = await readMessages(folder, loaded.group, texts);
  const isForRegistered = messages.some(({ file }) => file.audience !== "facilitators");
  const { registrations } = given;
  if (isForRegistered && registrations === undefined) throw new Refusal(texts.registrationsNeeded);
  const known =
    registrations === undefined ? undefined : await knownRegistrations(invocation, loaded, { ...given, registrations });
  const state = join(dirname(given.plan), ".piiri", loaded.group.id);
  const store = tellingStore(join(state, "outbox.jsonl"), loaded.words.texts.files);
  const due = messages.map((message) => ({ ...message, ...reachedBy(message.file, loaded, known, key) }));
  if (given.dryRun === true) {
    await tellWhatWould(invocation, due, store, texts);
    return known?.exitCode ?? 0;
  }
  const transport = await transportOf(invocation, given, loaded, texts);
  const reports = await whileLocked(state, texts.isLocked, async () => {
    if (given.unknown !== undefined) await decide(given.unknown, due, store, invocation);
    return await sendAll(invocation, due, { store, transport, given, loaded, texts });
  });
  await tellReports(invocation, reports, texts);
  const isLeft = reports.some(({ counts }) => counts.deferred + counts.unsent + counts.unknown > 0);
  return isLeft ? 3 : (known?.exitCode ?? 0);
}

/** A journal that cannot be written ends the command: what is not written down is not sent. */
function tellingStore(file: string, files: Texts["files"]): OutboxStore {
  const store = fileStore(file);
  return {
    read: () =>
      store.read().catch((error: unknown) => {
        throw new Refusal(files["not-readable"](file), { exitCode: 3, cause: error });
      }),
    append: (entry) =>
      store.append(entry).catch((error: unknown) => {
        throw new Refusal(files["no-room"](file), { exitCode: 3, cause: error });
      }),
  };
}

interface DueMail extends ReadMessage, ReturnType<typeof reachedBy> {}

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
}

async function sendAll(
  { tell, host }: Invocation,
  due: readonly DueMail[],
  { store, transport, given, loaded, texts }: Sending,
): Promise<readonly NamedReport[]> {
  const practice = sendingPracticeOf(loaded.group);
  const reports: NamedReport[] = [];
  for (const { mail, recipients } of due) {
    const report = await sendMail(mail, recipients, {
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
    reports.push({ message: mail.key, subject: mail.subject, ...report });
    if (report.isCutShort) break;
  }
  return reports;
}

/** A person has found out whether the messages in doubt arrived. */
async function decide(
  decision: (typeof decisions)[number],
  due: readonly DueMail[],
  store: OutboxStore,
  { now }: Invocation,
): Promise<void> {
  const entries = await store.read();
  for (const { mail } of due) {
    const doubtful = [...outboxOf(entries, mail.key)].flatMap(([hash, state]) => (state === "unknown" ? [hash] : []));
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
    const states = outboxOf(entries, mail.key);
    const stands = recipients.filter(({ hash }) => {
      const state = states.get(hash);
      return state !== undefined && !["deferred", "unsent", "decided-again"].includes(state);
    });
    return {
      message: mail.key,
      subject: mail.subject,
      wouldSend: recipients.length - stands.length,
      already: stands.length,
      withoutAddress,
    };
  });
  const result = invocation.options.json
    ? asJson(told)
    : `${told.map(({ subject, wouldSend, already }) => texts.wouldSend(subject, wouldSend, already)).join("\n")}\n`;
  await deliver(invocation, result, invocation.words.texts.written.send);
}

async function tellReports(
  invocation: Invocation,
  reports: readonly NamedReport[],
  texts: MessageCommandTexts,
): Promise<void> {
  const result = invocation.options.json
    ? asJson(reports)
    : `${reports.flatMap(({ subject, counts }) => texts.sent(subject, counts)).join("\n")}\n`;
  await deliver(invocation, result, invocation.words.texts.written.send);
  const codes = [...new Set(reports.flatMap((report) => report.codes))];
  if (codes.length > 0) invocation.tell(texts.codes(codes));
  if (reports.some(({ isCutShort }) => isCutShort)) invocation.tell(texts.cutShort);
  if (reports.some(({ counts }) => counts.unknown > 0)) invocation.tell(texts.unknownLeft);
}

/** The server that was named, or stands in the environment, where no other process can read its password. */
async function transportOf(
  { host, words }: Invocation,
  { smtp, dkimKey, dkimSelector, ca }: Options,
  { group }: LoadedPlan,
  texts: MessageCommandTexts,
): Promise<Transport> {
  const address = smtp ?? host.environment["PIIRI_SMTP"];
  if (address === undefined) throw new Refusal(texts.smtpNeeded, { help: "piiri send" });
  const textOf = async (file: string) =>
    await readFile(file, "utf8").catch(() => {
      throw new Refusal(words.texts.files["not-readable"](file));
    });
  try {
    const dkim: DkimKey | undefined =
      dkimKey === undefined
        ? undefined
        : { domain: group.organiser.domain, selector: dkimSelector ?? "piiri", privateKey: await textOf(dkimKey) };
    const options: SmtpOptions = {
      ...smtpOptionsOf(address),
      dkim,
      certificateAuthority: ca === undefined ? undefined : await textOf(ca),
    };
    return smtpTransport(options);
  } catch (error) {
    if (!(error instanceof SmtpError)) throw error;
    throw new Refusal(error.code === "not-an-address" ? texts.notSmtp : texts.dkimNotRsa, { cause: error });
  }
}

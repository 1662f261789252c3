import { Readable } from "node:stream";
import { domainToASCII } from "node:url";
import type DKIM from "nodemailer/lib/dkim";
import SMTPConnection from "nodemailer/lib/smtp-connection";
import { answerOf, type SendingStage, type ServerAnswer, type SilentTrouble } from "./serverAnswer.js";
import type { SmtpOptions } from "./smtpOptions.js";
import type { Handover, Rejection, TransportResult } from "./transport.js";

/** A conversation with a mail server, signed in, ready to take messages. */
export interface Session {
  readonly send: (handover: Handover, signer: DKIM | undefined) => Promise<TransportResult>;
  /** Says good-bye, but does not wait long for an answer. */
  readonly quit: () => Promise<void>;
  readonly close: () => void;
}

/** In milliseconds. As RFC 5321, 4.5.3.2, has it for the answer to DATA, and for the one after the text. */
const [usualTimeout, usualTextTimeout] = [120_000, 600_000];
/** Whoever says good-bye need not be waited for. Own. */
const quitMost = 2000;

/** Opens a conversation, encrypts it and signs in; once, and where it fails says at what and why. */
export async function openSession(
  options: SmtpOptions,
): Promise<{ readonly session: Session } | { readonly answer: ServerAnswer }> {
  const { host, port, secure, allowsPlain = false, user, password, token, timeout = usualTimeout } = options;
  const { textTimeout = options.timeout ?? usualTextTimeout } = options;
  const traffic = new Traffic();
  const connection = new SMTPConnection({
    host,
    port,
    secure,
    requireTLS: !secure && !allowsPlain,
    connectionTimeout: timeout,
    greetingTimeout: timeout,
    dnsTimeout: timeout,
    // Answers are waited for by stage, below.
    socketTimeout: Math.max(timeout, textTimeout) * 2,
    socketCloseTimeout: 0,
    name: "piiri.invalid",
    logger: listener(traffic),
    transactionLog: true,
    // Signing in is tried once: a token that was turned down is not shown again.
    customAuth: { [byToken]: signInByToken },
    ...(options.certificateAuthority !== undefined && { tls: { ca: options.certificateAuthority } }),
  });
  const trouble = await new Promise<ServerAnswer | undefined>((resolve) => {
    const waiting = deadline(timeout, () => {
      resolve({ stage: traffic.stage, trouble: "timeout" });
      connection.close();
    });
    traffic.onAnswer = waiting.again;
    const end = (answer: ServerAnswer | undefined) => {
      waiting.stop();
      resolve(answer);
    };
    connection.on("error", (error) => end(troubleOf(error, traffic, [])));
    connection.once("end", () => end({ stage: traffic.stage, trouble: "closed" }));
    connection.connect((error?: Error | null) => {
      if (error) end(troubleOf(error, traffic, []));
      else if (user === undefined) end(undefined);
      else
        connection.login(
          token === undefined ? { user, pass: password ?? "" } : { user, pass: token, method: byToken },
          (fault) => end(fault ? troubleOf(fault, traffic, [user]) : undefined),
        );
    });
  });
  traffic.onAnswer = undefined;
  if (trouble !== undefined) {
    connection.close();
    return { answer: trouble };
  }
  return {
    session: {
      send: (handover, signer) => sent({ connection, traffic, timeout, textTimeout }, handover, signer),
      quit: async () => {
        if (!connection.destroyed) {
          await new Promise<void>((resolve) => {
            const waiting = deadline(Math.min(timeout, quitMost), resolve);
            connection.once("end", () => {
              waiting.stop();
              resolve();
            });
            connection.quit();
          });
        }
        connection.close();
      },
      close: () => connection.close(),
    },
  };
}

/** What goes to and fro: of which stages answers are still to come, and what the server says it can do. */
class Traffic {
  hello = "";
  onAnswer: (() => void) | undefined;
  /** Of the last answer. */
  answered: SendingStage | undefined;
  #last: SendingStage = "connect";
  #open: SendingStage[] = [];

  /** Of the answer that is waited for. */
  get stage(): SendingStage {
    return this.#open[0] ?? this.#last;
  }

  at(stage: SendingStage): void {
    this.#last = stage;
    this.#open = [];
    this.answered = undefined;
  }

  said(command: string): void {
    this.#last = stageOf(command) ?? this.#last;
    this.#open.push(this.#last);
  }

  heard(reply: string): void {
    this.answered = this.stage;
    this.#open.shift();
    if (this.answered === "EHLO") this.hello = reply;
    this.onAnswer?.();
  }
}

/** Hears the commands and the answers; keeps none of them but what the server says of itself. */
function listener(traffic: Traffic): object {
  const ignored = () => undefined;
  const hear = (about: { readonly tnx?: string } | undefined, said: unknown) => {
    if (about?.tnx === "network" && traffic.stage === "connect") traffic.at("greeting");
    else if (about?.tnx === "client") traffic.said(String(said));
    else if (about?.tnx === "server") traffic.heard(String(said));
  };
  return { trace: ignored, debug: hear, info: hear, warn: ignored, error: ignored, fatal: ignored };
}

function stageOf(command: string): SendingStage | undefined {
  const [, verb] = /^(EHLO|HELO|STARTTLS|AUTH|MAIL|RCPT|DATA)\b/.exec(command) ?? [];
  return verb === "HELO" ? "EHLO" : (verb as SendingStage | undefined);
}

/** Under a name of our own: under its own nodemailer would fall back to showing the token as a password. */
const byToken = "PIIRI-TOKEN";

/** As Google and Microsoft document it: the name and the token in one line; what is wrong comes after an empty one. */
async function signInByToken({
  auth: { credentials },
  sendCommand,
}: {
  readonly auth: { readonly credentials: { readonly user: string; readonly pass: string } };
  readonly sendCommand: (command: string) => Promise<{ readonly status: number }>;
}): Promise<void> {
  const told = `user=${credentials.user}\x01auth=Bearer ${credentials.pass}\x01\x01`;
  let { status } = await sendCommand(`AUTH XOAUTH2 ${Buffer.from(told).toString("base64")}`);
  if (status === 334) ({ status } = await sendCommand(""));
  if (status !== 235) throw new Error("not signed in");
}

interface Conversation {
  readonly connection: SMTPConnection;
  readonly traffic: Traffic;
  readonly timeout: number;
  readonly textTimeout: number;
}

async function sent(
  { connection, traffic, timeout, textTimeout }: Conversation,
  { from, to, raw, onBegin }: Handover,
  signer: DKIM | undefined,
): Promise<TransportResult> {
  // Who has letters before the @ that old servers do not know is offered only to a server that does.
  const knowsAll = /^\d{3}[ -]SMTPUTF8\b/im.test(traffic.hello);
  const offered = new Map<string, string[]>();
  const rejected: Rejection[] = [];
  for (const address of to) {
    const plain = inEnvelope(address);
    if (knowsAll || isAscii(plain)) offered.set(plain, [...(offered.get(plain) ?? []), address]);
    else rejected.push({ address, answer: { stage: "RCPT", trouble: "needs-smtputf8" } });
  }
  if (offered.size === 0) return { kind: "taken", accepted: [], rejected };
  // The text is asked for only when the server is ready to take it.
  let isBegun = false;
  async function* begun() {
    isBegun = true;
    traffic.at("text");
    waiting?.again(textTimeout);
    try {
      await onBegin?.();
    } catch (error) {
      onFailed(error);
      // Nothing of the text has gone out, and nothing will: an end of it would be an empty message.
      connection.close();
      await new Promise(() => undefined);
    }
    if (signer === undefined) yield raw;
    else yield* signer.sign(Buffer.from(raw)) as AsyncIterable<Uint8Array>;
  }
  let waiting: Deadline | undefined;
  let onEnd = () => {};
  let onFailed: (error: unknown) => void = () => {};
  const told = await new Promise<Told>((resolve) => {
    onFailed = (failure) => resolve({ failure });
    onEnd = () => resolve({ answer: { stage: traffic.stage, trouble: "closed" } });
    waiting = deadline(timeout, () => {
      resolve({ answer: { stage: traffic.stage, trouble: "timeout" } });
      connection.close();
    });
    traffic.onAnswer = () => waiting?.again(isBegun ? textTimeout : timeout);
    connection.once("end", onEnd);
    traffic.at("MAIL");
    const envelope = { from: inEnvelope(from), to: [...offered.keys()], size: raw.length };
    connection.send(envelope, Readable.from(begun()), (error, info) => {
      if (!error && info) resolve({ accepted: info.accepted.map(String), errors: info.rejectedErrors ?? [] });
      else if (error) resolve({ answer: troubleOf(error, traffic, to), errors: rejectionsIn(error) });
    });
  });
  waiting?.stop();
  connection.removeListener("end", onEnd);
  traffic.onAnswer = undefined;
  if ("failure" in told) throw told.failure;
  const turnedDown = (errors: readonly object[]): readonly Rejection[] =>
    errors.flatMap((error) => {
      const { recipient = "" } = error as Failure;
      return (offered.get(recipient) ?? []).map((address) => ({ address, answer: troubleOf(error, traffic, to) }));
    });
  if ("accepted" in told) {
    const accepted = told.accepted.flatMap((plain) => offered.get(plain) ?? []);
    return { kind: "taken", accepted, rejected: [...rejected, ...turnedDown(told.errors)] };
  }
  const { answer, errors = [] } = told;
  // Everyone was turned down, each with an answer of their own.
  if (errors.length > 0 && !isBegun)
    return { kind: "taken", accepted: [], rejected: [...rejected, ...turnedDown(errors)] };
  if (answer.code !== undefined && answer.code >= 400) return { kind: "refused", answer };
  return isBegun ? { kind: "unknown", answer } : { kind: "not-sent", answer };
}

type Told =
  | { readonly accepted: readonly string[]; readonly errors: readonly object[] }
  | { readonly answer: ServerAnswer; readonly errors?: readonly object[] }
  | { readonly failure: unknown };

interface Failure {
  readonly code?: string;
  readonly originalCode?: string;
  readonly message?: string;
  readonly command?: string;
  readonly response?: string;
  readonly recipient?: string;
  readonly rejectedErrors?: readonly object[];
}

function rejectionsIn(error: unknown): readonly object[] {
  return (error as Failure).rejectedErrors ?? [];
}

/** What a failure tells: what the server said, or what happened where it said nothing. */
function troubleOf(error: unknown, traffic: Traffic, addresses: readonly string[]): ServerAnswer {
  const { command = "", response } = error as Failure;
  const isOfText = command === "DATA" && [traffic.answered, traffic.stage].includes("text");
  const named = isOfText ? "text" : stageOf(command);
  if (response === undefined) return { stage: named ?? traffic.stage, trouble: silentTrouble(error as Failure) };
  const answer = answerOf(named ?? traffic.answered ?? traffic.stage, response, addresses);
  return answer.code === undefined ? { ...answer, trouble: "not-a-mail-server" } : answer;
}

function silentTrouble({ code = "", originalCode: original = "", message = "" }: Failure): SilentTrouble {
  if (/CERT|SELF_SIGNED|ISSUER|ALTNAME|UNABLE_TO_VERIFY/.test(`${code} ${original}`)) return "certificate";
  if (code === "ETIMEDOUT" || original === "ETIMEDOUT") return "timeout";
  if (code === "EDNS") return "not-found";
  if (code === "EAUTH") return "no-sign-in";
  if (code === "ETLS" || /ssl|tls/i.test(message)) return "no-encryption";
  if (code === "EPROTOCOL") return "not-a-mail-server";
  if (code === "EMESSAGE") return "too-large";
  return code === "ESOCKET" && original !== "ECONNRESET" && original !== "EPIPE" ? "not-reachable" : "closed";
}

/** With the domain as the name service knows it: every server can be told that. */
function inEnvelope(address: string): string {
  const at = address.lastIndexOf("@");
  const domain = address.slice(at + 1);
  return isAscii(domain) ? address : `${address.slice(0, at)}@${domainToASCII(domain) || domain}`;
}

function isAscii(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text);
}

interface Deadline {
  readonly again: (most?: number) => void;
  readonly stop: () => void;
}

/** Calls once when nothing has happened for so long. */
function deadline(most: number, onOver: () => void): Deadline {
  let timer = setTimeout(onOver, most);
  return {
    again: (next = most) => {
      clearTimeout(timer);
      timer = setTimeout(onOver, next);
    },
    stop: () => clearTimeout(timer),
  };
}

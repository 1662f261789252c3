import { createPrivateKey } from "node:crypto";
import { isIP } from "node:net";
import { domainToASCII } from "node:url";
import { checkGiven, orThrow } from "@piiri/core";
import { err, ok, type Result } from "neverthrow";
import DKIM from "nodemailer/lib/dkim";
import { openSession, type Session } from "./session.js";
import type { SmtpOptions } from "./smtpOptions.js";
import type { Handover, Transport, TransportResult } from "./transport.js";

/**
 * Why a server cannot be used as it was named. What was given is shown in neither, for a password may stand in it.
 *
 * | code | when |
 * |---|---|
 * | `not-an-address` | it is no address of a mail server |
 * | `dkim-key-not-rsa` | messages would go out unsigned without a word |
 */
export type SmtpProblem = { readonly code: "not-an-address" } | { readonly code: "dkim-key-not-rsa" };

/** A server that cannot be used as it was named: what is thrown to those who would rather catch. */
export class SmtpError extends Error {
  override readonly name = "SmtpError";
  readonly problem: SmtpProblem;

  constructor(code: SmtpProblem["code"]) {
    super(code);
    this.problem = { code };
  }

  /** @deprecated It stands in `problem`. */
  get code(): SmtpProblem["code"] {
    return this.problem.code;
  }
}

const usualPorts = { smtp: 587, smtps: 465 } as const;
const loopback = new Set(["localhost", "127.0.0.1", "[::1]", "::1"]);

/**
 * A server from its address: `smtp://user@mail.example.org:587`, or `smtps://` for one that is encrypted from the first
 * byte. On the same computer encryption is not asked for. A password in it is taken as it is written where its percent
 * signs are no encoding.
 *
 * Errors: `not-an-address` (see `SmtpProblem`).
 *
 * @example
 * ```ts
 * import { smtpOptionsOf } from "@piiri/adapters-email";
 *
 * smtpOptionsOf("smtps://group:50%25@mail.example.org").map(({ password }) => password).unwrapOr(""); // => "50%"
 * smtpOptionsOf("https://example.org")._unsafeUnwrapErr().code; // => "not-an-address"
 * ```
 */
export function smtpOptionsOf(address: string): Result<SmtpOptions, SmtpProblem> {
  if (typeof address !== "string") return err({ code: "not-an-address" });
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || !["smtp:", "smtps:"].includes(url.protocol) || url.hostname === "") {
    return err({ code: "not-an-address" });
  }
  const secure = url.protocol === "smtps:";
  const host = url.hostname.replace(/^\[|\]$/g, "");
  return ok({
    host: isIP(host) > 0 ? host : domainToASCII(decoded(host)) || host,
    port: url.port === "" ? usualPorts[secure ? "smtps" : "smtp"] : Number(url.port),
    secure,
    allowsPlain: loopback.has(url.hostname),
    user: url.username === "" ? undefined : decoded(url.username),
    password: url.password === "" ? undefined : decoded(url.password),
  });
}

/**
 * `smtpOptionsOf` for those who would rather catch.
 *
 * @throws SmtpError for what is no such address; it does not show it, for a password may stand in it
 * @example
 * ```ts
 * import { smtpOptionsOfOrThrow } from "@piiri/adapters-email";
 *
 * smtpOptionsOfOrThrow("smtps://mail.example.org").port; // => 465
 * smtpOptionsOfOrThrow("smtp://127.0.0.1:2525").allowsPlain; // => true
 * smtpOptionsOfOrThrow("smtps://group:50%25@mail.example.org").password; // => "50%"
 * smtpOptionsOfOrThrow("smtps://group:50%off@mail.example.org").password; // => "50%off"
 * ```
 */
export function smtpOptionsOfOrThrow(address: string): SmtpOptions {
  return orThrow(smtpOptionsOf(address), ({ code }) => new SmtpError(code));
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/**
 * Hands messages to a mail server by SMTP, over one connection for as long as it lasts. A message counts as unknown only
 * if the server had begun to take its text and gave no answer; what failed before is `not-sent`.
 *
 * Errors: `dkim-key-not-rsa` (see `SmtpProblem`).
 *
 * @example
 * ```ts
 * import { smtpOptionsOf, smtpTransport } from "@piiri/adapters-email";
 *
 * const transport = smtpOptionsOf("smtp://127.0.0.1:1").andThen(smtpTransport);
 * transport.isOk(); // => true
 * ```
 */
export function smtpTransport(options: SmtpOptions): Result<Transport, SmtpProblem> {
  checkGiven("options", options, {
    host: "text",
    port: "number",
    secure: "yes-or-no",
    user: "text?",
    password: "text?",
  });
  const { dkim } = options;
  checkGiven("options.dkim", dkim, "section?");
  return dkim === undefined || isRsaKey(dkim.privateKey) ? ok(transportOf(options)) : err({ code: "dkim-key-not-rsa" });
}

/** What is no key at all signs as little as one of another kind. */
function isRsaKey(key: string): boolean {
  try {
    return createPrivateKey(key).asymmetricKeyType === "rsa";
  } catch {
    return false;
  }
}

/**
 * `smtpTransport` for those who would rather catch.
 *
 * @throws SmtpError for a DKIM key that is not RSA: messages would go out unsigned without a word
 * @example
 * ```ts
 * import { smtpOptionsOfOrThrow, smtpTransportOrThrow } from "@piiri/adapters-email";
 *
 * const transport = smtpTransportOrThrow({ ...smtpOptionsOfOrThrow("smtp://127.0.0.1:1"), timeout: 500 });
 * (await transport.send({ from: "a@example.org", to: ["b@example.org"], raw: new Uint8Array() })).kind; // => "not-sent"
 * ```
 */
export function smtpTransportOrThrow(options: SmtpOptions): Transport {
  return orThrow(smtpTransport(options), ({ code }) => new SmtpError(code));
}

function transportOf(options: SmtpOptions): Transport {
  const { dkim } = options;
  const signer = dkim && new DKIM({ domainName: dkim.domain, keySelector: dkim.selector, privateKey: dkim.privateKey });
  let open: Session | undefined;
  return {
    tellsBegin: true,
    async send(handover) {
      const isReused = open !== undefined;
      const result = await tried(handover);
      // Servers end what has been open for long or has carried much. Then surely nothing was sent, so a new one may try.
      return isReused && hasEnded(result) ? await tried(handover) : result;
    },
    async close() {
      await open?.quit();
      open = undefined;
    },
  };

  async function tried(handover: Handover): Promise<TransportResult> {
    if (open === undefined) {
      const opened = await openSession(options);
      if ("answer" in opened) return { kind: "not-sent", answer: opened.answer };
      open = opened.session;
    }
    const session = open;
    const result = await session.send(handover, signer).catch((error: unknown) => {
      session.close();
      open = undefined;
      throw error;
    });
    // After trouble the next message gets a connection of its own.
    if (result.kind !== "taken" || result.accepted.length === 0) {
      session.close();
      open = undefined;
    }
    return result;
  }
}

/** Whether the server had ended the connection before it was told of the message. */
function hasEnded(result: TransportResult): boolean {
  if (result.kind !== "not-sent" && result.kind !== "refused") return false;
  const { answer } = result;
  return answer?.trouble === "closed" || (answer?.code === closing && answer.stage === "MAIL");
}

/** “Service not available, closing transmission channel”. */
const closing = 421;

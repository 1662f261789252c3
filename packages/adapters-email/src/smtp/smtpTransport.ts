import { createPrivateKey } from "node:crypto";
import { Readable } from "node:stream";
import DKIM from "nodemailer/lib/dkim";
import SMTPConnection from "nodemailer/lib/smtp-connection";
import type { Handover, Transport, TransportResult } from "./transport.js";

/** How a mail server is reached. */
export interface SmtpOptions {
  readonly host: string;
  readonly port: number;
  /** Encrypted from the first byte; else by STARTTLS, which is required. */
  readonly secure: boolean;
  /** Goes on without encryption: for a server on the same computer only. */
  readonly allowsPlain?: boolean | undefined;
  readonly user?: string | undefined;
  readonly password?: string | undefined;
  /** How long an answer may take, in milliseconds; half a minute unless given. */
  readonly timeout?: number | undefined;
  readonly dkim?: DkimKey | undefined;
  /** For a server with a certificate of one's own. */
  readonly certificateAuthority?: string | undefined;
}

/** By which messages are signed. */
export interface DkimKey {
  readonly domain: string;
  readonly selector: string;
  /** In PEM; an RSA key, for others are not signed with everywhere. */
  readonly privateKey: string;
}

/** A server that cannot be used as it was named. */
export class SmtpError extends Error {
  override readonly name = "SmtpError";
  readonly code: "not-an-address" | "dkim-key-not-rsa";

  constructor(code: SmtpError["code"]) {
    super(code);
    this.code = code;
  }
}

const usualTimeout = 30_000;
const usualPorts = { smtp: 587, smtps: 465 } as const;
const loopback = new Set(["localhost", "127.0.0.1", "[::1]", "::1"]);

/**
 * A server from its address: `smtp://user:password@mail.example.org:587`, or `smtps://` for one that is encrypted from the
 * first byte. On the same computer encryption is not asked for.
 *
 * Throws an `SmtpError` for what is no such address; it does not show it, for a password may stand in it.
 *
 * @example
 * ```ts
 * import { smtpOptionsOf } from "@piiri/adapters-email";
 *
 * smtpOptionsOf("smtps://mail.example.org").port; // => 465
 * smtpOptionsOf("smtp://127.0.0.1:2525").allowsPlain; // => true
 * ```
 */
export function smtpOptionsOf(address: string): SmtpOptions {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || !["smtp:", "smtps:"].includes(url.protocol) || url.hostname === "") {
    throw new SmtpError("not-an-address");
  }
  const secure = url.protocol === "smtps:";
  return {
    host: url.hostname.replace(/^\[|\]$/g, ""),
    port: url.port === "" ? usualPorts[secure ? "smtps" : "smtp"] : Number(url.port),
    secure,
    allowsPlain: loopback.has(url.hostname),
    user: url.username === "" ? undefined : decodeURIComponent(url.username),
    password: url.password === "" ? undefined : decodeURIComponent(url.password),
  };
}

/**
 * Hands messages to a mail server by SMTP, over one connection for as long as it lasts. A message counts as unknown only
 * if the server had begun to take its text and gave no answer; what failed before is `not-sent`.
 *
 * Throws an `SmtpError` for a DKIM key that is not RSA: it would go out unsigned without a word.
 *
 * @example
 * ```ts
 * import { smtpOptionsOf, smtpTransport } from "@piiri/adapters-email";
 *
 * const transport = smtpTransport({ ...smtpOptionsOf("smtp://127.0.0.1:1"), timeout: 500 });
 * (await transport.send({ from: "a@example.org", to: ["b@example.org"], raw: new Uint8Array() })).kind; // => "not-sent"
 * ```
 */
export function smtpTransport(options: SmtpOptions): Transport {
  const { dkim } = options;
  if (dkim !== undefined && createPrivateKey(dkim.privateKey).asymmetricKeyType !== "rsa") {
    throw new SmtpError("dkim-key-not-rsa");
  }
  const signer = dkim && new DKIM({ domainName: dkim.domain, keySelector: dkim.selector, privateKey: dkim.privateKey });
  let open: Promise<SMTPConnection> | undefined;
  return {
    async send(handover) {
      let connection: SMTPConnection;
      try {
        open ??= connected(options);
        connection = await open;
      } catch (error) {
        open = undefined;
        return { kind: "not-sent", code: codeOf(error) };
      }
      const result = await sent(connection, handover, signer);
      // After trouble the next message gets a connection of its own.
      if (result.kind !== "taken") {
        connection.close();
        open = undefined;
      }
      return result;
    },
    async close() {
      const connection = await open?.catch(() => undefined);
      connection?.quit();
      open = undefined;
    },
  };
}

function connected(options: SmtpOptions): Promise<SMTPConnection> {
  const { host, port, secure, allowsPlain = false, user, password, timeout = usualTimeout } = options;
  const connection = new SMTPConnection({
    host,
    port,
    secure,
    requireTLS: !secure && !allowsPlain,
    connectionTimeout: timeout,
    greetingTimeout: timeout,
    socketTimeout: timeout,
    name: "piiri.invalid",
    ...(options.certificateAuthority !== undefined && { tls: { ca: options.certificateAuthority } }),
  });
  return new Promise((resolve, reject) => {
    connection.once("error", reject);
    connection.once("end", () => reject(new Error("the connection ended")));
    connection.connect(() => {
      const ready = () => {
        connection.removeListener("error", reject);
        // Trouble between messages shows at the next one.
        connection.on("error", () => undefined);
        resolve(connection);
      };
      if (user === undefined) ready();
      else connection.login({ user, pass: password ?? "" }, (error) => (error ? reject(error) : ready()));
    });
  });
}

function sent(
  connection: SMTPConnection,
  { from, to, raw }: Handover,
  signer: DKIM | undefined,
): Promise<TransportResult> {
  // The text is asked for only when the server is ready to take it.
  let isBegun = false;
  const text = Readable.from(begun());
  async function* begun() {
    isBegun = true;
    if (signer === undefined) yield raw;
    else yield* signer.sign(Buffer.from(raw)) as AsyncIterable<Uint8Array>;
  }
  return new Promise((resolve) => {
    const onEnd = () => resolve(isBegun ? { kind: "unknown" } : { kind: "not-sent" });
    connection.once("end", onEnd);
    connection.send({ from, to: [...to], size: raw.length }, text, (error, info) => {
      connection.removeListener("end", onEnd);
      if (!error && info) {
        resolve({ kind: "taken", accepted: info.accepted, rejected: rejectedOf(info.rejectedErrors ?? []) });
        return;
      }
      const code = codeOf(error);
      if (code !== undefined) resolve({ kind: "refused", code });
      else onEnd();
    });
  });
}

interface Failure {
  readonly responseCode?: number;
  readonly recipient?: string;
}

function rejectedOf(errors: readonly object[]): readonly { readonly address: string; readonly code: number }[] {
  return errors.flatMap((error) => {
    const { recipient, responseCode = 550 } = error as Failure;
    return recipient === undefined ? [] : [{ address: recipient, code: responseCode }];
  });
}

function codeOf(error: unknown): number | undefined {
  const { responseCode } = (error ?? {}) as Failure;
  return typeof responseCode === "number" && responseCode >= 400 ? responseCode : undefined;
}

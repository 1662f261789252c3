import { checkEachGiven, checkGiven } from "@piiri/core";
/** Where in the conversation with a mail server something was said or went wrong. `text` is after the message was handed over. */
export type SendingStage =
  | "connect"
  | "greeting"
  | "EHLO"
  | "STARTTLS"
  | "AUTH"
  | "MAIL"
  | "RCPT"
  | "DATA"
  | "text"
  | "sendMail";

/** What went wrong where the server said nothing of it. */
export type SilentTrouble =
  | "timeout"
  | "closed"
  | "not-found"
  | "not-reachable"
  | "certificate"
  | "no-encryption"
  | "no-sign-in"
  | "not-a-mail-server"
  | "too-large"
  | "busy"
  | "needs-smtputf8";

/** What a server said, or what happened where it said nothing. No address stands in it. */
export interface ServerAnswer {
  readonly stage: SendingStage;
  /** The reply code, of three digits. */
  readonly code?: number | undefined;
  /** The enhanced status code by RFC 3463, as `5.7.1`: of several, the one that is not about the mailbox. */
  readonly enhanced?: string | undefined;
  /** Its own words, addresses taken out. */
  readonly text?: string | undefined;
  readonly trouble?: SilentTrouble | undefined;
}

/**
 * A server's reply as it may be told: its codes, and its words without the addresses that are known and without anything
 * that looks like one.
 *
 * @example
 * ```ts
 * import { answerOf } from "@piiri/adapters-email";
 *
 * const reply = "550 5.7.1 <one@example.org>: relaying denied for one";
 * answerOf("RCPT", reply, ["one@example.org"]);
 * // => { stage: "RCPT", code: 550, enhanced: "5.7.1", text: "…: relaying denied for …" }
 * ```
 */
export function answerOf(stage: SendingStage, reply: string, addresses: readonly string[]): ServerAnswer {
  checkGiven("reply", reply, "text");
  checkEachGiven("addresses", addresses, "text");
  const code = /^[2-5]\d\d(?=[ -]|$)/.exec(reply)?.[0];
  const codes = enhancedIn(reply);
  const enhanced = codes.find((each) => !isOfMailbox(each)) ?? codes[0];
  const said = reply
    .split(/\r?\n/)
    .map((line) => line.replace(/^\d{3}(?:[ -]|$)/, "").replace(/^[245]\.\d{1,3}\.\d{1,3}(?: |$)/, ""))
    .join(" ");
  const text = withoutAddresses(said.slice(0, heardMost), addresses).slice(0, toldMost);
  return {
    stage,
    ...(code !== undefined && { code: Number(code) }),
    ...(enhanced !== undefined && { enhanced }),
    ...(text !== "" && { text }),
  };
}

/** Enough to tell what a server means; what it says beyond is not looked at. In characters. */
const [heardMost, toldMost] = [2000, 200];

/** Whether an enhanced code is about the mailbox that was named, not about the sender or anything else. */
export function isOfMailbox(enhanced: string): boolean {
  // 5.1.7 and 5.1.8 are about the sender's address.
  return /^5\.1\.\d+$/.test(enhanced) && enhanced !== "5.1.7" && enhanced !== "5.1.8";
}

/** All that stand in a reply, wherever the server puts them: at each line's beginning, or in brackets at the end. */
function enhancedIn(reply: string): readonly string[] {
  return reply.slice(0, heardMost).match(/(?<![\d.])[245]\.\d{1,3}\.\d{1,3}(?!\.?\d)/g) ?? [];
}

/** Without what stands in pointed brackets, what has an @ in it, and the parts of the addresses that are known. */
function withoutAddresses(said: string, addresses: readonly string[]): string {
  const known = [...new Set(addresses.flatMap((address) => [address, ...address.split("@")]))]
    .filter((part) => part.length > 1)
    .sort((one, other) => other.length - one.length)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&"));
  const plain = said
    .normalize("NFC")
    .replace(/[\p{C}\s]+/gu, " ")
    .replace(/<[^<>]{0,320}>/g, "…")
    .replace(/[^\s()<>",;]{0,320}(?:@|%40|=40)[^\s()<>",;]{0,320}/gi, "…");
  const pattern =
    known.length === 0 ? undefined : new RegExp(`(?<![\\p{L}\\p{N}])(?:${known.join("|")})(?![\\p{L}\\p{N}])`, "giu");
  return (pattern === undefined ? plain : plain.replace(pattern, "…")).replace(/(?:… ?){2,}/g, "… ").trim();
}

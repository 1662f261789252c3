import { isOfMailbox, type ServerAnswer } from "./serverAnswer.js";

/**
 * Whose fault it is that a message was not taken. `mailbox`: the address, so that trying again is no use. `later`: nobody's,
 * the server asks to come back. `server`: the sender's or the server's, so that everybody else would be turned down too.
 */
export type Fault = "mailbox" | "later" | "server";

/**
 * Whose fault a refusal is. Only an answer to RCPT that is about the mailbox marks a person: 550 to 553 with 5.1.x, or 550,
 * 551 and 553 without an enhanced code, unless their words speak of a policy. What a server says of policy, relaying, size,
 * quota or signing in, and whatever it says from DATA on, says nothing of anybody's address.
 *
 * @see RFC 5321, 4.2; RFC 3463, 3
 * @example
 * ```ts
 * import { faultOf } from "@piiri/adapters-email";
 *
 * faultOf({ stage: "RCPT", code: 550, enhanced: "5.1.1" }); // => "mailbox"
 * faultOf({ stage: "RCPT", code: 550, enhanced: "5.7.1" }); // => "server"
 * faultOf({ stage: "RCPT", code: 451 }); // => "later"
 * faultOf({ stage: "text", code: 550, enhanced: "5.1.1" }); // => "server"
 * ```
 */
export function faultOf({ stage, code, enhanced, text = "" }: ServerAnswer): Fault {
  if (code === undefined) return "server";
  // Of HTTP, in which only “too many requests” asks to come back.
  if (stage === "sendMail") return code === 429 ? "later" : "server";
  if (code >= 400 && code < 500) return "later";
  if (stage !== "RCPT" || code < 550 || code > 553) return "server";
  if (enhanced !== undefined) return isOfMailbox(enhanced) ? "mailbox" : "server";
  // Without an enhanced code 552 is a full mailbox, or more recipients than a server takes at once.
  if (code === 552) return "server";
  return ofPolicy.test(text) && !ofMailbox.test(text) ? "server" : "mailbox";
}

/** As Exim, qmail, Sendmail and the makers of filters word it. */
const ofPolicy =
  /relay|rcpthosts|polic|prohibit|spam|black ?list|block|denied|not permitted|not allowed to send|authenticat|log ?in|sender|reputation|rbl|dnsbl|spf|dkim|dmarc|too (?:many|large|big)|quota|over limit|\brate\b/i;
const ofMailbox =
  /(?:user|mailbox|recipient|address|account)\b.{0,40}\b(?:unknown|not found|does not exist|doesn't exist|unavailable|disabled)|(?:unknown|no such|invalid|non-?existent) (?:user|mailbox|recipient|address|person|local)/i;

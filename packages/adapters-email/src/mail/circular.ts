import { compiled, type OwnOfCopy, toHeader } from "./compiled.js";
import { digest } from "./digest.js";
import type { Mail } from "./mail.js";

/** A message as it goes to many. */
export interface Circular {
  /** Somebody's copy, byte for byte as the composer alone would write it. */
  readonly copyFor: (own: OwnOfCopy) => Uint8Array;
}

/** Of a message that goes to many, what is the same for all is written once. */
export function circularOf(mail: Mail): Promise<Circular> {
  const said = saidIn(mail);
  const before = kept.get(mail);
  // Nobody changes a message; should somebody do so all the same, nobody gets what it said before.
  if (before?.said === said) return before.circular;
  const circular = written(mail, digest(said));
  kept.set(mail, { said, circular });
  return circular;
}

/** All that stands in the message, and nothing of what else somebody may keep with it. */
function saidIn({ language, subject, body, from, replyTo, date, calendar }: Mail): string {
  const { fileName, content } = calendar ?? {};
  return JSON.stringify([language, subject, body, from.name, from.address, replyTo, date, fileName, content]);
}

const kept = new WeakMap<Mail, { readonly said: string; readonly circular: Promise<Circular> }>();

/**
 * The composer writes the message once, with something that stands in for each one's own boundary and is as long. It follows
 * from all that the message says, so that the message cannot say it. What stands before the type of the content the composer
 * writes anew for each; of all else only the boundary differs.
 */
async function written(mail: Mail, standIn: string): Promise<Circular> {
  const message = compiled(mail, { messageId: "<all>", boundary: standIn });
  const whole = new TextDecoder().decode(await message.build());
  const betweenBoundaries = whole.slice(whole.indexOf(contentType)).split(standIn);
  const encoder = new TextEncoder();
  return {
    copyFor({ to, messageId, boundary }) {
      message.setHeader("To", toHeader(to));
      message.setHeader("Message-ID", messageId);
      const head = message.buildHeaders();
      return encoder.encode(head.slice(0, head.indexOf(contentType)) + betweenBoundaries.join(boundary));
    },
  };
}

/** The last field of the head; in none before it can a line begin so. */
const contentType = "\r\nContent-Type:";

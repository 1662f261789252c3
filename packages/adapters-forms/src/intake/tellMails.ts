import type { MissedEvent } from "../registrations/attachEvents.js";
import type { IntakeTexts, MailReason } from "./texts.js";

/** What came of mails by which people give up their places. */
export interface ReadMails {
  /** How many gave up a place. */
  readonly read: number;
  /** How many did not, by the reason. */
  readonly others: Readonly<Partial<Record<MailReason, number>>>;
  /** Why a mail that gave up a place is of no registration, of each such mail. */
  readonly missed: readonly MissedEvent["reason"][];
}

/** What says nothing of a place, or of another group, is no concern of whoever looks at this one. */
const unconcerned: ReadonlySet<MailReason> = new Set(["no-cancellation", "other-group"]);

/**
 * What came of mails by which people give up their places, in words and counts; nobody is named, nor any file, whose name may be
 * somebody's.
 *
 * @example
 * ```ts
 * import { tellMails } from "@piiri/adapters-forms/intake";
 * import { intake } from "@piiri/adapters-forms/locale/en";
 *
 * tellMails({ read: 2, others: { "no-cancellation": 1 }, missed: ["unknown"] }, intake);
 * // => ["2 mails give up a place. 1 mail is about something else.",
 * //     "1 mail came from an address with which nobody has registered. It was not used. Write its place into the events file."]
 * ```
 */
export function tellMails({ read, others, missed }: ReadMails, texts: IntakeTexts): readonly string[] {
  const say = texts.mails;
  const counts = Object.entries(others) as [MailReason, number][];
  const missedFor = (reason: MissedEvent["reason"]) => missed.filter((each) => each === reason).length;
  return [
    [say.read(read), ...counts.map(([reason, count]) => say.others[reason](count))].join(" "),
    ...(["unknown", "unclear"] as const).flatMap((reason) => {
      const count = missedFor(reason);
      return count === 0 ? [] : [say.missed[reason](count)];
    }),
  ];
}

/**
 * Whether mails hold something that was not understood, and a person has to look.
 *
 * @example
 * ```ts
 * import { areMailsUnclear } from "@piiri/adapters-forms/intake";
 *
 * areMailsUnclear({ read: 2, others: { "no-cancellation": 1 }, missed: [] }); // => false
 * areMailsUnclear({ read: 2, others: { "no-time": 1 }, missed: [] }); // => true
 * ```
 */
export function areMailsUnclear({ others, missed }: ReadMails): boolean {
  const reasons = Object.keys(others) as MailReason[];
  return missed.length > 0 || reasons.some((reason) => !unconcerned.has(reason));
}

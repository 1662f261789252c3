import type { BouncedCount, IntakeTexts, MailReason } from "./texts.js";

/** Somebody whom messages did not reach: by row or id, or by name for whoever asked to see it. */
export interface BouncedPerson extends BouncedCount {
  readonly who: string | number;
}

/** What came of mails that came back. */
export interface ReadBounces {
  readonly people: readonly BouncedPerson[];
  /** How many mailboxes are of nobody who registered or leads. */
  readonly strangers: number;
  /** How many mails were no reports, by the reason. */
  readonly others: Readonly<Partial<Record<Extract<MailReason, "not-a-mail" | "too-long"> | "no-report", number>>>;
}

/**
 * Whom messages did not reach, in words.
 *
 * @example
 * ```ts
 * import { tellBounced } from "@piiri/adapters-forms/intake";
 * import { intake } from "@piiri/adapters-forms/locale/en";
 *
 * const people = [{ who: 4, forGood: 1, forNow: 0, isToAsk: false }];
 * tellBounced({ people, strangers: 0, others: {} }, intake);
 * // => ["Row 4: one message came back, there is no such mailbox. See that the address is right."]
 * ```
 */
export function tellBounced({ people, strangers, others }: ReadBounces, texts: IntakeTexts): readonly string[] {
  const say = texts.bounced;
  const unread = (others["not-a-mail"] ?? 0) + (others["too-long"] ?? 0);
  return [
    ...people.map((each) => say.person(each.who, each)),
    ...(people.length + strangers === 0 ? [say.nobody] : []),
    ...(strangers === 0 ? [] : [say.strangers(strangers)]),
    ...(unread === 0 ? [] : [say.unread(unread)]),
  ];
}

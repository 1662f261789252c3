import { firstDay, type Group, heldSessions } from "../group/index.js";
import { addDays, earlierOf, type LocalDate } from "../kernel/index.js";
import { registrationDays } from "../timeline/index.js";
import { messageAudiences } from "./composeMessage.js";
import { type DueMessage, dueMessages } from "./dueMessages.js";
import type { MessageKind } from "./message.js";

/** What brings about a message that has no day of its own: somebody registers, the group is full, a session changes. */
export const messageOccasions = ["registration", "full", "change"] as const;
/** What brings about a message that has no day of its own. */
export type MessageOccasion = (typeof messageOccasions)[number];

/** A message that a group's season may ask for. */
export interface SeasonMessage extends Omit<DueMessage, "task"> {
  /** The task of the timeline that it carries out, where it is one of its own. */
  readonly task?: string | undefined;
  /** What brings it about; then `due` is the first day on which that may be. */
  readonly occasion?: MessageOccasion | undefined;
}

const compareDays = (one: LocalDate, other: LocalDate) => Number(one > other) - Number(one < other);

/**
 * All messages that a group's season may ask for, in order of time: those that fall due on a day (`dueMessages`), those that
 * something else brings about, and the thanks on the day after the last session of a group that ends.
 *
 * @example
 * ```ts
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { seasonMessages } from "@piiri/core/messages";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * const all = seasonMessages(resolvePlanOrThrow(goodPlans["closed-group"]), { today: "2026-12-01" });
 * all.filter(({ occasion }) => occasion !== undefined).map(({ kind }) => kind); // => ["confirmation", "waiting", "session-changed"]
 * all.some(({ kind }) => kind === "thanks"); // => true
 * ```
 */
export function seasonMessages(group: Group, options: { readonly today: LocalDate }): readonly SeasonMessage[] {
  const opens = registrationDays(group)
    .map((period) => earlierOf(period.opens, firstDay(group)))
    .sort()[0];
  const last = heldSessions(group).at(-1);
  const without = (kind: MessageKind, due: LocalDate, occasion?: MessageOccasion): SeasonMessage => ({
    kind,
    audience: messageAudiences[kind],
    due,
    occasion,
    isDone: false,
  });
  const occasional =
    opens === undefined
      ? []
      : [
          without("confirmation", opens, "registration"),
          without("waiting", opens, "full"),
          without("session-changed", opens, "change"),
        ];
  const thanks =
    last === undefined || group.schedule.extent.kind === "ongoing"
      ? []
      : [without("thanks", addDays(last.local.date, 1))];
  // Of one day, what is brought about comes first: who registers on the closing day is confirmed before being welcomed.
  return [...occasional, ...dueMessages(group, options), ...thanks].sort((one, other) =>
    compareDays(one.due, other.due),
  );
}

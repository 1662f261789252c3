import type { LocalDate } from "../kernel/index.js";

/** What a summary form may record of a session that was held. */
export const summaryItems = ["when", "theme", "participants", "observations", "ideas", "wishes"] as const;
/** One thing that a summary form may record. */
export type SummaryItem = (typeof summaryItems)[number];

/** What it records at least, so that a season can be told of. Guide 3. */
export const summaryItemsLeast = ["when", "theme", "participants"] as const satisfies readonly SummaryItem[];

/** What the facilitators wrote down after a session: counts and their own thoughts, nobody's name. */
export interface SessionSummary {
  readonly heldOn?: LocalDate | undefined;
  /** The group did not meet, though nobody had called the session off: it counts neither as held nor as one to which nobody came. */
  readonly notHeld?: boolean | undefined;
  /** How many came; nothing where the group did not meet. */
  readonly participants?: number | undefined;
  /** How many had registered for it. */
  readonly registered?: number | undefined;
  readonly theme?: string | undefined;
  readonly observations?: string | undefined;
  readonly ideas?: string | undefined;
  readonly wishes?: readonly string[] | undefined;
}

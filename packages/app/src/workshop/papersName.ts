import type { FeedbackAudience } from "@piiri/core/feedback";

/** What the table is called, by which it is known again. */
export function papersName(group: string, audience: FeedbackAudience): string {
  return `${group}-papers${audience === "facilitators" ? "-facilitators" : ""}.csv`;
}

import type { Group } from "../group/index.js";
import { checkGiven, guide, type LocalDate, ours, type Source } from "../kernel/index.js";

/** Data that a group leaves behind. */
export type KeptData = "registrations" | "offers" | "attendance-reports" | "feedback-answers" | "counts";

/** What is kept of a group, why, and until when. */
export interface Retention {
  readonly data: KeptData;
  /** Deleted after this day; for good what has none: counts name nobody. */
  readonly until?: LocalDate | undefined;
  /** To be kept still; to be deleted today, its day being past; nobody has decided yet; stays for good. */
  readonly state: "keep" | "delete" | "undecided" | "stays";
  readonly source: Source;
}

/**
 * What is kept of a group, until when, and what is to be deleted today. Registrations, the offers made and the reports of
 * who joined go when the plan says; answers when they have been gone through; counts stay, for they name nobody.
 *
 * @see guide, 5
 * @example
 * ```ts
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { retentionOf } from "@piiri/core/intake";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * const group = resolvePlanOrThrow(goodPlans["closed-group"]);
 * const states = retentionOf(group, { today: "2027-05-01" }).map(({ data, state }) => `${data} ${state}`);
 * states[0]; // => "registrations delete"
 * states.at(-1); // => "counts stays"
 * ```
 */
export function retentionOf(group: Group, options: { readonly today: LocalDate }): readonly Retention[] {
  checkGiven("options", options, { today: "day" });
  const { today } = options;
  const { keptUntil } = group.registration;
  const { goneThroughOn } = group.feedback;
  const kept = (data: KeptData, until: LocalDate | undefined, source: Source): Retention => ({
    data,
    until,
    state: stateOf(until),
    source,
  });
  return [
    kept("registrations", keptUntil, guide("5")),
    kept("offers", keptUntil, guide("5")),
    kept("attendance-reports", keptUntil, ours("a report of who joined tells as much as the registrations")),
    kept("feedback-answers", goneThroughOn, ours("when answers are gone through, their results are kept")),
    { data: "counts", state: "stays", source: guide("3") },
  ];

  function stateOf(until: LocalDate | undefined): Retention["state"] {
    if (until === undefined) return "undecided";
    return today > until ? "delete" : "keep";
  }
}

import type { Group } from "../group/index.js";

/** How a group's messages go out. */
export interface SendingPractice {
  /** One message to all, everyone in the blind copy; or one to each. */
  readonly delivery: "blind-copies" | "one-each";
  /** How many recipients one message has at most. */
  readonly recipientsMost: number;
  /** How many messages go out in a minute at most. */
  readonly perMinute: number;
  /** After how many reports that an address was not reached nothing more is sent to it, until somebody has asked. */
  readonly bouncesMost: number;
}

/**
 * How a group's messages go out by its federation's practice.
 *
 * @see guide, 4
 * @example
 * ```ts
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { sendingPracticeOf } from "@piiri/core/messages";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * sendingPracticeOf(resolvePlanOrThrow(goodPlans["closed-group"])).delivery; // => "blind-copies"
 * ```
 */
export function sendingPracticeOf({ profile }: Pick<Group, "profile">): SendingPractice {
  const { delivery, recipientsMost, perMinute, bouncesMost } = profile.messages;
  return {
    delivery: delivery.value === "one-each" ? "one-each" : "blind-copies",
    recipientsMost: recipientsMost.value,
    perMinute: perMinute.value,
    bouncesMost: bouncesMost.value,
  };
}

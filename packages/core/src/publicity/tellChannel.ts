import type { Group } from "../group/index.js";
import type { Channel } from "../plan/index.js";
import type { PublicityTexts } from "./texts.js";

/**
 * A channel as one says it, with what it is in the federation's practice.
 *
 * @see guide, 6
 * @example
 * ```ts
 * import { defineProfileOrThrow, guideProfile, resolvePlanOrThrow } from "@piiri/core";
 * import { en } from "@piiri/core/locale/en";
 * import { tellChannel } from "@piiri/core/publicity";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * const changes = { name: "Example Federation", channels: { newsletter: "The Example Letter" } };
 * const group = resolvePlanOrThrow(goodPlans["closed-group"], defineProfileOrThrow(guideProfile, changes));
 * tellChannel(group, "newsletter", en.publicity); // => "newsletter: The Example Letter"
 * tellChannel(group, "radio", en.publicity); // => "radio"
 * ```
 */
export function tellChannel(
  { profile }: Pick<Group, "profile">,
  channel: Channel,
  { channels }: PublicityTexts,
): string {
  const name = profile.channels[channel]?.value;
  return name === undefined ? channels[channel] : `${channels[channel]}: ${name}`;
}

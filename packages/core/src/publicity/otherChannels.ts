import type { Group } from "../group/index.js";
import { type Channel, channels } from "../plan/index.js";

/**
 * Channels that the federation's practice names and the plan does not use: where the group could be told of, too.
 *
 * @see guide, 6
 * @example
 * ```ts
 * import { defineProfileOrThrow, guideProfile, resolvePlanOrThrow } from "@piiri/core";
 * import { otherChannels } from "@piiri/core/publicity";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * const changes = { name: "Example Federation", channels: { newsletter: "The Example Letter", radio: "Example Radio" } };
 * otherChannels(resolvePlanOrThrow(goodPlans["closed-group"], defineProfileOrThrow(guideProfile, changes))); // => ["radio"]
 * ```
 */
export function otherChannels({ profile, publicity }: Pick<Group, "profile" | "publicity">): readonly Channel[] {
  return channels.filter(
    (channel) => profile.channels[channel] !== undefined && !publicity.channels?.includes(channel),
  );
}

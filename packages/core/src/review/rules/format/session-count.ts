import { type Group, standingSessions } from "../../../group/index.js";
import { defineRule } from "../../rule.js";

/** A closed group meets six times: long enough to ripen, short enough to commit to. Guide 3. */
export const sessionCount = defineRule<{ other: { count: number; advised: number } }>()({
  id: "format/session-count",
  scopes: [{ strength: "should", formats: ["closed-group"], ongoing: false }],
  sources: [({ profile }) => profile.formats["closed-group"].sessions],
  check(group, report) {
    const advised = group.profile.formats["closed-group"].sessions.value;
    const count = standingSessions(group).length;
    const path = group.schedule.extent.kind === "until" ? "/schedule/until" : "/schedule/count";
    if (count !== advised) report.wrong("other", path, { count, advised }, countFor(group, advised - count));
  },
});

/** A count with so many sessions more; none where what is decided of a session would fall away with it. */
function countFor({ schedule: { extent }, plan }: Group, more: number): number | undefined {
  if (extent.kind !== "count") return undefined;
  const count = extent.count + more;
  const decided = Object.keys(plan.sessions ?? {}).map((key) => Number(/^s(\d+)$/.exec(key)?.[1] ?? 0));
  return count > 0 && decided.every((number) => number <= count) ? count : undefined;
}

import type { Group, LocalDate } from "@piiri/core";
import type { FeedbackResults } from "@piiri/core/feedback";
import { readTold, resultsToldOf } from "@piiri/core/telling";
import { stateOf } from "../keeping/stateOf.js";

/**
 * What has been told of what a group's participants thought in a period, as it is remembered beside its plan.
 *
 * @throws KeepingError where the file is none of ours, or was cut off
 */
export async function toldOfGroup(
  planFile: string,
  group: Group,
  days: { readonly from: LocalDate | undefined; readonly to: LocalDate | undefined },
): Promise<readonly FeedbackResults[]> {
  const { content } = await readTold(stateOf(planFile, group));
  return content === undefined ? [] : resultsToldOf(content, group, days);
}

import type { Group } from "@piiri/core";
import type { FeedbackResults } from "@piiri/core/feedback";
import { KeepingError, memoryFiles } from "@piiri/core/keeping";
import { type SeasonReport, seasonReport } from "@piiri/core/report";
import { type SeasonGroup, seasonGroup } from "@piiri/core/season";
import { readTold, resultsToldOf, toldFile } from "@piiri/core/telling";
import { stateBeside } from "../season/stateBeside.js";
import { type OfSeason, ofEachGroup, type SeasonDays, type SeasonFiles } from "./seasonGroups.js";

/** What who plans a season, and who tells of it, need of a group. */
export interface SeasonPart {
  /** The sessions on the days that are looked at. */
  readonly within: SeasonGroup;
  /** All of them: who leads has those outside to do as well. */
  readonly whole: SeasonGroup;
  readonly report: SeasonReport;
  /** What was told of its surveys; nothing where what is remembered of them cannot be read. */
  readonly feedback: readonly FeedbackResults[] | undefined;
}

/** Some of a season's files, read. */
export function seasonParts(request: SeasonFiles): Promise<readonly OfSeason<SeasonPart>[]> {
  return ofEachGroup(request, async (group, days, plan) => ({
    within: seasonGroup(group, days),
    whole: seasonGroup(group),
    report: seasonReport(group, days),
    feedback: await toldOf(group, days, { plan, told: request.told ?? [] }),
  }));
}

/** What was told of a group's surveys, by what lies in its folder beside the plan. */
async function toldOf(
  group: Group,
  days: SeasonDays,
  { plan, told }: Required<Pick<SeasonFiles, "told">> & { readonly plan: File },
): Promise<readonly FeedbackResults[] | undefined> {
  const found = told?.find(({ folder }) => folder === `${stateBeside(plan)}${group.id}/`);
  if (found === undefined) return [];
  const files = memoryFiles(found.folder);
  await files.replace(toldFile, new Uint8Array(await found.file.arrayBuffer()));
  try {
    const { content } = await readTold(files);
    return content === undefined ? [] : resultsToldOf(content, group, days);
  } catch (error) {
    if (error instanceof KeepingError) return undefined;
    throw error;
  }
}

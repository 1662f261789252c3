import { type SeasonReport, seasonReport } from "@piiri/core/report";
import { type SeasonGroup, seasonGroup } from "@piiri/core/season";
import { type OfSeason, ofEachGroup, type SeasonFiles } from "./seasonGroups.js";

/** What who plans a season, and who tells of it, need of a group. */
export interface SeasonPart {
  /** The sessions on the days that are looked at. */
  readonly within: SeasonGroup;
  /** All of them: who leads has those outside to do as well. */
  readonly whole: SeasonGroup;
  readonly report: SeasonReport;
}

/** Some of a season's files, read. */
export function seasonParts(request: SeasonFiles): Promise<readonly OfSeason<SeasonPart>[]> {
  return ofEachGroup(request, (group, { today, from, to }) => ({
    within: seasonGroup(group, { from, to }),
    whole: seasonGroup(group),
    report: seasonReport(group, { today, from, to }),
  }));
}

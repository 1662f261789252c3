import { FederationTally, federationParagraphs, type LeftOut, seasonReport } from "@piiri/core/report";
import { type Season, type SeasonGroup, seasonGroup, seasonOf } from "@piiri/core/season";
import type { PageFormat } from "@piiri/documents/formats";
import { wallClock } from "../input/wallClock.js";
import { asJson } from "../output/deliver.js";
import { pageIn, styleOfResult } from "../output/pages.js";
import type { CommandWords } from "../texts/words.js";
import { jsonSeason } from "./jsonSeason.js";
import type { MakeView, SeasonLook } from "./seasonView.js";
import { textSeason } from "./textSeason.js";

/** What who plans a season looks at: what overlaps, who leads how much, every session, and what it comes to. */
export function planningIn(format: "text" | "json" | PageFormat): MakeView {
  return ({ invocation, from, to, rooms }: SeasonLook) => {
    const { profile, now } = invocation;
    const groups: SeasonGroup[] = [];
    const tally = new FederationTally(profile);
    return {
      add: ({ group }) => {
        groups.push(seasonGroup(group, { from, to }));
        const today = wallClock(now, group.schedule.timeZone).date;
        tally.add(seasonReport(group, { today, from, to }));
      },
      result: async (words, leftOut) => {
        const season = seasonOf(groups, { profile, rooms, from, to });
        return await told(season, words, leftOut);
      },
    };

    async function told(season: Season, words: CommandWords, leftOut: LeftOut): Promise<string | Uint8Array> {
      const all = await words.all();
      const report = tally.result(leftOut);
      if (format === "json") return asJson(jsonSeason(season, report, all));
      if (format !== "text") return await pageIn(format, ({ seasonPage }) => seasonPage(season, all));
      const [, ...counts] = federationParagraphs(report, all.report);
      return textSeason(season, counts, all, styleOfResult(invocation));
    }
  };
}

import { writeCsv } from "@piiri/adapters-forms";
import { FederationTally, federationParagraphs, reportNotes, seasonReport } from "@piiri/core/report";
import type { ReportedGroup } from "@piiri/documents";
import type { PageFormat } from "@piiri/documents/formats";
import { toldOfGroup } from "../feedback/toldOfGroup.js";
import { wallClock } from "../input/wallClock.js";
import { asJson } from "../output/deliver.js";
import { pageIn } from "../output/pages.js";
import type { MakeView, SeasonLook } from "./seasonView.js";

/** What a season or a year came to: for annual reports and for the federation. Only sums are kept. */
export function reportIn(format: "text" | "json" | "csv" | PageFormat): MakeView {
  return (look) => {
    const tally = new FederationTally(look.invocation.profile);
    return {
      add: async (loaded) => {
        const { report, feedback } = await reported(look, loaded);
        tally.add(report, feedback);
      },
      result: async (words, leftOut) => {
        const report = tally.result(leftOut);
        if (format === "json") return asJson(report);
        const all = await words.all();
        const texts = all.report;
        if (format === "text") {
          const notes = reportNotes(report, texts).map((note) => `  - ${note}`);
          return `${[...federationParagraphs(report, texts), notes.join("\n")].filter((part) => part !== "").join("\n\n")}\n`;
        }
        if (format !== "csv") return await pageIn(format, ({ federationPage }) => federationPage(report, all));
        const { federationTable } = await import("@piiri/documents");
        return writeCsv(federationTable(report, all));
      },
    };
  };
}

/** The lines that the figures come from, one for each group. */
export const groupsAsCsv: MakeView = (look) => {
  const groups: ReportedGroup[] = [];
  return {
    add: async (loaded) => {
      groups.push(await reported(look, loaded));
    },
    result: async (words) => {
      const { groupTable } = await import("@piiri/documents");
      return writeCsv(groupTable(groups, await words.all()));
    },
  };
};

async function reported(
  { invocation, from, to }: SeasonLook,
  { file, group }: Parameters<Awaited<ReturnType<MakeView>>["add"]>[0],
): Promise<Required<ReportedGroup>> {
  const today = wallClock(invocation.now, group.schedule.timeZone).date;
  const report = seasonReport(group, { today, from, to });
  return { report, feedback: await toldOfGroup(file, group, { from, to }) };
}

import { guide, ours } from "../../../kernel/index.js";
import { isElectronic } from "../../../publicity/index.js";
import { defineRule } from "../../rule.js";

/** Most channels are electronic: there people most often find a group, a link away from registration. Guide 6. */
export const electronic = defineRule<{ few: { electronic: number; others: number } }>()({
  id: "publicity/electronic",
  scopes: [{ strength: "may", venue: "online" }],
  sources: [guide("6"), guide("Liite 3"), ours("most is more than half")],
  outsideReadiness: "a hint; several channels are what counts",
  check({ publicity }, report) {
    const channels = [...new Set(publicity.channels)];
    const onNet = channels.filter(isElectronic).length;
    const others = channels.length - onNet;
    if (others > 0 && onNet <= others) report.wrong("few", "/publicity/channels", { electronic: onNet, others });
  },
});

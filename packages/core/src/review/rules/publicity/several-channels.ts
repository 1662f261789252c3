import { guide } from "../../../kernel/index.js";
import { defineRule } from "../../rule.js";

/** A group is told of in several places, for no single one reaches everybody. Guide 6. */
export const severalChannels = defineRule<{ none: { least: number }; few: { channels: number; least: number } }>()({
  id: "publicity/several-channels",
  scopes: [{ strength: "should" }],
  sources: [guide("6")],
  check({ publicity, profile }, report) {
    const path = "/publicity/channels";
    const channels = new Set(publicity.channels).size;
    const least = profile.publicity.channelsLeast.value;
    if (channels === 0) report.missing("none", path, { least });
    else if (channels < least) report.wrong("few", path, { channels, least });
  },
});

import { guide, handbook } from "../../../kernel/index.js";
import { defineRule } from "../../rule.js";

/** A group is told of in several places, for no single one reaches everybody. Guide 6. */
export const severalChannels = defineRule<{ none: { least: number }; few: { channels: number; least: number } }>()({
  id: "publicity/several-channels",
  scopes: [
    { strength: "should", venue: "online" },
    {
      strength: "should",
      venue: "in-person",
      sources: [handbook("4.3"), ({ profile }) => profile.publicity.channelsLeast],
    },
  ],
  sources: [guide("6"), ({ profile }) => profile.publicity.channelsLeast],
  check({ publicity, venue, profile }, report) {
    const path = "/publicity/channels";
    const channels = new Set(publicity.channels).size;
    const least = profile.publicity.channelsLeast.value;
    // A local group for an association's own members is told of by a letter to them. Handbook 4.3.
    const isMembersOwn = venue.kind === "in-person" && publicity.beyondMembers === false;
    if (channels === 0) report.missing("none", path, { least });
    else if (channels < least && !isMembersOwn) report.wrong("few", path, { channels, least });
  },
});

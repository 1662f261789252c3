import { seriesFormats } from "../../../format/index.js";
import { meetsSeldom, placeOfDuration } from "../../../group/index.js";
import { handbook, type JsonPointer, ours } from "../../../kernel/index.js";
import { defineRule } from "../../rule.js";

type Length = { minutes: number; least: number; most: number };

/** A session is long enough for everyone to be heard, and short enough to keep one's mind on it. Guide 3, of groups online;
 * in a room groups usually meet for a couple of hours, and an event makes a day of it. Handbook 4.3 and 4.5. */
export const sessionLength = defineRule<{ short: Length; long: Length }>()({
  id: "format/session-length",
  scopes: [
    { strength: "should", venue: "online" },
    {
      strength: "may",
      formats: seriesFormats,
      venue: "in-person",
      sources: [handbook("4.5"), ours("in a room, too, an hour and a half to two hours are a couple")],
    },
  ],
  sources: [
    ({ profile, format }) => profile.formats[format].durationLeast,
    ({ profile, format }) => profile.formats[format].durationMost,
  ],
  check(group, report) {
    const { format, profile } = group;
    const { durationLeast, durationMost } = profile.formats[format];
    // A local group that meets a few times a year makes a day of it. Handbook 4.2.
    const isDayTogether = group.venue.kind === "in-person" && meetsSeldom(group);
    const lengths = new Map<JsonPointer, number>();
    for (const session of group.sessions) lengths.set(placeOfDuration(group, session), session.duration);
    for (const [path, minutes] of lengths) {
      const length = { minutes, least: durationLeast.value, most: durationMost.value };
      if (minutes < length.least) report.wrong("short", path, length, length.least);
      if (minutes > length.most && !isDayTogether) report.wrong("long", path, length, length.most);
    }
  },
});

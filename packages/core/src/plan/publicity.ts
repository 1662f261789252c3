import * as z from "zod/mini";
import { atMost, line, localDate, madeWhenRead, optional, personId, whole } from "./fields.js";
import { channels, materialItems } from "./publicityTerms.js";

/** How people hear of the group. */
export const publicity = () =>
  optional(
    madeWhenRead(() => ({
      starts: optional(localDate, "The first day on which the group is told of."),
      ends: optional(localDate, "The last day on which it is."),
      channels: optional(z.array(z.enum(channels)).check(z.maxLength(30))),
      beyondMembers: optional(z.boolean(), "Whether it is told of also to those who are not members."),
      material: optional(z.array(z.enum(materialItems)).check(z.maxLength(30)), "What the material tells."),
      namesTheCondition: optional(
        z.boolean(),
        "Whether texts, posts and leaflets say for whom the group is. Calendars, subjects and file names never do.",
      ),
      forWhom: optional(line(200), "For whom the group is, in words that strangers may read where it is named."),
      themes: optional(
        atMost(10, line(60)),
        "What the group is about, in a few words by which strangers find it in public lists.",
      ),
      paidPost: optional(
        z.strictObject({
          from: optional(localDate),
          days: optional(whole(1, 365)),
          euros: optional(z.number().check(z.minimum(0), z.maximum(100_000))),
        }),
        "A post that is paid for: from when, for how many days, what it costs.",
      ),
      madeBy: optional(personId, "Who makes the material, by id."),
      sentBy: optional(personId, "Who sends it out, by id."),
    })),
  );

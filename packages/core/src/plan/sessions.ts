import * as z from "zod";
import { agenda } from "./agenda.js";
import { across, form, id, line, lines, localDate, localTime, type OurIssue, whole } from "./fields.js";

const theme = line(200).optional().meta({ description: "What the session is about." });
const themeBy = z
  .enum(["facilitators", "participants"])
  .optional()
  .meta({ description: "participants: the theme is left for their wishes." });
const cancelled = z
  .boolean()
  .optional()
  .meta({ description: "The session is not held. Its place in the series stays." });
const moved = z
  .strictObject({ date: localDate.optional(), time: localTime.optional() })
  .check(across(movesSomething))
  .optional()
  .meta({ description: "Another date or time than the rhythm gives.", minProperties: 1 });

const keyPattern = "^[a-z0-9][a-z0-9-]{0,31}$";
const keyExpression = new RegExp(keyPattern);
const sessionKey = form("key", (value) => keyExpression.test(value), { pattern: keyPattern });

const summary = z
  .strictObject({
    heldOn: localDate.optional(),
    participants: whole(0, 10_000).meta({ description: "How many came. Only the number." }),
    theme: line(200).optional(),
    observations: lines(5000).optional(),
    ideas: lines(5000).optional(),
    wishes: z.array(line(200)).max(100).optional(),
  })
  .meta({ description: "What the facilitators wrote down after the session; nobody's name." });

const sessionPlan = z.strictObject({
  theme,
  themeBy,
  cancelled,
  moved,
  added: z
    .strictObject({ date: localDate, time: localTime.optional() })
    .optional()
    .meta({ description: "A session outside the rhythm, under a key of your own." }),
  agenda: agenda
    .optional()
    .meta({ description: "This session's own agenda; else the group's, else the format's usual one." }),
  facilitators: z
    .array(id)
    .max(50)
    .optional()
    .meta({ description: "Who leads this session, by id; else all facilitators." }),
  summary: summary.optional(),
});

/** What is decided or recorded of single sessions, by key. */
export const sessions = z
  .record(sessionKey, sessionPlan)
  .check(across(keysOfTheirOwn))
  .optional()
  .meta({ description: "What is decided of single sessions, by key: s1, s2 … in the rhythm." });

function movesSomething(to: { date?: unknown; time?: unknown }): OurIssue[] {
  return to.date === undefined && to.time === undefined ? [{ problem: "missing", data: {}, at: ["date"] }] : [];
}

/** Keys like `s3` belong to the rhythm; an added session has one of its own, and is not moved but dated anew. */
function keysOfTheirOwn(changes: Readonly<Record<string, unknown>>): OurIssue[] {
  return Object.entries(changes).flatMap(([key, change]): OurIssue[] => {
    const { added, moved: to } = (change ?? {}) as { added?: unknown; moved?: unknown };
    const isInRhythm = /^s\d+$/.test(key);
    if (added !== undefined && isInRhythm) return [{ problem: "key-of-the-rhythm", data: { key }, at: [key] }];
    if (added === undefined && !isInRhythm) return [{ problem: "unknown-session", data: { key, keys: [] }, at: [key] }];
    const both = ["added", "moved"];
    return added !== undefined && to !== undefined
      ? [{ problem: "only-one-of", data: { keys: both }, at: [key, "moved"] }]
      : [];
  });
}

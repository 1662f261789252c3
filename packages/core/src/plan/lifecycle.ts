import * as z from "zod/mini";
import { isLocalDate } from "../kernel/index.js";
import { atMost, form, line, lines, localDate, madeWhenRead, optional } from "./fields.js";
import { backgrounds, leadings, natures, starters } from "./lifecycleTerms.js";

const monthDay = form("month-day", (value) => isLocalDate(`2027-${value}`), { pattern: "^[0-9]{2}-[0-9]{2}$" });

const answer = () => optional(lines(1000));

const evaluation = madeWhenRead(() => ({
  on: localDate,
  decision: optional(z.enum(["go-on", "end"]), "What the group decided."),
}));

/** Where a group comes from, what it has agreed, and how it goes on or ends. Only dates and decisions, nobody's name. */
export const lifecycle = () =>
  optional(
    madeWhenRead(() => ({
      startedBy: optional(z.enum(starters)),
      background: optional(z.enum(backgrounds)),
      leading: optional(z.enum(leadings)),
      nature: optional(z.array(z.enum(natures)).check(z.maxLength(4))),
      ideaOn: optional(localDate, "When somebody first thought of the group."),
      questions: optional(
        z.strictObject({
          who: answer(),
          why: answer(),
          forWhom: answer(),
          where: answer(),
          what: answer(),
          how: answer(),
        }),
        "What is answered before a group is started.",
      ),
      steps: optional(
        z.strictObject({
          need: optional(localDate, "When the need was known."),
          partners: optional(localDate, "When partners had been found."),
          audience: optional(localDate, "When those whom the group is for had been reached."),
          encouragement: optional(localDate, "When people had been encouraged to come."),
        }),
        "The steps before the first session, each with the day on which it was done.",
      ),
      gateway: optional(
        z.strictObject({ kind: z.enum(["peer-event", "information-evening"]), on: localDate }),
        "An event at which one can come and see before the group begins.",
      ),
      acquaintedOn: optional(localDate, "When the group itself felt that it was getting to know each other."),
      goalsAgreedOn: optional(localDate, "When the group agreed on its goals and ways of working."),
      evaluateBy: optional(localDate, "By when the group next looks at how it is doing."),
      evaluations: optional(atMost(100, evaluation), "The evaluations that were held, in order."),
      endsOn: optional(localDate, "The planned last day of a group that has decided to end."),
      newcomersJoin: optional(atMost(12, monthDay), "In a replenished group: when newcomers join each year, MM-DD."),
      partners: optional(atMost(50, line(200)), "Those who work together with the group."),
    })),
  );

import * as z from "zod/mini";
import { atMost, id, line, localDate, madeWhenRead, optional, personId, whole } from "./fields.js";

/** How the group asks what people thought. */
export const feedback = () =>
  optional(
    madeWhenRead(() => ({
      goals: optional(atMost(20, line(300)), "What the group is to give people; the survey asks how far it did."),
      instrument: optional(id, "Which of the federation's own surveys is asked, by its id; the guide's unless given."),
      askedOn: optional(localDate, "When participants are asked."),
      answersUntil: optional(localDate, "The last day on which answers are taken; then they are scored, once."),
      asksFacilitators: optional(z.boolean(), "Whether facilitators are asked too."),
      asksIdentity: optional(
        z.array(z.enum(["name", "email", "phone", "address", "birthday"])).check(z.maxLength(5)),
        "What of this the survey asks; it should ask none of it.",
      ),
      collectedBy: optional(personId, "Who gathers the answers, by id."),
      goneThroughOn: optional(localDate, "When the answers are gone through with the association."),
      toldOn: optional(localDate, "When results of the survey were told last."),
      threshold: optional(whole(1, 100), "Results are told from this many answers on."),
    })),
  );

/** What the association tells of the group afterwards. */
export const report = () =>
  optional(
    madeWhenRead(() => ({
      countsPerYear: optional(whole(0, 12), "How often in a year sessions and participants are counted."),
      countsToldBy: optional(personId, "Who tells the federation the counts, by id."),
      inAnnualReport: optional(z.boolean(), "Whether the group has a place in the annual report."),
      people: optional(whole(0, 100_000), "How many different people came in all, where it is known. Only the number."),
    })),
  );

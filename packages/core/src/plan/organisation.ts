import * as z from "zod/mini";
import { line, localDate, madeWhenRead, optional, whole } from "./fields.js";

/** What pays for a group. Guide, Liite 3. */
const costsMetBy = ["no-costs", "own-money", "grant"] as const;

/** How the group stands in the association's year. */
export const organisation = () =>
  optional(
    madeWhenRead(() => ({
      planningStarts: optional(localDate, "When planning of the season begins."),
      preparationStarts: optional(localDate, "When the facilitators begin to prepare."),
      actionPlan: optional(whole(2000, 2199), "The year of the action plan that the group stands in."),
      chosenByFacilitators: optional(
        z.boolean(),
        "Whether the facilitators have chosen the format themselves, by what they like and have time for.",
      ),
      costsMetBy: optional(
        z.enum(costsMetBy),
        "What pays for publicity, equipment and connections: nothing costs, the association's own money, or a grant.",
      ),
      materialBank: optional(z.boolean(), "Whether the facilitators can use the federation's material bank."),
      approvedOn: optional(localDate, "When plan and costs were approved."),
      mentor: optional(line(200), "Who of experience stands by the facilitators."),
      supervision: optional(line(200), "How facilitators get supervision, or talk with others who lead."),
      expenses: optional(line(200), "Which expenses the association pays."),
      insurance: optional(z.boolean(), "Whether volunteers are insured."),
      yearlyTalk: optional(localDate, "When the association and the facilitators talk of how it goes, once a year."),
    })),
  );

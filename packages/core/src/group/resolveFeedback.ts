import { addDays } from "../kernel/index.js";
import type { Feedback, Reporting } from "./group.js";
import type { PracticeSituation } from "./practiceSituation.js";

/** With every key, so that none of a plan's is left behind. */
type Whole<Section> = { readonly [Key in keyof Section]-?: Section[Key] };

/** When people are asked: right after the last session, which of open meetings is at the season's end. Guide 3. */
export function resolveFeedback({ plan, profile, derivation, extremes }: PracticeSituation): Whole<Feedback> {
  const stated = plan.feedback ?? {};
  const { goneThroughDays, threshold } = profile.feedback;
  const askedOn =
    extremes.last === undefined ? stated.askedOn : derivation.of("/feedback/askedOn", stated.askedOn, extremes.last);
  return {
    goals: stated.goals,
    asksFacilitators: stated.asksFacilitators,
    asksIdentity: stated.asksIdentity,
    collectedBy: stated.collectedBy,
    askedOn,
    goneThroughOn:
      askedOn === undefined
        ? stated.goneThroughOn
        : derivation.of("/feedback/goneThroughOn", stated.goneThroughOn, addDays(askedOn, goneThroughDays.value)),
    threshold: derivation.of("/feedback/threshold", stated.threshold, threshold.value),
  };
}

/** What the association tells of the group afterwards. */
export function resolveReporting({ plan, profile, derivation }: PracticeSituation): Reporting {
  const { countsPerYear, inAnnualReport } = plan.report ?? {};
  return {
    countsPerYear: derivation.of("/report/countsPerYear", countsPerYear, profile.report.countsPerYear.value),
    inAnnualReport: derivation.of("/report/inAnnualReport", inAnnualReport, profile.report.inAnnualReport.value),
  };
}

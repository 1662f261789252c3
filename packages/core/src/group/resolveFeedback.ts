import { err, ok, type Result } from "neverthrow";
import { guideInstrument, type OwnInstrument } from "../instruments/index.js";
import { addDays, earlierOf } from "../kernel/index.js";
import type { GroupPlan } from "../plan/index.js";
import { type Problem, problem } from "../problem/index.js";
import type { Feedback, ReportFacts } from "./group.js";
import type { PracticeSituation } from "./practiceSituation.js";

/** With every key, so that none of a plan's is left behind. */
type Whole<Section> = { readonly [Key in keyof Section]-?: Section[Key] };

/** The survey that a plan chose, of those of its federation's own. Error: `unknown-survey`, for one that there is not. */
export function resolveInstrument(
  { feedback }: GroupPlan,
  instruments: readonly OwnInstrument[],
): Result<OwnInstrument | undefined, readonly Problem[]> {
  const chosen = feedback?.instrument;
  if (chosen === undefined || chosen === guideInstrument) return ok(undefined);
  const found = instruments.find(({ id }) => id === chosen);
  if (found !== undefined) return ok(found);
  const known = instruments.map(({ id }) => id);
  return err([problem("unknown-survey", "/feedback/instrument", { id: chosen, known })]);
}

/** When people are asked: right after the last session, which of open meetings is at the season's end. Guide 3. */
export function resolveFeedback(situation: PracticeSituation, instrument: OwnInstrument | undefined): Whole<Feedback> {
  const { plan, profile, derivation } = situation;
  const stated = plan.feedback ?? {};
  return {
    goals: stated.goals,
    instrument,
    asksFacilitators: stated.asksFacilitators,
    asksIdentity: stated.asksIdentity,
    collectedBy: stated.collectedBy,
    toldOn: stated.toldOn,
    ...daysOf(stated, situation),
    threshold: derivation.of("/feedback/threshold", stated.threshold, profile.feedback.threshold.value),
  };
}

/** Answers are taken for a while, then scored, at the latest when they are gone through. */
function daysOf(
  stated: NonNullable<PracticeSituation["plan"]["feedback"]>,
  { profile, derivation, schedule, extremes }: PracticeSituation,
): Pick<Whole<Feedback>, "askedOn" | "answersUntil" | "goneThroughOn"> {
  const { answerDays, goneThroughDays } = profile.feedback;
  // A standing group asks at each season's end, also in the season in which it ends.
  const askedOn =
    schedule.standing || extremes.last === undefined
      ? stated.askedOn
      : derivation.of("/feedback/askedOn", stated.askedOn, extremes.last);
  if (askedOn === undefined) {
    return { askedOn, answersUntil: stated.answersUntil, goneThroughOn: stated.goneThroughOn };
  }
  const gone = addDays(askedOn, goneThroughDays.value);
  const goneThroughOn = derivation.of("/feedback/goneThroughOn", stated.goneThroughOn, gone);
  const answered = earlierOf(addDays(askedOn, answerDays.value), goneThroughOn);
  return {
    askedOn,
    answersUntil: derivation.of("/feedback/answersUntil", stated.answersUntil, answered),
    goneThroughOn,
  };
}

/** What the association tells of the group afterwards. */
export function resolveReport({ plan, profile, derivation }: PracticeSituation): ReportFacts {
  const { countsPerYear, inAnnualReport, countsToldBy, people } = plan.report ?? {};
  return {
    countsPerYear: derivation.of("/report/countsPerYear", countsPerYear, profile.report.countsPerYear.value),
    inAnnualReport: derivation.of("/report/inAnnualReport", inAnnualReport, profile.report.inAnnualReport.value),
    countsToldBy,
    people,
  };
}

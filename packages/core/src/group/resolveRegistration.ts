import { registrationIsBy } from "../format/index.js";
import { addDays, earlierOf, type LocalDate, laterOf } from "../kernel/index.js";
import { registrationCap } from "../registration/index.js";
import type { DatedSession } from "../series/index.js";
import type { Registration, SeriesRegistrationPeriod, SessionRegistrationPeriod } from "./group.js";
import { isHeld, type PracticeSituation } from "./practiceSituation.js";

/** How people register, with what is usual where the plan is silent. */
export function resolveRegistration(situation: PracticeSituation, dated: readonly DatedSession[]): Registration {
  const { plan, profile, derivation, seats, membership, extremes } = situation;
  const { cap, promotion, offerHours, fields, contact, keptUntil, ...stated } = statedOf(plan);
  const { turnout, promotion: usualPromotion, offerHours: usualHours, keptDays } = profile.registration;
  const usualCap = seats && registrationCap(seats.most, turnout.value);
  const period =
    registrationIsBy(plan.format, membership) === "session" ? sessionPeriod(situation) : seriesPeriod(situation, dated);
  return {
    ...stated,
    period,
    cap: usualCap === undefined ? cap : derivation.of("/registration/cap", cap, usualCap),
    promotion: derivation.of("/registration/promotion", promotion, usualPromotion.value),
    offerHours: derivation.of("/registration/offerHours", offerHours, usualHours.value),
    fields: derivation.of("/registration/fields", fields, usualFields),
    contact:
      plan.organiser.email === undefined
        ? contact
        : derivation.of("/registration/contact", contact, plan.organiser.email),
    keptUntil:
      extremes.last === undefined
        ? keptUntil
        : derivation.of("/registration/keptUntil", keptUntil, addDays(extremes.last, keptDays.value)),
  };
}

/** Which form asks what is needed. Guide 5. */
const usualFields = ["name", "email", "wishes", "where-heard"] as const satisfies Registration["fields"];

/** Without the days, which are those of one format or another. */
function statedOf(plan: PracticeSituation["plan"]) {
  const { opens, closes, lateUntil, opensDaysBefore, closesDaysBefore, ...stated } = (plan.registration ??
    {}) as AnyRegistration;
  return stated;
}

type Plans = PracticeSituation["plan"];
/** What a plan of any format may say. */
type AnyRegistration = Partial<
  UnionToIntersection<NonNullable<Plans["registration"]>> & Record<DayKey, LocalDate> & Record<CountKey, number>
>;
type DayKey = "opens" | "closes" | "lateUntil";
type CountKey = "opensDaysBefore" | "closesDaysBefore";
type UnionToIntersection<Union> = (Union extends unknown ? (of: Union) => void : never) extends (of: infer All) => void
  ? All
  : never;

function seriesPeriod(
  { plan, profile, derivation, extremes }: PracticeSituation,
  dated: readonly DatedSession[],
): SeriesRegistrationPeriod {
  const { opens, closes, lateUntil } = (plan.registration ?? {}) as AnyRegistration;
  const { registrationOpensDays, registrationClosesDays } = profile.formats[plan.format];
  const usualCloses = addDays(extremes.first, -registrationClosesDays.value);
  const usualOpens = addDays(extremes.first, -registrationOpensDays.value);
  const closing = derivation.of(
    "/registration/closes",
    closes,
    opens === undefined ? usualCloses : laterOf(opens, usualCloses),
  );
  return {
    by: "series",
    opens: derivation.of("/registration/opens", opens, earlierOf(usualOpens, closing)),
    closes: closing,
    lateUntil: takesLate(plan)
      ? derivation.of("/registration/lateUntil", lateUntil, usualLate(profile, dated, closing))
      : undefined,
  };
}

function takesLate(plan: Plans): boolean {
  return plan.format === "closed-group" && plan.membership !== "replenished" && plan.schedule.ongoing === undefined;
}

function usualLate(
  { formats }: PracticeSituation["profile"],
  dated: readonly DatedSession[],
  closing: LocalDate,
): LocalDate {
  const last = dated.filter(isHeld)[formats["closed-group"].lateIntakeSessions.value - 1]?.local.date;
  return last === undefined ? closing : laterOf(last, closing);
}

function sessionPeriod({ plan, profile, derivation }: PracticeSituation): SessionRegistrationPeriod {
  const { opensDaysBefore, closesDaysBefore } = (plan.registration ?? {}) as AnyRegistration;
  const { registrationOpensDays, registrationClosesDays } = profile.formats[plan.format];
  const closing = derivation.of(
    "/registration/closesDaysBefore",
    closesDaysBefore,
    Math.min(registrationClosesDays.value, opensDaysBefore ?? registrationClosesDays.value),
  );
  return {
    by: "session",
    opensDaysBefore: derivation.of(
      "/registration/opensDaysBefore",
      opensDaysBefore,
      Math.max(registrationOpensDays.value, closing),
    ),
    closesDaysBefore: closing,
  };
}

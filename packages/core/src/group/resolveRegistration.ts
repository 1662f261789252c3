import { keepsItsPeople, meetsAgain, registrationIsBy } from "../format/index.js";
import { addDays, earlierOf, type LocalDate, laterOf } from "../kernel/index.js";
import { registrationCap } from "../registration/index.js";
import { type DatedSession, isHeld } from "../series/index.js";
import type { Registration, SeriesRegistrationPeriod, SessionRegistrationPeriod } from "./group.js";
import type { PracticeSituation } from "./practiceSituation.js";

/** How people register, with what is usual where the plan is silent. */
export function resolveRegistration(situation: PracticeSituation, dated: readonly DatedSession[]): Registration {
  const { plan, profile, derivation, seats, membership, extremes } = situation;
  const stated: Stated = plan.registration ?? {};
  const { turnout, promotion: usualPromotion, offerHours: usualHours, keptDays } = profile.registration;
  const required = derivation.of("/registration/required", stated.required, !isWalkedInto(situation));
  const usualCap = seats && required ? registrationCap(seats.most, turnout.value) : undefined;
  const period =
    registrationIsBy(plan.format, membership) === "session" ? sessionPeriod(situation) : seriesPeriod(situation, dated);
  return {
    period,
    required,
    cap: usualCap === undefined ? stated.cap : derivation.of("/registration/cap", stated.cap, usualCap),
    promotion: derivation.of("/registration/promotion", stated.promotion, usualPromotion.value),
    offerHours: derivation.of("/registration/offerHours", stated.offerHours, usualHours.value),
    fields: derivation.of("/registration/fields", stated.fields, usualFields),
    contact:
      plan.organiser.email === undefined
        ? stated.contact
        : derivation.of("/registration/contact", stated.contact, plan.organiser.email),
    keptUntil:
      extremes.last === undefined
        ? stated.keptUntil
        : derivation.of("/registration/keptUntil", stated.keptUntil, addDays(extremes.last, keptDays.value)),
    ...asStated(stated),
  };
}

/** A standing local group that is open to all and says nothing of registration: one comes when it suits. Handbook 4.2. */
function isWalkedInto({ plan, schedule, membership }: PracticeSituation): boolean {
  const isOpenLocalGroup = plan.venue?.kind === "in-person" && membership === "open" && schedule.standing;
  return isOpenLocalGroup && plan.registration === undefined;
}

/** Which form asks what is needed. Guide 5. */
const usualFields = ["name", "email", "wishes", "where-heard"] as const satisfies Registration["fields"];

/** What a plan of any format may say, without the days, which are those of one format or another. */
type Stated = Omit<AnyRegistration, DayKey | CountKey>;
type Resolved = "required" | "cap" | "promotion" | "offerHours" | "fields" | "contact" | "keptUntil";

/** What nothing is usual for. One by one: engines take long to leave out some of many. */
function asStated(stated: Stated): { readonly [Key in Exclude<keyof Stated, Resolved>]-?: Stated[Key] } {
  return {
    waitingList: stated.waitingList,
    waitingUntil: stated.waitingUntil,
    system: stated.system,
    confirmation: stated.confirmation,
    privacyNotice: stated.privacyNotice,
    access: stated.access,
    linksLeadTo: stated.linksLeadTo,
    meetingLink: stated.meetingLink,
    receivedBy: stated.receivedBy,
    answeredBy: stated.answeredBy,
    laterNews: stated.laterNews,
  };
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
  return (
    keepsItsPeople(plan) && meetsAgain(plan) && plan.membership !== "replenished" && plan.schedule.ongoing === undefined
  );
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

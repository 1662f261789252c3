import { registrationIsBy } from "../format/index.js";
import { isLocalDate, type LocalDate } from "../kernel/index.js";
import type { OurIssue } from "./fields.js";

/** Where registration and publicity are said to end before they begin, or in days where dates are meant. */
export function periods(plan: PeriodsPlan): OurIssue[] {
  const registration = sectionOf(plan.registration);
  const publicity = sectionOf(plan.publicity);
  return [
    ...backwards(registration, "opens", "closes", "registration"),
    ...backwards(registration, "closes", "lateUntil", "registration"),
    ...backwards(publicity, "starts", "ends", "publicity"),
    ...daysBackwards(registration),
    ...notForThisMembership(plan),
  ];
}

/** Everything may still be wrong here, so nothing is assumed. */
interface PeriodsPlan {
  readonly format?: unknown;
  readonly membership?: unknown;
  readonly registration?: unknown;
  readonly publicity?: unknown;
}

type Section = Readonly<Record<string, unknown>>;

function sectionOf(value: unknown): Section {
  return typeof value === "object" && value !== null ? (value as Section) : {};
}

function backwards(section: Section, first: string, last: string, at: string): OurIssue[] {
  const [from, to] = [section[first], section[last]];
  if (!isDate(from) || !isDate(to) || from <= to) return [];
  return [{ problem: "ends-before-it-begins", data: { from, to }, at: [at, last] }];
}

function isDate(value: unknown): value is LocalDate {
  return typeof value === "string" && isLocalDate(value);
}

function daysBackwards({ opensDaysBefore: opens, closesDaysBefore: closes }: Section): OurIssue[] {
  if (typeof opens !== "number" || typeof closes !== "number" || closes <= opens) return [];
  return [{ problem: "out-of-range", data: { most: opens }, at: ["registration", "closesDaysBefore"] }];
}

const dates = ["opens", "closes"];
const days = ["opensDaysBefore", "closesDaysBefore"];

/** Open meetings are registered for one by one, so many days before each; once for all only where they are replenished. */
function notForThisMembership(plan: PeriodsPlan): OurIssue[] {
  const { format, membership } = plan;
  if (format !== "open-meetings") return [];
  const registration = sectionOf(plan.registration);
  const isBySession = registrationIsBy(format, membership === "replenished" ? "replenished" : "open") === "session";
  const [foreign, allowed] = isBySession ? [dates, days] : [days, dates];
  return foreign
    .filter((key) => registration[key] !== undefined)
    .map((key) => ({ problem: "unknown-key", data: { key, allowed }, at: ["registration", key] }));
}

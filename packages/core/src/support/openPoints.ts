import { principles } from "../plan/index.js";
import { excludedHelp, type SupportAgreement } from "./supportAgreement.js";

/** What is agreed on before two people begin, in order. Handbook 6.5. */
export const supportPoints = [
  "supporter-ready",
  "organiser-present",
  "how",
  "how-often",
  "where",
  "how-long",
  "follow-ups",
  "not-included",
  "principles",
  "confidentiality",
] as const;
/** Something that is agreed on before two people begin. */
export type SupportPoint = (typeof supportPoints)[number];

/**
 * What two people and the organiser have still to agree on. Where only matters to those who meet in person.
 *
 * @see handbook, 6.5
 * @example
 * ```ts
 * import { openPoints, parseSupportAgreementOrThrow } from "@piiri/core/support";
 *
 * const agreement = parseSupportAgreementOrThrow({
 *   id: "pair-7", supporterReady: true, organiserPresent: true, how: ["phone"], everyWeeks: 2, until: "2027-12-31",
 *   notIncluded: ["housework", "childcare"], confidentialityAgreedOn: "2027-03-02",
 * });
 * openPoints(agreement); // => ["follow-ups"]
 * ```
 */
export function openPoints(agreement: SupportAgreement): readonly SupportPoint[] {
  const { how = [], notIncluded = [], told } = agreement;
  const isSettled: Readonly<Record<SupportPoint, boolean>> = {
    "supporter-ready": agreement.supporterReady === true,
    "organiser-present": agreement.organiserPresent === true,
    how: how.length > 0,
    "how-often": agreement.everyWeeks !== undefined,
    where: (how.length > 0 && !how.includes("in-person")) || agreement.place !== undefined,
    "how-long": agreement.until !== undefined,
    "follow-ups": (agreement.followUps ?? []).length > 0,
    "not-included": excludedHelp.every((each) => notIncluded.includes(each)),
    principles: principles.every((each) => told.includes(each)),
    confidentiality: agreement.confidentialityAgreedOn !== undefined,
  };
  return supportPoints.filter((point) => !isSettled[point]);
}

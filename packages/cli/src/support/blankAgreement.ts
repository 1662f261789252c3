import type { SupportPoint, SupportTexts } from "@piiri/core/support";

/** What is agreed on at each point, as one writes it; what begins with # is an example and not in use yet. */
const lines: Readonly<Record<SupportPoint, readonly string[]>> = {
  "supporter-ready": ["supporterReady: false"],
  "organiser-present": ["organiserPresent: false"],
  how: ["how: []", "#how: [in-person, phone, chat, mail]"],
  "how-often": ["#everyWeeks: 2"],
  where: ["#place: Example library"],
  "how-long": ["#from: 2027-01-11", "#until: 2027-12-31"],
  "follow-ups": ["#followUps: [2027-03-08, 2027-09-06]"],
  "not-included": ["notIncluded: [housework, childcare]", "#notIncludedOther: [driving]"],
  principles: [],
  confidentiality: ["#confidentialityAgreedOn: 2027-01-11"],
};

/** An agreement to fill in: each point with why it is agreed on. It has no place for anybody's name. */
export function blankAgreement({ points, agreement }: SupportTexts): string {
  const asked = Object.entries(lines).flatMap(([point, written]) =>
    written.length === 0 ? [] : ["", `# ${points[point as SupportPoint]}`, ...written],
  );
  return `${[`# ${agreement.title}`, `# ${agreement.intro}`, "id: pair-1", ...asked].join("\n")}\n`;
}

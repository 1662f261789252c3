import { meetsAgain } from "../format/index.js";
import { type Group, isAttached } from "../group/index.js";
import { addDays } from "../kernel/index.js";
import { channels } from "../plan/index.js";
import { yamlScalar } from "../yaml/index.js";
import type { PlanPage } from "./planPage.js";
import type { DraftTexts } from "./texts.js";
import type { DraftWords } from "./words.js";

/**
 * What surrounds the sessions: the association's year, registration, publicity, ground rules, feedback, the group's life.
 * All of it is for people to decide, so nothing is in use yet; the usual dates are told beside it.
 */
export function writePractice(page: PlanPage, group: Group, words: DraftWords): void {
  const { draft } = words;
  const { comments, ids } = draft;
  const isSeries = meetsAgain(group);
  const isOwn = !isAttached(group);
  const responsible = isOwn ? `${ids.facilitator}-1` : ids.contactPerson;
  if (!isOwn) {
    page
      .gap()
      .comment("", comments.organisation)
      .unused(
        "",
        "organisation:",
        `  actionPlan: ${group.schedule.start.slice(0, "YYYY".length)}`,
        `  approvedOn: ${group.organisation.planningStarts}`,
        "  costsMetBy: own-money",
        "  chosenByFacilitators: true",
        "  materialBank: true",
        `  mentor: ${yamlScalar(draft.support.mentor)}`,
        `  supervision: ${yamlScalar(draft.support.supervision)}`,
        `  expenses: ${yamlScalar(draft.support.expenses)}`,
        "  insurance: true",
        `  yearlyTalk: ${addDays(group.schedule.start, group.profile.lifecycle.evaluationDays.value)}`,
      );
  }
  if (group.registration.required) {
    page
      .gap()
      .comment("", `${comments.registration}\n${usualRegistration(group, words)}`)
      .unused("", "registration:", ...registration(responsible));
  }
  page
    .gap()
    .comment("", comments.publicity(words.dates.date(group.publicity.starts)))
    .unused("", "publicity:", ...publicity(group, responsible))
    .gap();
  if (isSeries) {
    page
      .comment("", comments.groundRules)
      .unused("", "groundRules:", "  own:", `    - ${yamlScalar(draft.ownRule)}`)
      .gap();
  }
  page
    .comment("", comments.feedback)
    .unused("", "feedback:", "  goals:", `    - ${yamlScalar(draft.goal)}`)
    .unused("", "  asksFacilitators: true", `  collectedBy: ${responsible}`);
  if (!isOwn) page.gap().comment("", comments.report).unused("", "report:", `  countsToldBy: ${responsible}`);
  if (isSeries) {
    const [heading = "", ...life] = lifecycle(group, draft.answers);
    page.gap();
    if (isOwn)
      page.entry("", "lifecycle").comment("  ", comments.background).entry("  ", "background", "citizen").gap();
    page.comment("", comments.lifecycle).unused("", ...(isOwn ? [] : [heading]), ...life);
  }
  const first = group.registration.required ? "form-ready" : "material-ready";
  page.gap().comment("", comments.done).unused("", "done:", `  ${first}: ${group.organisation.planningStarts}`);
}

/** When one can usually register, and for how many it is. */
function usualRegistration({ registration: { period, cap } }: Group, { dates, draft }: DraftWords): string {
  const { registrationDates, registrationDays, cap: most } = draft.comments;
  const { date } = dates;
  const when =
    period.by === "series"
      ? registrationDates(date(period.opens), date(period.closes))
      : registrationDays(period.opensDaysBefore, period.closesDaysBefore);
  return cap === undefined ? when : `${when} ${most(cap)}`;
}

function registration(contactPerson: string): string[] {
  return [
    "  privacyNotice: https://example.org/privacy",
    "  access: [facilitators, organiser]",
    "  linksLeadTo: information-page",
    `  meetingLink: { sentBy: ${contactPerson}, daysBefore: 2, askedFrom: ${contactPerson} }`,
    `  receivedBy: ${contactPerson}`,
    `  answeredBy: ${contactPerson}`,
    "  laterNews: with-consent",
  ];
}

function publicity({ profile }: Group, contactPerson: string): string[] {
  const named = channels.filter((channel) => profile.channels[channel] !== undefined);
  const used = named.length > 0 ? named : ["web-page", "newsletter", "social-media", "notice-board"];
  return [
    `  channels: [${used.join(", ")}]`,
    "  beyondMembers: true",
    "  namesTheCondition: false",
    "  material: [purpose, what, where, when, who, invitation, contact, link, qr-code]",
    `  madeBy: ${contactPerson}`,
    `  sentBy: ${contactPerson}`,
  ];
}

/** The steps are spread over the time that starting up takes. */
function lifecycle(group: Group, answers: DraftTexts["answers"]): string[] {
  const { schedule, profile } = group;
  const { startUpDaysMost, evaluationDays } = profile.lifecycle;
  const steps = ["need", "partners", "audience", "encouragement"] as const;
  const step = Math.floor(startUpDaysMost.value / (steps.length + 1));
  const before = (times: number) => addDays(schedule.start, -times * step);
  return [
    "lifecycle:",
    `  ideaOn: ${before(steps.length + 1)}`,
    "  questions:",
    ...Object.entries(answers).map(([question, answer]) => `    ${question}: ${yamlScalar(answer)}`),
    "  steps:",
    ...steps.flatMap((name, index) =>
      name === "partners" && !isAttached(group) ? [] : [`    ${name}: ${before(steps.length - index)}`],
    ),
    `  evaluateBy: ${addDays(schedule.start, evaluationDays.value)}`,
    "ethics:",
    "  newcomers: [introductions, newcomer-speaks-last, rules-told]",
  ];
}

import type { Group } from "@piiri/core";
import type { Words } from "../texts/words.js";
import { daysAfter } from "./daysAfter.js";
import { type PlanPage, scalar } from "./planPage.js";

/**
 * What surrounds the sessions: the association's year, registration, publicity, ground rules, feedback, the group's life.
 * All of it is for people to decide, so nothing is in use yet; the usual dates are told beside it.
 */
export function writePractice(page: PlanPage, group: Group, words: Words): void {
  const { draft } = words.texts;
  const { comments, ids } = draft;
  const isEvent = group.format === "single-event";
  page
    .gap()
    .comment(0, comments.organisation)
    .unused(
      0,
      "organisation:",
      `  actionPlan: ${group.schedule.start.slice(0, "YYYY".length)}`,
      `  approvedOn: ${group.organisation.planningStarts}`,
    )
    .gap()
    .comment(0, `${comments.registration}\n${usualRegistration(group, words)}`)
    .unused(0, "registration:", ...registration(ids.contactPerson))
    .gap()
    .comment(0, comments.publicity(words.catalogue.dates.date(group.publicity.starts)))
    .unused(0, "publicity:", ...publicity(ids.contactPerson))
    .gap();
  if (!isEvent) {
    page
      .comment(0, comments.groundRules)
      .unused(0, "groundRules:", "  own:", `    - ${scalar(draft.ownRule)}`)
      .gap();
  }
  page
    .comment(0, comments.feedback)
    .unused(0, "feedback:", "  goals:", `    - ${scalar(draft.goal)}`)
    .unused(0, "  asksFacilitators: true", `  collectedBy: ${ids.contactPerson}`);
  if (!isEvent)
    page
      .gap()
      .comment(0, comments.lifecycle)
      .unused(0, ...lifecycle(group, draft.answers));
  page.gap().comment(0, comments.done).unused(0, "done:", `  form-ready: ${group.organisation.planningStarts}`);
}

/** When one can usually register, and for how many it is. */
function usualRegistration({ registration: { period, cap } }: Group, { catalogue, texts }: Words): string {
  const { registrationDates, registrationDays, cap: most } = texts.draft.comments;
  const { date } = catalogue.dates;
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

function publicity(contactPerson: string): string[] {
  return [
    "  channels: [web-page, newsletter, social-media, notice-board]",
    "  beyondMembers: true",
    "  material: [purpose, what, where, when, who, invitation, contact, link, qr-code]",
    `  madeBy: ${contactPerson}`,
    `  sentBy: ${contactPerson}`,
  ];
}

/** The steps are spread over the time that starting up takes. */
function lifecycle({ schedule, profile }: Group, answers: Words["texts"]["draft"]["answers"]): string[] {
  const { startUpDaysMost, evaluationDays } = profile.lifecycle;
  const steps = ["need", "partners", "audience", "encouragement"] as const;
  const step = Math.floor(startUpDaysMost.value / (steps.length + 1));
  const before = (times: number) => daysAfter(schedule.start, -times * step);
  return [
    "lifecycle:",
    `  ideaOn: ${before(steps.length + 1)}`,
    "  questions:",
    ...Object.entries(answers).map(([question, answer]) => `    ${question}: ${scalar(answer)}`),
    "  steps:",
    ...steps.map((name, index) => `    ${name}: ${before(steps.length - index)}`),
    `  evaluateBy: ${daysAfter(schedule.start, evaluationDays.value)}`,
    "ethics:",
    "  newcomers: [introductions, newcomer-speaks-last, rules-told]",
  ];
}

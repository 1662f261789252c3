import { expect, test } from "vitest";
import { resolvePlanOrThrow } from "../group/index.js";
import { type GoodPlanKind, goodPlans } from "../rule-examples/index.js";
import type { Task } from "./task.js";
import { timeline } from "./timeline.js";

// Whole seasons, day by day, as a coordinator would write them down: each task with who does it and what it comes after. The days
// follow from the guide's 3–6 and the handbook's 4 as the profile gives them; on Sundays and holidays nobody works by hand.

function season(kind: GoodPlanKind, without: RegExp = /^$/): readonly string[] {
  const group = resolvePlanOrThrow(goodPlans[kind], undefined, { today: "2027-01-10" });
  return timeline(group, { today: "2027-01-10" })
    .filter(({ id }) => !without.test(id))
    .map(written);
}

function written({ id, from, due, owner, after }: Task): string {
  const days = from === undefined ? due : `${from} – ${due}`;
  const names = owner.people.length === 0 ? "" : ` (${owner.people.map((person) => person.id).join(", ")})`;
  return `${days} ${id}: ${owner.role}${names}${after.length === 0 ? "" : ` ← ${after.join(", ")}`}`;
}

test("a closed group of six sessions", () => {
  expect(season("closed-group")).toEqual([
    "2026-10-30 action-plan: association",
    "2026-11-13 season-planning: contact-person (contact)",
    "2026-12-05 material-ready: communications-officer (secretary)",
    "2026-12-05 form-ready: communications-officer (secretary)",
    "2026-12-12 registration-opens: communications-officer (secretary) ← form-ready",
    "2026-12-13 – 2027-01-12 publicity: communications-officer (secretary) ← material-ready",
    "2026-12-13 – 2026-12-19 paid-post: communications-officer (secretary) ← material-ready",
    "2026-12-30 meeting-links: facilitators (first)",
    "2027-01-05 preparation-s1: facilitators (first, second)",
    "2027-01-07 registration-closes: communications-officer (secretary) ← registration-opens",
    "2027-01-07 welcome-message: communications-officer (secretary) ← registration-closes, meeting-links",
    "2027-01-10 reminder-s1: communications-officer (secretary) ← welcome-message",
    "2027-01-12 confidentiality: facilitators (first, second) ← preparation-s1",
    "2027-01-12 ground-rules: group ← confidentiality",
    "2027-01-12 session-s1: facilitators (first, second) ← preparation-s1, reminder-s1",
    "2027-01-12 wishes-s1: facilitators (first, second) ← session-s1",
    "2027-01-12 summary-s1: facilitators (first, second) ← session-s1",
    "2027-01-19 preparation-s2: facilitators (first, second) ← session-s1, wishes-s1",
    "2027-01-24 reminder-s2: communications-officer (secretary) ← welcome-message",
    "2027-01-26 late-registration-closes: communications-officer (secretary) ← registration-closes",
    "2027-01-26 session-s2: facilitators (first, second) ← preparation-s2, reminder-s2",
    "2027-01-26 wishes-s2: facilitators (first, second) ← session-s2",
    "2027-01-26 summary-s2: facilitators (first, second) ← session-s2",
    "2027-02-02 preparation-s3: facilitators (first, second) ← session-s2, wishes-s2",
    "2027-02-07 reminder-s3: communications-officer (secretary) ← welcome-message",
    "2027-02-09 session-s3: facilitators (first, second) ← preparation-s3, reminder-s3",
    "2027-02-09 wishes-s3: facilitators (first, second) ← session-s3",
    "2027-02-09 summary-s3: facilitators (first, second) ← session-s3",
    "2027-02-16 preparation-s4: facilitators (first, second) ← session-s3, wishes-s3",
    "2027-02-21 reminder-s4: communications-officer (secretary) ← welcome-message",
    "2027-02-23 session-s4: facilitators (first, second) ← preparation-s4, reminder-s4",
    "2027-02-23 wishes-s4: facilitators (first, second) ← session-s4",
    "2027-02-23 summary-s4: facilitators (first, second) ← session-s4",
    "2027-03-02 preparation-s5: facilitators (first, second) ← session-s4, wishes-s4",
    "2027-03-07 reminder-s5: communications-officer (secretary) ← welcome-message",
    "2027-03-09 session-s5: facilitators (first, second) ← preparation-s5, reminder-s5",
    "2027-03-09 wishes-s5: facilitators (first, second) ← session-s5",
    "2027-03-09 summary-s5: facilitators (first, second) ← session-s5",
    "2027-03-16 preparation-s6: facilitators (first, second) ← session-s5, wishes-s5",
    "2027-03-21 reminder-s6: communications-officer (secretary) ← welcome-message",
    "2027-03-23 session-s6: facilitators (first, second) ← preparation-s6, reminder-s6",
    "2027-03-23 summary-s6: facilitators (first, second) ← session-s6",
    "2027-03-23 feedback: communications-officer (secretary)",
    "2027-04-22 registrations-deleted: communications-officer (secretary)",
    "2027-04-22 feedback-gone-through: contact-person (contact) ← feedback",
    "2027-04-23 form-answers-deleted: communications-officer (secretary) ← registrations-deleted",
    "2027-04-23 mails-deleted: communications-officer (secretary) ← registrations-deleted",
    "2027-04-23 meeting-records-deleted: facilitators (first) ← registrations-deleted",
    "2027-04-23 copies-deleted: communications-officer (secretary) ← registrations-deleted",
    "2027-06-30 counts-2027-06-30: contact-person (contact) ← summary-s1, summary-s2, summary-s3, summary-s4, summary-s5, summary-s6",
    "2028-01-31 federation-counts-2027: association ← counts-2027-06-30",
    "2028-02-28 annual-report-2027: association ← counts-2027-06-30",
  ]);
});

test("an event", () => {
  expect(season("single-event")).toEqual([
    "2026-10-30 action-plan: association",
    "2026-12-18 – 2027-02-16 event-preparation: coordinator (coordinator)",
    "2027-01-02 programme: coordinator (coordinator)",
    "2027-01-09 material-ready: communications-officer (secretary)",
    "2027-01-09 form-ready: communications-officer (secretary)",
    "2027-01-16 registration-opens: communications-officer (secretary) ← form-ready",
    "2027-01-17 – 2027-02-16 publicity: communications-officer (secretary) ← material-ready",
    "2027-01-17 – 2027-01-23 paid-post: communications-officer (secretary) ← material-ready",
    "2027-02-06 stories: facilitators (first, second, third) ← programme",
    "2027-02-06 meeting-links: facilitators (first)",
    "2027-02-09 preparation-s1: facilitators (first, second, third)",
    "2027-02-15 registration-closes: communications-officer (secretary) ← registration-opens",
    "2027-02-15 welcome-message: communications-officer (secretary) ← registration-closes, meeting-links",
    "2027-02-15 reminder-s1: communications-officer (secretary) ← welcome-message",
    "2027-02-16 session-s1: facilitators (first, second, third) ← preparation-s1, reminder-s1",
    "2027-02-16 summary-s1: facilitators (first, second, third) ← session-s1",
    "2027-02-16 feedback: communications-officer (secretary)",
    "2027-03-18 registrations-deleted: communications-officer (secretary)",
    "2027-03-18 feedback-gone-through: coordinator (coordinator) ← feedback",
    "2027-03-19 form-answers-deleted: communications-officer (secretary) ← registrations-deleted",
    "2027-03-19 mails-deleted: communications-officer (secretary) ← registrations-deleted",
    "2027-03-19 meeting-records-deleted: facilitators (first) ← registrations-deleted",
    "2027-03-19 copies-deleted: communications-officer (secretary) ← registrations-deleted",
    "2027-06-30 counts-2027-06-30: coordinator (coordinator) ← summary-s1",
    "2028-01-31 federation-counts-2027: association ← counts-2027-06-30",
    "2028-02-28 annual-report-2027: association ← counts-2027-06-30",
  ]);
});

test("open meetings: what is for the season, and for its first and last session", () => {
  expect(season("open-meetings", /-s[2-5]$/)).toEqual([
    "2026-10-30 action-plan: association",
    "2026-11-13 season-planning: contact-person (contact)",
    "2026-12-05 form-ready: communications-officer (secretary)",
    "2026-12-12 registration-opens-s1: communications-officer (secretary) ← form-ready",
    "2026-12-15 material-ready: communications-officer (secretary)",
    "2026-12-22 – 2027-03-23 publicity: communications-officer (secretary) ← material-ready",
    "2026-12-22 – 2026-12-28 paid-post: communications-officer (secretary) ← material-ready",
    "2027-01-02 meeting-links: facilitators (first)",
    "2027-01-05 preparation-s1: facilitators (first, second, third)",
    "2027-01-11 registration-closes-s1: communications-officer (secretary) ← registration-opens-s1",
    "2027-01-11 welcome-message-s1: communications-officer (secretary) ← registration-closes-s1",
    "2027-01-11 reminder-s1: communications-officer (secretary) ← welcome-message-s1",
    "2027-01-12 confidentiality: facilitators (first, second, third) ← preparation-s1",
    "2027-01-12 ground-rules: group ← confidentiality",
    "2027-01-12 session-s1: facilitators (first, second, third) ← preparation-s1, reminder-s1",
    "2027-01-12 wishes-s1: facilitators (first, second, third) ← session-s1",
    "2027-01-12 summary-s1: facilitators (first, second, third) ← session-s1",
    "2027-02-20 registration-opens-s6: communications-officer (secretary) ← form-ready",
    "2027-03-16 preparation-s6: facilitators (first, second, third) ← session-s5, wishes-s5",
    "2027-03-22 registration-closes-s6: communications-officer (secretary) ← registration-opens-s6",
    "2027-03-22 welcome-message-s6: communications-officer (secretary) ← registration-closes-s6",
    "2027-03-22 reminder-s6: communications-officer (secretary) ← welcome-message-s6",
    "2027-03-23 session-s6: facilitators (first, second, third) ← preparation-s6, reminder-s6",
    "2027-03-23 wishes-s6: facilitators (first, second, third) ← session-s6",
    "2027-03-23 summary-s6: facilitators (first, second, third) ← session-s6",
    "2027-03-23 feedback: communications-officer (secretary)",
    "2027-04-22 registrations-deleted: communications-officer (secretary)",
    "2027-04-22 feedback-gone-through: contact-person (contact) ← feedback",
    "2027-04-23 form-answers-deleted: communications-officer (secretary) ← registrations-deleted",
    "2027-04-23 mails-deleted: communications-officer (secretary) ← registrations-deleted",
    "2027-04-23 meeting-records-deleted: facilitators (first) ← registrations-deleted",
    "2027-04-23 copies-deleted: communications-officer (secretary) ← registrations-deleted",
    "2027-06-30 counts-2027-06-30: contact-person (contact) ← summary-s1, summary-s2, summary-s3, summary-s4, summary-s5, summary-s6",
    "2028-01-31 federation-counts-2027: association ← counts-2027-06-30",
    "2028-02-28 annual-report-2027: association ← counts-2027-06-30",
  ]);
});

test("a local group without an end: its first year but for its sessions, and the last of these", () => {
  expect(season("local-group", /-s([1-9]|1[0-3])$/)).toEqual([
    "2026-09-15 need: contact-person (contact)",
    "2026-10-15 partners: contact-person (contact) ← need",
    "2026-10-30 action-plan: association",
    "2026-11-15 audience: contact-person (contact) ← partners",
    "2026-11-20 season-planning: contact-person (contact)",
    "2026-12-12 form-ready: communications-officer (secretary)",
    "2026-12-15 encouragement: contact-person (contact) ← audience",
    "2026-12-19 registration-opens: communications-officer (secretary) ← form-ready",
    "2026-12-22 material-ready: communications-officer (secretary)",
    "2026-12-29 – 2028-01-04 publicity: communications-officer (secretary) ← material-ready",
    "2026-12-29 – 2027-01-04 paid-post: communications-officer (secretary) ← material-ready",
    "2027-01-18 registration-closes: communications-officer (secretary) ← registration-opens",
    "2027-01-18 welcome-message: communications-officer (secretary) ← registration-closes",
    "2027-01-19 confidentiality: facilitators (first, second, third) ← preparation-s1",
    "2027-03-02 ground-rules: group ← confidentiality",
    "2027-05-07 season-planning-2027-autumn: contact-person (contact)",
    "2027-06-01 feedback-2027-spring: communications-officer (secretary)",
    "2027-06-30 registrations-deleted: communications-officer (secretary)",
    "2027-06-30 counts-2027-06-30: contact-person (contact) ← summary-s1, summary-s2, summary-s3, summary-s4, summary-s5, summary-s6, summary-s7",
    "2027-07-01 form-answers-deleted: communications-officer (secretary) ← registrations-deleted",
    "2027-07-01 mails-deleted: communications-officer (secretary) ← registrations-deleted",
    "2027-07-01 copies-deleted: communications-officer (secretary) ← registrations-deleted",
    "2027-07-01 feedback-gone-through-2027-spring: contact-person (contact) ← feedback-2027-spring",
    "2027-09-01 newcomers-2027-09-01: facilitators (first, second, third)",
    "2027-09-07 ground-rules-look: group ← ground-rules",
    "2027-11-05 season-planning-2028-spring: contact-person (contact)",
    "2027-12-07 feedback-2027-autumn: communications-officer (secretary)",
    "2027-12-28 preparation-s14: facilitators (first, second, third) ← session-s13, wishes-s13",
    "2027-12-30 counts-2027-12-31: contact-person (contact) ← summary-s8, summary-s9, summary-s10, summary-s11, summary-s12, summary-s13",
    "2028-01-02 reminder-s14: communications-officer (secretary) ← welcome-message",
    "2028-01-04 session-s14: facilitators (first, second, third) ← preparation-s14, reminder-s14",
    "2028-01-04 wishes-s14: facilitators (first, second, third) ← session-s14",
    "2028-01-04 summary-s14: facilitators (first, second, third) ← session-s14",
    "2028-01-05 feedback-gone-through-2027-autumn: contact-person (contact) ← feedback-2027-autumn",
    "2028-01-18 evaluation: group",
    "2028-01-31 federation-counts-2027: association ← counts-2027-06-30, counts-2027-12-31",
    "2028-02-28 annual-report-2027: association ← counts-2027-06-30, counts-2027-12-31",
    "2028-06-30 counts-2028-06-30: contact-person (contact) ← summary-s14",
    "2029-01-31 federation-counts-2028: association ← counts-2028-06-30",
    "2029-02-28 annual-report-2028: association ← counts-2028-06-30",
  ]);
});

import { expect, it, test } from "vitest";
import { taskKinds } from "../plan/index.js";
import { lanes, taskRoles } from "./task.js";
import { type TaskPractice, taskPractice } from "./taskPractice.js";

// A second opinion on who does what, written by hand from the guide, 3–6, Liite 3, and from the handbook, 4.2–4.5.
const planners = "coordinator, else contact-person";
const starters = "initiator, else coordinator, else contact-person";
const registrars = "contact-person, else facilitators";

function told({ lane, roles, byHand, comesByItself, source }: TaskPractice): string {
  const otherwise = comesByItself ? "by itself" : "when its day comes";
  const how = byHand ? "by hand" : otherwise;
  return `${lane}: ${roles.join(", else ")}, ${how}, ${source.document} ${source.section}`;
}

test("what each task is about, who does it and how, and where it is written", () => {
  const practice = Object.entries(taskPractice).map(([kind, each]) => [kind, told(each)]);
  expect(Object.fromEntries(practice)).toEqual({
    "action-plan": "planning: association, by hand, guide 5",
    "season-planning": `planning: ${planners}, by hand, guide 2`,
    need: `planning: ${starters}, by hand, handbook 4.2`,
    partners: `planning: ${starters}, by hand, handbook 4.2`,
    audience: `planning: ${starters}, by hand, handbook 4.2`,
    encouragement: `planning: ${starters}, by hand, handbook 4.2`,
    gateway: `planning: ${starters}, when its day comes, handbook 4.3`,
    "event-preparation": `planning: ${planners}, by itself, guide 3`,
    programme: `planning: ${planners}, by hand, guide 3`,
    orientation: "planning: facilitators, by hand, guide 2",
    "technology-practice": "planning: facilitators, by hand, guide 2",
    "training-refresher": "planning: facilitators, by hand, ours what was learned fades unless it is refreshed",
    commitments: "planning: facilitators, by hand, guide 2",
    presentations: `planning: ${planners}, else facilitators, by hand, guide 3`,
    stories: "planning: speakers, else facilitators, by hand, guide 3",
    "meeting-links": "planning: facilitators, by hand, guide 4",
    "material-ready": "publicity: communications-officer, by hand, guide 6",
    publicity: "publicity: communications-officer, by itself, guide 6",
    "paid-post": "publicity: communications-officer, by itself, guide 6",
    "form-ready": `registration: ${registrars}, by hand, guide 5`,
    "registration-opens": `registration: ${registrars}, by hand, guide 5`,
    "registration-closes": `registration: ${registrars}, by hand, guide 5`,
    "late-registration-closes": `registration: ${registrars}, when its day comes, guide 5`,
    "waiting-list-ends": `registration: ${registrars}, when its day comes, ours whoever waits wants to know when there is nothing more to wait for`,
    newcomers: "registration: facilitators, by itself, handbook 4.2",
    "welcome-message": `registration: ${registrars}, by hand, guide 5`,
    reminder: `registration: ${registrars}, when its day comes, ours people forget, and say no in time when reminded`,
    "registrations-deleted": `registration: ${registrars}, by hand, law GDPR 5(1)(e)`,
    "form-answers-deleted": `registration: ${registrars}, by hand, law GDPR 5(1)(e)`,
    "mails-deleted": `registration: ${registrars}, by hand, law GDPR 5(1)(e)`,
    "meeting-records-deleted": "registration: facilitators, by hand, law GDPR 5(1)(e)",
    "copies-deleted": `registration: ${registrars}, by hand, law GDPR 5(1)(e)`,
    "new-date":
      "sessions: facilitators, by hand, ours whoever was to come wants to know when the session is held instead",
    preparation: "sessions: facilitators, by hand, guide 3",
    session: "sessions: facilitators, by itself, guide 3",
    wishes: "sessions: facilitators, when its day comes, guide 3",
    "after-session": `sessions: ${registrars}, when its day comes, ours whoever came likes to be thanked, and to know when the next time is`,
    summary: "sessions: facilitators, by hand, guide 3",
    confidentiality: "sessions: facilitators, when its day comes, handbook 4.4",
    "ground-rules": "sessions: group, when its day comes, handbook 4.4",
    "ground-rules-look": "sessions: group, by hand, handbook 4.5",
    "initiator-leaves": "sessions: initiator, when its day comes, handbook 4.4",
    "speakers-thanked": `feedback: ${planners}, else facilitators, by hand, ours whoever came to tell or to speak has given something of their own`,
    feedback: `feedback: ${planners}, when its day comes, guide 3`,
    "feedback-gone-through": `feedback: ${planners}, by hand, guide 3`,
    evaluation: "feedback: group, by hand, handbook 4.5",
    ending: "sessions: group, when its day comes, handbook 4.5",
    counts: `feedback: ${planners}, by hand, guide 3`,
    "federation-counts": "feedback: association, by hand, guide Liite 3",
    "annual-report": "feedback: association, by hand, guide 3",
  });
});

it("knows every task that a plan can name, and has a use for each lane and each role", () => {
  const practice = Object.values(taskPractice);
  expect(Object.keys(taskPractice).sort()).toEqual([...taskKinds].sort());
  expect([...lanes].sort()).toEqual([...new Set(practice.map(({ lane }) => lane))].sort());
  expect([...taskRoles].sort()).toEqual([...new Set(practice.flatMap(({ roles }) => roles))].sort());
});

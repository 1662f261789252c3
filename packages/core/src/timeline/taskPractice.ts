import { guide, handbook, law, ours, type Source } from "../kernel/index.js";
import type { TaskKind } from "../plan/index.js";
import type { Lane, TaskRole } from "./task.js";

/** What is the same of every task of a kind. */
export interface TaskPractice {
  readonly lane: Lane;
  /** Who does it: the first of these whom the plan names, else the first. */
  readonly roles: readonly [TaskRole, ...TaskRole[]];
  /** Whether it comes about by itself when its day comes, so that it is never late. */
  readonly comesByItself?: true;
  /**
   * Whether somebody sits down to it by hand, on a day of its own: then it falls on no Sunday and no holiday. What is done when
   * people meet, what goes on for a time, the last day on which people may join, and reminders may.
   */
  readonly byHand?: true;
  readonly source: Source;
}

const planners = ["coordinator", "contact-person"] as const;
const registrars = ["contact-person", "facilitators"] as const;

/**
 * Every kind of task: what it is about, who does it, and what says so.
 *
 * @example
 * ```ts
 * import { taskPractice } from "@piiri/core/timeline";
 *
 * taskPractice.reminder.lane; // => "registration"
 * taskPractice.reminder.roles; // => ["contact-person", "facilitators"]
 * ```
 */
export const taskPractice: Readonly<Record<TaskKind, TaskPractice>> = {
  "action-plan": { lane: "planning", roles: ["association"], byHand: true, source: guide("5") },
  "season-planning": { lane: "planning", roles: planners, byHand: true, source: guide("2") },
  orientation: { lane: "planning", roles: ["facilitators"], byHand: true, source: guide("2") },
  "technology-practice": { lane: "planning", roles: ["facilitators"], byHand: true, source: guide("2") },
  "training-refresher": {
    lane: "planning",
    roles: ["facilitators"],
    byHand: true,
    source: ours("what was learned fades unless it is refreshed"),
  },
  commitments: { lane: "planning", roles: ["facilitators"], byHand: true, source: guide("2") },
  need: { lane: "planning", roles: ["initiator", ...planners], byHand: true, source: handbook("4.2") },
  partners: { lane: "planning", roles: ["initiator", ...planners], byHand: true, source: handbook("4.2") },
  audience: { lane: "planning", roles: ["initiator", ...planners], byHand: true, source: handbook("4.2") },
  encouragement: { lane: "planning", roles: ["initiator", ...planners], byHand: true, source: handbook("4.2") },
  gateway: { lane: "planning", roles: ["initiator", ...planners], source: handbook("4.3") },
  "event-preparation": { lane: "planning", roles: planners, comesByItself: true, source: guide("3") },
  programme: { lane: "planning", roles: planners, byHand: true, source: guide("3") },
  presentations: { lane: "planning", roles: [...planners, "facilitators"], byHand: true, source: guide("3") },
  stories: { lane: "planning", roles: ["speakers", "facilitators"], byHand: true, source: guide("3") },
  "speakers-thanked": {
    lane: "feedback",
    roles: [...planners, "facilitators"],
    byHand: true,
    source: ours("whoever came to tell or to speak has given something of their own"),
  },
  "meeting-links": { lane: "planning", roles: ["facilitators"], byHand: true, source: guide("4") },
  "material-ready": { lane: "publicity", roles: ["communications-officer"], byHand: true, source: guide("6") },
  publicity: { lane: "publicity", roles: ["communications-officer"], comesByItself: true, source: guide("6") },
  "paid-post": { lane: "publicity", roles: ["communications-officer"], comesByItself: true, source: guide("6") },
  "form-ready": { lane: "registration", roles: registrars, byHand: true, source: guide("5") },
  "registration-opens": { lane: "registration", roles: registrars, byHand: true, source: guide("5") },
  "registration-closes": { lane: "registration", roles: registrars, byHand: true, source: guide("5") },
  "late-registration-closes": { lane: "registration", roles: registrars, source: guide("5") },
  "waiting-list-ends": {
    lane: "registration",
    roles: registrars,
    source: ours("whoever waits wants to know when there is nothing more to wait for"),
  },
  newcomers: { lane: "registration", roles: ["facilitators"], comesByItself: true, source: handbook("4.2") },
  "welcome-message": { lane: "registration", roles: registrars, byHand: true, source: guide("5") },
  reminder: {
    lane: "registration",
    roles: registrars,
    source: ours("people forget, and say no in time when reminded"),
  },
  "registrations-deleted": { lane: "registration", roles: registrars, byHand: true, source: law("GDPR 5(1)(e)") },
  "form-answers-deleted": { lane: "registration", roles: registrars, byHand: true, source: law("GDPR 5(1)(e)") },
  "mails-deleted": { lane: "registration", roles: registrars, byHand: true, source: law("GDPR 5(1)(e)") },
  "meeting-records-deleted": {
    lane: "registration",
    roles: ["facilitators"],
    byHand: true,
    source: law("GDPR 5(1)(e)"),
  },
  "copies-deleted": { lane: "registration", roles: registrars, byHand: true, source: law("GDPR 5(1)(e)") },
  preparation: { lane: "sessions", roles: ["facilitators"], byHand: true, source: guide("3") },
  "new-date": {
    lane: "sessions",
    roles: ["facilitators"],
    byHand: true,
    source: ours("whoever was to come wants to know when the session is held instead"),
  },
  session: { lane: "sessions", roles: ["facilitators"], comesByItself: true, source: guide("3") },
  wishes: { lane: "sessions", roles: ["facilitators"], source: guide("3") },
  "after-session": {
    lane: "sessions",
    roles: registrars,
    source: ours("whoever came likes to be thanked, and to know when the next time is"),
  },
  summary: { lane: "sessions", roles: ["facilitators"], byHand: true, source: guide("3") },
  confidentiality: { lane: "sessions", roles: ["facilitators"], source: handbook("4.4") },
  "ground-rules": { lane: "sessions", roles: ["group"], source: handbook("4.4") },
  "ground-rules-look": { lane: "sessions", roles: ["group"], byHand: true, source: handbook("4.5") },
  "initiator-leaves": { lane: "sessions", roles: ["initiator"], source: handbook("4.4") },
  feedback: { lane: "feedback", roles: planners, source: guide("3") },
  "feedback-gone-through": { lane: "feedback", roles: planners, byHand: true, source: guide("3") },
  evaluation: { lane: "feedback", roles: ["group"], byHand: true, source: handbook("4.5") },
  ending: { lane: "sessions", roles: ["group"], source: handbook("4.5") },
  counts: { lane: "feedback", roles: planners, byHand: true, source: guide("3") },
  "federation-counts": { lane: "feedback", roles: ["association"], byHand: true, source: guide("Liite 3") },
  "annual-report": { lane: "feedback", roles: ["association"], byHand: true, source: guide("3") },
};

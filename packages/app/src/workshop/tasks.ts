import type { Language, TaskKind } from "@piiri/core";
import { dayAway } from "@piiri/core/date-fns";
import type { MessageKind } from "@piiri/core/messages";
import { isEarlierReminder, nextDayOf, type Task, taskTitle, tellWhen, timeline } from "@piiri/core/timeline";
import { messagePart } from "../desk/messagePart.js";
import { dayWordsIn } from "./days/dayWordsIn.js";
import { groupOf, type PlanAt } from "./reading.js";
import { today as localDay } from "./today.js";
import { wordsIn } from "./words.js";

export interface TasksRequest extends PlanAt {
  readonly language: Language;
}

/** A view, and which part of it. */
export interface TaskPlace {
  readonly view: "plan" | "dates" | "sessions" | "tell" | "registrations" | "messages" | "feedback";
  readonly part?: string | undefined;
}

/** A task in words. */
export interface ToldTask {
  /** The name under which the plan records that it was done. */
  readonly id: string;
  readonly title: string;
  /** The day, or the days from and to, as one says them. */
  readonly when: string;
  readonly due: string;
  /** How far that is from today: when it begins, of what is to come, and else when it is due; not of what is done. */
  readonly away: string | undefined;
  readonly state: Task["state"];
  readonly stateName: string;
  /** The role, and who has it. */
  readonly owner: string;
  /** Where in the page it is done; what is done elsewhere, with people, has no place there. */
  readonly place: TaskPlace | undefined;
  /** False where the plan says elsewhere that it was done. */
  readonly canBeTicked: boolean;
}

/** All tasks in order of time; nothing while the plan cannot be worked with. */
export async function tasks(request: TasksRequest): Promise<readonly ToldTask[] | undefined> {
  const group = groupOf(request);
  if (group === undefined) return undefined;
  const words = await wordsIn(request.language);
  const today = localDay(request.today);
  const days = await dayWordsIn(request.language);
  return timeline(group, { today }).map((task) => {
    const { id, kind, due, state, owner } = task;
    const names = owner.people.map(({ name }) => name).join(", ");
    const role = words.timeline.roles[owner.role];
    return {
      id,
      title: taskTitle(task, words.timeline),
      when: tellWhen(task, words.dates),
      due,
      away: state === "done" ? undefined : dayAway(nextDayOf(task), today, days),
      state,
      stateName: words.timeline.states[state],
      owner: names === "" ? role : `${role}: ${names}`,
      place: placesByKind[kind]?.(task),
      canBeTicked: state !== "done" || Object.hasOwn(group.done, id),
    };
  });
}

type PlaceOf = (task: Task) => TaskPlace;

const placesByKind: Readonly<Record<TaskKind, PlaceOf | undefined>> = {
  "action-plan": undefined,
  "season-planning": message("season-call"),
  orientation: () => ({ view: "tell", part: "path" }),
  "technology-practice": () => ({ view: "tell", part: "path" }),
  "training-refresher": () => ({ view: "plan", part: "who" }),
  commitments: () => ({ view: "tell", part: "agreement" }),
  need: undefined,
  partners: undefined,
  audience: undefined,
  encouragement: undefined,
  gateway: undefined,
  "event-preparation": () => ({ view: "sessions" }),
  programme: session,
  presentations: message("speaker-invitation"),
  stories: undefined,
  "speakers-thanked": message("speaker-thanks"),
  "meeting-links": message("facilitator-invitation"),
  "form-ready": () => ({ view: "registrations" }),
  "material-ready": publicity,
  publicity,
  "paid-post": undefined,
  "registration-opens": publicity,
  "registration-closes": () => ({ view: "registrations" }),
  "late-registration-closes": () => ({ view: "registrations" }),
  "waiting-list-ends": message("waiting-ended"),
  newcomers: () => ({ view: "tell", part: "welcome" }),
  "welcome-message": message("welcome"),
  "registrations-deleted": () => ({ view: "registrations" }),
  "form-answers-deleted": undefined,
  "mails-deleted": undefined,
  "meeting-records-deleted": undefined,
  "copies-deleted": undefined,

  preparation: session,
  reminder: message("reminder"),
  "new-date": (of) => ({ view: "dates", part: of.session }),
  session: undefined,
  wishes: undefined,
  "after-session": message("after-session"),
  summary: session,
  confidentiality: groundRules,
  "ground-rules": groundRules,
  "ground-rules-look": groundRules,
  "initiator-leaves": undefined,
  feedback: message("feedback-request"),
  "feedback-gone-through": () => ({ view: "feedback" }),
  evaluation: undefined,
  ending: undefined,
  counts: () => ({ view: "feedback" }),
  "federation-counts": () => ({ view: "feedback" }),
  "annual-report": () => ({ view: "feedback" }),
};

function message(kind: MessageKind): PlaceOf {
  return (task) => ({
    view: "messages",
    part: messagePart({ kind, session: task.session, isEarlier: isEarlierReminder(task) }),
  });
}

function session({ session: key }: Task): TaskPlace {
  return { view: "sessions", part: key };
}

function publicity(): TaskPlace {
  return { view: "tell", part: "publicity" };
}

function groundRules(): TaskPlace {
  return { view: "tell", part: "ground-rules" };
}

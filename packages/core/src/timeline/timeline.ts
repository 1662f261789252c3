import { meetsAgain } from "../format/index.js";
import { belongsToAssociation, type Group, isAttached } from "../group/index.js";
import { checkGiven, type LocalDate } from "../kernel/index.js";
import { finnishHolidays, type HolidayCalendar } from "../series/index.js";
import { facilitatorTasks } from "./facilitatorTasks.js";
import { feedbackTasks } from "./feedbackTasks.js";
import { lifeTasks } from "./lifeTasks.js";
import { planningTasks } from "./planningTasks.js";
import { publicityTasks } from "./publicityTasks.js";
import { registrationTasks } from "./registrationTasks.js";
import { sessionTasks } from "./sessionTasks.js";
import { lanes, type Task, type TaskState } from "./task.js";
import { type TaskDraft, taskId } from "./taskDraft.js";
import { taskOwner } from "./taskOwner.js";
import { taskPractice } from "./taskPractice.js";
import { onWorkingDays } from "./workingDays.js";

/** On which day one looks at the tasks. */
export interface TimelineOptions {
  readonly today: LocalDate;
  /** The holidays that work by hand keeps clear of; those that the group was dated with unless given. */
  readonly calendar?: HolidayCalendar;
}

/**
 * Everything that somebody does for a group, from the action plan of the year before to the annual report of the year
 * after: in order of time, then as in `lanes`. Days are local dates; what goes on has a first day, `from`, and a last,
 * `due`. A task lists in `after` those that come before it, unless the plan's own dates put one of them later, which is
 * for the review to tell. What people do by hand falls on no Sunday and no holiday unless the plan says so. Where the days come from stands in the profile; model of the guide, 3–6, and the handbook, 4.
 *
 * @example
 * ```ts
 * import { parsePlanOrThrow, resolvePlanOrThrow } from "@piiri/core";
 * import { timeline } from "@piiri/core/timeline";
 *
 * const group = resolvePlanOrThrow(parsePlanOrThrow({
 *   id: "walkers", format: "closed-group", title: "Walking with a bad back", publicName: "Peer group, spring 2027",
 *   organiser: { name: "Example Association", domain: "example.org" },
 *   schedule: { start: "2027-03-02", time: "18:00" },
 *   done: { "form-ready": "2027-01-20" },
 * }));
 * const tasks = timeline(group, { today: "2027-02-01" });
 * const told = (id: string) => tasks.filter((task) => task.id === id).map(({ due, state }) => [due, state]);
 * told("form-ready"); // => [["2027-01-23", "done"]]
 * told("registration-opens"); // => [["2027-01-30", "late"]]
 * told("reminder-s2"); // => [["2027-03-14", "coming"]]
 * ```
 */
export function timeline(group: Group, options: TimelineOptions): readonly Task[] {
  checkGiven("options", options, { today: "day" });
  const { today, calendar = group.calendar ?? finnishHolidays } = options;
  const planned = [
    ...planningTasks(group).filter(({ kind }) => belongsToAssociation(group) || kind !== "action-plan"),
    ...facilitatorTasks(group),
    ...lifeTasks(group),
    ...publicityTasks(group),
    ...registrationTasks(group),
    ...sessionTasks(group),
    ...(isAttached(group) || group.plan.feedback !== undefined ? feedbackTasks(group) : []),
  ];
  const drafts = onWorkingDays(group, planned, calendar);
  const dueById = new Map(drafts.map((draft) => [taskId(draft), draft.due]));
  return drafts.map((draft) => taskOf(group, draft, dueById, today)).sort(byDayAndLane);
}

function taskOf(group: Group, draft: TaskDraft, dueById: ReadonlyMap<string, LocalDate>, today: LocalDate): Task {
  const { kind, from, due, at, session, after = [] } = draft;
  const id = taskId(draft);
  const { lane, source } = taskPractice[kind];
  const past = draft.on !== undefined && draft.on <= today ? draft.on : undefined;
  const doneOn = group.done[id] ?? draft.doneOn ?? past;
  return {
    id,
    kind,
    lane,
    from,
    due,
    ...(at !== undefined && { at }),
    session: session?.key,
    number: meetsAgain(group) ? session?.number : undefined,
    owner: taskOwner(group, draft),
    after: after.filter((each) => isInTime(dueById.get(each), due)),
    state: stateOf(draft, doneOn, today),
    doneOn,
    source,
  };
}

function isInTime(before: LocalDate | undefined, due: LocalDate): boolean {
  return before !== undefined && before <= due;
}

function stateOf({ kind, from, due, isDone }: TaskDraft, doneOn: LocalDate | undefined, today: LocalDate): TaskState {
  if (doneOn !== undefined || isDone) return "done";
  if (today > due) return taskPractice[kind].comesByItself ? "done" : "late";
  return today >= (from ?? due) ? "now" : "coming";
}

/** By day, then by lane; what is on the same day stays in the order in which it is done. */
function byDayAndLane(one: Task, other: Task): number {
  const [day, otherDay] = [one.from ?? one.due, other.from ?? other.due];
  if (day !== otherDay) return day < otherDay ? -1 : 1;
  return lanes.indexOf(one.lane) - lanes.indexOf(other.lane);
}

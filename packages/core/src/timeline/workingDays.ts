import { type Group, heldSessions } from "../group/index.js";
import { addDays, earlierOf, type LocalDate, laterOf, weekdayOf } from "../kernel/index.js";
import { type HolidayCalendar, holidayOn } from "../series/index.js";
import { type TaskDraft, taskId } from "./taskDraft.js";
import { taskPractice } from "./taskPractice.js";

/**
 * Tasks that people do by hand, moved from Sundays and holidays to the working day before; a Saturday is one. Days that the
 * plan names stay, and so do all where it says so. What comes after something else does not come before it: where the day
 * before would, it is the working day after, as long as that is before whatever rests on it and before people meet. Where no
 * working day lies between, it stays.
 */
export function onWorkingDays(
  group: Group,
  drafts: readonly TaskDraft[],
  calendar: HolidayCalendar,
): readonly TaskDraft[] {
  if (group.plan.tasks?.daysOff === "allow") return drafts;
  const isOff = (day: LocalDate) => weekdayOf(day) === "sunday" || holidayOn(calendar, day) !== undefined;
  const byId = new Map(drafts.map((draft) => [taskId(draft), draft]));
  const bounds = boundsOf(group, drafts, byId);
  const limits = new Map<TaskDraft, LocalDate | undefined>();
  const moved = new Map<TaskDraft, LocalDate>();

  return drafts.map((draft) => ({ ...draft, due: dayOf(draft) }));

  function dayOf(draft: TaskDraft): LocalDate {
    const known = moved.get(draft);
    if (known !== undefined) return known;
    // While it is looked for, so that tasks that name each other come to an end.
    moved.set(draft, draft.due);
    const day = freeDay(draft);
    moved.set(draft, day);
    return day;
  }

  function freeDay(draft: TaskDraft): LocalDate {
    const { due, notBefore } = draft;
    if (!isMoved(draft)) return due;
    const soonest = comesAfter(draft, byId).map(dayOf).reduce<LocalDate | undefined>(latest, notBefore);
    const before = workingDay(due, -1, isOff);
    return soonest === undefined || before >= soonest ? before : laterDay(draft);
  }

  function isMoved({ kind, due, isStated = false, doneOn, on }: TaskDraft): boolean {
    return taskPractice[kind].byHand === true && !isStated && due !== (doneOn ?? on) && isOff(due);
  }

  /** The working day after, unless that is too late. */
  function laterDay(draft: TaskDraft): LocalDate {
    const after = workingDay(draft.due, 1, isOff);
    const limit = limitOf(draft);
    return limit === undefined || after <= limit ? after : draft.due;
  }

  /** The last day on which it can be done: before people meet, and no later than what rests on it can be. */
  function limitOf(draft: TaskDraft): LocalDate | undefined {
    if (limits.has(draft)) return limits.get(draft);
    const { meets, resting } = bounds.get(draft) ?? { resting: [] };
    limits.set(draft, meets);
    const lasts = resting.map((each) => (isMoved(each) ? laterDay(each) : each.due));
    const limit = lasts.reduce<LocalDate | undefined>(earliest, meets);
    limits.set(draft, limit);
    return limit;
  }
}

/** The tasks that a task comes after, of those whose days keep that. */
function comesAfter({ after = [], due }: TaskDraft, byId: ReadonlyMap<string, TaskDraft>): readonly TaskDraft[] {
  return after.flatMap((id) => byId.get(id) ?? []).filter((each) => each.due <= due);
}

/** What keeps a task from a later day: people's first meeting or its own, and the tasks that rest on it. */
interface Bounds {
  readonly meets?: LocalDate | undefined;
  readonly resting: TaskDraft[];
}

function boundsOf(
  group: Group,
  drafts: readonly TaskDraft[],
  byId: ReadonlyMap<string, TaskDraft>,
): ReadonlyMap<TaskDraft, Bounds> {
  const first = heldSessions(group)[0]?.local.date;
  const bounds = new Map<TaskDraft, Bounds>(
    drafts.map((draft) => {
      const day = draft.session?.local.date ?? first;
      const isAfterwards = draft.after?.includes(`session-${draft.session?.key}`) === true;
      const meets = day !== undefined && draft.due <= day && !isAfterwards ? day : undefined;
      return [draft, { meets, resting: [] }];
    }),
  );
  for (const draft of drafts) for (const each of comesAfter(draft, byId)) bounds.get(each)?.resting.push(draft);
  return bounds;
}

function earliest(one: LocalDate | undefined, other: LocalDate): LocalDate {
  return one === undefined ? other : earlierOf(one, other);
}

function latest(one: LocalDate | undefined, other: LocalDate): LocalDate {
  return one === undefined ? other : laterOf(one, other);
}

function workingDay(due: LocalDate, step: 1 | -1, isOff: (day: LocalDate) => boolean): LocalDate {
  let day = due;
  while (isOff(day)) day = addDays(day, step);
  return day;
}

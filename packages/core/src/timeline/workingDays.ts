import { type Group, heldSessions } from "../group/index.js";
import { addDays, earlierOf, getOrMake, type LocalDate, laterOf, weekdayOf } from "../kernel/index.js";
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
  const latestById = latestDays(group, drafts, byId);
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
    const { kind, due, isStated = false, doneOn } = draft;
    if (taskPractice[kind].byHand !== true || isStated || due === doneOn || !isOff(due)) return due;
    const earliest = comesAfter(draft, byId).map(dayOf).reduce<LocalDate | undefined>(latest, undefined);
    const before = workingDay(due, -1, isOff);
    if (earliest === undefined || before >= earliest) return before;
    const after = workingDay(due, 1, isOff);
    const limit = latestById.get(draft);
    return limit === undefined || after <= limit ? after : due;
  }
}

/** The tasks that a task comes after, of those whose days keep that. */
function comesAfter({ after = [], due }: TaskDraft, byId: ReadonlyMap<string, TaskDraft>): readonly TaskDraft[] {
  return after.flatMap((id) => byId.get(id) ?? []).filter((each) => each.due <= due);
}

/** The last day on which each can be done: that of what rests on it, and of people's first meeting or of its own. */
function latestDays(
  group: Group,
  drafts: readonly TaskDraft[],
  byId: ReadonlyMap<string, TaskDraft>,
): ReadonlyMap<TaskDraft, LocalDate> {
  const days = new Map<TaskDraft, LocalDate>();
  const first = heldSessions(group)[0]?.local.date;
  for (const draft of drafts) {
    for (const each of comesAfter(draft, byId))
      days.set(
        each,
        earlierOf(
          getOrMake(days, each, () => draft.due),
          draft.due,
        ),
      );
    const meets = draft.session?.local.date ?? first;
    const isAfterwards = draft.after?.includes(`session-${draft.session?.key}`) === true;
    if (meets !== undefined && draft.due <= meets && !isAfterwards)
      days.set(
        draft,
        earlierOf(
          getOrMake(days, draft, () => meets),
          meets,
        ),
      );
  }
  return days;
}

function latest(one: LocalDate | undefined, other: LocalDate): LocalDate {
  return one === undefined ? other : laterOf(one, other);
}

function workingDay(due: LocalDate, step: 1 | -1, isOff: (day: LocalDate) => boolean): LocalDate {
  let day = due;
  while (isOff(day)) day = addDays(day, step);
  return day;
}

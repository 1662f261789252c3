import { meetsAgain } from "../format/index.js";
import { facilitating, firstDay, type Group, isAttached, lastDay } from "../group/index.js";
import { addDays, laterOf } from "../kernel/index.js";
import { courses, hasTaken, type Person, trainedUntil } from "../people/index.js";
import type { TaskDraft } from "./taskDraft.js";

/**
 * What those who will lead a group do before its first session: get to know how to lead, practise the technology, commit
 * themselves. Only what lies ahead: what the plan tells of the people is no task, nor is it one when the group has met.
 * Guide 2; handbook 6.2 and 9.
 */
export function facilitatorTasks(group: Group): readonly TaskDraft[] {
  if (!meetsAgain(group) || !isAttached(group)) return [];
  const { facilitators } = group.people;
  const { orientationDays, practiceDays } = group.profile.tasks;
  const first = firstDay(group);
  const before = (kind: TaskDraft["kind"], days: number): TaskDraft => ({ kind, due: addDays(first, -days) });
  const isOriented = all(facilitators, (person) => hasTaken(person, "orientation") === true);
  const isCommitted = all(facilitators, ({ commitmentsAccepted }) => commitmentsAccepted !== undefined);
  const open = [
    ...(isOriented ? [] : [before("orientation", orientationDays.value)]),
    ...(isOriented || group.platform === undefined ? [] : [before("technology-practice", practiceDays.value)]),
    ...(isCommitted ? [] : [before("commitments", practiceDays.value)]),
  ];
  const hasMet = group.sessions.some(({ summary }) => summary !== undefined);
  return [...open.filter(({ kind }) => !hasMet || group.done[kind] !== undefined), ...refreshers(group)];
}

/** Who leads and whose training ceases to hold before the last session refreshes it in time. */
function refreshers(group: Group): readonly TaskDraft[] {
  const { training, tasks } = group.profile;
  const last = lastDay(group);
  const earliest = addDays(firstDay(group), -tasks.orientationDays.value);
  return facilitating(group).flatMap(({ person }): readonly TaskDraft[] => {
    const [ends] = coursesOf(group)
      .flatMap((course) => trainedUntil(person, course, group.profile) ?? [])
      .sort();
    if (ends === undefined || ends >= last) return [];
    const due = laterOf(addDays(ends, -training.refresherDays.value), earliest);
    return [{ kind: "training-refresher", of: person.id, due, people: [person.id] }];
  });
}

/** Facilitating online is learned by those who meet online. */
function coursesOf({ platform }: Group) {
  return courses.filter((course) => course === "basicCourse" || platform !== undefined);
}

function all(people: readonly Person[], isSo: (person: Person) => boolean): boolean {
  return people.length > 0 && people.every(isSo);
}

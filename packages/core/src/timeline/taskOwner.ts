import { type Group, isAttached } from "../group/index.js";
import { type Person, placedPeople } from "../people/index.js";
import { type Task, type TaskRole, taskRoles } from "./task.js";
import type { TaskDraft } from "./taskDraft.js";
import { taskPractice } from "./taskPractice.js";

/** Who does a task: those whom the plan names for it, else those who have its role. */
export function taskOwner(group: Group, { kind, session, people }: TaskDraft): Task["owner"] {
  const { roles } = taskPractice[kind];
  const ofRole = (role: TaskRole) => inRole(group, role, session);
  const [named, ...others] = placedPeople(group.people)
    .map(({ person }) => person)
    .filter(({ id }) => people?.includes(id));
  if (named !== undefined) {
    const role = [...roles, ...taskRoles].find((each) => ofRole(each).some(({ id }) => id === named.id));
    return { role: role ?? roles[0], people: [named, ...others] };
  }
  // In a group that citizens keep by themselves, nobody has a task by an office: the group does it.
  const role = roles.find((each) => ofRole(each).length > 0) ?? (isAttached(group) ? roles[0] : "group");
  return { role, people: ofRole(role) };
}

function inRole({ people }: Group, role: TaskRole, session: TaskDraft["session"]): readonly Person[] {
  const one: Readonly<Partial<Record<TaskRole, Person | undefined>>> = {
    coordinator: people.coordinator,
    "contact-person": people.contactPerson,
    "communications-officer": people.communicationsOfficer,
    initiator: people.initiator?.person,
  };
  const person = one[role];
  if (person !== undefined) return [person];
  if (role === "speakers") return people.speakers ?? [];
  return role === "facilitators" ? (session?.facilitators ?? people.facilitators) : [];
}

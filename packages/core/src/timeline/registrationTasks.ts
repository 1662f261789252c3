import { firstDay, type Group, heldSessions, lastDay } from "../group/index.js";
import { addDays, earlierOf, type LocalDate, laterOf, yearOf } from "../kernel/index.js";
import { type RegistrationDays, registrationDays } from "./registrationDays.js";
import type { TaskDraft } from "./taskDraft.js";

/** How people come to be in the group: the form, the period by format, the link, and what is deleted. Guide 3 and 5. */
export function registrationTasks(group: Group): readonly TaskDraft[] {
  const { registration, profile } = group;
  const { receivedBy, answeredBy, keptUntil } = registration;
  const periods = registrationDays(group);
  const opens = periods[0]?.opens ?? firstDay(group);
  return [
    { kind: "form-ready", due: addDays(opens, -profile.tasks.formReadyDays.value), people: [receivedBy] },
    ...periods.flatMap((period) => periodTasks(group, period)),
    ...newcomersDays(group).map((due): TaskDraft => ({ kind: "newcomers", of: due, due })),
    ...reminders(group),
    ...(keptUntil === undefined
      ? []
      : [{ kind: "registrations-deleted", due: keptUntil, people: [receivedBy, answeredBy] } as const]),
  ];
}

function periodTasks(group: Group, { session, opens, closes, lateUntil }: RegistrationDays): readonly TaskDraft[] {
  const { receivedBy } = group.registration;
  const own = { of: session?.key, session, people: [receivedBy] };
  const named = (kind: string) => (session === undefined ? kind : `${kind}-${session.key}`);
  return [
    { kind: "registration-opens", ...own, due: opens, after: ["form-ready"] },
    { kind: "registration-closes", ...own, due: closes, after: [named("registration-opens")] },
    {
      kind: "welcome-message",
      ...own,
      due: welcomeDay(group, closes, session?.local.date ?? firstDay(group)),
      after: [named("registration-closes"), ...(session === undefined ? ["meeting-links"] : [])],
      people: [group.registration.meetingLink?.sentBy],
    },
    ...(lateUntil === undefined || lateUntil === closes
      ? []
      : [{ kind: "late-registration-closes", ...own, due: lateUntil, after: ["registration-closes"] } as const]),
  ];
}

/** After registration has closed, and so that those who come have it before they meet. */
function welcomeDay({ profile }: Group, closes: LocalDate, meets: LocalDate): LocalDate {
  return laterOf(closes, earlierOf(addDays(closes, profile.tasks.welcomeDays.value), meets));
}

function reminders(group: Group): readonly TaskDraft[] {
  const { profile, registration } = group;
  return heldSessions(group).map(
    (session): TaskDraft => ({
      kind: "reminder",
      of: session.key,
      session,
      due: addDays(session.local.date, -profile.tasks.reminderDays.value),
      people: [registration.meetingLink?.sentBy],
    }),
  );
}

/** The days on which newcomers join a replenished group, as long as it is dated, but for its first. */
function newcomersDays(group: Group): readonly LocalDate[] {
  if (group.membership !== "replenished") return [];
  const [first, last] = [firstDay(group), lastDay(group)];
  const years = Array.from({ length: yearOf(last) - yearOf(first) + 1 }, (_, index) => yearOf(first) + index);
  const days = years.flatMap((year) =>
    (group.lifecycle.newcomersJoin ?? []).map((monthDay) => `${year}-${monthDay}` as LocalDate),
  );
  return [...new Set(days)].filter((day) => day > first && day <= last).sort();
}

import { firstDay, type Group, heldSessions, isStated, lastDay } from "../group/index.js";
import { addDays, type LocalDate, yearOf } from "../kernel/index.js";
import { afterSessionDay, reminderDaysOf, welcomeDay } from "./messageDays.js";
import { type RegistrationDays, registrationDays } from "./registrationDays.js";
import type { TaskDraft } from "./taskDraft.js";
import { waitingListDay } from "./waitingListDay.js";

/** How people come to be in the group: the form, the period by format, the link, and what is deleted. Guide 3 and 5. */
export function registrationTasks(group: Group): readonly TaskDraft[] {
  const { registration, profile } = group;
  const { receivedBy, keptUntil } = registration;
  const periods = registrationDays(group);
  const opens = periods[0]?.opens ?? firstDay(group);
  const form: TaskDraft = {
    kind: "form-ready",
    due: addDays(opens, -profile.tasks.formReadyDays.value),
    people: [receivedBy],
  };
  return [
    ...(registration.required ? [form] : []),
    ...periods.flatMap((period) => periodTasks(group, period)),
    ...waitingListTask(group),
    ...newcomersDays(group).map((due): TaskDraft => ({ kind: "newcomers", of: due, due })),
    ...(registration.required ? [...reminders(group), ...thanks(group)] : []),
    ...(keptUntil === undefined ? [] : deletions(group, keptUntil)),
  ];
}

/** What is known of people is deleted when the time of keeping is over; from the day after, also where no program reaches. */
function deletions(group: Group, keptUntil: LocalDate): readonly TaskDraft[] {
  const { registration, platform } = group;
  const { required, receivedBy, answeredBy, meetingLink } = registration;
  const over = addDays(keptUntil, 1);
  const elsewhere = { due: over, notBefore: over, after: ["registrations-deleted"] };
  const form: TaskDraft = { kind: "form-answers-deleted", ...elsewhere, people: [receivedBy] };
  const meetings: TaskDraft = { kind: "meeting-records-deleted", ...elsewhere, people: [platform?.organiser] };
  return [
    {
      kind: "registrations-deleted",
      due: keptUntil,
      people: [receivedBy, answeredBy],
      isStated: isStated(group, "/registration/keptUntil"),
    },
    ...(required ? [form] : []),
    { kind: "mails-deleted", ...elsewhere, people: [receivedBy, answeredBy, meetingLink?.sentBy] },
    ...(platform === undefined ? [] : [meetings]),
    { kind: "copies-deleted", ...elsewhere, people: [receivedBy, answeredBy] },
  ];
}

function periodTasks(group: Group, { session, opens, closes, lateUntil }: RegistrationDays): readonly TaskDraft[] {
  const { receivedBy } = group.registration;
  const own = { of: session?.key, session, people: [receivedBy] };
  const isWritten = (field: "opens" | "closes") => isStated(group, `/registration/${field}`);
  const named = (kind: string) => (session === undefined ? kind : `${kind}-${session.key}`);
  return [
    { kind: "registration-opens", ...own, due: opens, after: ["form-ready"], isStated: isWritten("opens") },
    {
      kind: "registration-closes",
      ...own,
      due: closes,
      // Whoever was told a Sunday may still come on it, so that the form is closed on Monday.
      notBefore: closes,
      after: [named("registration-opens")],
      isStated: isWritten("closes"),
    },
    {
      kind: "welcome-message",
      ...own,
      due: welcomeDay(group, { session, closes }),
      after: [named("registration-closes"), ...(session === undefined ? ["meeting-links"] : [])],
      people: [group.registration.meetingLink?.sentBy],
    },
    ...(lateUntil === undefined || lateUntil === closes
      ? []
      : [{ kind: "late-registration-closes", ...own, due: lateUntil, after: ["registration-closes"] } as const]),
  ];
}

/** Where a plan speaks of those who wait, they are told when there is nothing more to wait for. */
function waitingListTask(group: Group): readonly TaskDraft[] {
  const { period, waitingList, waitingUntil, answeredBy, receivedBy } = group.registration;
  const due = waitingListDay(group);
  const isSpokenOf = waitingUntil !== undefined || (waitingList ?? 0) > 0;
  if (period.by === "session" || due === undefined || !isSpokenOf) return [];
  return [
    {
      kind: "waiting-list-ends",
      due,
      notBefore: due,
      after: ["registration-closes"],
      people: [answeredBy, receivedBy],
    },
  ];
}

function reminders(group: Group): readonly TaskDraft[] {
  const { registration } = group;
  return heldSessions(group).flatMap((session) =>
    reminderDaysOf(group, session).map(
      ({ date, at, isEarlier }): TaskDraft => ({
        kind: "reminder",
        of: isEarlier ? `${session.key}-earlier` : session.key,
        session,
        due: date,
        at,
        after: [registration.period.by === "series" ? "welcome-message" : `welcome-message-${session.key}`],
        people: [registration.meetingLink?.sentBy],
      }),
    ),
  );
}

/** Where the plan asks for it, whoever comes is thanked after each session. */
function thanks(group: Group): readonly TaskDraft[] {
  return heldSessions(group).flatMap((session): readonly TaskDraft[] => {
    const day = afterSessionDay(group, session);
    if (day === undefined) return [];
    const { date: due, at } = day;
    const people = [group.registration.meetingLink?.sentBy];
    return [{ kind: "after-session", of: session.key, session, due, at, after: [`session-${session.key}`], people }];
  });
}

/** The days on which newcomers join a replenished group, as long as it is dated, but for its first. */
function newcomersDays(group: Group): readonly LocalDate[] {
  if (group.membership !== "replenished") return [];
  const [first, last] = [firstDay(group), lastDay(group)];
  const years = Array.from({ length: yearOf(last) - yearOf(first) + 1 }, (_, index) => yearOf(first) + index);
  const days = years.flatMap((year) =>
    (group.lifecycle.newcomersJoin ?? []).map((monthDay) => `${year}-${monthDay}` as LocalDate),
  );
  return [...new Set(days)].filter((day) => day > first && day <= last);
}

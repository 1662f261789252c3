import { meetsAgain } from "../format/index.js";
import { endingSession, type Group, heldSessions, isPaused, type Session, standingSessions } from "../group/index.js";
import { addDays, laterOf } from "../kernel/index.js";
import type { TaskDraft } from "./taskDraft.js";

/** Before, at and after each session that is held, and a new date for each that is postponed. Guide 3. */
export function sessionTasks(group: Group): readonly TaskDraft[] {
  const held = heldSessions(group);
  const last = endingSession(group);
  const asksWishes = (session: Session) => meetsAgain(group) && session !== last;
  return [
    ...held.flatMap((session, index) => aroundSession(group, session, held[index - 1], asksWishes(session))),
    ...waitingFor(group).map(newDate),
  ];
}

/** Those that wait for a day each, and of those in a pause the first: once that is dated, all are. */
function waitingFor(group: Group): readonly Session[] {
  const postponed = standingSessions(group).filter(({ status }) => status === "postponed");
  const paused = postponed.find((session) => isPaused(group, session));
  return postponed.filter((session) => session === paused || !isPaused(group, session));
}

/** By the day on which people would have come, they want to know when they are to come instead. */
function newDate(session: Session): TaskDraft {
  return { kind: "new-date", of: session.key, session, due: session.local.date };
}

function aroundSession(
  { profile, facilitation }: Group,
  session: Session,
  previous: Session | undefined,
  asksWishes: boolean,
): readonly TaskDraft[] {
  const { key, local, summary } = session;
  const { preparationDays, summaryDays } = profile.tasks;
  const usual = addDays(local.date, -preparationDays.value);
  const own = { of: key, session };
  return [
    {
      kind: "preparation",
      ...own,
      // What is planned for a session rests on the one before it.
      due: previous === undefined ? usual : laterOf(usual, previous.local.date),
      after: previous === undefined ? [] : [`session-${previous.key}`, `wishes-${previous.key}`],
    },
    { kind: "session", ...own, due: local.date, after: [`preparation-${key}`, `reminder-${key}`] },
    ...(asksWishes ? [{ kind: "wishes", ...own, due: local.date, after: [`session-${key}`] } as const] : []),
    {
      kind: "summary",
      ...own,
      due: addDays(local.date, facilitation.summaryForm.length === 0 ? 0 : summaryDays.value),
      after: [`session-${key}`],
      doneOn: summary && (summary.heldOn ?? local.date),
    },
  ];
}

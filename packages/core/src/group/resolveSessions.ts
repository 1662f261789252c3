import { dayInMinutes, jsonPointer, type LocalTime, minutesOfDay } from "../kernel/index.js";
import { everyone, type People, type Person } from "../people/index.js";
import type { GroupPlan } from "../plan/index.js";
import type { Profile } from "../profile/index.js";
import type { DatedSession } from "../series/index.js";
import type { Agenda } from "../session/index.js";
import type { Derivation } from "./derivation.js";
import type { Group, Schedule, Session } from "./group.js";
import { usualAgendas } from "./usualAgendas.js";

interface Situation {
  readonly plan: GroupPlan;
  readonly profile: Profile;
  readonly derivation: Derivation;
  readonly people: People;
  readonly schedule: Schedule;
  readonly seats: Group["seats"];
}

/** What is decided of each session, with the format's usual agenda where the plan has none. */
export function resolveSessions(situation: Situation, dated: readonly DatedSession[]): readonly Session[] {
  const { plan, derivation, people, schedule } = situation;
  const common = plan.agenda && timed(plan.agenda, schedule.time);
  if (common === undefined) derivation.of("/agenda", undefined, undefined);
  const usualAgenda = common === undefined ? usualAgendas(situation, dated) : () => common;
  const usualPath = common && "/agenda";
  return dated.map((session) => {
    const { theme, themeBy, agenda: own, facilitators, summary } = plan.sessions?.[session.key] ?? nothingSaid;
    const agenda = own ? timed(own, session.local.time) : usualAgenda(session);
    const agendaPath = own ? jsonPointer("sessions", session.key, "agenda") : usualPath;
    const leading = facilitators === undefined ? people.facilitators : chosen(people, facilitators);
    return {
      theme,
      themeBy,
      agenda,
      agendaPath,
      facilitators: leading,
      summary,
      // One by one: engines take far longer to copy another object's parts into one.
      key: session.key,
      number: session.number,
      of: session.of,
      local: session.local,
      start: session.start,
      end: session.end,
      duration: session.duration,
      place: session.place,
      status: session.status,
      movedFrom: session.movedFrom,
      holiday: session.holiday,
    } satisfies Whole<Session>;
  });
}

const nothingSaid: NonNullable<GroupPlan["sessions"]>[string] = {};

/** With every key, so that none of a session's is left behind. */
type Whole<Of> = { readonly [Key in keyof Of]-?: Of[Key] };

function chosen(people: People, ids: readonly string[]): readonly Person[] {
  return ids.flatMap((id) => everyone(people).find((person) => person.id === id) ?? []);
}

type WrittenAgenda = NonNullable<GroupPlan["agenda"]>;

/** A fixed start counts from the time at which the agenda's sessions begin; before that time it is past midnight. */
function timed(written: WrittenAgenda, begins: LocalTime): Agenda {
  return written.map(({ at, ...segment }) =>
    at === undefined
      ? segment
      : { ...segment, startsAt: (minutesOfDay(at) - minutesOfDay(begins) + dayInMinutes) % dayInMinutes },
  );
}

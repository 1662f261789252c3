import { meetsAgain } from "../format/index.js";
import { dayInMinutes, getOrMake, jsonPointer, type LocalTime, minutesOfDay } from "../kernel/index.js";
import { everyone, type People, type Person } from "../people/index.js";
import type { GroupPlan } from "../plan/index.js";
import type { Profile } from "../profile/index.js";
import { type DatedSession, isHeld } from "../series/index.js";
import { type Agenda, type AgendaFigures, defaultAgenda } from "../session/index.js";
import { acquaintanceSessions } from "./acquaintanceSessions.js";
import type { Derivation } from "./derivation.js";
import { parts } from "./endingSession.js";
import type { Group, Schedule, Session } from "./group.js";

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
  const common = plan.agenda && { agenda: timed(plan.agenda, schedule.time), agendaPath: "/agenda" };
  if (common === undefined) derivation.of("/agenda", undefined, undefined);
  const usualAgenda = usualAgendas(situation, dated);
  return dated.map((session) => {
    const { theme, themeBy, agenda: own, facilitators, summary } = plan.sessions?.[session.key] ?? {};
    const { agenda, agendaPath } = own ? ownAgenda(session, own) : (common ?? usualAgenda(session));
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

/** With every key, so that none of a session's is left behind. */
type Whole<Of> = { readonly [Key in keyof Of]-?: Of[Key] };

function chosen(people: People, ids: readonly string[]): readonly Person[] {
  return ids.flatMap((id) => everyone(people).find((person) => person.id === id) ?? []);
}

type PlacedAgenda = Pick<Session, "agenda" | "agendaPath">;
type WrittenAgenda = NonNullable<GroupPlan["agenda"]>;

function ownAgenda({ key, local }: DatedSession, written: WrittenAgenda): PlacedAgenda {
  return { agenda: timed(written, local.time), agendaPath: jsonPointer("sessions", key, "agenda") };
}

/** A fixed start counts from the time at which the agenda's sessions begin; before that time it is past midnight. */
function timed(written: WrittenAgenda, begins: LocalTime): Agenda {
  return written.map(({ at, ...segment }) =>
    at === undefined
      ? segment
      : { ...segment, startsAt: (minutesOfDay(at) - minutesOfDay(begins) + dayInMinutes) % dayInMinutes },
  );
}

/**
 * The format's usual agenda for each session. What a session is for follows from its place among those that are held: when
 * the first is cancelled or postponed, the next one begins; where the last is postponed, it ends the group all the same. Sessions that are for the same share their agenda.
 */
function usualAgendas(
  { plan, profile, schedule, seats }: Situation,
  dated: readonly DatedSession[],
): (session: DatedSession) => PlacedAgenda {
  const held = dated.filter(isHeld);
  const standing = dated.filter(({ status }) => status !== "cancelled");
  const ends = parts({ format: plan.format, lifecycle: plan.lifecycle, schedule });
  const [first, ending] = [held[0], ends ? standing.at(-1) : undefined];
  const acquaintance = meetsAgain(plan) ? acquaintanceSessions({ profile, schedule }) : 0;
  const forAcquaintance = new Set(held.slice(0, acquaintance));
  const figures = agendaFigures(profile);
  const made = new Map<string, PlacedAgenda>();
  return (session) => {
    const purpose = {
      isFirst: session === first,
      isForAcquaintance: forAcquaintance.has(session),
      isEnding: session === ending,
    };
    const { duration } = session;
    return getOrMake(made, `${purpose.isFirst} ${purpose.isForAcquaintance} ${purpose.isEnding} ${duration}`, () => {
      const { format } = plan;
      return { agenda: defaultAgenda({ format, duration, people: seats?.most ?? 0, ...purpose }, figures) };
    });
  };
}

function agendaFigures({ agenda }: Profile): AgendaFigures {
  return {
    welcome: agenda.welcome.value,
    break: agenda.break.value,
    introductionsPerPerson: agenda.introductionsPerPerson.value,
    closingPerPerson: agenda.closingPerPerson.value,
    eventClosing: agenda.eventClosing.value,
    roundTo: agenda.roundTo.value,
  };
}

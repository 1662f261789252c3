import { type Format, meetsAgain } from "../format/index.js";
import { getOrMake, rememberingLast } from "../kernel/index.js";
import type { GroupPlan } from "../plan/index.js";
import type { Profile } from "../profile/index.js";
import { type DatedSession, isHeld } from "../series/index.js";
import { type Agenda, type AgendaSituation, defaultAgenda } from "../session/index.js";
import { acquaintanceSessions } from "./acquaintanceSessions.js";
import { parts } from "./endingSession.js";
import type { Group, Schedule } from "./group.js";

interface Situation {
  readonly plan: GroupPlan;
  readonly profile: Profile;
  readonly schedule: Schedule;
  readonly seats: Group["seats"];
}

/**
 * The format's usual agenda for each session. What a session is for follows from its place among those that are held: when
 * the first is cancelled or postponed, the next one begins; where the last is postponed, it ends the group all the same.
 * Sessions that are for the same share their agenda, also with those of other groups.
 */
export function usualAgendas(
  { plan, profile, schedule, seats }: Situation,
  dated: readonly DatedSession[],
): (session: DatedSession) => Agenda {
  const { format, lifecycle } = plan;
  const held = dated.filter(isHeld);
  const [first] = held;
  const ends = parts({ format, lifecycle, schedule });
  const ending = ends ? dated.findLast(({ status }) => status !== "cancelled") : undefined;
  const acquaintance = meetsAgain(plan) ? acquaintanceSessions({ profile, schedule }) : 0;
  const acquainted = held[acquaintance];
  const agendaFor = agendasFor(profile, format, seats?.most ?? 0);
  return (session) =>
    agendaFor({
      duration: session.duration,
      isFirst: session === first,
      isForAcquaintance: isHeld(session) && (acquainted === undefined || session.number < acquainted.number),
      isEnding: session === ending,
    });
}

type Purpose = Omit<AgendaSituation, "format" | "people">;
type AgendaFor = (purpose: Purpose) => Agenda;

/** The usual agendas of a format for so many people: most groups of a practice are as many, and share them. */
function agendasFor(profile: Profile, format: Format, people: number): AgendaFor {
  const ofFormats = lastIn(profile);
  const last = ofFormats.get(format);
  if (last?.people === people) return last.agendaFor;
  const agendaFor = sharedAgendas(profile, format, people);
  ofFormats.set(format, { people, agendaFor });
  return agendaFor;
}

const lastIn = rememberingLast((_: Profile) => new Map<Format, { people: number; agendaFor: AgendaFor }>());

function sharedAgendas({ agenda: practice }: Profile, format: Format, people: number): AgendaFor {
  const figures = {
    welcome: practice.welcome.value,
    break: practice.break.value,
    introductionsPerPerson: practice.introductionsPerPerson.value,
    closingPerPerson: practice.closingPerPerson.value,
    eventClosing: practice.eventClosing.value,
    roundTo: practice.roundTo.value,
  };
  const made = new Map<string, Agenda>();
  let last: { readonly purpose: Purpose; readonly agenda: Agenda } | undefined;
  return (purpose) => {
    // Most sessions are for the same as the one before.
    if (last === undefined || !isSame(last.purpose, purpose)) {
      const make = () => frozen(defaultAgenda({ format, people, ...purpose }, figures));
      last = { purpose, agenda: getOrMake(made, Object.values(purpose).join(), make) };
    }
    return last.agenda;
  };
}

function isSame(one: Purpose, other: Purpose): boolean {
  return (
    one.duration === other.duration &&
    one.isFirst === other.isFirst &&
    one.isForAcquaintance === other.isForAcquaintance &&
    one.isEnding === other.isEnding
  );
}

/** Whoever changed the agenda of one group would change that of others. */
function frozen(agenda: Agenda): Agenda {
  for (const segment of agenda) for (const part of [segment.parts, segment]) Object.freeze(part);
  return Object.freeze(agenda);
}

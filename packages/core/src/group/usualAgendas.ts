import { type Format, meetsAgain } from "../format/index.js";
import { getOrMake, rememberingLast } from "../kernel/index.js";
import type { GroupPlan } from "../plan/index.js";
import type { Profile } from "../profile/index.js";
import { type DatedSession, isHeld } from "../series/index.js";
import { type Agenda, type AgendaFigures, type AgendaSituation, defaultAgenda } from "../session/index.js";
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
 * Sessions that are for the same share their agenda.
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
  const agendaFor = sharedAgendas(profile, format, seats?.most ?? 0);
  return (session) =>
    agendaFor({
      duration: session.duration,
      isFirst: session === first,
      isForAcquaintance: isHeld(session) && (acquainted === undefined || session.number < acquainted.number),
      isEnding: session === ending,
    });
}

type Purpose = Pick<AgendaSituation, "duration" | "isFirst" | "isForAcquaintance" | "isEnding">;
type AgendaFor = (purpose: Purpose) => Agenda;

/** The usual agendas of groups of a size: most groups of a practice are as many, and share them. */
function sharedAgendas(profile: Profile, format: Format, people: number): AgendaFor {
  const sizes = sizesIn(profile);
  const before = sizes.get(format);
  if (before?.people === people) return before.agendaFor;
  const agendaFor = agendasFor(format, people, agendaFigures(profile));
  sizes.set(format, { people, agendaFor });
  return agendaFor;
}

interface OfSize {
  readonly people: number;
  readonly agendaFor: AgendaFor;
}

/** By format, those of the size last asked for. */
const sizesIn = rememberingLast((_: Profile) => new Map<Format, OfSize>());

function agendasFor(format: Format, people: number, figures: AgendaFigures): AgendaFor {
  const made = new Map<string, Agenda>();
  let last: { readonly purpose: Purpose; readonly agenda: Agenda } | undefined;
  return (purpose) => {
    // Most sessions are for the same as the one before.
    if (last === undefined || !isSame(last.purpose, purpose)) {
      const { duration, isFirst, isForAcquaintance, isEnding } = purpose;
      const agenda = getOrMake(made, `${duration} ${isFirst} ${isForAcquaintance} ${isEnding}`, () =>
        frozen(defaultAgenda({ format, people, ...purpose }, figures)),
      );
      last = { purpose, agenda };
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
  for (const segment of agenda) {
    Object.freeze(segment.parts);
    Object.freeze(segment);
  }
  return Object.freeze(agenda);
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

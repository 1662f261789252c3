import { keepsItsPeople, type Membership, meetsAgain } from "../format/index.js";
import { type Group, heldSessions, leadingOf } from "../group/index.js";
import { checkGiven, type LocalDate } from "../kernel/index.js";
import type { Person } from "../people/index.js";
import type { TaskKind } from "../plan/index.js";
import { type Task, timeline } from "../timeline/index.js";
import { asksOf } from "./asksOf.js";
import { foldLife, type LifeLack, type LifeStage, lackedFor, nextPhase, standingOf } from "./foldLife.js";
import { type Gateway, gatewayOf } from "./gatewayOf.js";
import { lifeEvents } from "./lifeEvent.js";
import type { LifePhase, LifeStanding, PhaseLeader } from "./lifePhase.js";
import type { PhaseAsk } from "./lifePhasePractice.js";
import { phaseLeadersOf } from "./phaseLeadersOf.js";
import { phaseOfSession } from "./phaseOfSession.js";
import { type RhythmAdvice, rhythmAdvice } from "./rhythmAdvice.js";

/** Where a group stands in its life on a day, and what that means. */
export interface Life {
  readonly standing: LifeStanding;
  /** Where it has stood, in order, each with its first day; empty before anything has happened. */
  readonly stages: readonly LifeStage[];
  /** Who carries the group now, the one with the greater part first. */
  readonly leaders: readonly PhaseLeader[];
  /** What the phase asks of whom. */
  readonly asks: readonly PhaseAsk[];
  /** What of its life is still to be done, in order of time. */
  readonly due: readonly Task[];
  /** Whether it is decided that the group ends, so that nobody is asked whether it goes on. */
  readonly isToEnd: boolean;
  /** The last day, where it is decided and still to come. */
  readonly endsOn?: LocalDate | undefined;
  /** What comes next, and what it waits for. */
  readonly next?: { readonly standing: LifeStanding; readonly lacks: readonly LifeLack[] } | undefined;
  /** The phase of each session of a closed group; empty for others. */
  readonly sessions: readonly { readonly session: string; readonly number: number; readonly phase: LifePhase }[];
  readonly membership: Membership;
  /** The next day on which newcomers join a replenished group. */
  readonly newcomersOn?: LocalDate | undefined;
  /** What rhythm to propose to a group without an end. */
  readonly rhythm?: RhythmAdvice | undefined;
  /** Somebody who gathered the group and does not lead it, with the day on which they withdraw. */
  readonly initiator?:
    | {
        readonly person: Person;
        readonly leavesOn?: LocalDate | undefined;
        /** After how many sessions it was agreed, where that lies further ahead than sessions are dated. */
        readonly sessions?: number | undefined;
      }
    | undefined;
  readonly gateway?: Gateway | undefined;
}

/**
 * Where a group stands in its life: the phase that follows from what has happened up to today, who carries it, what it
 * asks of whom, what is due, and what has to happen before the next phase can begin. Nothing of a single event, which has
 * no life of its own.
 *
 * @see handbook, 4
 * @example
 * ```ts
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { lifeOf } from "@piiri/core/lifecycle";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * const group = resolvePlanOrThrow(goodPlans["closed-group"]);
 * lifeOf(group, { today: "2027-01-26" })?.standing; // => "getting-acquainted"
 * lifeOf(group, { today: "2027-01-10" })?.next; // => { standing: "beginning", lacks: ["first-session"] }
 * ```
 */
export function lifeOf(group: Group, options: { readonly today: LocalDate }): Life | undefined {
  checkGiven("options", options, { today: "day" });
  const { today } = options;
  if (!meetsAgain(group)) return undefined;
  const record = foldLife(lifeEvents(group).filter(({ on }) => on <= today));
  const standing = standingOf(record);
  const tasks = timeline(group, { today });
  const initiator = ledByAnother(group);
  const isToEnd = isEndDecided();
  return {
    standing,
    stages: record.stages,
    leaders: phaseLeadersOf(standing, leadingOf(group)),
    asks: asksOf(group, standing, { today, hasInitiator: initiator !== undefined, isToEnd }),
    due: standing === "ended" ? [] : tasks.filter(({ kind, state }) => lifeKinds.has(kind) && state !== "done"),
    next: nextOf(),
    isToEnd,
    endsOn: standing === "ended" ? undefined : group.lifecycle.endsOn,
    sessions: heldSessions(group).flatMap((session) => {
      const phase = phaseOfSession(group, session);
      return phase === undefined ? [] : [{ session: session.key, number: session.number, phase }];
    }),
    membership: group.membership,
    newcomersOn: tasks.find(({ kind, due }) => kind === "newcomers" && due >= today)?.due,
    rhythm: rhythmAdvice(group, { today }),
    initiator: initiator && {
      person: initiator,
      leavesOn: tasks.find(({ kind }) => kind === "initiator-leaves")?.due,
      sessions: group.people.initiator?.staysForSessions,
    },
    gateway: gatewayOf(group, today),
  };

  function nextOf(): Life["next"] {
    if (standing === "ended") return undefined;
    const phase = nextPhase(standing);
    if (phase === undefined) return { standing: "ended", lacks: [isToEnd ? "last-day" : "decision"] };
    const isCounted = keepsItsPeople(group) && !group.schedule.standing;
    if (isCounted && phase !== "beginning") return { standing: phase, lacks: ["next-sessions"] };
    return { standing: phase, lacks: lackedFor(phase, record) };
  }

  function isEndDecided(): boolean {
    const decided = record.events.findLast((event) => event.kind === "evaluation")?.decision;
    return decided === "end" || lifeEvents(group).some(({ kind }) => kind === "end");
  }
}

const lifeKinds: ReadonlySet<TaskKind> = new Set([
  "need",
  "partners",
  "audience",
  "encouragement",
  "gateway",
  "confidentiality",
  "ground-rules",
  "ground-rules-look",
  "initiator-leaves",
  "evaluation",
  "ending",
]);

function ledByAnother({ people: { initiator, facilitators } }: Group): Person | undefined {
  const leads = facilitators.some(({ id }) => id === initiator?.person.id);
  return leads ? undefined : initiator?.person;
}

import { everyone, type Group, heldSessions, resolvePlanOrThrow, type Session } from "../../../group/index.js";
import { parsePlanOrThrow } from "../../../plan/index.js";
import type { Agenda, Part, Segment } from "../../../session/index.js";
import type { LoosePlan } from "../../examples/ruleExamples.js";

/** An agenda as a plan states it. */
export type StatedAgenda = readonly (Omit<Segment, "startsAt"> & { readonly at?: string })[];

/** What an example needs to know to change a session's agenda. */
export interface Occasion {
  readonly group: Group;
  readonly session: Session;
}

/** The plan's group, dated from its first day on. */
export function groupOf(plan: LoosePlan): Group {
  const parsed = parsePlanOrThrow(plan);
  return resolvePlanOrThrow(parsed, undefined, { today: parsed.schedule.start });
}

/**
 * The plan with the agenda of one session stated, each segment with a lead, and then changed, so that a review sees the
 * change and nothing else. The first session held, unless another is chosen; fixed starts are left out.
 */
export function withAgenda(
  plan: LoosePlan,
  change: (agenda: StatedAgenda, occasion: Occasion) => StatedAgenda,
  choose: (sessions: readonly Session[]) => Session | undefined = ([first]) => first,
): LoosePlan {
  const group = groupOf(plan);
  const session = choose(heldSessions(group));
  if (session === undefined) return plan;
  const lead = everyone(group.people)[0]?.id;
  const stated = session.agenda.map(({ startsAt: _, ...segment }) => ({ ...(lead && { lead }), ...segment }));
  return changedSession(plan, session.key, { agenda: change(stated, { group, session }) });
}

/** The plan with something else said of a session. */
export function changedSession(plan: LoosePlan, key: string, change: object): LoosePlan {
  return { ...plan, sessions: { ...plan.sessions, [key]: { ...plan.sessions?.[key], ...change } } };
}

/** An agenda that no longer serves a part; what is left with none is for free talk. */
export function withoutPart(agenda: StatedAgenda, part: Part): StatedAgenda {
  return agenda.map(({ parts, ...segment }) => {
    const [main = "free-talk", ...others] = parts.filter((each) => each !== part);
    return { ...segment, parts: [main, ...others] };
  });
}

/** Where in an agenda a part first comes. */
export function indexOf(agenda: Agenda, part: Part): number {
  return agenda.findIndex(({ parts }) => parts.includes(part));
}

/** An agenda in which a segment gives minutes to the next one, so that what comes after stays in its place. */
export function shortened(agenda: StatedAgenda, index: number, minutes: number): StatedAgenda {
  const given = (agenda[index]?.minutes ?? minutes) - minutes;
  return agenda.map((segment, at) => {
    if (at === index) return { ...segment, minutes };
    return at === index + 1 ? { ...segment, minutes: segment.minutes + given } : segment;
  });
}

/** An agenda in which two segments change places. */
export function swapped(agenda: StatedAgenda, one: number, other: number): StatedAgenda {
  return agenda.map((segment, at) => {
    if (at === one) return agenda[other] ?? segment;
    return at === other ? (agenda[one] ?? segment) : segment;
  });
}

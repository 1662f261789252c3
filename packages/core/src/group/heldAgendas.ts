import { getOrMake, rememberingLast } from "../kernel/index.js";
import type { Agenda } from "../session/index.js";
import type { Group, Session } from "./group.js";
import { heldSessions } from "./heldSessions.js";

/** An agenda that is followed in some of the sessions held, all as long, where it is stated, and in which, in order of time. */
export interface HeldAgenda extends Pick<Session, "agenda" | "agendaPath" | "duration"> {
  readonly sessions: readonly Session[];
}

/** The agendas of the sessions that are held, each once for each length of sessions: most sessions of a group share theirs. */
export function heldAgendas(group: Pick<Group, "sessions">): readonly HeldAgenda[] {
  return agendasOf(heldSessions(group));
}

type Gathered = HeldAgenda & { readonly sessions: Session[] };

const agendasOf = rememberingLast((sessions: readonly Session[]): readonly HeldAgenda[] => {
  const byAgenda = new Map<Agenda, Map<number, Gathered>>();
  let last: Gathered | undefined;
  for (const session of sessions) {
    const { agenda, agendaPath, duration } = session;
    // Most follow the one before.
    if (last?.agenda === agenda && last.duration === duration) {
      last.sessions.push(session);
      continue;
    }
    const byLength = getOrMake(byAgenda, agenda, () => new Map());
    const gathered = getOrMake(byLength, duration, () => ({ agenda, agendaPath, duration, sessions: [] }));
    gathered.sessions.push(session);
    last = gathered;
  }
  return [...byAgenda.values()].flatMap((byLength) => [...byLength.values()]);
});

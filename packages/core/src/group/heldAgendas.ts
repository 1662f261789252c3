import { getOrMake, rememberingLast } from "../kernel/index.js";
import type { Agenda } from "../session/index.js";
import type { Group, Session } from "./group.js";
import { heldSessions } from "./heldSessions.js";

/** An agenda that is followed in some of the sessions held, where it is stated, and in which, in order of time. */
export interface HeldAgenda extends Pick<Session, "agenda" | "agendaPath"> {
  readonly sessions: readonly Session[];
}

/** The agendas of the sessions that are held, each once: most sessions of a group share theirs. */
export function heldAgendas(group: Pick<Group, "sessions">): readonly HeldAgenda[] {
  return agendasOf(heldSessions(group));
}

const agendasOf = rememberingLast((sessions: readonly Session[]): readonly HeldAgenda[] => {
  const byAgenda = new Map<Agenda, HeldAgenda & { readonly sessions: Session[] }>();
  for (const session of sessions) {
    const { agenda, agendaPath } = session;
    getOrMake(byAgenda, agenda, () => ({ agenda, agendaPath, sessions: [] })).sessions.push(session);
  }
  return [...byAgenda.values()];
});

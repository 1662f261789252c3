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
  const found: Gathered[] = [];
  const byAgenda = new Map<Agenda, Gathered[]>();
  let last: Gathered | undefined;
  for (const session of sessions) {
    const { agenda, agendaPath, duration } = session;
    // Most follow the one before.
    if (last?.agenda !== agenda || last.duration !== duration) {
      const ofAgenda = getOrMake(byAgenda, agenda, () => []);
      last = ofAgenda.find((each) => each.duration === duration);
      if (last === undefined) {
        last = { agenda, agendaPath, duration, sessions: [] };
        ofAgenda.push(last);
        found.push(last);
      }
    }
    last.sessions.push(session);
  }
  return found;
});

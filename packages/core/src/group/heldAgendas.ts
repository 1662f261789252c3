import type { Format } from "../format/index.js";
import { getOrMake, rememberingLast } from "../kernel/index.js";
import type { Agenda } from "../session/index.js";
import { AgendaContents } from "./agendaContents.js";
import type { Group, Session } from "./group.js";
import { heldSessions } from "./heldSessions.js";

/** An agenda that is followed in some of the sessions held, all as long, where it is stated, and in which, in order of time. */
export interface HeldAgenda extends Pick<Session, "agenda" | "agendaPath" | "duration"> {
  readonly contents: AgendaContents;
  readonly sessions: readonly Session[];
}

/** The agendas of the sessions that are held, each once for each length of sessions: most sessions of a group share theirs. */
export function heldAgendas(group: Group): readonly HeldAgenda[] {
  return agendasOf(group);
}

type Gathered = HeldAgenda & { readonly sessions: Session[] };

const agendasOf = rememberingLast((group: Group): readonly HeldAgenda[] => {
  const found: Gathered[] = [];
  const byAgenda = new Map<Agenda, Gathered[]>();
  let last: Gathered | undefined;
  for (const session of heldSessions(group)) {
    const { agenda, duration } = session;
    // Most follow the one before.
    if (last?.agenda !== agenda || last.duration !== duration) {
      const ofAgenda = getOrMake(byAgenda, agenda, () => []);
      last = ofAgenda.find((each) => each.duration === duration);
      if (last === undefined) {
        last = begun(session, ofAgenda[0]?.contents ?? contentsOf(session, group.format));
        ofAgenda.push(last);
        found.push(last);
      }
    }
    last.sessions.push(session);
  }
  return found;
});

function begun({ agenda, agendaPath, duration }: Session, contents: AgendaContents): Gathered {
  return { agenda, agendaPath, duration, contents, sessions: [] };
}

/** A usual agenda is looked at once for all groups that follow it; one that a plan states is that plan's alone. */
function contentsOf({ agenda, agendaPath }: Session, format: Format): AgendaContents {
  if (agendaPath !== undefined) return new AgendaContents(agenda, format);
  return getOrMake(contentsOfUsual, agenda, () => new AgendaContents(agenda, format));
}

const contentsOfUsual = new WeakMap<Agenda, AgendaContents>();

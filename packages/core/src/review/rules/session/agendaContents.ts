import type { Format } from "../../../format/index.js";
import { type Group, type HeldAgenda, heldAgendas } from "../../../group/index.js";
import { getOrMake, rememberingLast } from "../../../kernel/index.js";
import {
  type Agenda,
  agendaEnd,
  breaks,
  isBreak,
  isInUsualOrder,
  lackingStretches,
  minutesFor,
  overlaps,
} from "../../../session/index.js";

/** An agenda that is followed in some of the sessions held, with what it comes to: many rules ask the same of it. */
export interface SeenAgenda extends HeldAgenda {
  readonly contents: ReturnType<typeof contentsOf>;
}

/** The agendas of the sessions that are held, each once for each length of sessions. */
export const seenAgendas = rememberingLast((group: Group): readonly SeenAgenda[] =>
  heldAgendas(group).map(({ agenda, agendaPath, duration, sessions }) => {
    // A usual agenda is looked at once for all groups that follow it; one that a plan states is that plan's alone.
    const look = () => contentsOf(agenda, group.format);
    const contents = agendaPath === undefined ? getOrMake(contentsOfUsual, agenda, look) : look();
    return { agenda, agendaPath, duration, sessions, contents };
  }),
);

const contentsOfUsual = new WeakMap<Agenda, SeenAgenda["contents"]>();

function contentsOf(agenda: Agenda, format: Format) {
  return {
    parts: new Set(agenda.flatMap(({ parts }) => parts)),
    /** The longest first. */
    breaks: breaks(agenda),
    overlaps: overlaps(agenda),
    minutes: {
      introductions: minutesFor(agenda, "introductions"),
      "closing-round": minutesFor(agenda, "closing-round"),
    },
    /** In minutes from the session's start. */
    end: agendaEnd(agenda),
    /** How many segments nobody leads, breaks aside, which lead themselves. */
    unled: agenda.filter((segment) => segment.lead === undefined && !isBreak(segment)).length,
    hasExercises: agenda.some(({ exercise }) => exercise !== undefined),
    /** The stretches of the format's meetings that it has no segment for. */
    lacking: lackingStretches(format, agenda),
    isInUsualOrder: isInUsualOrder(format, agenda),
  };
}

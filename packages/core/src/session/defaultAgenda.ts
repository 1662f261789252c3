import type { Format } from "../format/index.js";
import { half } from "../kernel/index.js";
import type { Agenda, Part, Segment } from "./segment.js";

/** What a default agenda is made from; all lengths in minutes. */
export interface AgendaFigures {
  readonly welcome: number;
  readonly break: number;
  readonly introductionsPerPerson: number;
  readonly closingPerPerson: number;
  /** A single event's closing words. */
  readonly eventClosing: number;
  /** Rounds are rounded up to a multiple of this. */
  readonly roundTo: number;
}

/** The session that a default agenda is for. */
export interface AgendaSituation {
  readonly format: Format;
  /** The session's length in minutes. */
  readonly duration: number;
  /** How many people are expected to speak in the rounds. */
  readonly people: number;
  readonly isFirst: boolean;
  /** One of the first sessions, in which people get to know each other. */
  readonly isForAcquaintance: boolean;
  /** The last session of a group that ends: nobody is asked what the next one should be about. */
  readonly isEnding: boolean;
}

/**
 * An agenda in the shape that meetings of a format have: its rounds fit the people expected, the break lies near the
 * middle, the segments fill the session. A session too short for all of it gives up the break first, then the length of
 * the rounds.
 *
 * @example
 * ```ts
 * import { defaultAgenda } from "@piiri/core/session";
 *
 * const situation = { format: "closed-group", duration: 120, people: 8, isFirst: false, isForAcquaintance: false, isEnding: false } as const;
 * const figures = { welcome: 10, break: 10, introductionsPerPerson: 3, closingPerPerson: 1.5, eventClosing: 10, roundTo: 5 };
 * defaultAgenda(situation, figures).map(({ minutes }) => minutes); // => [10, 25, 25, 10, 35, 15]
 * ```
 */
export function defaultAgenda(situation: AgendaSituation, figures: AgendaFigures): Agenda {
  return shapes[situation.format](situation, figures);
}

const shapes: Readonly<Record<Format, typeof defaultAgenda>> = {
  "closed-group": groupAgenda,
  "open-meetings": groupAgenda,
  "single-event": eventAgenda,
};

function groupAgenda({ duration, people, ...situation }: AgendaSituation, figures: AgendaFigures): Agenda {
  const opening = segment(openingParts(situation), figures.welcome);
  const introductions = segment(
    situation.isForAcquaintance ? ["introductions", "acquaintance"] : ["introductions"],
    rounded(people * figures.introductionsPerPerson, figures),
  );
  const closing = segment(
    situation.isEnding ? ["ending", "closing-round", "survey"] : ["wishes", "closing-round", "next-time"],
    rounded(people * figures.closingPerPerson, figures),
  );
  return aroundBreak(duration, [opening, introductions], "theme", "theme", [closing], figures);
}

function eventAgenda({ duration }: AgendaSituation, figures: AgendaFigures): Agenda {
  const opening = segment(["welcome", "programme", "confidentiality"], figures.welcome);
  const closing = segment(["closing", "survey"], figures.eventClosing);
  return aroundBreak(duration, [opening], "stories", "questions", [closing], figures);
}

function openingParts({ isFirst }: Pick<AgendaSituation, "isFirst">): readonly [Part, ...Part[]] {
  const usual = ["welcome", "programme", "ground-rules"] as const;
  return isFirst ? [...usual, "confidentiality"] : usual;
}

/** Lays the main part before and after a break at the middle of the session. */
function aroundBreak(
  duration: number,
  opening: readonly Segment[],
  before: Part,
  after: Part,
  closing: readonly Segment[],
  figures: AgendaFigures,
): Agenda {
  const opened = total(opening);
  const closed = total(closing);
  const first = Math.floor(duration * half) - opened;
  const second = duration - opened - first - figures.break - closed;
  if (first >= figures.roundTo && second >= figures.roundTo) {
    const pause = segment(["break"], figures.break);
    return [...opening, segment([before], first), pause, segment([after], second), ...closing];
  }
  const rest = duration - opened - closed;
  if (rest >= figures.roundTo) return [...opening, segment([before], rest), ...closing];
  return scaled([...opening, segment([before], opened), ...closing], duration);
}

/** Squeezes segments into a session, a minute each at least, the last one taking what is left. */
function scaled(agenda: Agenda, duration: number): Agenda {
  const whole = total(agenda);
  let left = duration;
  return agenda.map((each, index) => {
    const after = agenda.length - 1 - index;
    const share =
      after === 0 ? left : Math.max(1, Math.min(left - after, Math.floor((each.minutes * duration) / whole)));
    left -= share;
    return { ...each, minutes: share };
  });
}

function total(agenda: Agenda): number {
  return agenda.reduce((sum, { minutes }) => sum + minutes, 0);
}

function rounded(minutes: number, { roundTo }: AgendaFigures): number {
  return Math.max(roundTo, Math.ceil(minutes / roundTo) * roundTo);
}

function segment(parts: readonly [Part, ...Part[]], minutes: number): Segment {
  return { parts, minutes };
}

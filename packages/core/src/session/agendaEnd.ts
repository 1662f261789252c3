import { type Agenda, placeSegments } from "./segment.js";

/**
 * When the last of an agenda's segments is over, in minutes from the session's start; gaps between them count.
 *
 * @example
 * ```ts
 * import { agendaEnd } from "@piiri/core/session";
 *
 * agendaEnd([{ parts: ["welcome"], minutes: 10 }, { parts: ["stories"], minutes: 60, startsAt: 30 }]); // => 90
 * ```
 */
export function agendaEnd(agenda: Agenda): number {
  let end = 0;
  for (const { to } of placeSegments(agenda)) end = Math.max(end, to);
  return end;
}

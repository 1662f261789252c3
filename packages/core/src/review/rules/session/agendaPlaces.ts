import { type Group, type HeldAgenda, heldAgendas, type Session } from "../../../group/index.js";
import { type JsonPointer, jsonPointer, type LocalDate } from "../../../kernel/index.js";
import type { Agenda } from "../../../session/index.js";

/** The dates of the sessions that something is said of. A text names the date when there is only one. */
export type Dates = { readonly dates: readonly LocalDate[] };

/** Where a person would mend an agenda, or a place in it; one that is not stated, where it would be for all. */
export function agendaPath({ agendaPath: stated }: HeldAgenda, ...steps: readonly PropertyKey[]): JsonPointer {
  return stated === undefined ? "/agenda" : `${stated}${jsonPointer(...steps)}`;
}

/**
 * What is seen in the agendas of the sessions held: each place of the plan once, however many sessions follow it. Where it
 * matters only in some sessions, `concerns` says in which.
 */
export function seenInAgendas<Seen extends { readonly path: JsonPointer }>(
  group: Group,
  see: (held: HeldAgenda) => readonly Seen[],
  concerns?: (session: Session) => boolean,
): readonly (Seen & Dates)[] {
  const found: Found<Seen>[] = [];
  for (const held of heldAgendas(group)) {
    const all = see(held);
    if (all.length === 0) continue;
    const sessions = concerns === undefined ? held.sessions : held.sessions.filter(concerns);
    for (const seen of all) found.push({ seen, sessions });
  }
  if (found.length === 0) return [];
  return eachPlaceOnce(found).map(({ seen, sessions }) => ({ ...seen, dates: datesOf(sessions) }));
}

interface Found<Seen> {
  readonly seen: Seen;
  readonly sessions: readonly Session[];
}

function eachPlaceOnce<Seen extends { readonly path: JsonPointer }>(
  found: readonly Found<Seen>[],
): readonly Found<Seen>[] {
  const concerning = found.filter(({ sessions }) => sessions.length > 0);
  if (concerning.length <= 1) return concerning;
  const byPath = new Map<JsonPointer, Found<Seen>>();
  for (const { seen, sessions } of concerning) {
    const before = byPath.get(seen.path);
    byPath.set(seen.path, { seen: before?.seen ?? seen, sessions: [...(before?.sessions ?? []), ...sessions] });
  }
  return [...byPath.values()];
}

/** Each once and in order, also where agendas alternate. */
function datesOf(sessions: readonly Session[]): readonly LocalDate[] {
  const [first, ...others] = sessions;
  if (first !== undefined && others.length === 0) return [first.local.date];
  return [...new Set(sessions.map(({ local }) => local.date))].sort();
}

/** The agendas of which something is so, each once; `concerns` as above. */
export function agendasWhere(
  group: Group,
  isSo: (agenda: Agenda) => boolean,
  concerns?: (session: Session) => boolean,
): readonly ({ readonly path: JsonPointer } & Dates)[] {
  return seenInAgendas(group, (held) => (isSo(held.agenda) ? [{ path: agendaPath(held) }] : []), concerns);
}

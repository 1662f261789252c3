import type { Group, HeldAgenda, Session } from "../../../group/index.js";
import { getOrMake, type JsonPointer, jsonPointer, type LocalDate } from "../../../kernel/index.js";
import type { Part } from "../../../session/index.js";
import { type SeenAgenda, seenAgendas } from "./agendaContents.js";

/** The dates of the sessions that something is said of. A text names the date when there is only one. */
export type Dates = { readonly dates: readonly LocalDate[] };

/** Where a person would mend an agenda, or a place in it; one that is not stated, where it would be for all. */
export function agendaPath({ agendaPath: stated }: HeldAgenda, ...steps: readonly PropertyKey[]): JsonPointer {
  return stated === undefined ? "/agenda" : `${stated}${jsonPointer(...steps)}`;
}

/** In some sessions only, where something matters in those alone. */
type Concerns = (session: Session) => boolean;

/**
 * What is seen in the agendas of the sessions held: each place of the plan once, however many sessions follow it. Where it
 * matters only in some sessions, `concerns` says in which.
 */
export function seenInAgendas<Seen extends { readonly path: JsonPointer }>(
  group: Group,
  see: (held: SeenAgenda) => readonly Seen[],
  concerns?: Concerns,
): readonly (Seen & Dates)[] {
  const found = foundInAgendas(group, see, concerns);
  return found.map(({ seen, dates }) => Object.assign(seen, { dates: inOrder(dates) }));
}

/** The agendas of which something is so, each once; `concerns` as above. */
export function agendasWhere(
  group: Group,
  isSo: (held: SeenAgenda) => boolean,
  concerns?: Concerns,
): readonly ({ readonly path: JsonPointer } & Dates)[] {
  const found = foundInAgendas(group, (held) => (isSo(held) ? [{ path: agendaPath(held) }] : nothing), concerns);
  return found.map(({ seen, dates }) => ({ path: seen.path, dates: inOrder(dates) }));
}

/** The agendas that have no time for a part, each once; `concerns` as above. */
export function agendasWithout(part: Part, group: Group, concerns?: Concerns) {
  return agendasWhere(group, ({ contents }) => !contents.parts.has(part), concerns);
}

/** What is seen in most agendas. */
const nothing: readonly never[] = [];

interface Found<Seen> {
  readonly seen: Seen;
  readonly dates: LocalDate[];
}

function foundInAgendas<Seen extends { readonly path: JsonPointer }>(
  group: Group,
  see: (held: SeenAgenda) => readonly Seen[],
  concerns: Concerns | undefined,
): readonly Found<Seen>[] {
  let found: Map<JsonPointer, Found<Seen>> | undefined;
  for (const held of seenAgendas(group)) {
    const all = see(held);
    if (all.length === 0) continue;
    const sessions = concerns === undefined ? held.sessions : held.sessions.filter(concerns);
    if (sessions.length === 0) continue;
    found ??= new Map();
    for (const seen of all) {
      const { dates } = getOrMake(found, seen.path, () => ({ seen, dates: [] }));
      for (const { local } of sessions) dates.push(local.date);
    }
  }
  return found === undefined ? [] : [...found.values()];
}

/** Each once and in order, also where agendas alternate. */
function inOrder(dates: readonly LocalDate[]): readonly LocalDate[] {
  const areInOrder = dates.every((date, place) => place === 0 || (dates[place - 1] as LocalDate) < date);
  return areInOrder ? dates : [...new Set(dates)].sort();
}

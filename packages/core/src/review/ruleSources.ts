import { formats } from "../format/index.js";
import type { Source } from "../kernel/index.js";
import type { Profile } from "../profile/index.js";
import type { AnyRule, Grounds, Practice, Scope } from "./rule.js";

/** What a message rests on for groups of a scope: what is said of the message itself comes before what is said of the scope. */
export function groundsOf({ sources, clauses }: AnyRule, scope: Scope, messageId: string): Grounds {
  return clauses?.[messageId]?.sources ?? scope.sources ?? sources;
}

/**
 * The sources of a message in any practice: where no figure is among its grounds, the same list in all. Findings share that one, so
 * nobody may sort it or add to it.
 */
export function sourcesOf(grounds: Grounds): (practice: Practice) => readonly Source[] {
  if (grounds.some((ground) => typeof ground === "function")) return (practice) => sourcesIn(grounds, practice);
  const same = Object.freeze([...eachOnce(grounds as readonly Source[])]);
  return () => same;
}

/** The sources themselves, each once; a figure's is that of whoever set it. */
function sourcesIn(grounds: Grounds, practice: Practice): readonly Source[] {
  const sources: Source[] = [];
  for (const ground of grounds) {
    const source = typeof ground === "function" ? ground(practice)?.source : ground;
    if (source !== undefined) sources.push(source);
  }
  return eachOnce(sources);
}

/**
 * Whose advice a rule is in a practice, each source once: the guide's, the handbook's, a law's, Piiri's own, or a
 * federation's where it has set the figure. Of one message, or of all.
 *
 * @example
 * ```ts
 * import { guideProfile, guideRules, ruleSources } from "@piiri/core";
 *
 * const rule = guideRules.find(({ id }) => id === "platform/lobby")!;
 * ruleSources(rule, guideProfile).map(({ document, section }) => `${document} ${section}`); // => ["guide 3", "guide 4"]
 * ```
 */
export function ruleSources(rule: AnyRule, profile: Profile, messageId?: string): readonly Source[] {
  const ids = messageId === undefined ? ["", ...Object.keys(rule.clauses ?? {})] : [messageId];
  return eachOnce(
    rule.scopes.flatMap((scope) =>
      (scope.formats ?? formats).flatMap((format) =>
        ids.flatMap((id) => sourcesIn(groundsOf(rule, scope, id), { format, profile })),
      ),
    ),
  );
}

function eachOnce(sources: readonly Source[]): readonly Source[] {
  if (!sources.some((source, at) => isAmong(source, sources, at))) return sources;
  return [...new Map(sources.map((source) => [`${source.document} ${source.section}`, source])).values()];
}

/** Whether a source is one of the first so many of a list. */
function isAmong({ document, section }: Source, sources: readonly Source[], count: number): boolean {
  for (let at = 0; at < count; at += 1) {
    const other = sources[at];
    if (other?.section === section && other.document === document) return true;
  }
  return false;
}

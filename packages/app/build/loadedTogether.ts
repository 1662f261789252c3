import type { Rolldown } from "vite";

/** The words of a room in one language. */
const isWords = (id: string) => /\/texts\.(?:fi|sv|en)\.ts$/.test(id);
const isOfAnyPlan = (id: string) =>
  /\/workshop\/(?:warm|tasks|fields|dates|datesEdits|agenda|change|follows)\.ts$/.test(id);

/**
 * What the workshop loads together lies in one file: by itself, the bundler makes one of whatever some of the works share,
 * and the first plan would ask for seventy files.
 */
export const loadedTogether: Rolldown.CodeSplittingOptions = {
  groups: [
    { name: "begin", test: /\/workshop\/(?:worker|suggestStart)\.ts$/, priority: 2 },
    {
      debugName: "plan",
      // With what the words of every language are made with, since those of one are there with each plan.
      name: (id, context) => (isOfAnyPlan(id) || isSharedByWords(id, context) ? "plan" : null),
      priority: 1,
    },
    // What forms ask is recognised in every language; without the rest of their words.
    { debugName: "asked", name: (id) => /\/core\/src\/feedback\/texts\.(\w\w)\.ts$/.exec(id)?.[1] ?? null },
    { name: "papers", test: /\/workshop\/(?:document|publishing|invitations|linkedEvents)\.ts$/ },
  ],
};

function isSharedByWords(id: string, context: Rolldown.ChunkingContext): boolean {
  return !isWords(id) && (context.getModuleInfo(id)?.importers.some(isWords) ?? false);
}

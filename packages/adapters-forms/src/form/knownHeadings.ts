import { plainName } from "./columnsOf.js";
import type { FormDefinition } from "./formDefinition.js";
import { knownForms } from "./knownForms.js";
import { historyHeadings, summaryHeadings } from "./ownHeadings.js";

/** Every heading that is known of some system, or that we ask ourselves, as `plainName` has it. */
export const knownHeadings: ReadonlySet<string> = new Set(
  [
    ...Object.values<FormDefinition>(knownForms).flatMap(({ columns }) => Object.values(columns)),
    ...Object.values(historyHeadings),
    ...Object.values(summaryHeadings),
  ].flatMap((names) => (names ?? []).map(plainName)),
);

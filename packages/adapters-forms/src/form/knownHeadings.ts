import { plainName } from "./columnsOf.js";
import type { FormDefinition } from "./formDefinition.js";
import { knownForms } from "./knownForms.js";

/** Every heading that is known of some system, as `plainName` has it. */
export const knownHeadings: ReadonlySet<string> = new Set(
  Object.values<FormDefinition>(knownForms).flatMap(({ columns }) =>
    Object.values(columns).flatMap((names) => (names ?? []).map(plainName)),
  ),
);

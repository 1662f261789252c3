import type { Group } from "@piiri/core";
import { type SessionWords, sessionOptions } from "../blueprint/formBlueprint.js";
import type { FormDefinition } from "../form/formDefinition.js";
import type { KnownForm } from "../form/knownForms.js";
import type { ReadOptions } from "../registrations/readOptions.js";

/**
 * How a group's files are read: in its zone, by the form that was named, and where each session is registered for by itself, by
 * what a form calls them in each of the languages whose `words` are given. These are asked for only then.
 *
 * @example
 * ```ts
 * import { readOptionsOf } from "@piiri/adapters-forms/intake";
 * import { forms } from "@piiri/adapters-forms/locale/en";
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { en } from "@piiri/core/locale/en";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * const group = resolvePlanOrThrow(goodPlans["open-meetings"]);
 * const { timeZone, sessions } = await readOptionsOf(group, undefined, async () => [{ ...en, forms }]);
 * [timeZone, sessions?.length]; // => ["Europe/Helsinki", 6]
 * ```
 */
export async function readOptionsOf(
  group: Group,
  form: KnownForm | FormDefinition | undefined,
  words: () => Promise<readonly SessionWords[]>,
): Promise<Pick<ReadOptions, "timeZone" | "form" | "sessions">> {
  const { timeZone } = group.schedule;
  if (group.registration.period.by === "series") return { timeZone, form };
  return { timeZone, form, sessions: sessionOptions(group, await words()) };
}

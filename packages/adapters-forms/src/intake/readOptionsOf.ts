import type { Group } from "@piiri/core";
import { type SessionWords, sessionOptions } from "../blueprint/formBlueprint.js";
import type { FormDefinition } from "../form/formDefinition.js";
import type { KnownForm } from "../form/knownForms.js";
import type { ReadOptions } from "../registrations/readOptions.js";

/** How a group's files are read: in its zone, and where each session is registered for by itself, by what a form calls them. */
export async function readOptionsOf(
  group: Group,
  form: KnownForm | FormDefinition | undefined,
  words: () => Promise<readonly SessionWords[]>,
): Promise<Pick<ReadOptions, "timeZone" | "form" | "sessions">> {
  const { timeZone } = group.schedule;
  if (group.registration.period.by === "series") return { timeZone, form };
  return { timeZone, form, sessions: sessionOptions(group, await words()) };
}

import type { Group } from "@piiri/core";
import { type SessionWords, sessionOptions } from "../blueprint/formBlueprint.js";
import type { FormDefinition } from "../form/formDefinition.js";
import type { KnownForm } from "../form/knownForms.js";
import type { ReadOptions } from "../registrations/readOptions.js";

/** By what form the files of a group are read, and what forms call its sessions. */
export interface FormOfGroup {
  readonly form: KnownForm | FormDefinition | undefined;
  /** In each language that a form may be in; asked for only where each session is registered for by itself. */
  readonly words: () => Promise<readonly SessionWords[]>;
}

/** How a group's files are read: in its zone, and where each session is registered for by itself, by what a form calls them. */
export async function readOptionsOf(
  group: Group,
  { form, words }: FormOfGroup,
): Promise<Pick<ReadOptions, "timeZone" | "form" | "sessions">> {
  const { timeZone } = group.schedule;
  if (group.registration.period.by === "series") return { timeZone, form };
  return { timeZone, form, sessions: sessionOptions(group, await words()) };
}

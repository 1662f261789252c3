import { type FormDefinition, type KnownForm, type ReadOptions, sessionOptions } from "@piiri/adapters-forms";
import { type Group, languages } from "@piiri/core";
import { libraryWordsIn } from "../texts/words.js";

/** How a group's files are read: in its zone, and where each session is registered for by itself, by what a form calls them. */
export async function readOptionsOf(
  group: Group,
  form: KnownForm | FormDefinition | undefined,
): Promise<Pick<ReadOptions, "timeZone" | "form" | "sessions">> {
  const { timeZone } = group.schedule;
  if (group.registration.period.by === "series") return { timeZone, form };
  const tongues = await Promise.all(languages.map(libraryWordsIn));
  return { timeZone, form, sessions: sessionOptions(group, tongues) };
}

import { areMailsUnclear, type ReadRegistered, readRegistered, tellMails } from "@piiri/adapters-forms/intake";
import { languages } from "@piiri/core";
import type { LoadedPlan } from "../input/loadPlan.js";
import type { Invocation } from "../invocation.js";
import { exitOfReading } from "../reading/exitOfReading.js";
import type { ExitCode } from "../refusal.js";
import { libraryWordsIn } from "../texts/words.js";
import { bytesOf } from "./bytesOf.js";
import { formOf } from "./formOf.js";
import { readMails } from "./readMails.js";
import { refusingTables } from "./refusingTables.js";
import type { IntakeCommandTexts } from "./texts.js";

/** Where it is said who registered, and what happened to them since. */
export interface RegistrationFiles {
  readonly registrations: string;
  readonly events?: string | undefined;
  /** A folder of mails by which people give up their places. */
  readonly mails?: string | undefined;
  readonly form?: string | undefined;
  readonly strict?: boolean | undefined;
}

/** Reads who registered, and tells what was not understood; with what the command ends if nothing else happens. */
export async function registeredBy(
  invocation: Invocation,
  { group, words }: LoadedPlan,
  { registrations, events, mails: folder, form: named, strict: isStrict }: RegistrationFiles,
  texts: IntakeCommandTexts,
): Promise<ReadRegistered & { readonly exitCode: ExitCode }> {
  const { host, tell } = invocation;
  const form = await formOf({ ...invocation, words }, named, texts);
  const sourceOf = (name: string) => ({ name, source: bytesOf(name, host, words.texts) });
  const mails = folder === undefined ? undefined : await readMails(folder, group, words.texts);
  const read = await readRegistered(
    group,
    {
      exports: [sourceOf(registrations)],
      events: events === undefined ? undefined : sourceOf(events),
      more: mails?.events,
    },
    {
      ...{ form, words: () => Promise.all(languages.map(libraryWordsIn)), texts, dates: words.catalogue.dates },
      guard: (file, work) => refusingTables(file, texts, work),
    },
  );
  for (const line of read.lines) tell(line);
  const exitCode = await exitOfReading(read.files, { language: words.language, isStrict });
  for (const line of read.lacking) tell(line);
  if (mails === undefined) return { ...read, exitCode };
  const told = { ...mails, missed: read.missedMore };
  for (const line of tellMails(told, texts)) tell(line);
  return { ...read, exitCode: areMailsUnclear(told) ? 1 : exitCode };
}

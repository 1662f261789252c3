import { guideProfile, type Profile, parseProfile } from "@piiri/core";
import type { Host } from "../host.js";
import { keepInput } from "../output/keepFiles.js";
import type { Style } from "../output/style.js";
import { Refusal } from "../refusal.js";
import type { CommandWords } from "../texts/words.js";
import type { FaultyFile } from "./faultyFile.js";
import { problemReport } from "./problemReport.js";
import { type DocumentRead, readDocument } from "./readDocument.js";

/** A federation's practice from its file; the guide's where there is none. */
export async function loadProfile(
  { profile: file, output }: { readonly profile: string | undefined; readonly output?: string | undefined },
  host: Host,
  words: CommandWords,
  style: Style,
): Promise<Profile> {
  if (file === undefined) return guideProfile;
  const refusal = (faulty: FaultyFile): Refusal => new Refusal(problemReport([faulty], { words, style }));
  await keepInput(file, output, words.texts);
  const document = await readDocument(file, host, words, true);
  if (document.isErr()) throw refusal(document.error);
  const profile = parseProfile(guideProfile, document.value.data);
  if (profile.isErr()) throw refusal(document.value.faulty(profile.error));
  const problems = await problemsOfRules(profile.value, document.value);
  if (problems.length > 0) throw refusal({ file, words, text: document.value.text, problems });
  return profile.value;
}

/** Who says nothing of single rules need not wait for all of them to be loaded. */
async function problemsOfRules(profile: Profile, document: DocumentRead): Promise<FaultyFile["problems"]> {
  if (Object.keys(profile.severities).length === 0) return [];
  return (await import("./mistypedRules.js")).mistypedRules(profile, document);
}

import { defineProfile, guideProfile, type Profile } from "@piiri/core";
import type { Host } from "../host.js";
import type { GlobalOptions } from "../invocation.js";
import { keepInput } from "../output/keepFiles.js";
import type { Style } from "../output/style.js";
import { Refusal } from "../refusal.js";
import type { Words } from "../texts/words.js";
import { problemReport } from "./problemReport.js";
import { readDocument } from "./readDocument.js";

/** A federation's practice from its file; the guide's where there is none. */
export async function loadProfile(
  { profile: file, output }: Pick<GlobalOptions, "profile" | "output">,
  host: Host,
  words: Words,
  style: Style,
): Promise<Profile> {
  if (file === undefined) return guideProfile;
  await keepInput(file, output, words.texts);
  const document = await readDocument(file, host, words, true);
  if (document.isErr()) throw new Refusal(problemReport([document.error], { words, style }));
  const { data, faulty } = document.value;
  return defineProfile(guideProfile, data).match(
    (profile) => profile,
    (problems) => {
      throw new Refusal(problemReport([faulty(problems)], { words, style }));
    },
  );
}

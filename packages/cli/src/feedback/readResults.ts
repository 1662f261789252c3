import type { FeedbackResults } from "@piiri/core";
import { KeepingError } from "@piiri/core/keeping";
import { readText } from "../input/readText.js";
import type { Invocation } from "../invocation.js";
import { Refusal } from "../refusal.js";
import { refuseNewerResults } from "./resultsBeside.js";
import type { FeedbackCommandTexts } from "./texts.js";

/** Results that this command wrote as JSON before: of the first answers that were told. */
export async function readResults(
  { host, words }: Invocation,
  file: string,
  texts: FeedbackCommandTexts,
): Promise<FeedbackResults> {
  const read = await readText(file, host);
  if ("problem" in read && read.problem !== "not-text") throw new Refusal(words.texts.files[read.problem](file));
  const results = "text" in read ? resultsIn(read.text, file) : undefined;
  if (results === undefined) throw new Refusal(texts.notResults(file));
  return results;
}

function resultsIn(text: string, file: string): FeedbackResults | undefined {
  try {
    const data = JSON.parse(text) as { publications?: readonly { results?: FeedbackResults }[] };
    refuseNewerResults(data, file);
    const { publications } = data;
    const results = publications?.[0]?.results;
    return Array.isArray(results?.items) && typeof results.answers === "number" ? results : undefined;
  } catch (error) {
    if (error instanceof KeepingError) throw error;
    return undefined;
  }
}

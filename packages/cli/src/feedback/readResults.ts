import { type FeedbackResults, readPublications, tellingsTogether } from "@piiri/core/feedback";
import { refuseNewerResults } from "@piiri/core/telling";
import { readText } from "../input/readText.js";
import type { Invocation } from "../invocation.js";
import { Refusal } from "../refusal.js";
import type { FeedbackCommandTexts } from "./texts.js";

/** Results that this command wrote as JSON before; where later answers were told by themselves, all of them together. */
export async function readResults(
  { host, words }: Invocation,
  file: string,
  texts: FeedbackCommandTexts,
): Promise<FeedbackResults> {
  const read = await readText(file, host);
  if ("problem" in read && read.problem !== "not-text") throw new Refusal(words.texts.files[read.problem](file));
  const data = "text" in read ? jsonIn(read.text) : undefined;
  if (!isOfResults(data)) throw new Refusal(texts.notResults(file));
  refuseNewerResults(data, file);
  const told = readPublications(data);
  if (!told.ok) throw new Refusal(texts.resultsChanged(file, told.pointer));
  const results = tellingsTogether(told.publications.map((each) => each.results));
  if (results === undefined) throw new Refusal(texts.nothingTold(file));
  return results;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isOfResults(data: unknown): data is { readonly publications: unknown } {
  return typeof data === "object" && data !== null && "publications" in data;
}

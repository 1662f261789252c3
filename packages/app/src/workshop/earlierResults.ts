import { type FeedbackResults, readPublications, tellingsTogether } from "@piiri/core/feedback";
import { KeepingError } from "@piiri/core/keeping";
import { refuseNewerResults } from "@piiri/core/telling";
import { mostOfPlan } from "../measures.js";
import { jsonIn } from "./jsonIn.js";

/** Why a file has no results to compare with. */
export type NoEarlier = "no-results" | "changed" | "newer" | "nothing-told";

/** Results of an earlier season, as page and command write them for programs. */
export async function earlierResults({
  file,
}: {
  readonly file: File;
}): Promise<{ readonly results: FeedbackResults } | { readonly problem: NoEarlier }> {
  const data = file.size > mostOfPlan ? undefined : jsonIn(await file.text());
  if (typeof data !== "object" || data === null || !("publications" in data)) return { problem: "no-results" };
  try {
    refuseNewerResults(data, file.name);
  } catch (error) {
    if (error instanceof KeepingError) return { problem: "newer" };
    throw error;
  }
  const told = readPublications(data);
  if (!told.ok) return { problem: "changed" };
  const results = tellingsTogether(told.publications.map((each) => each.results));
  return results === undefined ? { problem: "nothing-told" } : { results };
}

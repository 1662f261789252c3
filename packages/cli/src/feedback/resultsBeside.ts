import { readdir, readFile, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { newerSchema } from "@piiri/core";
import type { FeedbackAudience, Publication } from "@piiri/core/feedback";
import { KeepingError } from "@piiri/core/keeping";
import { arePublications } from "./publications.js";

/** Results that this command wrote as JSON, and of whom they are. */
export interface WrittenResults {
  readonly file: string;
  readonly group: string;
  readonly audience: FeedbackAudience;
  readonly publications: readonly Publication[];
}

/** Results of a group are some kilobytes. */
const mostBytes = 4 * 1024 * 1024;

/** What was told of a group and lies as JSON in the folder of its plan, so that it is missed where Piiri does not remember it. */
export async function resultsBeside(planFile: string, group: string): Promise<readonly WrittenResults[]> {
  const folder = planFile === "-" ? "." : dirname(planFile);
  const names = await readdir(folder).catch(() => []);
  const found: WrittenResults[] = [];
  for (const name of names.filter((each) => each.toLowerCase().endsWith(".json"))) {
    const results = await writtenResults(join(folder, name));
    if (results?.group === group && results.publications.length > 0) found.push(results);
  }
  return found;
}

/** The results in a file; nothing where it holds none, or cannot be read. */
export async function writtenResults(file: string): Promise<WrittenResults | undefined> {
  try {
    const found = await stat(file);
    if (!found.isFile() || found.size > mostBytes) return undefined;
    const data = JSON.parse(await readFile(file, "utf8")) as Partial<WrittenResults>;
    const { group, audience, publications } = data;
    // Of what a later release told one cannot say here what may still be told.
    if (publications !== undefined) refuseNewerResults(data, file);
    if (typeof group !== "string" || !arePublications(publications)) return undefined;
    return { file, group, audience: audience === "facilitators" ? audience : "participants", publications };
  } catch (error) {
    if (error instanceof KeepingError) throw error;
    return undefined;
  }
}

/** The version of the form in which results are written as JSON; the first where it is not stated. */
const resultsVersion = 1;

/** @throws KeepingError `newer` */
export function refuseNewerResults(data: unknown, file: string): void {
  if (newerSchema(data, resultsVersion) !== undefined) throw new KeepingError(file, { code: "newer" });
}

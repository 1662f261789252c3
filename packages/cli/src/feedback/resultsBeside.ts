import { readdir, readFile, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { KeepingError } from "@piiri/core/keeping";
import { type WrittenResults, writtenResultsIn } from "@piiri/core/telling";

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
    return writtenResultsIn(file, JSON.parse(await readFile(file, "utf8")));
  } catch (error) {
    if (error instanceof KeepingError) throw error;
    return undefined;
  }
}

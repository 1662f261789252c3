import { stat } from "node:fs/promises";
import { type PlanFile, readPlanFile } from "../input/readPlanFile.js";
import { type FoundFile, findFiles, isNew } from "./findFiles.js";

/** A file of a season, and what it holds; `named` where a person named it, not only the folder that it is in. */
export type SeasonFile = {
  readonly file: string;
  readonly isNamed: boolean;
  readonly stats: FoundFile["stats"];
} & PlanFile;

/** A file or folder that cannot be looked at, though it is there or was named. */
export interface Unseen {
  readonly kind: "unseen";
  readonly file: string;
  readonly error: NodeJS.ErrnoException;
}

/**
 * All files of some folders that may hold plans, one by one and in a stable order, whatever order the folders were named in.
 * Nothing is remembered of them: what former versions kept in `.piiri/_season` is left alone.
 */
export async function* readSeason(places: readonly string[]): AsyncGenerator<SeasonFile | Unseen> {
  const seen = new Set<string>();
  for (const place of [...new Set(places)].sort()) {
    const found = await stat(place, { bigint: true }).catch((error: NodeJS.ErrnoException) => error);
    if (found instanceof Error) yield { kind: "unseen", file: place, error: found };
    else if (!isNew(found, seen)) continue;
    else if (found.isDirectory()) yield* readFolder(place, seen);
    else yield { file: place, isNamed: true, stats: found, ...(await readPlanFile(place)) };
  }
}

async function* readFolder(folder: string, seen: Set<string>): AsyncGenerator<SeasonFile | Unseen> {
  const unseen: Unseen[] = [];
  const found = findFiles(folder, seen, (file, error) => unseen.push({ kind: "unseen", file, error }));
  for await (const { file, stats } of found) yield { file, isNamed: false, stats, ...(await readPlanFile(file)) };
  yield* unseen;
}

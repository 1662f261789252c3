import { stat } from "node:fs/promises";
import { join } from "node:path";
import { schemaVersion } from "@piiri/core";
import { type FoundFile, findFiles, isNew } from "./findFiles.js";
import type { PlanReader } from "./planReader.js";
import type { PlanFile } from "./readPlanFile.js";
import { type Remembered, RememberedPlans } from "./rememberedPlans.js";
import { PlanMemory } from "./rememberPlans.js";

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

export interface SeasonReading {
  readonly reader: PlanReader;
  /** Whose reading it is: what another version has read is not taken. */
  readonly version: string;
  /** Reads everything, whatever is remembered. */
  readonly isFresh?: boolean | undefined;
  /** See `PlanMemory`; a test has no time to wait. */
  readonly settling?: bigint | undefined;
}

/** Read at once: enough for threads not to wait, few enough to be held. */
const together = 32;

/**
 * All files of some folders that may hold plans, one by one and in a stable order, whatever order the folders were named in. What was read of
 * a folder is remembered in its `.piiri/_season`, which no group can be called: a file that has not changed is not opened again.
 */
export async function* readSeason(
  places: readonly string[],
  reading: SeasonReading,
): AsyncGenerator<SeasonFile | Unseen> {
  const seen = new Set<string>();
  for (const place of [...new Set(places)].sort()) {
    const found = await stat(place, { bigint: true }).catch((error: NodeJS.ErrnoException) => error);
    if (found instanceof Error) yield { kind: "unseen", file: place, error: found };
    else if (!isNew(found, seen)) continue;
    else if (found.isDirectory()) yield* readFolder(place, seen, reading);
    else {
      const [read] = await reading.reader.read([place]);
      if (read !== undefined) yield { file: place, isNamed: true, stats: found, ...read };
    }
  }
}

async function* readFolder(
  folder: string,
  seen: Set<string>,
  { reader, version, isFresh = false, settling }: SeasonReading,
): AsyncGenerator<SeasonFile | Unseen> {
  const file = join(folder, ".piiri", "_season", "plans.jsonl");
  const header = JSON.stringify({ piiri: version, schema: schemaVersion, form: 1 });
  const former = new RememberedPlans(isFresh ? "" : file, header);
  const memory = new PlanMemory(file, header, settling);
  const unseen: Unseen[] = [];
  const found = findFiles(folder, seen, (name, error) => unseen.push({ kind: "unseen", file: name, error }));
  let isWhole = false;
  try {
    for await (const batch of readAhead(inBatches(found), batchWork, () => reader.ahead())) {
      for (const one of batch) {
        if (one.remembered !== undefined) await memory.keep(one.remembered, former);
        else if (one.isSettled && one.found.kind !== "faulty") await memory.add(one.file, one.found);
        yield { file: one.file.file, isNamed: false, stats: one.file.stats, ...one.found };
      }
    }
    yield* unseen;
    isWhole = true;
  } finally {
    await former.close();
    await (isWhole ? memory.close(former) : memory.drop());
  }

  /** What is remembered is looked up in order, so before anything is read; the reading itself goes on while others wait. */
  async function batchWork(files: readonly FoundFile[]): Promise<() => Promise<readonly Read[]>> {
    const known: {
      readonly file: FoundFile;
      readonly remembered: Remembered | undefined;
      readonly isSettled: boolean;
    }[] = [];
    for (const one of files) {
      const remembered = await former.find(one);
      known.push({ file: one, remembered, isSettled: remembered === undefined && (await memory.isSettled(one)) });
    }
    return async () => {
      const unread = known.filter(({ remembered }) => remembered === undefined);
      const read = await reader.read(unread.map((one) => one.file.file));
      let next = 0;
      return known.map((one) => ({ ...one, found: one.remembered?.found ?? (read[next++] as PlanFile) }));
    };
  }
}

interface Read {
  readonly file: FoundFile;
  readonly remembered: Remembered | undefined;
  readonly isSettled: boolean;
  readonly found: PlanFile;
}

async function* inBatches(files: AsyncIterable<FoundFile>): AsyncGenerator<readonly FoundFile[]> {
  let batch: FoundFile[] = [];
  for await (const file of files) {
    batch.push(file);
    if (batch.length < together) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** Results in the order of what they are made from, a few of them under way at the same time. */
async function* readAhead<Batch, Result>(
  batches: AsyncIterable<Batch>,
  prepare: (batch: Batch) => Promise<() => Promise<Result>>,
  ahead: () => number,
): AsyncGenerator<Result> {
  const underWay: Promise<Result>[] = [];
  for await (const batch of batches) {
    const work = (await prepare(batch))();
    // Its failure is met when it is waited for; until then nobody may call it unheard.
    work.catch(() => undefined);
    underWay.push(work);
    while (underWay.length > ahead()) yield (await underWay.shift()) as Result;
  }
  for (const work of underWay) yield await work;
}

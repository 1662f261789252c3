import { mkdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Group, Publication } from "@piiri/core";
import { writeFileAtomically } from "../output/writeFileAtomically.js";
import type { Texts } from "../texts/texts.js";

/** By survey: what has been told of it. Results name nobody, and no answer follows from them, so they may lie there. */
export type Told = Readonly<Record<string, readonly Publication[]>>;

/** Where it is remembered what of a group's surveys has been told: in the folder `.piiri` beside its plan. */
export function publicationsFile(planFile: string, { id }: Group): string {
  return join(planFile === "-" ? "." : dirname(planFile), ".piiri", id, "feedback.json");
}

/** What has been told; nothing where there is no file. A file that is none of ours ends the command: it would be told twice. */
export async function readTold(file: string): Promise<Told> {
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "{}";
    throw error;
  });
  return JSON.parse(text) as Told;
}

export async function writeTold(file: string, told: Told, texts: Texts): Promise<void> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  await writeFileAtomically(file, `${JSON.stringify(told, undefined, 2)}\n`, texts);
}

import { lstat, open, realpath, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { type ExitCode, Refusal } from "../refusal.js";
import type { FileProblemCode, Texts } from "../texts/texts.js";

/**
 * Writes a file in one go: others see the old one or the new one, never half of it. What is no ordinary file (a pipe,
 * /dev/null) is written to, not replaced.
 */
export async function writeFileAtomically(file: string, content: string | Uint8Array, texts: Texts): Promise<void> {
  try {
    const target = await realpath(file).catch(() => file);
    const existing = await lstat(target).catch(() => undefined);
    if (existing?.isDirectory()) throw Object.assign(new Error("a directory"), { code: "EISDIR" });
    if (existing === undefined || existing.isFile()) await replace(target, content, existing?.mode);
    else await writeFile(target, content);
  } catch (error) {
    const [problem, exitCode] = reasons[(error as NodeJS.ErrnoException).code ?? ""] ?? (["no-room", 3] as const);
    throw new Refusal(texts.files[problem](file), { exitCode, cause: error });
  }
}

const reasons: Readonly<Record<string, readonly [FileProblemCode, ExitCode]>> = {
  EISDIR: ["is-a-directory", 2],
  ENOENT: ["no-such-folder", 2],
  ENOTDIR: ["no-such-folder", 2],
  EACCES: ["not-writable", 2],
  EPERM: ["not-writable", 2],
  EROFS: ["not-writable", 2],
  ENAMETOOLONG: ["not-writable", 2],
};

/** By a file beside it, so that renaming stays within one disk. */
async function replace(target: string, content: string | Uint8Array, mode: number | undefined): Promise<void> {
  const beside = join(dirname(target), `.${basename(target).slice(0, 100)}.${process.pid}.tmp`);
  const handle = await open(beside, "wx", mode);
  try {
    await handle.writeFile(content);
    await handle.sync();
    await handle.close();
    await rename(beside, target);
  } catch (error) {
    await handle.close().catch(() => undefined);
    await rm(beside, { force: true });
    throw error;
  }
}

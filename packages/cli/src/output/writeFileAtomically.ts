import { lstat, realpath, writeFile } from "node:fs/promises";
import { KeepingError } from "@piiri/core/keeping";
import { replaceFile } from "../keeping/replaceFile.js";
import { type ExitCode, Refusal } from "../refusal.js";
import type { FileProblemCode, Texts } from "../texts/texts.js";

/**
 * Writes a file in one go: others see the old one or the new one, never half of it. What is no ordinary file (a pipe,
 * /dev/null) is written to, not replaced.
 *
 * @param isPrivate whether its owner alone may ever read it, from its first byte on and whatever was there before
 * @param was what was read of the file, where the content follows from that: changed meanwhile, it is not written over
 */
export async function writeFileAtomically(
  file: string,
  content: string | Uint8Array,
  texts: Texts,
  { isPrivate = false, was }: { readonly isPrivate?: boolean; readonly was?: Uint8Array | undefined } = {},
): Promise<void> {
  try {
    const target = await realpath(file).catch(() => file);
    const existing = await lstat(target).catch(() => undefined);
    if (existing?.isDirectory()) throw Object.assign(new Error("a directory"), { code: "EISDIR" });
    if (existing === undefined || existing.isFile())
      await replaceFile(target, content, { ...rightsOf(existing?.mode, isPrivate), was });
    else await writeFile(target, content);
  } catch (error) {
    throw error instanceof KeepingError ? error : writingRefusal(error, file, texts);
  }
}

/** Why a file was not written: what names it wrongly is the person's, all else the system's. */
export function writingRefusal(error: unknown, file: string, texts: Texts): Refusal {
  const [problem, exitCode] = reasons[(error as NodeJS.ErrnoException).code ?? ""] ?? (["not-written", 3] as const);
  return new Refusal(texts.files[problem](file), { exitCode, cause: error });
}

const reasons: Readonly<Record<string, readonly [FileProblemCode, ExitCode]>> = {
  EISDIR: ["is-a-directory", 2],
  ENOENT: ["no-such-folder", 2],
  ENOTDIR: ["no-such-folder", 2],
  EACCES: ["not-writable", 3],
  EPERM: ["not-writable", 3],
  EROFS: ["not-writable", 3],
  ENOSPC: ["no-room", 3],
  EDQUOT: ["no-room", 3],
  EFBIG: ["no-room", 3],
  ENAMETOOLONG: ["not-writable", 2],
};

/** An existing file keeps its rights; a new one gets those that are usual here. */
function rightsOf(existing: number | undefined, isPrivate: boolean) {
  if (isPrivate) return { mode: 0o600, isExact: true };
  return existing === undefined ? { mode: 0o666 } : { mode: existing & 0o777, isExact: true };
}

import { closeSync, openSync, readSync } from "node:fs";
import type { Host } from "../host.js";
import type { FileProblemCode } from "../texts/texts.js";

/** A text, or why there is none. `not-text` is one of the library's own problems. */
export type TextRead = { readonly text: string } | { readonly problem: FileProblemCode | "not-text" };

/** More than any plan; the library refuses what is longer than it reads, so the rest need not be looked at. */
const mostBytes = 8 * 1024 * 1024;

/** Reads a file, or a host's standard input for `-`, as text. */
export async function readText(file: string, host?: Host): Promise<TextRead> {
  // A link that has lost its option: it is a secret, so it must not be repeated as the name of a missing file.
  if (/^[a-z]+:\/\//i.test(file)) return { problem: "is-an-address" };
  const source = file === "-" && host !== undefined ? host.input : bytesIn(file);
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of source) {
      chunks.push(chunk);
      length += chunk.length;
      if (length > mostBytes) break;
    }
  } catch (error) {
    return { problem: reasons[(error as NodeJS.ErrnoException).code ?? ""] ?? "not-readable" };
  }
  const text = decoded(Buffer.concat(chunks), length > mostBytes);
  return text === undefined ? { problem: "not-text" } : { text };
}

/**
 * A file's bytes, piece by piece. The system is asked at once: handing each question to another thread and waiting for its answer
 * takes longer than the answer, and nothing else is to be done meanwhile.
 */
function* bytesIn(file: string): Generator<Uint8Array> {
  const opened = openSync(file, "r");
  try {
    for (let length = 1; length > 0; ) {
      const piece = Buffer.allocUnsafe(pieceBytes);
      length = readSync(opened, piece);
      yield piece.subarray(0, length);
    }
  } finally {
    closeSync(opened);
  }
}

/** More than nearly any plan. */
const pieceBytes = 64 * 1024;

const reasons: Readonly<Record<string, FileProblemCode>> = {
  ENOENT: "no-such-file",
  ENOTDIR: "no-such-file",
  EISDIR: "is-a-directory",
};

/** What was read of a file as text, and is one. */
export function textIn(bytes: Uint8Array): string {
  return decoded(bytes, false) ?? "";
}

/** Strictly UTF-8, or UTF-16 that says so by its byte order mark, as Windows programs save it. */
function decoded(bytes: Uint8Array, isCutOff: boolean): string | undefined {
  try {
    return new TextDecoder(utf16Encoding(bytes) ?? "utf-8", { fatal: true }).decode(bytes, { stream: isCutOff });
  } catch {
    return undefined;
  }
}

/** UTF-16 as its byte order mark says; nothing of what is UTF-8. */
export function utf16Encoding([first, second]: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : undefined;
}

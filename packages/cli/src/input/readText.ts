import { createReadStream } from "node:fs";
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
  const source: AsyncIterable<Uint8Array> = file === "-" && host !== undefined ? host.input : createReadStream(file);
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

const reasons: Readonly<Record<string, FileProblemCode>> = {
  ENOENT: "no-such-file",
  ENOTDIR: "no-such-file",
  EISDIR: "is-a-directory",
};

/** Strictly UTF-8, or UTF-16 that says so by its byte order mark, as Windows programs save it. */
function decoded(bytes: Uint8Array, isCutOff: boolean): string | undefined {
  const mark = bytes.length < 2 ? 0 : (bytes[0] as number) * 256 + (bytes[1] as number);
  const encoding = encodings[mark] ?? "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: isCutOff });
  } catch {
    return undefined;
  }
}

const encodings: Readonly<Record<number, string>> = { [0xfffe]: "utf-16le", [0xfeff]: "utf-16be" };

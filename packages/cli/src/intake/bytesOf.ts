import { createReadStream } from "node:fs";
import type { Host } from "../host.js";
import { Refusal } from "../refusal.js";
import type { FileProblemCode, Texts } from "../texts/texts.js";

const reasons: Readonly<Record<string, FileProblemCode>> = {
  ENOENT: "no-such-file",
  ENOTDIR: "no-such-file",
  EISDIR: "is-a-directory",
};

/** The bytes of a file, or of standard input for `-`, piece by piece. */
export async function* bytesOf(file: string, host: Host, texts: Texts): AsyncGenerator<Uint8Array> {
  if (file === "-") {
    yield* host.input;
    return;
  }
  try {
    yield* createReadStream(file);
  } catch (error) {
    const reason = reasons[(error as NodeJS.ErrnoException).code ?? ""] ?? "not-readable";
    throw new Refusal(texts.files[reason](file), { cause: error });
  }
}

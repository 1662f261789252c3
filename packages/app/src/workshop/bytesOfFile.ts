import { pieceOfFile } from "../measures.js";

/** The bytes of a file, piece by piece: a large one is not in memory as a whole. */
export async function* bytesOfFile(file: Blob): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < file.size; at += pieceOfFile) {
    yield new Uint8Array(await file.slice(at, at + pieceOfFile).arrayBuffer());
  }
}

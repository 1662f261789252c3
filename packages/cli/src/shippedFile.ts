import { readFile } from "node:fs/promises";
import { brotliDecompressSync } from "node:zlib";

/** The text of a file that comes with the command. The build lays them down beside it, packed. */
export async function shippedFile(
  name: "piiri.html" | "piiri.worker.js" | `${"plan" | "profile" | "form" | "association"}.schema.json`,
): Promise<string> {
  const packed = await readFile(new URL(`../dist/shipped/${name}.br`, import.meta.url));
  return brotliDecompressSync(packed).toString("utf8");
}

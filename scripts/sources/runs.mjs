// Why: no sentence of ours shares six words in a row with a source. The sources do not lie in the project, so what lies here is a short
// hash of each run of six words in them: enough to know one again, and nothing to read. Written anew by: node scripts/sources/runs.mjs FILES
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { argv } from "node:process";
import { fileURLToPath } from "node:url";

const wordsInRun = 6;
const bytesOfHash = 5;
const kept = new URL("runs.bin", import.meta.url);

/** Each run of six words of a text, in lower case, whatever stands between the words. */
export function runsIn(text) {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words
    .slice(0, Math.max(0, words.length - wordsInRun + 1))
    .map((_, at) => words.slice(at, at + wordsInRun).join(" "));
}

/** Whether a run stands in a source. */
export function sourceRuns() {
  const bytes = readFileSync(kept);
  const known = new Set();
  for (let at = 0; at < bytes.length; at += bytesOfHash) known.add(bytes.toString("hex", at, at + bytesOfHash));
  return { size: known.size, has: (run) => known.has(hashOf(run)) };
}

function hashOf(run) {
  return createHash("sha256")
    .update(run)
    .digest("hex")
    .slice(0, 2 * bytesOfHash);
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  // Columns of a printed page divide words at the ends of their lines.
  const whole = (text) => text.replace(/(?<=\p{L})-\s*\n\s*(?=\p{Ll})/gu, "");
  const texts = argv.slice(2).map((file) => readFileSync(file, "utf8"));
  const hashes = texts.flatMap((text) => [...runsIn(text), ...runsIn(whole(text))].map(hashOf));
  writeFileSync(kept, Buffer.from([...new Set(hashes)].sort().join(""), "hex"));
}

// Why: which functions a usual call of the command runs is known best to Node, which counts the calls of each while it runs.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * What some calls of a script run, by file: for each file a function that says whether what stands at a place in it was called.
 *
 * @param {string} script
 * @param {readonly (readonly string[])[]} calls the words of each
 * @returns {Map<string, (place: { start: number, end: number }) => boolean>}
 */
export function functionsCalled(script, calls) {
  const folder = mkdtempSync(join(tmpdir(), "piiri-calls-"));
  const env = { ...process.env, NODE_V8_COVERAGE: folder, NODE_DISABLE_COMPILE_CACHE: "1" };
  for (const words of calls)
    execFileSync(process.execPath, [script, ...words], { env, stdio: ["ignore", "ignore", "inherit"] });
  const places = new Map();
  for (const { url, functions } of readdirSync(folder).flatMap((file) => countedIn(join(folder, file)))) {
    const called = functions.map(({ ranges: [whole] }) => whole).filter(({ count }) => count > 0);
    const known = places.get(url) ?? new Set();
    for (const { startOffset, endOffset } of called) known.add(`${startOffset}-${endOffset}`);
    places.set(url, known);
  }
  rmSync(folder, { recursive: true });
  return new Map(
    [...places].map(([url, known]) => [fileURLToPath(url), ({ start, end }) => known.has(`${start}-${end}`)]),
  );
}

/** @param {string} file as Node writes it where `NODE_V8_COVERAGE` says */
function countedIn(file) {
  return JSON.parse(readFileSync(file, "utf8")).result.filter(({ url }) => url.startsWith("file:"));
}

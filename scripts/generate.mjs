// Why: generated files and pages are never edited by hand: this writes them, and with --check fails when one is not current.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./workspace.mjs";

/**
 * Each scripts/generators/*.mjs exports `generate()`: path from the root → text. It imports packages as users do, so build first; but what
 * is built from is made from sources alone: by *Types.mjs what is committed, by *Texts.mjs what every build writes anew. With --types or
 * --texts nothing else is.
 */
const folder = join(root, "scripts/generators");
const kinds = [
  ["--types", "Types.mjs"],
  ["--texts", "Texts.mjs"],
];
const [, ending] = kinds.find(([option]) => process.argv.includes(option)) ?? ["", ".mjs"];
const generators = existsSync(folder)
  ? readdirSync(folder)
      .filter((file) => file.endsWith(ending))
      .sort()
  : [];
const check = process.argv.includes("--check");
let stale = 0;

for (const generator of generators) {
  const { generate } = await import(pathToFileURL(join(folder, generator)).href);
  for (const [path, text] of Object.entries(await generate())) {
    const file = join(root, path);
    if (existsSync(file) && readFileSync(file, "utf8") === text) continue;
    stale += 1;
    console.log(check ? `not current: ${path}` : `written: ${path}`);
    if (check) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

if (check && stale > 0) {
  console.error("Run `npm run generate` and commit what it writes.");
  process.exitCode = 1;
}

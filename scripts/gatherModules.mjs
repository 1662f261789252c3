// Why: a package of many modules is slow to load one by one, so whoever runs it as it is gets them in few files. Rollup knows what of a
// room an entry point needs; esbuild takes all that a room's `index.ts` leads to for needed, ten times as much for some.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { rollup } from "rollup";
import { partsOf } from "./partsOf.mjs";

/** Dependencies that nearly every entry point has, or that cost next to nothing. Nobody gets any other by a file that rides along. */
const lightDependencies = /^(?:neverthrow|ts-pattern|@date-fns\/tz|zod\/v4\/core)(?:\/|$)/;

/**
 * Dependencies that are CommonJS only. Where such a one is imported, Node looks through all of it for what it exports: 5 to 14 ms for
 * neverthrow and 30 for rrule, which are loaded in 1. So they are imported from a small file that requires them (`imports` in package.json).
 */
const commonJs = ["neverthrow", "rrule"];

/**
 * Puts a package's modules together by its entry points, for `import` into dist/run and for `require` into dist/cjs. What several entry
 * points share is in one file only, so that a value is one and the same wherever it was imported from.
 */
export async function gatherModules({ directory, entries }) {
  const isHeavy = (name) => !lightDependencies.test(name);
  const bundle = await rollup({
    input: Object.fromEntries(entries.map(({ name, output }) => [name, output])),
    external: (name) => !/^[./]/.test(name),
    treeshake: { moduleSideEffects: (name, isExternal) => isExternal && isHeavy(name) },
  });
  const form = {
    interop: "auto",
    externalLiveBindings: false,
    hoistTransitiveImports: false,
    generatedCode: { preset: "es2015" },
    entryFileNames: "[name].js",
    chunkFileNames: "parts/[hash].js",
  };
  const { output } = await bundle.generate({ ...form, format: "esm" });
  const parts = partsOf(output, isHeavy).entries();
  const partOf = new Map([...parts].flatMap(([part, modules]) => modules.map((module) => [module, `part ${part}`])));
  const gathered = { ...form, manualChunks: (module) => partOf.get(module), onlyExplicitManualChunks: true };
  const run = join(directory, "dist/run");
  const paths = Object.fromEntries(commonJs.map((name) => [name, `#required/${name}`]));
  await bundle.write({ ...gathered, format: "esm", dir: run, paths });
  for (const name of commonJs) writeRequiring(name, join(run, "required"), output);
  await bundle.write({ ...gathered, format: "cjs", dir: join(directory, "dist/cjs") });
}

/** A file for `import` that requires a package, and exports what is imported of it by name, or the package itself. */
function writeRequiring(name, folder, chunks) {
  const names = new Set(chunks.flatMap(({ importedBindings }) => importedBindings[name] ?? []));
  const exported = names.has("*")
    ? ["module.exports = all;"]
    : [...names].sort().map((each) => `exports.${each} = all.${each};`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.cjs`), [`const all = require("${name}");`, ...exported, ""].join("\n"));
}

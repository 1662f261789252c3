// Why: a package of many modules is slow to load one by one, so whoever runs it as it is gets them in few files. Rollup knows what of a
// room an entry point needs; esbuild takes all that a room's `index.ts` leads to for needed, ten times as much for some.
import { join } from "node:path";
import { rollup } from "rollup";

/** A smaller file rides with another one, in bytes: opening one takes about as long as reading so much more. */
const smallest = 12_000;

/** Dependencies that nearly every entry point has, or that cost next to nothing. Nobody gets any other by a file that rides along. */
const lightDependencies = /^(?:neverthrow|ts-pattern|@date-fns\/tz|zod\/v4\/core)(?:\/|$)/;

/**
 * Puts a package's modules together by its entry points, for `import` into dist/run and for `require` into dist/cjs. What several entry
 * points share is in one file only, so that a value is one and the same wherever it was imported from.
 */
export async function gatherModules({ directory, entries }) {
  const bundle = await rollup({
    input: Object.fromEntries(entries.map(({ name, output }) => [name, output])),
    external: (name) => !/^[./]/.test(name),
    treeshake: { moduleSideEffects: (name, isExternal) => isExternal && !lightDependencies.test(name) },
    // It counts the files that are too small.
    onLog() {},
  });
  for (const [format, folder] of Object.entries({ esm: "run", cjs: "cjs" })) {
    await bundle.write({
      dir: join(directory, "dist", folder),
      format,
      interop: "auto",
      externalLiveBindings: false,
      hoistTransitiveImports: false,
      generatedCode: { preset: "es2015" },
      experimentalMinChunkSize: smallest,
      entryFileNames: "[name].js",
      chunkFileNames: "parts/[hash].js",
    });
  }
}

import { defineConfig } from "vite";
import { viteSingleFile } from "vite-plugin-singlefile";
import { standIns } from "../../scripts/standIns.mjs";
import { root, sourceAliases } from "../../scripts/workspace.mjs";
import { bundled } from "./build/bundled.js";
import { contentSecurity } from "./build/contentSecurity.js";
import { loadedTogether } from "./build/loadedTogether.js";
import { offline } from "./build/offline.js";
import { packedWorker } from "./build/packedWorker.js";

/** The page as a folder for any host of files; with `--mode one-file`, as one file that one can mail. */
export default defineConfig(({ mode }) => {
  const isOneFile = mode === "one-file";
  const worker = { find: /^\.\/makeWorker\.js$/, replacement: `${import.meta.dirname}/src/asking/makeWorkerWithin.ts` };
  const noted = bundled(root, `${import.meta.dirname}/dist/metafile-esm.json`);
  return {
    root: import.meta.dirname,
    base: "./",
    resolve: {
      alias: [...(isOneFile ? [worker] : []), withoutStreams, ...standIns, mailComposer, ...sourceAliases()],
      // What reads names of signs from the browser's document in a page has a table of its own for a worker.
      conditions: ["worker", "module", "browser", "production"],
    },
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
    worker: {
      format: isOneFile ? "iife" : "es",
      plugins: noted.worker,
      rolldownOptions: { output: { codeSplitting: isOneFile ? false : loadedTogether } },
    },
    plugins: [
      ...(isOneFile ? [packedWorker(), viteSingleFile({ removeViteModuleLoader: true })] : []),
      contentSecurity(isOneFile),
      ...(isOneFile ? [] : [offline(import.meta.dirname)]),
      noted.page,
    ],
    build: {
      outDir: isOneFile ? "dist/one-file" : "dist/site",
      emptyOutDir: true,
      target: "es2023",
      modulePreload: { polyfill: false },
      ...(!isOneFile && { rolldownOptions: inFolder }),
    },
  };
});

/** Node's streams, for which what reads XML asks and does without where there are none. */
const withoutStreams = { find: /^stream$/, replacement: `${import.meta.dirname}/build/noStreams.ts` };

/** What writes mail is made for Node; as it was bundled for the package it runs anywhere. */
const mailComposer = {
  find: /^\.\/composer\.js$/,
  replacement: `${import.meta.dirname}/../adapters-email/dist/esm/vendor/mailComposer.js`,
};

/** Beside the page itself, the module by which another page takes Piiri in, under a name that stays. */
const inFolder = {
  input: { index: `${import.meta.dirname}/index.html`, piiri: `${import.meta.dirname}/src/mountPiiri.ts` },
  preserveEntrySignatures: "exports-only",
  output: {
    entryFileNames: ({ name }: { readonly name: string }) =>
      name === "piiri" ? "piiri.js" : "assets/[name]-[hash].js",
  },
} as const;

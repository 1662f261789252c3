import { defineConfig } from "vite";
import { sourceAliases } from "../../scripts/workspace.mjs";

/** The page as a folder for any host of files. */
export default defineConfig({
  root: import.meta.dirname,
  base: "./",
  // What reads a document of the browser in one place reads a table of its own in a worker.
  resolve: { alias: sourceAliases(), conditions: ["worker", "module", "browser", "production"] },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  worker: { format: "es" },
  build: { outDir: "dist/site", emptyOutDir: true, target: "es2023", modulePreload: { polyfill: false } },
});

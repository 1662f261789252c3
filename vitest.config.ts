import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { compiledModules, root, sourceAliases } from "./scripts/workspace.mjs";

/** Tests read sources, never dist, so that no build is needed to run them. */
const resolve = { alias: sourceAliases() };

/** Which cases properties try, and how many. */
const setupFiles = [`${root}/tests/propertyRuns.ts`];

/**
 * Held against a polyfill of Temporal that remembers what it was asked before, and after the years from 2100 on tells some earlier ones
 * wrong: these files run by themselves. All others share their modules, which is three times as quick.
 */
const byThemselves = ["packages/core/src/kernel/timeZone.test.ts", "packages/core/src/series/dateSessions.test.ts"];

/** Files that a run is to leave out, with commas between them. */
const leftOut = process.env["PIIRI_LEAVE_OUT"]?.split(",") ?? [];

/** The folder in which CI reads how many tests ran. */
const reports = process.env["PIIRI_REPORTS"];

export default defineConfig({
  test: {
    reporters:
      reports === undefined ? ["default"] : ["default", ["json", { outputFile: `${reports}/${process.pid}.json` }]],
    // Now and then one of them waits for a server, a process or the disk.
    maxWorkers: availableParallelism() + 1,
    // Compiling the sources takes as long as a tenth of all tests.
    experimental: { fsModuleCache: true, fsModuleCachePath: compiledModules },
    globalSetup: [`${root}/tests/runFolder.ts`, `${root}/tests/fieldTexts.ts`],
    coverage: { provider: "v8", include: ["packages/*/src/**"], reporter: ["text-summary", "html"] },
    projects: [
      {
        resolve,
        test: {
          name: "all",
          root,
          isolate: false,
          include: ["packages/*/src/**/*.test.ts", "tests/**/*.test.ts", "examples/*/*.test.ts"],
          exclude: [...byThemselves, ...leftOut],
          benchmark: { include: ["bench/**/*.bench.ts"] },
          setupFiles,
          // A busy machine is no failure.
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        resolve,
        test: {
          name: "by themselves",
          root,
          include: byThemselves,
          setupFiles,
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});

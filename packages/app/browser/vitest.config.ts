import { defineConfig } from "vitest/config";
import { compiledModules, root } from "../../../scripts/workspace.mjs";

/** The folder in which CI reads how many tests ran. */
const reports = process.env["PIIRI_REPORTS"];

/** The page in a real browser; it is built before. */
export default defineConfig({
  test: {
    name: "page",
    root,
    include: ["packages/app/browser/**/*.test.ts"],
    // What the tests of several files read of ours is read once.
    isolate: false,
    server: { deps: { external: [/\/packages\/[\w-]+\/dist\//] } },
    experimental: { fsModuleCache: true, fsModuleCachePath: compiledModules },
    reporters:
      reports === undefined
        ? ["default"]
        : ["default", ["json", { outputFile: `${reports}/page-${process.pid}.json` }]],
    // Each has a browser of its own, which needs a core for itself now and then.
    maxWorkers: 2,
    // A busy machine is no failure.
    testTimeout: 400_000,
    expect: { poll: { timeout: 120_000 } },
    hookTimeout: 120_000,
  },
});

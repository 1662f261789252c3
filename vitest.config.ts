import { defineConfig } from "vitest/config";
import { packages, root, sourceAliases } from "./scripts/workspace.mjs";

/** Tests read sources, never dist, so that no build is needed to run them. */
const resolve = { alias: sourceAliases() };

/** The suite once more, with another number of cases for each property: types have been checked before. */
const isRepeated = process.env["PIIRI_RUNS"] !== undefined;
const setupFiles = isRepeated ? [`${root}/tests/propertyRuns.ts`] : [];

/** The folder in which CI reads how many tests ran. */
const reports = process.env["PIIRI_REPORTS"];

export default defineConfig({
  test: {
    reporters:
      reports === undefined ? ["default"] : ["default", ["json", { outputFile: `${reports}/${process.pid}.json` }]],
    coverage: { provider: "v8", include: ["packages/*/src/**"], reporter: ["text-summary", "html"] },
    projects: [
      ...packages().map(({ name, directory }) => ({
        resolve,
        test: {
          name,
          root: directory,
          include: ["src/**/*.test.ts"],
          benchmark: { include: [] },
          setupFiles,
          // A busy machine is no failure.
          testTimeout: 30_000,
          typecheck: {
            enabled: !isRepeated,
            include: ["src/**/*.test-d.ts"],
            tsconfig: `${root}/tsconfig.test.json`,
            // `npm run types` reports errors in sources, once.
            ignoreSourceErrors: true,
          },
        },
      })),
      {
        resolve,
        test: {
          name: "repository",
          root,
          include: ["tests/**/*.test.ts"],
          benchmark: { include: ["bench/**/*.bench.ts"] },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});

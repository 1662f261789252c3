import type { KnipConfig } from "knip";
import { isPage, packages } from "./scripts/workspace.mjs";

/** What users import is used, whether or not we use it ourselves. */
const units = packages()
  .filter((unit) => !isPage(unit))
  .map(({ folder, manifest, entries }) => [
    `packages/${folder}`,
    {
      entry: [
        ...entries.map(({ name }) => `src/${name}.ts`),
        ...(manifest.bin === undefined ? [] : ["src/main.ts"]),
        "src/**/*.test-d.ts",
        "browser/*.mjs",
        // What browsers get in a module's place.
        "src/vendor/*.ts",
      ],
      project: ["src/**/*.ts", "browser/*.mjs"],
    },
  ]);

const config: KnipConfig = {
  // Built into the command by its path; read for its copy of the published SARIF schema; started by oxlint; asked for by what checks bills of materials.
  ignoreDependencies: ["@piiri/app", "ajv-formats-draft2019", "@microsoft/jest-sarif", "oxlint-tsgolint"],
  workspaces: {
    ".": {
      entry: [
        "scripts/*.mjs",
        "scripts/standIns/*.mjs",
        "scripts/release/*.mjs",
        "scripts/smoke/*.{mjs,cjs,ts}",
        "scripts/generators/*.mjs",
        "scripts/mutation/*.mjs",
        "scripts/readers/{write,mail}.mjs",
        "scripts/documents/*.mjs",
        "tests/propertyRuns.ts",
      ],
      project: ["scripts/**", "tests/**"],
    },
    examples: {
      entry: [
        "*.mjs",
        "federation/start.mjs",
        "own-adapter/rooms.mjs",
        "property-tests/*.mjs",
        "page/serve.mjs",
        "queue/{run,worker}.mjs",
      ],
    },
    "packages/app": {
      entry: [
        "src/main.tsx",
        "src/mountPiiri.ts",
        "src/workshop/worker.ts",
        "src/asking/makeWorkerWithin.ts",
        "build/noStreams.ts",
        "build/noHtmlEntities.ts",
        "src/offline/serviceWorker.ts",
        "browser/*.{ts,mjs}",
      ],
      project: ["{src,build,browser}/**/*.{ts,tsx}"],
    },
    bench: { entry: ["*.{mjs,cjs,bench.ts}"] },
    ...Object.fromEntries(units),
  },
};

export default config;

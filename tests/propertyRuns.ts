// Why: properties try the same cases each time, so that nothing fails by chance: so many that every kind of case is among them, and
// thousands of others when there is time (`npm run soak`).
import * as fc from "fast-check";
import { vi } from "vitest";

/** Any number would do; the same each time. `PIIRI_SEED=random` takes another each time, which a failure tells. */
const usualSeed = 20_270_302;

/**
 * How many cases of each, unless a property itself says how many it needs. With twenty the tests of core's deciding rooms notice more than
 * nine of ten changes to its code (docs/design/mutation.md).
 */
const usualRuns = 25;

const { PIIRI_RUNS: runs, PIIRI_SEED: seed } = process.env;

fc.configureGlobal({
  ...(seed !== "random" && { seed: seed === undefined ? usualSeed : Number(seed) }),
  numRuns: Number(runs ?? usualRuns),
});
if (runs !== undefined) vi.setConfig({ testTimeout: 600_000 });

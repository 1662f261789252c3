// Why: properties run a hundred cases a day; thousands when there is time (`npm run soak`), a few where the whole suite is repeated.
import * as fc from "fast-check";
import { vi } from "vitest";

fc.configureGlobal({ numRuns: Number(process.env["PIIRI_RUNS"]) });
vi.setConfig({ testTimeout: 600_000 });

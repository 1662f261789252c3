// Why: tests read sources, never what was built of them; but what each language says of a plan's fields is itself written from others.
import { spawnSync } from "node:child_process";
import type { TestProject } from "vitest/node";
import { root } from "../scripts/workspace.mjs";

/** Written before tests run, and when words have changed before they run again. */
export function setup(project: TestProject): void {
  write();
  project.onTestsRerun(write);
}

/** Where the schema cannot be read, this says why; tests that have nothing to do with it run all the same. */
function write(): void {
  spawnSync(process.execPath, [`${root}/scripts/generate.mjs`, "--texts"], { cwd: root, stdio: "inherit" });
}

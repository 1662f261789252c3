// Why: a command that people wait for is a command they stop using. How long `piiri check` takes beside a bare start of Node.
import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { medians, mediansOfProcessor, printRatios } from "./measure.mjs";

const byClock = 3;
// Later ones start by themselves in half the time, so that the same work counts twice.
const byProcessor = process.version.startsWith("v20.") ? 3 : 3.4;
const piiri = fileURLToPath(new URL("../packages/cli/bin/piiri.cjs", import.meta.url));
const plan = join(mkdtempSync(join(tmpdir(), "piiri-bench-")), "plan.yaml");
writeFileSync(plan, node(piiri, "new", "closed-group", "--start", "2027-03-02"));

const calls = {
  "node -e 0": ["-e", "0"],
  "piiri --version": [piiri, "--version"],
  "piiri check plan.yaml": [piiri, "check", plan],
  "piiri calendar plan.yaml --for public": [piiri, "calendar", plan, "--for", "public"],
};

// What somebody waits for is a time by the clock. The processor's tells also what a second core took from it, and drifts less.
console.log(`From start to end, Node ${process.version}, by the clock`);
const starts = Object.entries(calls).map(([name, words]) => [name, () => spawnSync(process.execPath, words)]);
const waited = comparison(medians(Object.fromEntries(starts), { rounds: 21 }));
console.log("\nBy the processor");
const worked = comparison(mediansOfProcessor(calls, 15));

console.log(`\npiiri check against bare Node: × ${waited.toFixed(2)} by the clock (goal: at most × ${byClock})`);
console.log(`                               × ${worked.toFixed(2)} by the processor (bound: × ${byProcessor})`);
if (waited > byClock || worked > byProcessor) process.exitCode = 1;

function comparison(measured) {
  printRatios(measured, "node -e 0");
  return measured["piiri check plan.yaml"] / measured["node -e 0"];
}

function node(...words) {
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

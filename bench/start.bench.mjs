// Why: a command that people wait for is a command they stop using. How long `piiri check` takes beside a bare start of Node.
import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { mediansOfProcessor, printRatios } from "./measure.mjs";

// Later ones start by themselves in half the time, so that the same work counts twice.
const goal = process.version.startsWith("v20.") ? 3 : 3.4;
const piiri = fileURLToPath(new URL("../packages/cli/bin/piiri.cjs", import.meta.url));
const plan = join(mkdtempSync(join(tmpdir(), "piiri-bench-")), "plan.yaml");
writeFileSync(plan, node(piiri, "new", "closed-group", "--start", "2027-03-02"));

console.log(`From start to end, milliseconds of the processor, Node ${process.version}`);
const measured = mediansOfProcessor(
  {
    "node -e 0": ["-e", "0"],
    "piiri --version": [piiri, "--version"],
    "piiri check plan.yaml": [piiri, "check", plan],
    "piiri calendar plan.yaml --for public": [piiri, "calendar", plan, "--for", "public"],
  },
  15,
);
printRatios(measured, "node -e 0");
const ratio = measured["piiri check plan.yaml"] / measured["node -e 0"];
console.log(`\npiiri check against bare Node: × ${ratio.toFixed(2)} (goal: at most × ${goal})`);
if (ratio > goal) process.exitCode = 1;

function node(...words) {
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

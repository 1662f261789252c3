// Why: a command that people wait for is a command they stop using. How long `piiri check` takes beside a bare start of Node.
import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { medians, printRatios } from "./measure.mjs";

const goal = 6;
const piiri = fileURLToPath(new URL("../packages/cli/bin/piiri.js", import.meta.url));
const plan = join(mkdtempSync(join(tmpdir(), "piiri-bench-")), "plan.yaml");
writeFileSync(plan, node(piiri, "new", "closed-group", "--start", "2027-03-02"));

console.log(`From start to end, Node ${process.version}`);
const measured = medians(
  {
    "node -e 0": () => node("-e", "0"),
    "piiri --version": () => node(piiri, "--version"),
    "piiri check plan.yaml": () => node(piiri, "check", plan),
    "piiri calendar plan.yaml --for public": () => node(piiri, "calendar", plan, "--for", "public"),
  },
  { rounds: 15 },
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

// Why: core must give the same result wherever the machine stands, so its whole suite runs as if in other time zones too.
import { spawnSync } from "node:child_process";
import { root } from "./workspace.mjs";

/** Long ones that reckon with no day: elsewhere they would come to the same. */
const withoutDays = [
  "packages/core/src/feedback/attack.test.ts",
  "packages/core/src/profile/perturbation.test.ts",
].join(",");

const here = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Behind UTC; ahead of it by so much that the day is another, with summer in January. */
const zones = process.argv.includes("--all")
  ? ["UTC", "America/New_York", "Europe/Helsinki", "Asia/Tokyo", "Pacific/Auckland"]
  : ["America/New_York", "Pacific/Auckland"];

for (const zone of zones) {
  // `npm test` has done this one.
  if (zone === here) continue;
  const start = Date.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["node_modules/vitest/vitest.mjs", "run", "packages/core/src/"],
    {
      cwd: root,
      encoding: "utf8",
      maxBuffer: 2 ** 26,
      env: { ...process.env, TZ: zone, PIIRI_RUNS: "25", PIIRI_LEAVE_OUT: withoutDays },
    },
  );
  console.log(`${zone}: ${status === 0 ? "passed" : "failed"}, ${Math.round((Date.now() - start) / 1000)} s`);
  if (status !== 0) {
    console.error(stdout, stderr);
    process.exit(1);
  }
}

// Why: core must give the same result wherever the machine stands. Its rooms that reckon with moments are tried as if in other time
// zones too: all others get days and times from them, and lint keeps them from asking the machine. With --all it is the whole core.
import { spawnSync } from "node:child_process";
import { root } from "./workspace.mjs";

const isWhole = process.argv.includes("--all");

/** Where moments become days and times, or days and times moments. */
const rooms = ["kernel", "series", "dates", "group", "registration", "ical", "publishing"];
const tried = isWhole ? ["packages/core/src/"] : rooms.map((room) => `packages/core/src/${room}/`);

/** Long ones that reckon with no day: elsewhere they would come to the same. */
const withoutDays = ["packages/core/src/feedback/attack.test.ts", "packages/core/src/profile/perturbation.test.ts"];

/** In the rooms that are tried, what looks at the form of a text alone: the days that stand in it are looked at beside. */
const formAlone = [
  "packages/core/src/ical/foldedLines.test.ts",
  "packages/core/src/ical/texts.test.ts",
  "packages/core/src/publishing/schemaOrgVocabulary.test.ts",
];

/** What is asked of every year and every zone; of some of them it is asked here too. */
const ofEvery = ["around every change of clocks", "in each of \\d+ zones"];

/** Asked with so many groups for their number alone. */
const ofNumber = ["the groups of a whole country"];

const here = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Behind UTC; ahead of it by so much that the day is another, with summer in January. */
const zones = isWhole
  ? ["UTC", "America/New_York", "Europe/Helsinki", "Asia/Tokyo", "Pacific/Auckland"]
  : ["America/New_York", "Pacific/Auckland"];

const leftOut = (isWhole ? withoutDays : [...withoutDays, ...formAlone]).join(",");
/** In the gate other checks run beside: each worker more would load all sources once more. */
const workers = isWhole ? [] : ["--maxWorkers", "1"];
const left = isWhole ? [] : ["--testNamePattern", `^(?!.*(?:${[...ofEvery, ...ofNumber].join("|")}))`];

for (const zone of zones) {
  // `npm test` has done this one.
  if (zone === here) continue;
  const start = Date.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["node_modules/vitest/vitest.mjs", "run", ...tried, ...left, ...workers],
    {
      cwd: root,
      encoding: "utf8",
      maxBuffer: 2 ** 26,
      env: { ...process.env, TZ: zone, PIIRI_RUNS: isWhole ? "25" : "10", PIIRI_LEAVE_OUT: leftOut },
    },
  );
  console.log(`${zone}: ${status === 0 ? "passed" : "failed"}, ${Math.round((Date.now() - start) / 1000)} s`);
  if (status !== 0) {
    console.error(stdout, stderr);
    process.exit(1);
  }
}

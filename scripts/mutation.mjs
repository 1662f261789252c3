// Why: a test that passes whatever the code does is worth nothing. Here the deciding rooms of core are changed in one small place after
// the other, and the room's own tests have to notice. What none notices is read by a person: docs/design/mutation.md.
import { mkdirSync } from "node:fs";
import { Stryker } from "@stryker-mutator/core";
import { root } from "./workspace.mjs";

/** The rooms of core in which something is decided about people. */
const rooms = [
  "series",
  "registration",
  "intake",
  "timetable",
  "feedback",
  // Its tests go through all ways to answer, which takes long each time that a change is not noticed.
  "feedback/audit",
  "timeline",
  "change",
  "season",
  "lifecycle",
];

/** Of a hundred changes, so many have to be noticed. */
const wanted = 85;

const asked = process.argv.slice(2);
const unknown = asked.filter((room) => !rooms.includes(room));
if (unknown.length > 0) {
  console.error(`No such room: ${unknown.join(", ")}. There are ${rooms.join(", ")}.`);
  process.exit(2);
}

process.chdir(root);
// Thousands of times over, each property with some cases only.
process.env["PIIRI_RUNS"] ??= "20";
mkdirSync(".cache/mutation", { recursive: true });
const figures = [];
for (const room of asked.length > 0 ? asked : rooms) figures.push({ room, ...(await tryRoom(room)) });
console.table(figures);
process.exitCode = figures.every(({ percent }) => percent >= wanted) ? 0 : 1;

async function tryRoom(/** @type {string} */ room) {
  const name = room.replace("/", "-");
  process.env["PIIRI_ROOM"] = room;
  const results = await new Stryker({
    mutate: [
      `packages/core/src/${room}/**/*.ts`,
      ...rooms.filter((other) => other.startsWith(`${room}/`)).map((other) => `!packages/core/src/${other}/**`),
      "!**/*.test.ts",
      "!**/*.test-d.ts",
      "!**/*.fixtures.ts",
      "!**/*.d.ts",
      "!**/texts.ts",
      "!**/texts.*.ts",
    ],
    testRunner: "kept-warm",
    plugins: [`${root}scripts/mutation/keptWarm.mjs`],
    coverageAnalysis: "perTest",
    concurrency: 1,
    timeoutMS: 15_000,
    tempDirName: ".cache/mutation/copies",
    cleanTempDir: "always",
    incremental: true,
    incrementalFile: `.cache/mutation/${name}.json`,
    reporters: ["clear-text", "html", "progress-append-only"],
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false, allowEmojis: false },
    htmlReporter: { fileName: `.cache/mutation/${name}.html` },
    ignorePatterns: [
      "/*",
      "!/packages",
      "/packages/*/*",
      "!/packages/*/package.json",
      "!/packages/*/tsconfig*.json",
      "!/packages/core/src",
      "!/tests",
      "!/tsconfig*.json",
    ],
    disableTypeChecks: false,
    warnings: { slow: false },
  }).runMutationTest();
  const counted = (...statuses) => results.filter(({ status }) => statuses.includes(status)).length;
  const noticed = counted("Killed", "Timeout");
  const unnoticed = counted("Survived", "NoCoverage");
  // Where the tests could not be loaded, nothing is known.
  const untried = counted("RuntimeError", "CompileError");
  const percent = (100 * noticed) / (noticed + unnoticed);
  return { mutants: noticed + unnoticed, noticed, unnoticed, untried, percent };
}

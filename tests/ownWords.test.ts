import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { runsIn, sourceRuns } from "../scripts/sources/runs.mjs";

/** Everything in Finnish that people read; the sources are in Finnish. What a plan's fields are called stands beside their schema. */
const places = ["*.fi.ts", "packages/core/src/plan", "docs", "README.fi.md", "examples"];
const texts = execFileSync("git", ["ls-files", ...places, "packages/cli/fixtures/plans", "packages/*/golden"], {
  encoding: "utf8",
})
  .split("\n")
  .filter((file) => /\.(?:ts|md|yaml|mjs)$/.test(file));

it("no sentence shares six words in a row with a source", () => {
  const known = sourceRuns();
  expect(known.size).toBeGreaterThan(20_000);
  expect(texts.length).toBeGreaterThan(40);
  const shared = texts.flatMap((file) =>
    (runsIn(readFileSync(file, "utf8")) as readonly string[]).flatMap((run) =>
      known.has(run) ? [`${file}: ${run}`] : [],
    ),
  );
  expect(shared).toEqual([]);
});

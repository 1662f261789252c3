import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { root } from "../../../../scripts/workspace.mjs";
import { look } from "./look.js";

// What every former build wrote opens here too; what a later one wrote is told as such.

const former = join(root, "packages/cli/fixtures/former");
/** Practices, texts and forms lie among the plans. */
const plans = readdirSync(former, { recursive: true, encoding: "utf8" }).filter(
  (file) => file.endsWith(".yaml") && /^format:/m.test(readFileSync(join(former, file), "utf8")),
);
const at = { today: "2027-01-04", language: "fi" } as const;

describe("plans of former builds", () => {
  it("are many", () => {
    expect(plans.length).toBeGreaterThan(20);
  });

  it.each(plans)("%s opens, with its dates", async (file) => {
    const looked = await look({ ...at, text: readFileSync(join(former, file), "utf8") });
    expect(looked).toMatchObject({ state: "good", group: { first: expect.stringMatching(/20\d\d$/) } });
  });
});

test.each([
  ["fi", "uudemmalla Piirillä"],
  ["sv", "nyare Piiri"],
  ["en", "newer Piiri"],
] as const)("in %s, a plan of a newer Piiri is said to be one", async (language, words) => {
  const [first = ""] = plans;
  const text = `schema: 99\n${readFileSync(join(former, first), "utf8").replace(/^schema:.*\n/m, "")}`;
  const looked = await look({ ...at, language, text });
  expect(looked.state).toBe("faulty");
  expect("problems" in looked && looked.problems.map(({ sentence }) => sentence).join()).toContain(words);
});

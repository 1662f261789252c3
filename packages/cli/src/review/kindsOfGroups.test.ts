import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { guideRules, resolvePlanOrThrow, reviewGroup } from "@piiri/core";
import { parsePlanText } from "@piiri/core/yaml";
import { expect, it } from "vitest";

/** Two plans of each kind of group; each says what is to be told of it, written from the sources before a review had seen it. */
const plans = fileURLToPath(new URL("../../fixtures/plans/kinds/", import.meta.url));
const files = readdirSync(plans).filter((name) => name.endsWith(".yaml"));

it("there are twelve", () => {
  expect(files).toHaveLength(12);
});

it.each(files)("%s is told what is wrong in it, and nothing else", (name) => {
  const text = readFileSync(join(plans, name), "utf8");
  const marked = [...text.matchAll(/# WRONG ([a-z-]+\/[a-z-]+): /g)].map(([, rule]) => rule);
  expect(marked.length).toBeGreaterThanOrEqual(3);
  const { plan } = parsePlanText(text)._unsafeUnwrap();
  const findings = reviewGroup(resolvePlanOrThrow(plan, undefined, { today: "2026-12-01" }), { rules: guideRules });
  const told: readonly string[] = findings.map(({ ruleId }) => ruleId);
  expect(marked.filter((rule) => rule !== undefined && !told.includes(rule))).toEqual([]);
  const faults = findings.filter(({ severity, kind }) => severity !== "info" || kind === "wrong");
  expect(faults.map(({ ruleId }) => ruleId).filter((rule) => !marked.includes(rule))).toEqual([]);
});

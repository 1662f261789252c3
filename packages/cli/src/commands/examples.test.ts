// Why: the example plans and practices are what people copy, so they hold to everything that they show.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { guideProfile, parseProfileOrThrow } from "@piiri/core";
import { parseProfileText, readYaml } from "@piiri/core/yaml";
import { expect, test } from "vitest";
import { callPiiri } from "../testing/callPiiri.js";

const examples = join(import.meta.dirname, "../../../../examples");
const filesIn = (folder: string) => readdirSync(join(examples, folder)).map((name) => join(examples, folder, name));
const plans = filesIn("plans");
const practice = join(examples, "profiles/local-groups.yaml");

async function told(file: string, ...words: readonly string[]): Promise<string[]> {
  const { stdout } = await callPiiri(["check", file, "--json", ...words]);
  const [{ findings }] = JSON.parse(stdout);
  const weighty = findings.filter(({ severity }: { severity: string }) => severity !== "info");
  return weighty.map(({ ruleId, path }: { ruleId: string; path: string }) => `${path} ${ruleId}`);
}

test("there are the three formats and a group without an end", () => {
  expect(plans.map((file) => file.split("/").at(-1))).toEqual([
    "closed-group.yaml",
    "local-group.yaml",
    "open-meetings.yaml",
    "single-event.yaml",
  ]);
});

test.each(plans)("%s reviews without error or warning", async (file) => {
  expect(await told(file)).toEqual([]);
});

test.each(plans)("%s could be published, but for the addresses of an example", async (file) => {
  const findings = await told(file, "--as", "published");
  expect(findings.filter((each) => !each.endsWith(" organisation/example-address"))).toEqual([]);
});

test("the local group goes by its federation's practice", async () => {
  const file = join(examples, "plans/local-group.yaml");
  expect(await told(file, "--profile", practice)).toEqual([]);
  const { stdout } = await callPiiri(["check", file, "--json", "--profile", practice]);
  expect(stdout).not.toMatch(/format\/facilitator-count|session\/lead-for-each-segment/);
});

test("each figure of the practice says where it comes from", () => {
  const text = readFileSync(practice, "utf8");
  const { profile } = parseProfileText(text)._unsafeUnwrap();
  const { sources, ...changes } = readYaml(text)._unsafeUnwrap().data as { readonly sources: object };
  // Without its sources, the practice gives a figure's own place instead of a section.
  const silent = JSON.stringify(parseProfileOrThrow(guideProfile, changes));
  const sections = Object.values(sources) as readonly string[];
  expect(silent.match(/"section":"\//g)).toHaveLength(sections.length);
  expect(JSON.stringify(profile)).not.toContain('"section":"/');
  for (const section of sections) expect(JSON.stringify(profile)).toContain(section);
});

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
const channels = join(examples, "profiles/channels.yaml");

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

test("publicity names the channels of a federation's practice, and those that the plan does not use", async () => {
  const file = join(examples, "plans/closed-group.yaml");
  const { profile } = parseProfileText(readFileSync(channels, "utf8"))._unsafeUnwrap();
  const named = Object.values(profile.channels).map(({ value }) => value);
  const call = async (...words: readonly string[]) => (await callPiiri(["publicity", file, ...words])).stdout;
  const page = await call("--profile", channels);
  for (const name of named) expect(page).toContain(name);
  for (const name of ["OLKA", "FloMembers", "Lähellä.fi"]) {
    expect(page).toContain(name);
    // What is a country's or a federation's own is not in the core.
    expect(JSON.stringify([guideProfile, await call()])).not.toContain(name);
  }
  const { channels: used, otherChannels } = JSON.parse(await call("--profile", channels, "--json"));
  expect([...used, ...otherChannels].filter(({ text }) => named.some((name) => text.endsWith(name)))).toHaveLength(
    named.length,
  );
});

test("a new plan begins with the channels that the practice names", async () => {
  const { stdout } = await callPiiri(["new", "closed-group", "--profile", channels]);
  const line = /^ {2}#channels: \[(.*)\]$/m.exec(stdout)?.[1]?.split(", ");
  const { profile } = parseProfileText(readFileSync(channels, "utf8"))._unsafeUnwrap();
  expect(line?.toSorted()).toEqual(Object.keys(profile.channels).toSorted());
});

test.each(filesIn("profiles"))("each figure of %s says where it comes from", (file) => {
  const text = readFileSync(file, "utf8");
  const { profile } = parseProfileText(text)._unsafeUnwrap();
  const { sources, ...changes } = readYaml(text)._unsafeUnwrap().data as { readonly sources: object };
  // Without its sources, the practice gives a figure's own place instead of a section.
  const silent = JSON.stringify(parseProfileOrThrow(guideProfile, changes));
  const sections = Object.values(sources) as readonly string[];
  expect(silent.match(/"section":"\//g)).toHaveLength(sections.length);
  expect(JSON.stringify(profile)).not.toContain('"section":"/');
  for (const section of sections) expect(JSON.stringify(profile)).toContain(section);
});

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { guideRules } from "@piiri/core";
import { expect, test } from "vitest";
import { callPiiri } from "../testing/callPiiri.js";
import { temporaryFolder } from "../testing/temporaryFolder.js";

const languages = ["fi", "sv", "en"];

test.each(languages)("the catalogue in %s", async (language) => {
  const { exitCode, stdout, stderr } = await callPiiri(["rules", "--language", language]);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  for (const { id } of guideRules) expect(stdout).toContain(` · ${id}\n`);
});

test.each(languages)("a rule with its two plans in %s", async (language) => {
  const page = async (rule: string) => (await callPiiri(["rules", rule, "--language", language])).stdout;
  expect(await page("session/break")).toMatchSnapshot();
  expect(await page("people/commitments-accepted")).toMatchSnapshot();
});

test.each(guideRules.map(({ id }) => id))("%s is shown on two small plans that differ", async (id) => {
  for (const language of languages) {
    const { exitCode, stdout } = await callPiiri(["rules", id, "--language", language]);
    expect(exitCode).toBe(0);
    expect(stdout).not.toMatch(/undefined|null|\[object|: \{\}/);
    expect(stdout.split("\n").length).toBeLessThan(60);
  }
  const { example } = JSON.parse((await callPiiri(["rules", id, "--json"])).stdout);
  expect(example.good).not.toEqual(example.bad);
  expect(example.says).not.toEqual([]);
});

test("the same for programs", async () => {
  const all = JSON.parse((await callPiiri(["rules", "--json"])).stdout);
  expect(all.map(({ id }: { id: string }) => id)).toEqual(guideRules.map(({ id }) => id));
  expect(JSON.parse((await callPiiri(["rules", "format/session-count", "--json"])).stdout)).toEqual(all[0]);
  expect(all[0]).toMatchObject({
    id: "format/session-count",
    topic: "format",
    title: "A closed group meets six times.",
    scopes: [{ strength: "should", formats: ["closed-group"], ongoing: false }],
    locked: false,
    sources: [{ document: "guide", section: "3" }],
    example: {
      good: { format: "closed-group", schedule: { count: 6 } },
      bad: { format: "closed-group", schedule: { count: 5 } },
      says: [expect.stringContaining("The plan has 5 sessions.")],
    },
  });
});

test("what one's own practice makes of a rule is told with it", async () => {
  const profile = join(temporaryFolder(), "profile.yaml");
  writeFileSync(
    profile,
    "name: Example Federation\nseverities: { format/session-count: info, session/break: off, platform/no-recording: off }\n",
  );
  const page = async (rule: string) => (await callPiiri(["rules", rule, "--profile", profile])).stdout;
  expect(await page("format/session-count")).toContain(
    "In the practice “Example Federation” the check says of this: note.\n",
  );
  expect(await page("session/break")).toContain("In the practice “Example Federation” this rule is not in use.\n");
  expect(await page("platform/no-recording")).not.toContain("Example Federation");
  expect(await page("platform/no-recording")).toContain("Your own practice cannot make this rule milder.\n");
});

test.each([
  ["en", "There is no rule “session/brake”. Did you mean “session/break”? To see all rules: piiri rules\n"],
  ["fi", "Sääntöä ”session/brake” ei ole. Tarkoititko ”session/break”? Kaikki säännöt näet näin: piiri rules\n"],
  ["sv", "Regeln ”session/brake” finns inte. Menade du ”session/break”? Alla regler ser du så här: piiri rules\n"],
])("an unknown rule is told in %s", async (language, stderr) => {
  expect(await callPiiri(["rules", "session/brake", "--language", language])).toEqual({
    exitCode: 2,
    stdout: "",
    stderr,
  });
});

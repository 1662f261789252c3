import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { callPiiri, planText } from "../testing/callPiiri.js";
import { temporaryFolder } from "../testing/temporaryFolder.js";

async function told(profile: string, ...words: readonly string[]): Promise<string> {
  const file = join(temporaryFolder(), "profile.yaml");
  writeFileSync(file, profile);
  const called = await callPiiri(["check", "-", "--profile", file, ...words], { input: planText() });
  expect({ exitCode: called.exitCode, stdout: called.stdout }).toEqual({ exitCode: 2, stdout: "" });
  return called.stderr.replaceAll(file, "FILE");
}

const mistyped = `name: Example Federation
severities:
  session/break: off
  session/brake: info
  quite/another: error
`;

test.each([
  ["en", "FILE:4:3 There is no rule “session/brake”. Did you mean “session/break”?"],
  ["fi", "FILE:4:3 Sääntöä ”session/brake” ei ole. Tarkoititko ”session/break”?"],
  ["sv", "FILE:4:3 Regeln ”session/brake” finns inte. Menade du ”session/break”?"],
])("a mistyped rule is told at its line, with the one that was meant, in %s", async (language, sentence) => {
  const stderr = await told(mistyped, "--language", language);
  expect(stderr.startsWith(sentence)).toBe(true);
  expect(stderr).toContain("session/brake: info");
  expect(stderr).toContain("/severities/session~1brake");
  expect(stderr).toContain("FILE:5:3");
  expect(stderr).not.toContain("FILE:3:3");
});

test.each([
  ["en", "FILE:4:15 duration is 60, which is less than durationLeast, 90."],
  ["fi", "FILE:4:15 duration on 60, siis vähemmän kuin durationLeast, joka on 90."],
  ["sv", "FILE:4:15 duration är 60, alltså mindre än durationLeast, som är 90."],
])("figures that contradict each other are told in %s", async (language, sentence) => {
  const profile = "name: Example Federation\nformats:\n  closed-group:\n    duration: 60\n";
  expect((await told(profile, "--language", language)).startsWith(sentence)).toBe(true);
});

test("everything else that is wrong comes at once", async () => {
  const stderr = await told(
    "name: Example Federation\nlanguage: de_AT\nformats: { club: {} }\nsources: { /language: 1 }\n",
  );
  expect(stderr.match(/^FILE:\d+:\d+/gm)).toEqual(["FILE:2:11", "FILE:3:12", "FILE:4:23"]);
});

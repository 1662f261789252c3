import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { guideRules, type Mending } from "@piiri/core";
import { goodPlans, guideRuleExamples } from "@piiri/core/rule-examples";
import { editPlanText, type PlanValue } from "@piiri/core/yaml";
import { Ajv } from "ajv";
import type { Log } from "sarif";
import { expect, test } from "vitest";
import { callPiiri, planText } from "../testing/callPiiri.js";
import { temporaryFolder } from "../testing/temporaryFolder.js";

/** A draft that goes against good practice in places that are written and one that is not, and leaves much open. */
const questionable = planText({
  schedule: "schedule:\n  start: 2027-03-02\n  time: 18:00\n  duration: 60\n  count: 5",
  people:
    "people:\n  facilitators:\n    - { id: a, name: First Example, equipment: { device: tablet } }\n    - { id: b, name: Second Example }",
  platform: "platform: { recording: true }",
});

test("what speaks against good practice comes first, with its line and source; what is open takes a line", async () => {
  const { exitCode, stdout, stderr } = await callPiiri(["check", "-"], { input: questionable });
  expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: "" });
  expect(stdout).toMatchSnapshot();
});

test.each(["fi", "sv"])("the same in %s", async (language) => {
  const input = `${questionable}language: ${language}\n`;
  expect((await callPiiri(["check", "-"], { input })).stdout).toMatchSnapshot();
});

test("of several plans each has its heading, and how to learn more is told once", async () => {
  const folder = temporaryFolder();
  const [one, other] = [join(folder, "one.yaml"), join(folder, "other.yaml")] as const;
  writeFileSync(one, planText());
  writeFileSync(other, JSON.stringify(goodPlans["single-event"]));
  const lines = (await callPiiri(["check", one, other])).stdout.split("\n");
  expect(lines.filter((line) => line === one || line === other)).toEqual([one, other]);
  expect(lines.filter((line) => line.startsWith("More about a rule: piiri rules "))).toHaveLength(1);
});

test("the result has colours on a terminal alone", async () => {
  const call = (words: readonly string[], isTerminal: boolean) =>
    callPiiri(["check", "-", ...words], { input: questionable, isTerminal });
  expect((await call([], true)).stdout).toContain("\u001b[31mto be mended\u001b[39m");
  expect((await call(["--no-color"], true)).stdout).toBe((await call([], false)).stdout);
});

interface Reported {
  readonly ruleId: string;
  readonly severity: string;
  readonly path: string;
  readonly message: string;
  readonly source: unknown;
  readonly line: number;
  readonly column: number;
  readonly mending?: Mending;
}

async function findingsOf(input: string, ...words: readonly string[]): Promise<readonly Reported[]> {
  const { stdout } = await callPiiri(["check", "-", "--format", "json", ...words], { input });
  const [{ findings }] = JSON.parse(stdout);
  return findings;
}

test("the same for programs, with these keys in this order", async () => {
  const { stdout } = await callPiiri(["check", "-", "--json"], { input: questionable });
  const [first] = JSON.parse(stdout);
  expect(Object.keys(first)).toEqual(["file", "findings", "problems"]);
  expect(first).toMatchObject({ file: "-", problems: [] });
  expect(first.findings.find(({ ruleId }: Reported) => ruleId === "format/session-length")).toEqual({
    ruleId: "format/session-length",
    severity: "warning",
    path: "/schedule/duration",
    message: expect.stringContaining("A session lasts 60 minutes now."),
    source: { document: "guide", section: "3" },
    sources: [{ document: "guide", section: "3" }],
    line: 9,
    column: 13,
    mending: { path: "/schedule/duration", value: 90 },
  });
  expect(Object.keys(first.findings[0])).toEqual([
    ...["ruleId", "severity", "path", "message", "source", "sources", "line", "column"],
  ]);
});

test("a finding to which one answer is right says which, and the plan with it has the finding no more", async () => {
  const mendable = (await findingsOf(questionable)).flatMap(({ ruleId, mending }) =>
    mending === undefined ? [] : [{ ruleId, mending }],
  );
  expect(mendable.map(({ ruleId }) => ruleId)).toContain("format/session-length");
  for (const { ruleId, mending } of mendable) {
    const { path, value } = mending;
    const mended = editPlanText(questionable, [{ path, value: value as PlanValue }])._unsafeUnwrap();
    const left = await findingsOf(mended);
    expect(left.filter((finding) => finding.ruleId === ruleId && finding.path === path)).toEqual([]);
  }
});

test("a day that is past mends nothing", async () => {
  const late = planText({ registration: "registration: { opens: 2027-02-25 }" });
  const mendings = async (now: string) =>
    (await findingsOf(late, "--now", now)).flatMap(({ path, mending }) => (mending ? [path] : []));
  expect(await mendings("2026-12-01")).toContain("/registration/opens");
  expect(await mendings("2027-02-26")).not.toContain("/registration/opens");
});

test("what weighs most comes first, and what weighs alike in the order of the file; what the practice supplied lies at the nearest section", async () => {
  const findings = await findingsOf(questionable);
  const weights = ["error", "warning", "info"];
  const places = findings.map(({ severity, line, column }) => weights.indexOf(severity) * 1e6 + line * 1000 + column);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  const placeOf = (rule: string) => findings.find(({ ruleId }) => ruleId === rule);
  expect(placeOf("people/computer")).toMatchObject({ line: 13, column: 58 });
  expect(placeOf("people/contact-person")).toMatchObject({ line: 11, column: 1 });
  expect(placeOf("organisation/approved")).toMatchObject({ line: 1, column: 1 });
});

test.each(guideRuleExamples.map(({ rule, bad }) => [rule, bad] as const))(
  "%s is found by the command",
  async (rule, bad) => {
    const now = `${bad.schedule.start}`;
    expect((await findingsOf(JSON.stringify(bad), "--now", now)).map(({ ruleId }) => ruleId)).toContain(rule);
  },
);

test("a federation's severities hold, but for rules that it may not lower", async () => {
  const profile = join(temporaryFolder(), "profile.yaml");
  writeFileSync(
    profile,
    "name: Example Federation\nseverities:\n  format/session-count: error\n  format/session-length: off\n  platform/no-recording: off\n",
  );
  const severityOf = (findings: readonly Reported[], rule: string) =>
    findings.find(({ ruleId }) => ruleId === rule)?.severity;
  const [usual, own] = [await findingsOf(questionable), await findingsOf(questionable, "--profile", profile)];
  const rules = ["format/session-count", "format/session-length", "platform/no-recording"];
  expect(rules.map((rule) => severityOf(usual, rule))).toEqual(["warning", "warning", "error"]);
  expect(rules.map((rule) => severityOf(own, rule))).toEqual(["error", undefined, "error"]);
});

const secret = planText({
  informationPage: "informationPage: https://example.org/join/SECRET",
  stage: "stage: published",
});

test.each(["text", "json", "sarif", "github"])("a link in the plan is not repeated in %s", async (format) => {
  const { stdout } = await callPiiri(["check", "-", "--format", format], { input: secret });
  expect(stdout).toContain("https://example.org/");
  expect(stdout).not.toContain("SECRET");
});

test("GitHub shows each finding beside its line", async () => {
  const folder = temporaryFolder();
  const file = join(folder, "100%, a:b.yaml");
  writeFileSync(file, questionable);
  const { stdout } = await callPiiri(["check", file, "--format", "github"]);
  const lines = stdout.trimEnd().split("\n");
  for (const line of lines) expect(line).toMatch(/^::(error|warning|notice) ([a-z]+=[^,:\n]*(,(?!:)|(?=::)))+::\S/);
  const found = lines.find((line) => line.includes("A session lasts 60 minutes"));
  const name = `${folder}/100%25%2C a%3Ab.yaml`;
  expect(found).toBe(
    `::warning file=${name},line=9,col=13,title=advice%3A A session lasts an hour and a half to two hours.::` +
      "A session lasts 60 minutes now. That is too little for everyone to speak in peace. Set aside 90–120 minutes. (Guide to online peer support groups 2024, section 3)",
  );
});

test("GitHub is told what is wrong with a file too; standard input has no name there", async () => {
  const { exitCode, stdout } = await callPiiri(["check", "-", "--format", "github"], { input: "id: 5\n" });
  expect(exitCode).toBe(2);
  expect(stdout.split("\n")[0]).toMatch(/^::error title=to be mended::\S/);
});

async function sarifOf(words: readonly string[], input = ""): Promise<Log> {
  return JSON.parse((await callPiiri(["check", ...words, "--format", "sarif"], { input })).stdout);
}

test("SARIF describes every rule, and each result points at its own", async () => {
  const { version, runs } = await sarifOf(["-"], questionable);
  const [run] = runs;
  const rules = run?.tool.driver.rules ?? [];
  const results = run?.results ?? [];
  expect(version).toBe("2.1.0");
  expect(run?.tool.driver).toMatchObject({ name: "Piiri", version: "1.2.3", language: "en" });
  expect(rules.map(({ id }) => id)).toEqual(guideRules.map(({ id }) => id));
  for (const { help } of rules) expect(help?.text).toMatch(/^\S.*\. .* piiri rules \S+$/);
  for (const { ruleId, ruleIndex = -1 } of results) expect(rules[ruleIndex]?.id).toBe(ruleId);
  expect(new Set(results.map(({ level }) => level))).toEqual(new Set(["error", "warning", "note"]));
  expect(results.find(({ ruleId }) => ruleId === "format/session-length")?.locations).toEqual([
    {
      physicalLocation: {
        artifactLocation: { uri: "stdin" },
        region: { startLine: 9, startColumn: 13, endLine: 9, endColumn: 15 },
      },
      logicalLocations: [{ fullyQualifiedName: "/schedule/duration" }],
    },
  ]);
});

test("SARIF names files so that they are found, and tells what is wrong with them", async () => {
  const file = join(temporaryFolder(), "a b.yaml");
  const [run] = (await sarifOf([file, "no such folder/ä.yaml"])).runs;
  const told = run?.results?.map(({ ruleId, locations }) => [
    ruleId,
    locations?.[0]?.physicalLocation?.artifactLocation?.uri,
  ]);
  expect(told).toEqual([
    ["problem/no-such-file", pathToFileURL(file).href],
    ["problem/no-such-file", "no%20such%20folder/%C3%A4.yaml"],
  ]);
});

test("SARIF's regions are as the standard wants them, whatever is wrong", async () => {
  for (const input of [questionable, "id: 5\n", "", "\u0000", "a: [1, 2\n"]) {
    for (const { level, message, locations } of (await sarifOf(["-"], input)).runs[0]?.results ?? []) {
      expect(["error", "warning", "note"]).toContain(level);
      expect(message.text).toMatch(/\S/);
      const {
        startLine = 0,
        startColumn = 0,
        endLine = 0,
        endColumn = 0,
      } = locations?.[0]?.physicalLocation?.region ?? {};
      expect(Math.min(startLine, startColumn, endLine, endColumn)).toBeGreaterThanOrEqual(1);
      expect(endLine * 1e6 + endColumn).toBeGreaterThanOrEqual(startLine * 1e6 + startColumn);
    }
  }
});

test("SARIF is as the published schema of version 2.1.0 has it", async () => {
  const file = createRequire(import.meta.url).resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");
  // Without its draft-04 header it reads as draft-07, which ajv knows.
  const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(file, "utf8"));
  const isValid = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);
  for (const input of [questionable, planText({ id: "id: Not An Id", colour: "colour: blue" })]) {
    const { stdout } = await callPiiri(["check", "-", "--format", "sarif"], { input });
    const log = JSON.parse(stdout);
    expect(isValid(log), JSON.stringify(isValid.errors)).toBe(true);
    expect(log.runs[0].results.length).toBeGreaterThan(1);
    expect(isValid({ ...log, runs: [{ ...log.runs[0], tool: {} }] })).toBe(false);
  }
});

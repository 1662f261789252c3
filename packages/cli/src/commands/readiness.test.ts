import { readFileSync } from "node:fs";
import { join } from "node:path";
import { statedConditionIds } from "@piiri/core/readiness";
import { goodPlans } from "@piiri/core/rule-examples";
import { expect, test } from "vitest";
import { callPiiri, planText } from "../testing/callPiiri.js";
import { temporaryFolder } from "../testing/temporaryFolder.js";

const good = JSON.stringify(goodPlans["closed-group"]);
const everything = statedConditionIds.join(",");

test("what is open and who may know, heading by heading, and at the end what to do", async () => {
  const { exitCode, stdout, stderr } = await callPiiri(["readiness", "-"], { input: good });
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  expect(stdout.startsWith("People: not known yet\n  The contact person sits on the board: not known yet\n")).toBe(
    true,
  );
  expect(stdout).toContain("\n    Who may know: contact person (Example contact) · contact-person-on-board\n");
  expect(stdout).toContain("\nSessions: in order\n");
  const [overall, say] = stdout.trimEnd().split("\n\n").slice(-2);
  expect(overall).toBe(
    "Of the seven: 1 in order, 6 still open. Ask those who may know, and write the answers into the plan.",
  );
  expect(say).toContain("--known contact-person-on-board");
});

test("what people know may be said, and then all is in order", async () => {
  const known = await callPiiri(["readiness", "-", "--known", everything], { input: good });
  expect(known.stdout).toMatch(/\n\nEverything is in order\. The group can be published\.\n$/);
  const spaced = await callPiiri(["readiness", "-", "--known", "material-bank, connection", "--json"], { input: good });
  const states = JSON.parse(spaced.stdout).criteria[1].conditions.map(({ id, state }: Record<string, string>) => [
    id,
    state,
  ]);
  expect(states).toContainEqual(["material-bank", "met"]);
  expect(states).toContainEqual(["contact-persons-computer", "unknown"]);
});

test("a condition that people cannot answer for is refused", async () => {
  const { exitCode, stderr } = await callPiiri(["readiness", "-", "--known", "training"], { input: good });
  expect(exitCode).toBe(2);
  expect(stderr).toContain("For --known, give one of these: contact-person-on-board, connection");
});

test("a draft is asked as if published, yet only a published plan fails for what is not decided", async () => {
  const draft = planText({ organiser: "organiser: { name: Northern Association, domain: groups.test }" });
  const published = `stage: published\n${draft}`;
  const [ofDraft, ofPublished] = [
    await callPiiri(["readiness", "-"], { input: draft }),
    await callPiiri(["readiness", "-"], { input: published }),
  ];
  expect(ofDraft.stdout).toBe(ofPublished.stdout);
  expect(ofDraft.stdout).toContain("The group has no contact person");
  expect([ofDraft.exitCode, ofPublished.exitCode]).toEqual([0, 1]);
});

test("the same as data", async () => {
  const plan = { ...goodPlans["closed-group"], facilitation: { reflection: 0 } };
  const call = (...words: readonly string[]) =>
    callPiiri(["readiness", "-", ...words], { input: JSON.stringify(plan) });
  const { stdout, exitCode } = await call("--json");
  expect(exitCode).toBe(0);
  const { overall, counts, criteria } = JSON.parse(stdout);
  expect({ overall, counts }).toEqual({ overall: "not-met", counts: { met: 0, unknown: 6, "not-met": 1 } });
  const sessions = criteria.find(({ criterion }: Record<string, string>) => criterion === "running");
  expect(sessions.conditions.find(({ id }: Record<string, string>) => id === "after-sessions")).toEqual({
    id: "after-sessions",
    state: "not-met",
    lacking: [
      {
        ruleId: "session/reflection-after",
        kind: "wrong",
        severity: "warning",
        path: "/facilitation/reflection",
        message: expect.stringContaining("do not talk it over"),
      },
    ],
    ask: null,
    asked: { as: "facilitators", people: ["Example first", "Example second"] },
    source: { document: "guide", section: "Liite 3" },
  });
  expect(criteria[0].conditions[1]).toMatchObject({
    lacking: [],
    ask: expect.stringContaining("the association's board"),
  });
  expect((await call("--format", "json")).stdout).toBe(stdout);
});

test.each([
  ["fi", "# Peer group, spring 2027\n\nOnko ryhmä valmis?\n", "## Välineet: ei vielä tiedossa"],
  ["sv", "# Peer group, spring 2027\n\nÄr gruppen redo?\n", "## Utrustningen: inte känt ännu"],
  ["en", "# Peer group, spring 2027\n\nIs the group ready?\n", "## Equipment: not known yet"],
])("as a page for the board, in %s", async (language, beginning, heading) => {
  const page = async (...words: readonly string[]) =>
    (await callPiiri(["readiness", "-", "--language", language, ...words], { input: good })).stdout;
  const markdown = await page("--format", "md");
  expect(markdown.startsWith(beginning)).toBe(true);
  expect(markdown).toContain(`${heading}\n`);
  expect(await page("--format", "html")).toMatch(new RegExp(`^<!doctype html><html lang="${language}">`));
  expect((await page("--format", "docx")).slice(0, 2)).toBe("PK");
});

test.each([
  ["en", "A Word file cannot be shown here."],
  ["fi", "Word-tiedostoa ei voi näyttää tässä."],
  ["sv", "En Wordfil kan inte visas här."],
])("a Word file does not go to a terminal, told in %s", async (language, sentence) => {
  const call = ["readiness", "-", "--format", "docx", "--language", language];
  const { exitCode, stdout, stderr } = await callPiiri(call, { input: good, isTerminal: true });
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
  expect(stderr.startsWith(sentence)).toBe(true);
  const file = join(temporaryFolder(), "readiness.docx");
  const written = await callPiiri([...call, "-o", file], { input: good, isTerminal: true });
  expect(written).toMatchObject({ exitCode: 0, stdout: "", stderr: expect.stringContaining(file) });
  expect(readFileSync(file).subarray(0, 2).toString()).toBe("PK");
});

test("a meeting link that was written into the plan is not repeated", async () => {
  const secret = "https://example.org/l/SECRET?pwd=SECRET";
  const input = JSON.stringify({ ...goodPlans["closed-group"], informationPage: secret });
  for (const format of ["text", "json", "md", "html"]) {
    const { stdout } = await callPiiri(["readiness", "-", "--format", format], { input });
    expect(stdout).toContain("example.org");
    expect(stdout).not.toContain("SECRET");
  }
});

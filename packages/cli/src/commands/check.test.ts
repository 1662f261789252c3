import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { callPiiri, planText } from "../testing/callPiiri.js";

const faulty = `id: walkers
format: closed-group
title: Walking
publicName: Peer group
organiser: { name: Example Association, domain: example.org }
colour: blue
schedule:
  start: 2027-02-30
  time: 18:00
  duration: -5
  count: 0
`;

test("a plan in order is told in one calm line", async () => {
  expect(await callPiiri(["check", "-"], { input: planText() })).toEqual({
    exitCode: 0,
    stdout: "<input>: in order, 6 sessions, Tue 2 March 2027 – Tue 11 May 2027.\n",
    stderr: "",
  });
});

test.each([
  [
    "fi",
    "schedule: { start: 2027-03-02, time: 18:00 }",
    "<syöte>: kunnossa, 6 tapaamista, ti 2.3.2027 – ti 11.5.2027.\n",
  ],
  [
    "sv",
    "schedule: { start: 2027-03-02, time: 18:00, count: 1 }",
    "<indata>: i sin ordning, en träff, tis 2.3.2027.\n",
  ],
  [
    "fi",
    "schedule: { start: 2027-03-02, time: 18:00, rhythm: [{ kind: weekly, interval: 26 }], ongoing: true }",
    "<syöte>: kunnossa, 3 tapaamista, ti 2.3.2027 – ti 29.2.2028, ja ryhmä jatkuu.\n",
  ],
])("in %s: %s", async (language, schedule, stdout) => {
  const input = planText({ schedule, language: `language: ${language}` });
  expect(await callPiiri(["check", "-"], { input })).toEqual({ exitCode: 0, stdout, stderr: "" });
});

test("everything that is wrong is told at once, by place, with the line itself and the way out", async () => {
  const { exitCode, stdout, stderr } = await callPiiri(["check", "-"], { input: faulty });
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
  expect(stderr).toMatchInlineSnapshot(`
    "<input>:6:1 “colour” is not known. Here you can have: format, schema, id, stage, revision, revisedAt, language, title, publicName, description, informationPage, organiser, venue, people, sessions, membership, schedule.
      6 | colour: blue
          ^^^^^^
      at /colour

    <input>:8:10 Write the date as 2027-03-02: year, month and day. Check too that there is such a day.
      8 |   start: 2027-02-30
                   ^^^^^^^^^^
      at /schedule/start

    <input>:10:13 The number is too small. It must be at least 15.
      10 |   duration: -5
                       ^^
      at /schedule/duration

    <input>:11:10 The number is too small. It must be at least 1.
      11 |   count: 0
                    ^
      at /schedule/count

    4 things to mend. Mend them, then give the command again.
    "
  `);
});

test("and in Finnish, when the plan is", async () => {
  const { stderr } = await callPiiri(["check", "-"], { input: `language: fi\n${faulty}` });
  expect(stderr).toMatchInlineSnapshot(`
    "<syöte>:7:1 Kohtaa ”colour” ei tunneta. Tässä voivat olla: format, schema, id, stage, revision, revisedAt, language, title, publicName, description, informationPage, organiser, venue, people, sessions, membership, schedule.
      7 | colour: blue
          ^^^^^^
      kohta /colour

    <syöte>:9:10 Kirjoita päivä muodossa 2027-03-02: vuosi, kuukausi ja päivä. Tarkista myös, että sellainen päivä on.
      9 |   start: 2027-02-30
                   ^^^^^^^^^^
      kohta /schedule/start

    <syöte>:11:13 Luku on liian pieni. Vähintään 15 käy.
      11 |   duration: -5
                       ^^
      kohta /schedule/duration

    <syöte>:12:10 Luku on liian pieni. Vähintään 1 käy.
      12 |   count: 0
                    ^
      kohta /schedule/count

    4 kohtaa korjattavana. Korjaa ne ja anna komento uudelleen.
    "
  `);
});

test("the language asked for goes before the plan's", async () => {
  const input = `language: fi\n${faulty}`;
  expect((await callPiiri(["check", "-", "--language", "sv"], { input })).stderr).toContain("4 saker att rätta");
});

test("the same as data", async () => {
  const { stdout, exitCode } = await callPiiri(["check", "-", "--json"], { input: faulty });
  expect(exitCode).toBe(2);
  const [{ file, findings, problems }] = JSON.parse(stdout);
  expect({ file, findings }).toEqual({ file: "-", findings: [] });
  expect(problems.map(({ code, path, line, column }: Record<string, unknown>) => [code, path, line, column])).toEqual([
    ["unknown-key", "/colour", 6, 1],
    ["wrong-form", "/schedule/start", 8, 10],
    ["out-of-range", "/schedule/duration", 10, 13],
    ["out-of-range", "/schedule/count", 11, 10],
  ]);
  expect(Object.keys(problems[0])).toEqual(["code", "path", "line", "column", "message"]);
  expect((await callPiiri(["check", "-", "--format", "json"], { input: faulty })).stdout).toBe(stdout);
});

test("one bad plan does not hide the others, and every one is counted", async () => {
  const folder = mkdtempSync(join(tmpdir(), "piiri-"));
  const [good, bad, worse] = ["good.yaml", "bad plan.yaml", "worse.yaml"].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  writeFileSync(good, planText());
  writeFileSync(bad, planText({ id: "" }));
  writeFileSync(worse, `language: fi\n${planText({ title: "", publicName: "" })}`);
  const { exitCode, stdout, stderr } = await callPiiri(["check", bad, good, worse]);
  expect(exitCode).toBe(2);
  expect(stdout).toMatch(/good\.yaml: in order/);
  expect(stderr).toContain("This is missing");
  expect(stderr).toContain("Tämä kohta puuttuu");
  expect(stderr).toMatch(
    /3 things to mend\. Mend them, then check again: piiri check ".*bad plan\.yaml" \S*worse\.yaml\n$/,
  );
});

test("a time that the clocks jump over is found where it is written", async () => {
  const input = planText({ schedule: "schedule:\n  start: 2027-03-28\n  time: 03:30" });
  expect((await callPiiri(["check", "-"], { input })).stderr).toContain(
    "<input>:8:9 The clocks go forward on Sun 28 March 2027",
  );
});

test("--as published reads the plan at that stage", async () => {
  expect(
    (await callPiiri(["check", "-", "--as", "published", "--max-warnings", "0"], { input: planText() })).exitCode,
  ).toBe(0);
});

test("a federation's own practice is used, and what is wrong with it is told with its place", async () => {
  const profile = join(mkdtempSync(join(tmpdir(), "piiri-")), "profile.yaml");
  writeFileSync(profile, "name: Example Federation\nformats:\n  closed-group:\n    sessions: 8\n");
  expect((await callPiiri(["check", "-", "--profile", profile], { input: planText() })).stdout).toContain("8 sessions");
  writeFileSync(profile, "name: Example Federation\nformats:\n  closed-group:\n    sesions: 8\n");
  const { exitCode, stderr } = await callPiiri(["--profile", profile, "check", "-"], { input: planText() });
  expect(exitCode).toBe(2);
  expect(stderr).toContain(`${profile}:4:5 “sesions” is not known.`);
  expect(stderr).toContain("4 |     sesions: 8");
  expect(stderr).toContain("/formats/closed-group/sesions");
});

test("a meeting link that was written into the plan is not repeated", async () => {
  const input = planText({ link: "link: https://teams.example/l/SECRET?pwd=SECRET" });
  const { stderr } = await callPiiri(["check", "-"], { input });
  expect(stderr).toContain("link: https://teams.example/•");
  expect(stderr).not.toContain("SECRET");
});

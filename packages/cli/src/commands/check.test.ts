import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { resolvePlanOrThrow } from "@piiri/core";
import { goodPlans } from "@piiri/core/rule-examples";
import { expect, test } from "vitest";
import { callPiiri, planText } from "../testing/callPiiri.js";
import { temporaryFolder } from "../testing/temporaryFolder.js";

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

const goodGroup = resolvePlanOrThrow(goodPlans["closed-group"]);

test("a plan in order is told in one calm line, but for what is still open", async () => {
  const plan = goodPlans["closed-group"];
  const led = goodGroup.sessions.map(({ key, agenda }) => [
    key,
    { ...plan.sessions?.[key], agenda: agenda.map((segment) => ({ ...segment, lead: "first" })) },
  ]);
  const input = JSON.stringify({ ...plan, sessions: Object.fromEntries(led) });
  expect(await callPiiri(["check", "-"], { input })).toEqual({
    exitCode: 0,
    stdout: "<input>: in order, 6 sessions, Tue 12 January 2027 – Tue 23 March 2027.\n",
    stderr: "",
  });
});

test.each([
  [
    "fi",
    "schedule: { start: 2027-03-02, time: 18:00 }",
    "<syöte>: kunnossa, 6 tapaamista, ti 2.3.2027 – ti 11.5.2027. Vielä päättämättä on 22 kohtaa. Täydennä ne, kun asiat selviävät.",
  ],
  [
    "sv",
    "schedule: { start: 2027-03-02, time: 18:00 }",
    "<indata>: i sin ordning, 6 träffar, tis 2.3.2027 – tis 11.5.2027. 22 saker är ännu öppna. Fyll i dem när de klarnar.",
  ],
  [
    "fi",
    "schedule: { start: 2027-03-02, time: 18:00, rhythm: [{ kind: weekly, interval: 26 }], ongoing: true }",
    "<syöte>: kunnossa, 3 tapaamista, ti 2.3.2027 – ti 29.2.2028, ja ryhmä jatkuu. Vielä päättämättä on 27 kohtaa. Täydennä ne, kun asiat selviävät.",
  ],
])("a draft in %s: %s", async (language, schedule, state) => {
  const input = planText({ schedule, language: `language: ${language}` });
  const { exitCode, stdout, stderr } = await callPiiri(["check", "-"], { input });
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  expect(stdout.split("\n")).toContain(state);
});

test("everything that is wrong is told at once, by place, with the line itself and the way out", async () => {
  const { exitCode, stdout, stderr } = await callPiiri(["check", "-"], { input: faulty });
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
  expect(stderr).toMatchInlineSnapshot(`
    "<input>:6:1 “colour” is not known. Here you can have: format, schema, id, stage, revision, revisedAt, language, title, publicName, description, informationPage, organiser, seats, audience, venue, platform, people, organisation, facilitation, publicity, ethics, groundRules, agenda, sessions, feedback, report, lifecycle, reminders, tasks, done, membership, schedule, registration.
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
    "<syöte>:7:1 Kohtaa ”colour” ei tunneta. Tässä voivat olla: format, schema, id, stage, revision, revisedAt, language, title, publicName, description, informationPage, organiser, seats, audience, venue, platform, people, organisation, facilitation, publicity, ethics, groundRules, agenda, sessions, feedback, report, lifecycle, reminders, tasks, done, membership, schedule, registration.
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
  const folder = temporaryFolder();
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

test("what a draft may leave open, a published plan may not", async () => {
  const call = (...words: readonly string[]) => callPiiri(["check", "-", ...words], { input: planText() });
  expect((await call()).exitCode).toBe(0);
  const published = await call("--as", "published");
  expect(published.exitCode).toBe(1);
  expect(published.stdout).toContain("<input> to be mended: The group has no contact person");
});

test("--max-warnings tells how much advice may go unheeded", async () => {
  const input = planText({ schedule: "schedule: { start: 2027-03-02, time: 18:00, count: 5 }" });
  const call = (...words: readonly string[]) => callPiiri(["check", "-", ...words], { input });
  expect(await call()).toMatchObject({ exitCode: 0, stderr: "" });
  expect(await call("--max-warnings", "1")).toMatchObject({ exitCode: 0, stderr: "" });
  expect(await call("--max-warnings", "0")).toMatchObject({
    exitCode: 1,
    stderr: "There is one piece of advice, and --max-warnings allows 0 at most.\n",
  });
});

test("a federation's own practice is used, and what is wrong with it is told with its place", async () => {
  const profile = join(temporaryFolder(), "profile.yaml");
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

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { callPiiri, planText } from "../testing/callPiiri.js";
import { temporaryFolder } from "../testing/temporaryFolder.js";

const people = "people:\n  facilitators:\n    - { id: a, name: First Example }\n    - { id: b, name: Second Example }";
const closed = planText({
  people,
  sessions:
    "sessions:\n  s2: { theme: Sleep, agenda: [{ parts: [welcome], minutes: 10, lead: a }, { parts: [theme], minutes: 110 }] }",
});
const event = planText({ format: "format: single-event", people });

test("facilitators get the timetable with who leads what", async () => {
  const { exitCode, stdout, stderr } = await callPiiri(["agenda", "-", "--session", "s2"], { input: closed });
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  expect(stdout).toMatch(/^# Peer group\n\nSession 2 of 6\n/);
  expect(stdout).toMatch(/\| 18:00–18:10 \| Welcome +\| First Example \|/);
});

test("a number, a key and the only session mean the same", async () => {
  const call = (...words: readonly string[]) => callPiiri(["agenda", "-", ...words], { input: closed });
  expect(await call("--session", "2")).toEqual(await call("--session", "s2"));
  const one = await callPiiri(["agenda", "-"], { input: event });
  expect(one).toEqual(await callPiiri(["agenda", "-", "--session", "1"], { input: event }));
  expect(one.exitCode).toBe(0);
});

test.each([
  ["fi", "# Peer group\n\nTapaaminen 2/6\n", "Ohjelma"],
  ["sv", "# Peer group\n\nTräff 2 av 6\n", "Program"],
  ["en", "# Peer group\n\nSession 2 of 6\n", "Programme"],
])("participants get the programme, in %s", async (language, beginning, heading) => {
  const words = ["agenda", "-", "--session", "2", "--for", "participants", "--language", language];
  const { stdout } = await callPiiri(words, { input: closed });
  expect(stdout.startsWith(beginning)).toBe(true);
  expect(stdout).toContain(`## ${heading}\n`);
  expect(stdout).not.toContain("18:10");
  expect(stdout).not.toContain("Walking with a bad back");
});

test("for programs, the leads' names are for facilitators only", async () => {
  const rows = async (input: string, ...words: readonly string[]) =>
    JSON.parse((await callPiiri(["agenda", "-", "--json", ...words], { input })).stdout);
  expect(await rows(closed, "--session", "2")).toEqual({
    key: "s2",
    number: 2,
    of: 6,
    theme: "Sleep",
    localDate: "2027-03-16",
    timeZone: "Europe/Helsinki",
    status: "scheduled",
    rows: [
      { kind: "preparation", from: "17:30", to: "17:45", minutes: 15 },
      { kind: "admission", from: "17:45", to: "18:00", minutes: 15 },
      {
        kind: "segment",
        from: "18:00",
        to: "18:10",
        minutes: 10,
        parts: ["welcome"],
        title: null,
        lead: "First Example",
        exercise: null,
      },
      {
        kind: "segment",
        from: "18:10",
        to: "20:00",
        minutes: 110,
        parts: ["theme"],
        title: null,
        lead: null,
        exercise: null,
      },
      { kind: "reflection", from: "20:00", to: "20:15", minutes: 15 },
    ],
  });
  const programme = await rows(closed, "--session", "2", "--for", "participants");
  expect(programme.rows).toEqual([
    { from: null, parts: ["welcome"], title: null, exercise: null },
    { from: null, parts: ["theme"], title: null, exercise: null },
  ]);
  expect(JSON.stringify(programme)).not.toContain("Example");
  expect((await rows(event, "--for", "participants")).rows[0].from).toBe("18:00");
});

test("as a page for the browser and as a Word file", async () => {
  const { stdout } = await callPiiri(["agenda", "-", "--format", "html"], { input: event });
  expect(stdout.startsWith('<!doctype html><html lang="en">')).toBe(true);
  const file = join(temporaryFolder(), "agenda.docx");
  const written = await callPiiri(["agenda", "-", "--format", "docx", "-o", file], { input: event, isTerminal: true });
  expect(written).toMatchObject({ exitCode: 0, stdout: "", stderr: expect.stringContaining(file) });
  const piped = await callPiiri(["agenda", "-", "--format", "docx"], { input: event });
  expect(piped.stdout.slice(0, 2)).toBe("PK");
  expect(Buffer.from(piped.stdout, "latin1").equals(readFileSync(file))).toBe(true);
});

test.each([
  ["en", "A Word file cannot be shown here."],
  ["fi", "Word-tiedostoa ei voi näyttää tässä."],
  ["sv", "En Wordfil kan inte visas här."],
])("a Word file does not go to a terminal, told in %s", async (language, sentence) => {
  for (const words of [[], ["-o", "-"]]) {
    const call = ["agenda", "-", "--format", "docx", "--language", language, ...words];
    const { exitCode, stdout, stderr } = await callPiiri(call, { input: event, isTerminal: true });
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr.startsWith(sentence)).toBe(true);
  }
});

test.each([
  [["--session", "s7"], "There is no session “s7”. The sessions are: s1, s2, s3, s4, s5, s6.\n"],
  [["--session", "0"], "There is no session “0”. The sessions are: s1, s2, s3, s4, s5, s6.\n"],
  [["--session", ""], "There is no session “”. The sessions are: s1, s2, s3, s4, s5, s6.\n"],
  [[], "Add --session. The sessions are: s1, s2, s3, s4, s5, s6.\nFor help: piiri agenda --help\n"],
])("agenda %j is told which sessions there are", async (words, stderr) => {
  expect(await callPiiri(["agenda", "-", ...words], { input: `language: en\n${closed}` })).toEqual({
    exitCode: 2,
    stdout: "",
    stderr,
  });
});

test("a session that has a number for a key is found by it before all others", async () => {
  const input = planText({ sessions: "sessions:\n  2nd: { added: { date: 2027-03-03 }, theme: Extra }" });
  const { stdout } = await callPiiri(["agenda", "-", "--session", "2nd", "--json"], { input });
  expect(JSON.parse(stdout)).toMatchObject({ key: "2nd", theme: "Extra" });
});

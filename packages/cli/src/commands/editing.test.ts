import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { languages } from "@piiri/core";
import { editPlanText, type PlanTextChange, parsePlanText } from "@piiri/core/yaml";
import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { callPiiri } from "../testing/callPiiri.js";
import { temporaryFolder } from "../testing/temporaryFolder.js";

const published = readFileSync(new URL("../../fixtures/plans/change-before.yaml", import.meta.url), "utf8");
const openMeetings = readFileSync(new URL("../../../../examples/plans/open-meetings.yaml", import.meta.url), "utf8");

function planFile(content: string | Uint8Array): string {
  const folder = temporaryFolder();
  mkdirSync(folder, { recursive: true });
  const file = join(folder, "group.yaml");
  writeFileSync(file, content);
  return file;
}

const call = (command: string, file: string, ...more: readonly string[]) =>
  callPiiri([command, file, "--now", "2027-01-11T12:00Z", ...more]);

/** A file's way of being written, which no command may change. */
const forms = {
  "as it is": (text: string) => Buffer.from(text),
  "Windows' line ends": (text: string) => Buffer.from(text.replaceAll("\n", "\r\n")),
  "a byte order mark": (text: string) => Buffer.from(`\ufeff${text}`),
  "UTF-16": (text: string) => Buffer.from(`\ufeff${text}`, "utf16le"),
  "no last line end": (text: string) => Buffer.from(text.trimEnd()),
} as const;
const decoded = (bytes: Uint8Array) =>
  new TextDecoder(bytes[0] === 0xff ? "utf-16le" : "utf-8", { ignoreBOM: true }).decode(bytes);

/** A line in which a plan says something of its dates or its revision. */
const ofDates =
  /^\s*(?:#?(?:skip|breaks|sessions|s\d|extra-\d|moved|added|cancelled|postponed|theme|themeBy|date|time|from|to|onwards|weekday|duration|revision|revisedAt):|- [\d{]|- from:)/;

const session = fc.integer({ min: 1, max: 6 }).map((number) => `s${number}`);
const day = fc.integer({ min: 1, max: 28 }).map((date) => `2027-04-${`${date}`.padStart(2, "0")}`);
const onwards = [
  ["--weekday", "wednesday"],
  ["--time", "17.30"],
  ["--duration", "90"],
];
const asked = fc.oneof(
  fc.tuple(session, day).map(([key, to]) => ["move", "--session", key, "--to", to]),
  fc.tuple(session, day).map(([key, to]) => ["move", "--session", key, "--to", to, "--following"]),
  session.map((key) => ["move", "--session", key, "--time", "17.30"]),
  session.map((key) => ["cancel", "--session", key]),
  session.map((key) => ["postpone", "--session", key]),
  day.map((date) => ["add", "--date", date, "--time", "12.00"]),
  day.map((date) => ["pause", "--from", date, "--to", date]),
  day.map((date) => ["pause", "--from", "2027-03-30", "--to", date]),
  day.map((date) => ["pause", "--from", date]),
  day.map((date) => ["resume", "--from", date]),
  fc
    .tuple(session, fc.subarray(onwards, { minLength: 1 }))
    .map(([key, said]) => ["move", "--session", key, "--following", ...said.flat()]),
);

describe("a command that edits a plan", () => {
  test("writes what it said and nothing else, keeps every other line, and is undone to the byte", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(published, openMeetings),
        fc.constantFrom(...Object.values(forms)),
        fc.array(asked, { minLength: 1, maxLength: 3 }),
        async (text, write, wishes) => {
          const file = planFile(write(text));
          const states = [readFileSync(file)];
          for (const [command = "", ...options] of wishes) {
            const before = readFileSync(file);
            const seen = await call(command, file, ...options, "--json");
            expect(readFileSync(file).equals(before)).toBe(true);
            const made = await call(command, file, ...options, "--json", "--write");
            const after = readFileSync(file);
            expect(made.exitCode).toBe(seen.exitCode);
            if (made.exitCode !== 0 || after.equals(before)) {
              // What is refused, or so already, leaves the file alone.
              expect(after.equals(before)).toBe(true);
              continue;
            }
            const { edits, isWritten, ...follows } = JSON.parse(made.stdout);
            expect(JSON.parse(seen.stdout)).toEqual({ edits, isWritten: false, ...follows });
            expect(isWritten).toBe(true);
            const expected = editPlanText(decoded(before), edits as readonly PlanTextChange[])._unsafeUnwrap();
            expect(decoded(after)).toBe(expected);
            expect(parsePlanText(decoded(after)).isOk()).toBe(true);
            expectKept(decoded(before), decoded(after));
            states.push(after);
          }
          for (const state of states.toReversed().slice(1)) {
            expect((await call("undo", file)).exitCode).toBe(0);
            expect((await call("undo", file, "--write")).exitCode).toBe(0);
            expect(readFileSync(file).equals(state)).toBe(true);
          }
          expect((await call("undo", file)).exitCode).toBe(2);
        },
      ),
      { numRuns: 12 },
    );
  }, 240_000);

  /** Comments and the lines of all other parts of the plan stay, in their order; a line that waits behind a `#` may be taken into use. */
  function expectKept(before: string, after: string) {
    const others = (text: string) => text.split(/\r?\n/).filter((line) => !ofDates.test(line));
    expect(others(after)).toEqual(others(before));
  }

  it.each(languages)("says in %s what follows, which lines change and how it is undone", async (language) => {
    const file = planFile(published);
    const seen = await call("postpone", file, "--session", "3", "--language", language);
    expect(seen.exitCode).toBe(0);
    expect(seen.stdout).toMatch(/^\+ .*postponed: true/m);
    expect(seen.stderr).toContain("--write");
    const made = await call("postpone", file, "--session", "3", "--language", language, "--write");
    expect(made.stdout).toBe(seen.stdout);
    expect(made.stderr).toContain(`piiri undo ${file} --write`);
    expect([seen.stdout, seen.stderr, made.stderr].join("\n").replaceAll(file, "FILE")).toMatchSnapshot();
  });

  it("raises the revision of a published plan with the change, and puts it back when it is undone", async () => {
    const file = planFile(published);
    await call("cancel", file, "--session", "s2", "--write");
    expect(readFileSync(file, "utf8")).toContain("revision: 1\nrevisedAt: 2027-01-11T12:00:00Z\n");
    const undone = await call("undo", file, "--write", "--language", "en");
    expect(undone.stderr).toContain("make a new change");
    expect(readFileSync(file, "utf8")).toBe(published);
  });

  it("says once what is otherwise from a session on, by the name of the weekday in any of our languages", async () => {
    const file = planFile(published);
    const said = ["--session", "3", "--following", "--weekday", "keskiviikko", "--time", "17.30", "--duration", "90"];
    const { stdout } = await call("move", file, ...said, "--write", "--language", "en");
    expect(stdout).toMatch(/^From 3 \(s3\) on, \d sessions: .*→.*120 min → 90 min$/m);
    expect(stdout.match(/Tell people/g)).toHaveLength(1);
    const { plan } = parsePlanText(readFileSync(file, "utf8"))._unsafeUnwrap();
    expect(plan.sessions?.["s3"]?.onwards).toEqual({ weekday: "wednesday", time: "17:30", duration: 90 });
    const again = await call("move", file, ...said, "--language", "en");
    expect(again.stdout).toContain("says so already");
  });

  it("pauses without an end and goes on, each told once", async () => {
    const file = planFile(published);
    const paused = await call("pause", file, "--from", "2027-03-01", "--write", "--language", "en");
    expect(paused.stdout).toContain("Pause without an end from");
    expect(paused.stdout.match(/Tell people/g)).toHaveLength(1);
    expect(readFileSync(file, "utf8")).toContain("from: 2027-03-01");
    const resumed = await call("resume", file, "--from", "2027-04-05", "--write", "--language", "en");
    expect(resumed.stdout.match(/Tell people/g)).toHaveLength(1);
    expect(readFileSync(file, "utf8")).toContain("to: 2027-04-04");
  });

  it("gives a postponed session its day", async () => {
    const file = planFile(published);
    await call("postpone", file, "--session", "s3", "--write");
    const { stdout } = await call("move", file, "--session", "s3", "--to", "1.4.2027", "--write", "--language", "en");
    expect(stdout).toContain("Tell people: what has changed, 3 (s3)");
    const { plan } = parsePlanText(readFileSync(file, "utf8"))._unsafeUnwrap();
    expect(plan.sessions?.["s3"]).toMatchObject({ moved: { date: "2027-04-01" } });
    expect(plan.sessions?.["s3"]).not.toHaveProperty("postponed");
  });
});

describe("what cannot be done is told, and nothing is written", () => {
  const untouched = async (text: string, command: string, ...options: readonly string[]) => {
    const file = planFile(text);
    const called = await call(command, file, ...options, "--write", "--language", "en");
    expect(readFileSync(file, "utf8")).toBe(text);
    return called;
  };

  it.each([
    ["move", ["--session", "s9", "--to", "2027-04-01"], "s9"],
    ["move", ["--session", "s2"], "--to"],
    ["move", ["--session", "s2", "--to", "2027-02-30"], "--to"],
    ["move", ["--session", "s2", "--time", "26:00"], "--time"],
    ["move", ["--session", "s2", "--to", "2027-03-28", "--time", "03:30"], "This cannot be done"],
    ["cancel", [], "--session"],
    ["add", [], "--date"],
    ["move", ["--session", "s2", "--weekday", "monday"], "--following"],
    ["move", ["--session", "s2", "--following", "--weekday", "someday"], "--weekday"],
    ["move", ["--session", "s2", "--following", "--weekday", "monday", "--to", "2027-04-01"], "not both"],
    ["move", ["--session", "s2", "--following", "--duration", "5"], "This cannot be done"],
    ["move", ["--session", "s2", "--following", "--place", "Library"], "This cannot be done"],
    ["pause", ["--to", "2027-04-01"], "--from"],
    ["resume", ["--from", "2027-04-01"], "no pause"],
    ["resume", [], "--from"],
    ["pause", ["--from", "2027-04-02", "--to", "2027-04-01"], "2027"],
    ["undo", [], "nothing to undo"],
  ])("%s %j", async (command, options, told) => {
    const { exitCode, stderr } = await untouched(published, command, ...options);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(told);
  });

  it("a pause that would take sessions out of people's calendars without a word", async () => {
    const text = `format: open-meetings
stage: published
id: spring-evenings
title: Evenings
publicName: Evenings
organiser: { name: Example Association, domain: example.org }
schedule: { start: 2027-03-02, time: "18:00", until: 2027-05-31 }
`;
    const { exitCode, stderr, stdout } = await untouched(text, "pause", "--from", "2027-03-16", "--to", "2027-03-16");
    expect(exitCode).toBe(1);
    expect(stderr).toContain("piiri cancel");
    expect(stdout).toContain("cancelled: true");
  });

  it("an undo after somebody has edited the file", async () => {
    const file = planFile(published);
    await call("cancel", file, "--session", "s2", "--write");
    const edited = `${readFileSync(file, "utf8")}# mine\n`;
    writeFileSync(file, edited);
    const { exitCode } = await call("undo", file, "--write");
    expect(exitCode).toBe(2);
    expect(readFileSync(file, "utf8")).toBe(edited);
  });
});

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { callPiiri, planText } from "../testing/callPiiri.js";
import { temporaryFolder } from "../testing/temporaryFolder.js";

// What people write as their names turns no line, hides nothing, ends no line and runs as no formula, wherever it is shown.

const marks = {
  "turned round": "MARK\u202eelpmaxE",
  "in an isolate": "MARK\u2066Example\u2069",
  "with words in tags": "MARK\u{e0041}\u{e0042}Example",
  "that ends a line": "MARK\u2028Example\u2029END:VEVENT",
  "that rings the bell": "MARK\u0007\u001b[2JExample",
  "that begins as a formula": "=1+1 MARK",
  "a wide formula": "＝1+1 MARK",
  "a formula behind a tab": "\t=1+1 MARK",
  "a formula behind a line end": '"\r=1+1 MARK"',
} as const;
const steering = /[\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}\u2028\u2029]/u;

it.each(Object.entries(marks))("a name %s, in a list of registrations", async (_, name) => {
  const root = temporaryFolder();
  const at = (file: string) => join(root, file);
  writeFileSync(at("plan.yaml"), planText());
  writeFileSync(at("r.csv"), `Timestamp,Name,Email\n2027-01-02 10:00:00,${name},one@participants.test\n`);
  const intake = (...more: readonly string[]) =>
    callPiiri(["intake", at("r.csv"), "--plan", at("plan.yaml"), "--reveal", "--now", "2027-01-10", ...more], {
      isTerminal: true,
    });
  const shown = await intake();
  expect(shown.stdout).toContain("MARK");
  // Our own colours are the only thing that steers.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is what is looked for
  expect(shown.stdout.replace(/\u001b\[\d{1,2}m/g, "")).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
  expect(shown.stdout).not.toMatch(steering);
  const told = await intake("-o", at("out.txt"));
  expect(told.exitCode, told.stderr).toBe(0);
  expect(readFileSync(at("out.txt"), "utf8")).not.toMatch(steering);
});

it.each(
  Object.entries(marks).filter(([name]) =>
    ["turned round", "in an isolate", "with words in tags", "that rings the bell"].includes(name),
  ),
)("a title %s is refused where a plan is read, and named as what it is", async (_, title) => {
  const told = await callPiiri(["check", "-", "--json"], {
    input: planText({ title: `title: ${JSON.stringify(title)}` }),
  });
  expect(told.exitCode).toBe(2);
  expect(told.stdout + told.stderr).toMatch(/title/);
  expect(told.stderr).not.toMatch(steering);
});

it("a title that ends a line for some ends none in a calendar, and none on the terminal", async () => {
  const title = marks["that ends a line"];
  const input = planText({
    title: `title: ${JSON.stringify(title)}`,
    publicName: `publicName: ${JSON.stringify(title)}`,
  });
  const calendar = await callPiiri(["calendar", "-", "--for", "public", "--now", "2027-01-10"], { input });
  expect(calendar.exitCode, calendar.stderr).toBe(0);
  // A line of a calendar ends with both characters that RFC 5545 names, and with no other.
  // Bytes are shown one by one: the separators would be three each.
  expect(Buffer.from(calendar.stdout, "latin1").toString("utf8")).not.toMatch(/[\u2028\u2029]/);
  const lines = calendar.stdout.split("\r\n");
  const count = (wanted: string) => lines.filter((line) => line === wanted).length;
  expect(count("BEGIN:VEVENT")).toBeGreaterThan(0);
  expect(count("END:VEVENT")).toBe(count("BEGIN:VEVENT"));
  expect((await callPiiri(["sessions", "-"], { input, isTerminal: true })).stdout).not.toMatch(steering);
});

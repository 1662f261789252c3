import {
  chmodSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { callPiiri, planText } from "../testing/callPiiri.js";
import { temporaryFolder } from "../testing/temporaryFolder.js";
import { displayWidth } from "./displayWidth.js";
import { excerpt, shownLines } from "./excerpt.js";
import { legible } from "./legible.js";
import { styleFor } from "./style.js";
import { table } from "./table.js";
import { textWithoutSecrets, withoutSecrets } from "./withoutSecrets.js";

const plain = styleFor(false, true, {});
const at = (line: number, column: number, endColumn: number, endLine = line) => ({ line, column, endLine, endColumn });

test("a caret stands under the place, however wide the characters before it", () => {
  expect(excerpt(["a: 🙂 x"], at(1, 7, 8), plain)).toEqual(["  1 | a: 🙂 x", "            ^"]);
  expect(excerpt(shownLines("\r\n\ttitle: [x]"), at(2, 9, 12), plain)).toEqual([
    "  2 |  title: [x]",
    "              ^^^",
  ]);
  expect(excerpt(["a: |", "  text"], at(1, 4, 1, 3), plain)).toEqual(["  1 | a: |", "         ^"]);
});

test("of a long line only the surroundings are shown", () => {
  const [line = "", caret = ""] = excerpt([`${"x".repeat(5000)}HERE${"y".repeat(5000)}`], at(1, 5001, 5005), plain);
  expect(line.length).toBeLessThan(120);
  expect(line.slice(caret.indexOf("^"), caret.lastIndexOf("^") + 1)).toBe("HERE");
});

test("a problem of the whole text has no excerpt", () => {
  expect(excerpt(["garbage"], at(1, 1, 1), plain)).toEqual([]);
});

test("a link's host is shown, the rest is dotted out to the same length", () => {
  expect(withoutSecrets("see https://teams.example/l/abc?x=1, and")).toBe("see https://teams.example/•••••••••• and");
  expect(withoutSecrets("https://user:pass@host/x")).toBe("https://u•••••••••••••••");
  expect(textWithoutSecrets("link: teams.example/l/abc")).toBe("link: teams.example/•••••");
  expect(textWithoutSecrets("informationPage: https://example.org")).toBe("informationPage: https://example.org");
});

test("nothing in a plan steers the terminal", () => {
  expect(legible("a\u001b]0;x\u0007b\u202ec\n\u001b[31mred\u001b[39m\u009b1m")).toBe(
    "a\ufffd]0;x\ufffdb\ufffdc\n\u001b[31mred\u001b[39m\ufffd1m",
  );
});

test("a word that hides in tags is taken away, a flag is not", () => {
  const flag = "\u{1f3f4}\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}";
  expect(legible(`a\u{e0041}\u{e0042}b ${flag}`)).toBe(`ab ${flag}`);
});

test("colours stand only on a terminal that wants them", () => {
  expect(styleFor(true, true, {}).strong("x")).toBe("\u001b[1mx\u001b[22m");
  expect(styleFor(true, true, { NO_COLOR: "" }).strong("x")).toBe("\u001b[1mx\u001b[22m");
  for (const style of [
    styleFor(false, true, {}),
    styleFor(true, false, {}),
    styleFor(true, true, { NO_COLOR: "1" }),
    styleFor(true, true, { TERM: "dumb" }),
  ]) {
    expect(style.strong("x")).toBe("x");
  }
});

test("the command follows", async () => {
  const faulty = { input: "id: 5", isTerminal: true };
  expect((await callPiiri(["check", "-"], faulty)).stderr).toContain("\u001b[31m");
  expect((await callPiiri(["check", "-", "--no-color"], faulty)).stderr).not.toContain("\u001b");
  expect((await callPiiri(["--no-color", "check", "-"], faulty)).stderr).not.toContain("\u001b");
  expect((await callPiiri(["check", "-"], { ...faulty, environment: { NO_COLOR: "1" } })).stderr).not.toContain(
    "\u001b",
  );
});

test("a table has as many rows as there are sessions in a country", () => {
  const rows = Array.from({ length: 130_000 }, (_, number) => [`${number}`]);
  expect(table(rows).trimEnd().split("\n").at(-1)).toBe("129999");
});

test("columns of a table stand under one another", () => {
  expect(
    table([
      ["9", "🙂", "", "x"],
      ["10", "ää", "", ""],
    ]),
  ).toBe(" 9  🙂  x\n10  ää\n");
  expect(displayWidth("e\u0301漢")).toBe(3);
});

const folder = () => temporaryFolder();
const write = (file: string, input = planText()) => callPiiri(["sessions", "-", "--json", "-o", file], { input });

test("-o writes the result to a file, and nothing else remains beside it", async () => {
  const there = folder();
  const file = join(there, "sessions.json");
  const told = `The list of sessions is in the file ${file}.\n`;
  expect(await write(file)).toEqual({ exitCode: 0, stdout: "", stderr: told });
  expect(JSON.parse(readFileSync(file, "utf8"))).toHaveLength(6);
  expect(readdirSync(there)).toEqual([".piiri", "sessions.json"]);
});

test("-o - is stdout", async () => {
  expect((await write("-")).stdout).toContain('"s1"');
});

test("an existing file is replaced whole, through a link and with its permissions", async () => {
  const there = folder();
  const file = join(there, "real");
  const link = join(there, "link");
  writeFileSync(file, "old");
  chmodSync(file, 0o600);
  symlinkSync(file, link);
  await callPiiri(["sessions", "-", "--json", "--force", "-o", link], { input: planText() });
  expect(readFileSync(file, "utf8")).toContain('"s1"');
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readdirSync(there)).toEqual([".piiri", "link", "real"]);
});

test("what is no file is written to, not replaced", async () => {
  expect((await write("/dev/null")).exitCode).toBe(0);
  expect(statSync("/dev/null").isCharacterDevice()).toBe(true);
});

test("a folder, or a file in a folder that is not there, is refused", async () => {
  const there = folder();
  mkdirSync(join(there, "sub"));
  expect(await write(join(there, "sub"))).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining("This is a folder"),
  });
  expect(await write(join(there, "no", "x"))).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining("Make the folder first"),
  });
  expect(readdirSync(there)).toEqual(["sub"]);
});

test("on a wrong input nothing is written", async () => {
  const there = folder();
  const file = join(there, "kept");
  writeFileSync(file, "old");
  expect((await write(file, "id: 5")).exitCode).toBe(2);
  const checked = await callPiiri(["check", "-", "--json", "-o", file], { input: "id: 5" });
  expect(checked).toMatchObject({ exitCode: 2, stdout: "", stderr: expect.stringContaining("was not written") });
  expect(readFileSync(file, "utf8")).toBe("old");
  expect(readdirSync(there)).toEqual(["kept"]);
});

test.each([
  ["fi", "Kalenteri on tiedostossa FILE.\n"],
  ["sv", "Kalendern finns i filen FILE.\n"],
  ["en", "The calendar is in the file FILE.\n"],
])("of every result that goes to a file it is told where it went, in %s", async (language, told) => {
  const file = join(folder(), "calendar.ics");
  const input = planText({ language: `language: ${language}` });
  const { stderr } = await callPiiri(["calendar", "-", "--for", "public", "-o", file], { input });
  expect(stderr.replace(file, "FILE")).toBe(told);
  for (const command of [["check", "-"], ["schema"]]) {
    const other = join(folder(), "told.json");
    expect((await callPiiri([...command, "-o", other], { input })).stderr).toMatch(new RegExp(`${other}\\.\\n$`));
  }
});

test.each([
  ["fi", "FILE: Tähän tiedostoon ei kirjoitettu, sillä komento lukee sitä. Anna valitsimelle -o toinen nimi.\n"],
  ["sv", "FILE: Filen skrevs inte över, för kommandot läser den. Ge ett annat namn efter -o.\n"],
  ["en", "FILE: The file was not written over, because the command reads it. Give another name after -o.\n"],
])("a result never goes to a file that it is made from, told in %s", async (language, told) => {
  const there = folder();
  const names = ["plan.yaml", "hard-link", "soft-link", "other.yaml", "profile.yaml"].map((name) => join(there, name));
  const [plan, hard, soft, other, profile] = names as [string, string, string, string, string];
  for (const file of [plan, other]) writeFileSync(file, planText());
  linkSync(plan, hard);
  symlinkSync(plan, soft);
  writeFileSync(profile, "name: Example Federation\n");
  const calls = [
    ...[plan, hard, soft, join(there, ".", "..", there.split("/").at(-1) ?? "", "plan.yaml")].map((output) => [
      ...["calendar", plan, "--for", "public", "-o", output],
    ]),
    ["sessions", plan, "-o", plan],
    ["check", other, plan, "-o", plan],
    ["check", "-", "--profile", profile, "-o", profile],
    ["new", "closed-group", "--force", "--profile", profile, "-o", profile],
  ];
  for (const words of calls) {
    const called = await callPiiri([...words, "--language", language], { input: planText() });
    expect(called).toEqual({ exitCode: 2, stdout: "", stderr: told.replace("FILE", words.at(-1) ?? "") });
  }
  expect(readFileSync(plan, "utf8")).toBe(planText());
  expect(readFileSync(profile, "utf8")).toBe("name: Example Federation\n");
});

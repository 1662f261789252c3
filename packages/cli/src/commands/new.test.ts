import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { languages, parsePlanOrThrow } from "@piiri/core";
import { groupKinds } from "@piiri/core/draft";
import { parsePlanText } from "@piiri/core/yaml";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { callPiiri } from "../testing/callPiiri.js";
import { temporaryFolder } from "../testing/temporaryFolder.js";

const planOf = (text: string) => parsePlanText(text)._unsafeUnwrap().plan;
const day = fc
  .integer({ min: 0, max: 5 * 366 })
  .map((days) => new Date(Date.UTC(2027, 0, 1 + days)).toISOString().slice(0, 10));
const title = fc.oneof(
  fc.string({ minLength: 1, maxLength: 60, unit: "grapheme" }),
  fc.constantFrom(
    "a: b",
    "# no comment",
    '"quoted"',
    "it's",
    "- item",
    "true",
    "null",
    "2027-03-02",
    "12",
    "~",
    "👩‍👩‍👧 ryhmä",
    "*x &y !z",
    "a #b",
    "{a}",
    "[a]",
    "|",
    ">",
    "%a",
    "@a",
    "`a`",
    "  a  ",
    "a\\n",
  ),
);
const isTitle = (text: string) => text.trim() !== "" && !/[\p{Cc}\p{Cs}]/u.test(text);

test("a draft of every format, language, date and title parses, resolves and keeps its title", async () => {
  const property = fc.asyncProperty(
    fc.constantFrom(...groupKinds),
    fc.constantFrom(...languages),
    day,
    title.filter(isTitle),
    async (format, language, start, title) => {
      const { exitCode, stdout } = await callPiiri([
        "new",
        format,
        "--start",
        start,
        `--title=${title}`,
        "--language",
        language,
      ]);
      expect(exitCode).toBe(0);
      expect(planOf(stdout)).toMatchObject({
        format: format === "local-group" || format === "citizens-group" ? "open-meetings" : format,
        language,
        title,
        stage: "draft",
        id: `${format}-${start}`,
        schedule: { start, time: "18:00" },
      });
      const checked = await callPiiri(["check", "-"], { input: stdout });
      expect(checked).toMatchObject({ exitCode: 0, stderr: "" });
      const whole = planOf(stdout.replace(/^( *)#(?! )/gm, "$1"));
      expect(whole.people?.facilitators).toHaveLength(2);
      for (const pause of ("breaks" in whole.schedule && whole.schedule.breaks) || []) {
        expect(pause.from < (pause.to ?? "")).toBe(true);
      }
      expect(whole).toHaveProperty("informationPage");
      // Who keep a group by themselves have no association, and one simply comes to them.
      const ofAssociation = format === "citizens-group" ? [] : ["organisation", "registration"];
      for (const section of [...ofAssociation, "publicity", "feedback", "done"]) {
        expect(whole).toHaveProperty(section);
      }
      const ofSeries = format === "single-event" ? [] : ["groundRules", "ethics.newcomers", "lifecycle.questions.how"];
      for (const section of ofSeries) expect(whole).toHaveProperty(section);
    },
  );
  await fc.assert(property);
});

/** People decide themselves whether to meet on a holiday, and a pause for one may become long. */
const toldOfDrafts = ["series/holiday", "series/uneven-gap"];

test("a draft of every format, language and date reviews without error or warning, but for its holidays", async () => {
  const start = fc.option(day, { nil: undefined });
  const property = fc.asyncProperty(
    fc.constantFrom(...groupKinds),
    fc.constantFrom(...languages),
    start,
    day,
    async (format, language, start, now) => {
      const words = ["new", format, "--language", language, "--now", now, ...(start ? ["--start", start] : [])];
      const { stdout: input } = await callPiiri(words);
      const { exitCode, stdout } = await callPiiri(["check", "-", "--json", "--now", now], { input });
      const [{ findings }] = JSON.parse(stdout);
      const weighty = findings.filter(({ severity }: { severity: string }) => severity !== "info");
      expect(weighty.filter(({ ruleId }: { ruleId: string }) => !toldOfDrafts.includes(ruleId))).toEqual([]);
      expect(exitCode).toBe(0);
    },
  );
  await fc.assert(property);
});

test("with all of it in use, a draft reviews without error or warning too", async () => {
  const words = fc.tuple(fc.constantFrom(...groupKinds), fc.constantFrom(...languages), day);
  const property = fc.asyncProperty(words, async ([format, language, start]) => {
    const { stdout } = await callPiiri(["new", format, "--language", language, "--start", start]);
    // Which days are left out is for people to choose; the rest is what the draft proposes.
    const input = stdout.replace(/^( *)#(?! |skip|breaks|- \d|- \{ from)/gm, "$1");
    const checked = await callPiiri(["check", "-", "--json"], { input });
    const [{ findings }] = JSON.parse(checked.stdout);
    const weighty = findings.filter(({ severity }: { severity: string }) => severity !== "info");
    expect(weighty.filter(({ ruleId }: { ruleId: string }) => !toldOfDrafts.includes(ruleId))).toEqual([]);
  });
  await fc.assert(property);
});

test.each(groupKinds.flatMap((format) => languages.map((language) => [format, language] as const)))(
  "the draft of %s in %s",
  async (format, language) => {
    const { stdout } = await callPiiri(["new", format, "--start", "2027-03-02", "--language", language]);
    expect(stdout.replace(/(?<=key: )[0-9a-f-]{36}\n/, "A KEY CHOSEN BY CHANCE\n")).toMatchSnapshot();
    expect(
      stdout.startsWith("# yaml-language-server: $schema=https://unpkg.com/@piiri/core/schemas/plan-1.schema.json\n"),
    ).toBe(true);
    expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
    expect(stdout).not.toMatch(/^ *# \S+\n/m);
  },
);

test("what strangers see does not come from the title", async () => {
  const { stdout } = await callPiiri(["new", "closed-group", "--title", "Lupus in young adults"]);
  const { id, publicName } = planOf(stdout);
  expect(id).toBe("closed-group-2027-03-16");
  expect(publicName).toBe("Peer group, spring 2027");
});

test.each([
  ["2027-01-10", "2027-03-16"],
  ["2027-01-15T21:59Z", "2027-03-16"],
  ["2027-01-15T22:01Z", "2027-03-23"],
  ["2026-11-02", "2027-01-05"],
  ["2027-11-07T12:00Z", "2028-01-11"],
  ["2029-10-26", "2030-01-08"],
])("at %s a group would begin on %s, the first Tuesday that leaves time to plan", async (now, start) => {
  const plan = planOf((await callPiiri(["new", "closed-group", "--now", now])).stdout);
  expect(plan.schedule.start).toBe(start);
});

test("as JSON, without comments", async () => {
  const { stdout } = await callPiiri(["new", "single-event", "--json", "--id", "evening", "--time", "17:30"]);
  expect(parsePlanOrThrow(JSON.parse(stdout))).toMatchObject({ id: "evening", schedule: { time: "17:30" } });
});

test("in the system's language unless another is asked for", async () => {
  expect(
    planOf((await callPiiri(["new", "closed-group"], { environment: { LANG: "fi_FI.UTF-8" } })).stdout).language,
  ).toBe("fi");
});

test.each([
  [["--start", "2027-02-30"], "--start: Write the date as 2027-03-02"],
  [["--start", "2/3/2027"], "--start: Write the date as 2027-03-02"],
  [["--time", "25:00"], "--time: Write the time as 18:00"],
  [["--time", "18h"], "--time: Write the time as 18:00"],
  [["--start", "2027-03-28", "--time", "03:30"], "--time: The clocks go forward on Sun 28 March 2027"],
  [["--id", "Ryhmä"], "--id: Use the letters a–z"],
  [["--title", "a\tb"], "--title: The text has an invisible character (U+0009)"],
  [["--title", "a\nb"], "--title: This text goes on one line."],
  [["--title", " "], "--title: Nothing is written here."],
  [["--title", "x".repeat(201)], "--title: The text is too long."],
])("new closed-group %j is refused", async (words, sentence) => {
  const { exitCode, stdout, stderr } = await callPiiri(["new", "closed-group", ...words]);
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
  expect(stderr.startsWith(sentence)).toBe(true);
  expect(stderr.trim().split("\n")).toHaveLength(1);
});

test("all that is wrong with the options is told at once", async () => {
  const { stderr } = await callPiiri([
    "new",
    "closed-group",
    "--start",
    "x",
    "--time",
    "x",
    "--id",
    "X",
    "--title",
    "",
  ]);
  expect(stderr.match(/^--\w+/gm)?.sort()).toEqual(["--id", "--start", "--time", "--title"]);
});

const folder = () => temporaryFolder();

test.each([
  ["fi", "Suunnitelman pohja on tiedostossa FILE. Täydennä se tekstieditorilla ja tarkista: piiri check FILE\n"],
  ["sv", "Planens mall finns i filen FILE. Fyll i den med en textredigerare och granska: piiri check FILE\n"],
  ["en", "The plan is in the file FILE. Fill it in with a text editor, then check: piiri check FILE\n"],
])("-o tells in %s where the plan went and what comes next", async (language, told) => {
  const file = join(folder(), "group.yaml");
  const { exitCode, stdout, stderr } = await callPiiri(["new", "closed-group", "-o", file, "--language", language]);
  expect({ exitCode, stdout, stderr: stderr.replaceAll(file, "FILE") }).toEqual({
    exitCode: 0,
    stdout: "",
    stderr: told,
  });
});

test.each([
  ["fi", "Tiedosto FILE on jo olemassa, eikä sitä muutettu. Anna toinen nimi."],
  ["sv", "Filen FILE finns redan och har inte ändrats. Ge ett annat namn."],
  ["en", "The file FILE is there already and was not changed. Give another name."],
])("a plan that is there already stays unless --force is given, told in %s", async (language, told) => {
  const there = folder();
  const file = join(there, "group.yaml");
  const words = ["new", "closed-group", "-o", file, "--language", language];
  writeFileSync(file, "months of work");
  const { exitCode, stdout, stderr } = await callPiiri(words);
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
  expect(stderr.replaceAll(file, "FILE")).toContain(told);
  expect(stderr).toContain("--force");
  expect(readFileSync(file, "utf8")).toBe("months of work");
  expect((await callPiiri([...words, "--force"])).exitCode).toBe(0);
  expect(planOf(readFileSync(file, "utf8")).format).toBe("closed-group");
  expect(readdirSync(there)).toEqual([".piiri", "group.yaml"]);
});

test("what is no ordinary file may be written to", async () => {
  expect((await callPiiri(["new", "closed-group", "-o", "/dev/null"])).exitCode).toBe(0);
});

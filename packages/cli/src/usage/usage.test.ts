import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { languages, nearest } from "@piiri/core";
import { describe, expect, test } from "vitest";
import { commandNames } from "../commands/index.js";
import { callPiiri, planText } from "../testing/callPiiri.js";
import { wordsIn } from "../texts/words.js";
import { shells } from "./completion.js";
import { preview } from "./preview.js";
import { systemLanguage } from "./systemLanguage.js";

test.each([
  ["chekc", "check"],
  ["calender", "calendar"],
  ["session", "sessions"],
  ["xyzzy", undefined],
])("%s most likely means %s", (word, meant) => {
  expect(nearest(word, ["new", "check", "sessions", "calendar", "schema"])).toBe(meant);
});

test.each([
  [["check", "plan.yaml"], "check", undefined],
  [["--language", "sv", "check"], "check", "sv"],
  [["--language=fi", "--profile", "new", "check"], "check", "fi"],
  [["-o", "check", "sessions"], "sessions", undefined],
  [["help", "check"], "check", undefined],
  [["--language", "de", "check"], "check", undefined],
  [["--", "check"], undefined, undefined],
  [[], undefined, undefined],
])("%j is a call of %s in %s", (words, command, language) => {
  expect(preview(words)).toMatchObject({ command, language });
});

test.each([
  [{ LC_ALL: "fi_FI.UTF-8", LANG: "sv_FI.UTF-8" }, "fi"],
  [{ LC_ALL: "", LC_MESSAGES: "sv_FI", LANG: "fi_FI" }, "sv"],
  [{ LANG: "sv" }, "sv"],
  [{ LANG: "C.UTF-8" }, "en"],
  [{ LC_ALL: "C", LANG: "fi_FI.UTF-8" }, "en"],
  [{ LANG: "de_DE.UTF-8" }, "en"],
  [{}, "fi"],
])("the system %j speaks %s", (environment, language) => {
  expect(systemLanguage(environment, () => "fi-FI")).toBe(language);
});

test.each([
  [["chekc"], "There is no command “chekc”. Did you mean “check”?\nFor help: piiri --help\n"],
  [["help", "chekc"], "There is no command “chekc”. Did you mean “check”?\nFor help: piiri --help\n"],
  [["chekc", "-", "--help"], "There is no command “chekc”. Did you mean “check”?\nFor help: piiri --help\n"],
  [["-h", "--language", "en", "frobnicate"], "There is no command “frobnicate”.\nFor help: piiri --help\n"],
  [["frobnicate"], "There is no command “frobnicate”.\nFor help: piiri --help\n"],
  [["check"], "The command lacks the plan. Add it.\nFor help: piiri check --help\n"],
  [
    ["check", "-", "--maxwarnings", "3"],
    "There is no option --maxwarnings. Did you mean --max-warnings?\nFor help: piiri check --help\n",
  ],
  [["check", "-", "--jsno"], "There is no option --jsno. Did you mean --json?\nFor help: piiri check --help\n"],
  [["sessions", "-", "-o"], "A value is missing after --output. Add it.\nFor help: piiri sessions --help\n"],
  [
    ["sessions", "a", "b"],
    "The command has too many parts. Put a name that has spaces in quotation marks.\nFor help: piiri sessions --help\n",
  ],
  [
    ["new", "club"],
    "For format, give one of these: closed-group, open-meetings, single-event, local-group, citizens-group.\n",
  ],
  [["check", "-", "--format", "xml"], "For --format, give one of these: text, json, sarif, github.\n"],
  [["check", "-", "--as", "draft"], "For --as, give one of these: published.\n"],
  [["check", "-", "--max-warnings", "-1"], "After --max-warnings comes a whole number, for example 0 or 5.\n"],
  [["--language", "de", "check", "-"], "For --language, give one of these: fi, sv, en.\n"],
  [
    ["sessions", "-", "--horizon", "2027-02-30"],
    "--horizon: Write the date as 2027-03-02: year, month and day. Check too that there is such a day.\n",
  ],
  [["schema", "poem"], "For kind, give one of these: plan, profile, form, association.\n"],
  [
    ["calendar", "-"],
    "Add --for with one of these: participants, facilitators, public.\nFor help: piiri calendar --help\n",
  ],
])("piiri %j is told what is wrong with it", async (words, stderr) => {
  expect(await callPiiri(words, { input: planText() })).toEqual({ exitCode: 2, stdout: "", stderr });
});

test.each([
  ["fi", "Komentoa ”chekc” ei ole. Tarkoititko ”check”?\nOhjeen saat näin: piiri --help\n"],
  ["sv", "Kommandot ”chekc” finns inte. Menade du ”check”?\nHjälp får du så här: piiri --help\n"],
])("wrong usage is told in %s", async (language, stderr) => {
  expect(await callPiiri(["chekc", "--language", language])).toEqual({ exitCode: 2, stdout: "", stderr });
});

test.each([
  "2027-02-30",
  "2027-01-10T12:00",
  "2027-01-10T24:00Z",
  "2027-02-30T12:00:00Z",
  "10/1/2027",
  "31.2.2027",
  "1999-01-01",
  "2199-12-31T23:59-12:00",
  "",
])("--now %s is not a moment of the same meaning everywhere", async (now) => {
  const called = await callPiiri(["sessions", "-", "--now", now], { input: planText() });
  expect(called).toMatchObject({ exitCode: 2, stdout: "" });
  expect(called.stderr).toContain("After --now comes a day");
});

const ongoing = planText({ schedule: "schedule: { start: 2027-01-04, time: 18:00, ongoing: true }" });

test.each(["2027-01-10", "2027-01-10T12:00Z", "2027-01-10T12:00:00.5Z", "2027-01-10T23:00+02:00"])(
  "--now %s fixes the clock",
  async (now) => {
    const { stdout } = await callPiiri(["sessions", "-", "--json", "--now", now], { input: ongoing });
    const sessions = JSON.parse(stdout);
    expect(sessions.at(-1).localDate).toBe("2028-01-03");
    expect(sessions[0].of).toBeNull();
  },
);

test("global options work before and after the command", async () => {
  const input = planText();
  const before = await callPiiri(["--language", "fi", "--json", "sessions", "-"], { input });
  const after = await callPiiri(["sessions", "-", "--json", "--language", "fi"], { input });
  expect(before).toEqual(after);
  expect(before.exitCode).toBe(0);
});

test.each(languages)("every command has help in %s", async (language) => {
  const { stdout, exitCode } = await callPiiri(["--help", "--language", language]);
  expect(exitCode).toBe(0);
  // What a command is for stands in the texts; here it is seen that the list tells it of each, and nothing besides.
  const list = /(?<=^\w+:\n) {2}new .*?(?=^ {2}help )/ms;
  expect(stdout.replace(list, "  every command\n")).toMatchSnapshot();
  const { commands } = (await wordsIn(language)).texts;
  expect(
    list
      .exec(stdout)?.[0]
      .replace(/\n {10,}/g, " ")
      .replace(/^ +(\S+) +/gm, "$1: "),
  ).toBe(commandNames.map((command) => `${command}: ${commands[command].summary}\n`).join(""));
  for (const command of commandNames) {
    const asked = await callPiiri(["help", command, "--language", language]);
    expect(asked).toEqual({ ...(await callPiiri([command, "-h", "--language", language])), exitCode: 0, stderr: "" });
    if (language !== "en") expect(asked.stdout).not.toMatch(/Usage|Options:|Arguments|display help|choices|default/);
    expect(asked.stdout).toContain(`piiri ${command}`);
  }
});

test.each([
  ["2.3.2027", "18.00"],
  ["02.03.2027", "18:00"],
  ["2027-03-02", "18:00"],
])("days and times are understood as people write them: %s %s", async (day, time) => {
  const input = planText({ schedule: "schedule: { start: 2027-01-04, time: 18:00, ongoing: true }" });
  const { stdout } = await callPiiri(["sessions", "-", "--json", "--horizon", day, "--now", day], { input });
  expect(JSON.parse(stdout).at(-1).localDate).toBe("2027-03-01");
  const drafted = await callPiiri(["new", "closed-group", "--start", day, "--time", time, "--json"]);
  expect(JSON.parse(drafted.stdout).schedule).toMatchObject({ start: "2027-03-02", time: "18:00" });
});

describe("the plan stands first, and what is read with it second", () => {
  const file = (name: string) => join(import.meta.dirname, "../../../../examples", name);
  const [plan, table] = [file("plans/closed-group.yaml"), file("exports/registrations.csv")];
  const now = ["--now", "2027-02-20", "--json"];

  test("the other way round, and as calls of former versions had it, comes to the same", async () => {
    const called = await callPiiri(["intake", plan, table, ...now]);
    expect(called.exitCode).toBeLessThan(2);
    expect(await callPiiri(["intake", table, plan, ...now])).toEqual(called);
    expect(await callPiiri(["intake", table, "--plan", plan, ...now])).toEqual(called);
    const blueprint = await callPiiri(["forms", "blueprint", "summary", plan]);
    expect(await callPiiri(["forms", "blueprint", "summary", "--plan", plan])).toEqual(blueprint);
    const counted = await callPiiri(["attendance", file("exports/attendance.csv"), plan]);
    expect(await callPiiri(["attendance", file("exports/attendance.csv"), "--plan", plan])).toEqual(counted);
  });

  test.each([
    [["intake"], "piiri intake group.yaml registrations.csv"],
    [["intake", table], "piiri intake group.yaml registrations.csv"],
    [["intake", plan], "The command lacks the file."],
    [["feedback", table], "piiri feedback group.yaml answers.csv"],
    [["send", "messages"], "piiri send group.yaml messages"],
    [["send", plan], "The command lacks the folder."],
    [["forms", "blueprint", "summary"], "piiri forms blueprint summary group.yaml"],
    [["attendance", plan], "The command lacks the file."],
    [["intake", plan, table, "--plan", plan], "The command has too many parts."],
  ])("%j lacks something, and is told what", async (words, told) => {
    const { exitCode, stdout, stderr } = await callPiiri(words);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toContain(told);
    expect(stderr).toContain(`For help: piiri ${words[0]} --help`);
  });

  test("help shows both as needed, and nothing of how it was once written", async () => {
    const { stdout } = await callPiiri(["intake", "--help"]);
    expect(stdout).toContain("Usage: piiri intake <plan> <file> [options]");
    expect(stdout).not.toContain("--plan");
  });
});

describe("a shell that completes", () => {
  const completed = async (...written: readonly string[]) =>
    (await callPiiri(["complete", "--", ...written])).stdout.split("\n").map((line) => line.split("\t")[0]);

  test("is told commands, options, their values and the files of the folder", async () => {
    expect(await completed("")).toEqual([...commandNames, ":4", ""]);
    expect(await completed("cal")).toEqual(["calendar", ":4", ""]);
    expect(await completed("calendar", "group.yaml", "--for", "")).toEqual([
      "participants",
      "facilitators",
      "public",
      ":4",
      "",
    ]);
    expect(await completed("calendar", "group.yaml", "--l")).toContain("--link");
    expect(await completed("intake", "--")).not.toContain("--plan");
    expect(await completed("check", "")).toContain("package.json");
    expect(await completed("forms", "blueprint", "")).toContain("summary");
  });

  test.each(shells)("%s is given lines that call Piiri", async (shell) => {
    const { exitCode, stdout } = await callPiiri(["completion", shell]);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/piiri complete|piiri.*complete --/);
  });

  test("bash takes them, and completes", () => {
    const script = `
      _get_comp_words_by_ref() { cur=cal; prev=piiri; words=(piiri cal); cword=1; }
      compopt() { :; }
      piiri() { "${process.execPath}" "${join(import.meta.dirname, "../../bin/piiri.cjs")}" "$@"; }
      source /dev/stdin <<<"$(piiri completion bash)"
      __piiri_complete
      printf '%s\\n' "\${COMPREPLY[@]}"`;
    const { stdout, stderr } = spawnSync("bash", ["-c", script], { encoding: "utf8" });
    expect({ stdout: stdout.trim().split(/\s/)[0], stderr }).toEqual({ stdout: "calendar", stderr: "" });
  });
});

test("--version", async () => {
  expect(await callPiiri(["--version"])).toEqual({ exitCode: 0, stdout: "1.2.3\n", stderr: "" });
});

test("a bug is one plain sentence, and its trace only for those who ask", async () => {
  const clock = () => {
    throw new RangeError("no time");
  };
  const call = (environment: Record<string, string>) => callPiiri(["sessions", "-"], { clock, environment });
  expect(await call({ LANG: "fi" })).toEqual({
    exitCode: 3,
    stdout: "",
    stderr:
      "Jotain odottamatonta tapahtui (RangeError). Suunnitelmaasi ei muutettu. Yritä uudelleen. Jos sama toistuu, aseta ympäristömuuttuja PIIRI_DEBUG=1 ja anna komento vielä kerran. Liitä vastaus vikailmoitukseen Piirin sivulla.\n",
  });
  expect((await call({ PIIRI_DEBUG: "1" })).stderr).toMatch(/^\s+at /m);
  for (const LANG of ["fi", "sv", "en"]) expect((await call({ LANG })).stderr).toContain("PIIRI_DEBUG=1");
});

const dated = "schedule: { start: 2027-03-02, time: 18:00, count: 1 }";

test.each([
  ["the language asked for", ["--language", "en"], "language: sv", "en"],
  ["else the plan's", [], "language: sv", "sv"],
  ["else the system's", [], "", "fi"],
])("every command speaks %s", async (_, words, language, spoken) => {
  const input = planText({ schedule: dated, language });
  const call = async (...command: readonly string[]) =>
    (await callPiiri([...command, ...words], { input, environment: { LANG: "fi_FI.UTF-8" } })).stdout;
  const expected = {
    en: ["Tue 2 March 2027", "one piece of advice", "Organiser"],
    sv: ["tis 2.3.2027", "en rekommendation", "Arrangör"],
    fi: ["ti 2.3.2027", "yksi suositus", "Järjestäjä"],
  }[spoken];
  const told = [await call("sessions", "-"), await call("check", "-"), await call("calendar", "-", "--for", "public")];
  for (const [index, text] of told.entries()) expect(text).toContain(expected?.[index]);
});

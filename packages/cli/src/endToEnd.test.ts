// Why: what people run is the built command in a process of its own, under whatever language, zone and pipe they have.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, test } from "vitest";
import { callPiiri, planText } from "./testing/callPiiri.js";
import { temporaryFolder } from "./testing/temporaryFolder.js";

const launcher = fileURLToPath(new URL("../bin/piiri.cjs", import.meta.url));
const folder = temporaryFolder();

beforeAll(() => {
  if (!existsSync(new URL("../dist/main.cjs", import.meta.url))) throw new Error("Build first: npm run build");
});

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Of the processor: what a busy machine does not change. */
  readonly seconds: number;
}

/** Writes how many microseconds of the processor a process took, when it ends. */
const tellingTime = `data:text/javascript,${encodeURIComponent(
  'import { writeSync } from "node:fs"; process.on("exit", () => writeSync(3, String(process.cpuUsage().user)));',
)}`;

function piiri(words: readonly string[], { input = "", ...environment }: Record<string, string> = {}): Promise<Ended> {
  const { PATH = "" } = process.env;
  const child = spawn(process.execPath, ["--import", tellingTime, launcher, ...words], {
    env: { PATH, ...environment },
    stdio: ["pipe", "pipe", "pipe", "pipe"],
  });
  const written = { stdout: "", stderr: "" };
  let microseconds = "";
  child.stdio[3]?.on("data", (text) => {
    microseconds += text;
  });
  for (const name of ["stdout", "stderr"] as const) {
    child[name].setEncoding("utf8").on("data", (text) => {
      written[name] += text;
    });
  }
  child.stdin.on("error", () => undefined).end(input);
  return new Promise((resolve) => {
    child.on("close", (code) => resolve({ code, ...written, seconds: Number(microseconds) / 1e6 }));
  });
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

test("six sessions stay at six o'clock when the clocks change", async () => {
  const { stdout: plan } = await piiri(["new", "closed-group", "--start", "2027-03-02", "--time", "18:00"]);
  const { code, stdout, stderr } = await piiri(["sessions", "-", "--json"], { input: plan });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(JSON.parse(stdout).map(({ start }: { start: string }) => start)).toEqual([
    "2027-03-02T16:00:00Z",
    "2027-03-16T16:00:00Z",
    "2027-03-30T15:00:00Z",
    "2027-04-13T15:00:00Z",
    "2027-04-27T15:00:00Z",
    "2027-05-11T15:00:00Z",
  ]);
});

test("the same bytes wherever the computer stands", async () => {
  const ongoing = file(
    "ongoing.yaml",
    planText({ schedule: "schedule: { start: 2026-03-03, time: 18:00, ongoing: true }" }),
  );
  const calls = [
    ["new", "open-meetings", "--now", "2027-01-10T22:30:00Z", "--language", "fi"],
    ["sessions", ongoing, "--now", "2027-01-10T22:30:00Z", "--language", "sv"],
    ["check", ongoing, "--now", "2027-01-10T22:30:00Z", "--format", "sarif"],
    ["agenda", ongoing, "--session", "2", "--now", "2027-01-10T22:30:00Z"],
    ["calendar", ongoing, "--for", "public", "--now", "2027-01-10T22:30:00Z", "--language", "en"],
  ];
  for (const words of calls) {
    const zones = ["America/New_York", "Pacific/Auckland"];
    const results = await Promise.all(zones.map((TZ) => piiri(words, { TZ, LANG: "C" })));
    const texts = results.map(({ stdout }) => stdout);
    expect(texts[0]?.length).toBeGreaterThan(500);
    expect(new Set(texts).size).toBe(1);
  }
});

test("the system's language", async () => {
  const said = await Promise.all(["fi_FI.UTF-8", "sv_FI.UTF-8", "C"].map((LANG) => piiri(["chekc"], { LANG })));
  expect(said.map(({ code, stderr }) => [code, stderr.split("\n")[0]])).toEqual([
    [2, "Komentoa ”chekc” ei ole. Tarkoititko ”check”?"],
    [2, "Kommandot ”chekc” finns inte. Menade du ”check”?"],
    [2, "There is no command “chekc”. Did you mean “check”?"],
  ]);
});

const bomb = `a0: &a0 [x, x, x, x, x, x, x, x, x]\n${Array.from(
  { length: 11 },
  (_, level) => `a${level + 1}: &a${level + 1} [${Array(9).fill(`*a${level}`).join(", ")}]`,
).join("\n")}`;
const flat = (count: number) => Array.from({ length: count }, (_, index) => `key${index}: value${index}`).join("\n");
const deep = (open: string) => open.repeat(100_000);

test.each<readonly [string, readonly (string | Uint8Array)[]]>([
  [
    "what is no plan",
    [
      "",
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 255]),
      'a: [1, 2\nb: "x\n\tc: d',
      "Dear all,\nwe meet on Tuesday.\n",
      "id: [x]\nformat: 7\ntitle: {}\npublicName: true\norganiser: hello\nschedule: 3\nsessions: []\n",
    ],
  ],
  [
    "unknown entries, and times that cannot be",
    [
      planText({ colour: "colour: blue", shedule: "shedule: {}" }),
      // A day that is not, no sessions, less than no time, an hour that the clocks leave out.
      planText({ schedule: "schedule: { start: 2027-02-30, time: 18:00 }" }),
      planText({ schedule: "schedule: { start: 2027-03-02, time: 18:00, count: 0 }" }),
      planText({ schedule: "schedule: { start: 2027-03-02, time: 18:00, duration: -5 }" }),
      planText({ schedule: "schedule: { start: 2027-03-28, time: 03:30 }" }),
    ],
  ],
  [
    "as many entries as are read, each on its line and all on one",
    [
      flat(20_000),
      JSON.stringify(
        Object.fromEntries(
          flat(20_000)
            .split("\n")
            .map((entry) => entry.split(": ")),
        ),
      ),
    ],
  ],
  ["as many mistakes as fit in", [`[${"? ".repeat(100_000)}`, `[${"?\n".repeat(100_000)}`]],
  [
    "five megabytes, many levels, also by indentation, and a text that multiplies itself",
    [
      flat(260_000),
      deep("["),
      deep("{a: "),
      Array.from({ length: 900 }, (_, level) => `${" ".repeat(level)}a:`).join("\n"),
      deep("- "),
      bomb,
    ],
  ],
])("%s: told soon, without a trace", async (name, contents) => {
  const files = contents.map((content, index) => file(`${name}-${index}.yaml`, content));
  const { code, stdout, stderr, seconds } = await piiri(["check", ...files]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  // Where no limit holds it takes minutes.
  expect(seconds).toBeGreaterThan(0);
  expect(seconds).toBeLessThan(25);
  expect(stderr).not.toMatch(/^\s+at .*:\d+:\d+/m);
  const places = [...stderr.matchAll(/^(.*):(\d+):(\d+) /gm)].map(([, path, line, column]) => [
    files.indexOf(path ?? ""),
    Number(line),
    Number(column),
  ]);
  expect(new Set(places.map(([index]) => index))).toEqual(new Set(files.keys()));
  expect(places).toEqual(places.toSorted(compare));
  const counted = stderr.trimEnd().split("\n").at(-1) ?? "";
  expect(counted).toMatch(places.length === 1 ? /^One thing to mend/ : new RegExp(`^${places.length} things to mend`));
});

function compare(a: readonly (number | undefined)[], b: readonly (number | undefined)[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at === -1 ? 0 : Number(a[at]) - Number(b[at]);
}

test("whoever stops reading is not told of it", async () => {
  const plan = file("long.yaml", planText({ schedule: "schedule: { start: 2027-03-02, time: 18:00, count: 500 }" }));
  const child = spawn("sh", ["-c", `"${process.execPath}" "${launcher}" sessions "${plan}" --json | head -1`]);
  let said = "";
  child.stderr.on("data", (text) => {
    said += text;
  });
  await new Promise((resolve) => child.on("close", resolve));
  expect(said).toBe("");
});

test("the link is in the calendar, and nowhere else", async () => {
  const link = "https://teams.example/l/SECRET";
  const plan = file("plan.yaml", planText());
  const calls = ["participants", "public"].map((view) =>
    piiri(["calendar", plan, "--for", view, "--link", link], { PIIRI_DEBUG: "1" }),
  );
  const [members, everyone] = (await Promise.all(calls)) as [Ended, Ended];
  expect([members.code, members.stderr]).toEqual([0, ""]);
  expect(members.stdout).toContain("SECRET");
  expect([everyone.code, everyone.stdout]).toEqual([2, ""]);
  expect(everyone.stderr).not.toContain("SECRET");
});

test("a season of many plans is the same from the command as from the sources, faults included", async () => {
  const season = join(folder, "season");
  mkdirSync(season);
  for (let number = 1; number <= 30; number += 1) {
    const title = number % 10 === 0 ? "titel: wrong" : "title: Walking with a bad back";
    writeFileSync(join(season, `${number}.yaml`), planText({ id: `id: group-${number}`, title }));
  }
  const words = ["season", season, "--json", "--now", "2027-01-10", "--language", "en"];
  const { code, stdout, stderr } = await piiri(words);
  const alone = await callPiiri(words);
  expect({ exitCode: code, stdout, stderr }).toEqual(alone);
  expect(stderr).toContain("3 plans are missing from the result. 27 groups are in it.");
});

test("schema and version come from the packages", async () => {
  const [schema, version] = await Promise.all([piiri(["schema", "profile"]), piiri(["-V"])]);
  expect(JSON.parse(schema.stdout)).toHaveProperty("$id");
  expect(version.stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});

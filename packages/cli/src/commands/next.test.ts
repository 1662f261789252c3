import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Group, guideProfile, type LocalDate, resolvePlanOrThrow, taskKinds } from "@piiri/core";
import { timeline } from "@piiri/core/timeline";
import { parsePlanText } from "@piiri/core/yaml";
import { afterEach, describe, expect, it } from "vitest";
import { commandFor } from "../next/commandFor.js";
import { filesAtMost } from "../next/plansHere.js";
import { callPiiri, planText as minimalPlan } from "../testing/callPiiri.js";
import { temporaryFolder } from "../testing/temporaryFolder.js";

const examples = join(import.meta.dirname, "../../../../examples");
const plans = readdirSync(join(examples, "plans"));
const home = process.cwd();
afterEach(() => process.chdir(home));

function inFolder(files: Readonly<Record<string, string>> = {}): string {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  process.chdir(folder);
  return folder;
}

const planText = (name: string) => readFileSync(join(examples, "plans", name), "utf8");
const groupOf = (name: string, today: string): Group =>
  resolvePlanOrThrow(parsePlanText(planText(name))._unsafeUnwrap().plan, guideProfile, { today: today as LocalDate });
const on = (day: string) => ["--now", `${day}T10:00Z`];

describe("what comes next", () => {
  it.each(plans)(
    "of %s, whenever it is asked, is what the timeline says: all that is late and on, and three more",
    async (name) => {
      inFolder({ [name]: planText(name) });
      for (const day of ["2026-06-01", "2027-01-20", "2027-02-28", "2027-04-05", "2027-10-07", "2028-03-01"]) {
        const group = groupOf(name, day);
        const { exitCode, stdout } = await callPiiri(["next", name, "--json", ...on(day)]);
        expect(exitCode).toBe(0);
        const told = JSON.parse(stdout);
        const today = day as LocalDate;
        const all = timeline(group, { today }).filter(({ state }) => state !== "done");
        const states = told.tasks.map(({ state }: { state: string }) => state);
        expect(states).toEqual([...states].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
        for (const state of ["late", "now"]) {
          const ids = told.tasks
            .filter((task: { state: string }) => task.state === state)
            .map(({ id }: { id: string }) => id);
          expect(ids).toEqual(all.filter((task) => task.state === state).map(({ id }) => id));
        }
        expect(told.tasks.length + told.later).toBe(all.length);
      }
    },
  );

  it.each(["fi", "sv", "en"])("is told in %s, with the day, who does it and the command", async (language) => {
    inFolder({ "closed-group.yaml": planText("closed-group.yaml") });
    const { stdout, stderr } = await callPiiri([
      "next",
      "closed-group.yaml",
      "--language",
      language,
      ...on("2027-02-20"),
    ]);
    expect(stderr).toBe("");
    expect(stdout).toMatchSnapshot();
  });

  it("of a group whose season is over and done is nothing", async () => {
    const { plan } = parsePlanText(planText("single-event.yaml"))._unsafeUnwrap();
    const tasks = timeline(resolvePlanOrThrow(plan), { today: "2030-01-01" });
    const done = Object.fromEntries(tasks.filter(({ state }) => state !== "done").map(({ id }) => [id, "2027-12-01"]));
    inFolder({ "done.json": JSON.stringify({ ...plan, done }) });
    const { stdout } = await callPiiri(["next", "done.json", "--language", "en", ...on("2030-01-01")]);
    expect(stdout).toContain("All is done. Thank you!");
  });

  it("tells how many things are to be mended, and how to see them", async () => {
    inFolder({ "group.yaml": minimalPlan({ stage: "stage: published" }) });
    const { stdout } = await callPiiri(["next", "group.yaml", "--language", "en"]);
    const check = JSON.parse((await callPiiri(["check", "group.yaml", "--json"])).stdout);
    const errors = check[0].findings.filter(({ severity }: { severity: string }) => severity === "error").length;
    expect(errors).toBeGreaterThan(0);
    expect(stdout).toContain("to be mended: piiri check group.yaml");
  });
});

const order = ["late", "now", "coming"];

describe("without a plan, and as piiri alone", () => {
  it("the plans of the folder are told, each with its next task; other files are none of its business", async () => {
    const folder = inFolder({
      "notes.yaml": "milk: 1\n",
      "package.json": "{}",
      "broken.yaml": "format: closed-group\nid: [\n",
    });
    for (const name of plans) cpSync(join(examples, "plans", name), join(folder, name));
    mkdirSync(join(folder, "more.yaml"));
    const alone = await callPiiri(["--language", "en"]);
    expect(alone.exitCode).toBe(0);
    expect(alone.stdout).toMatchSnapshot();
    expect(await callPiiri(["next", "--language", "en"])).toEqual(alone);
    const told = JSON.parse((await callPiiri(["--json"])).stdout);
    expect(told.map(({ file }: { file: string }) => file)).toEqual(["broken.yaml", ...plans]);
    expect(told[0]).toEqual({ file: "broken.yaml", faulty: true });
  });

  it("a folder's only plan is told as if it had been named", async () => {
    inFolder({ "my group.yaml": planText("local-group.yaml") });
    const named = await callPiiri(["next", "my group.yaml"]);
    expect(named.stdout).toContain('piiri timeline "my group.yaml"');
    expect(await callPiiri([])).toEqual(named);
  });

  it.each(["fi", "sv", "en"])("where there is no plan it is told in %s how to begin", async (language) => {
    inFolder();
    const { exitCode, stdout, stderr } = await callPiiri(["--language", language]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    for (const command of ["piiri page -o piiri.html", "piiri new", "piiri --help"]) expect(stdout).toContain(command);
    expect(JSON.parse((await callPiiri(["--json"])).stdout)).toEqual([]);
  });

  it("of a folder with very many files the first are looked through, which is told", async () => {
    inFolder(
      Object.fromEntries(
        Array.from({ length: filesAtMost + 1 }, (_, n) => [`${String(n).padStart(4, "0")}.yaml`, "a: 1\n"]),
      ),
    );
    const { stderr, exitCode } = await callPiiri(["next", "--json", "--language", "en"]);
    expect(exitCode).toBe(0);
    expect(stderr).toContain(String(filesAtMost));
  });
});

it("every command that is told for a task can be given as it stands, with the gaps filled", async () => {
  const folder = inFolder();
  for (const name of ["registrations", "feedback"]) {
    cpSync(join(examples, `exports/${name}.csv`), join(folder, `${name}.csv`));
  }
  const given = new Map<string, string>();
  for (const name of plans) {
    cpSync(join(examples, "plans", name), join(folder, name));
    const group = groupOf(name, "2027-01-10");
    for (const task of timeline(group, { today: "2027-01-10" })) {
      const table = task.kind === "feedback-gone-through" ? "feedback.csv" : "registrations.csv";
      const gaps = { export: table, link: "https://example.org/meeting", folder: `out-${given.size}` };
      const command = commandFor(task, { group, plan: name, gaps });
      if (command !== undefined && !given.has(`${task.kind} ${group.platform === undefined}`))
        given.set(`${task.kind} ${group.platform === undefined}`, command);
    }
  }
  expect(given.size).toBeGreaterThan(30);
  for (const command of given.values()) {
    const now = command.startsWith("piiri feedback") ? on("2028-06-01") : on("2027-02-20");
    const { exitCode, stderr } = await callPiiri([...command.split(" ").slice(1), ...now]);
    // A report of a season without summaries, and answers of another group's form, are told as what they are.
    const isTold = /^piiri (?:feedback|report|intake|agenda)/.test(command);
    expect(exitCode, `${command}: ${stderr}`).toBeLessThan(isTold ? 3 : 1);
    expect(stderr, command).not.toMatch(/--help/);
  }
  expect(new Set([...given.keys()].map((key) => key.split(" ")[0])).size).toBeGreaterThan(taskKinds.length / 2);
});

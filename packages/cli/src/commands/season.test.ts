import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { resolvePlanOrThrow } from "@piiri/core";
import { goodPlans } from "@piiri/core/rule-examples";
import { timeline } from "@piiri/core/timeline";
import { describe, expect, it, test } from "vitest";
import { callPiiri, planText } from "../testing/callPiiri.js";
import { temporaryFolder } from "../testing/temporaryFolder.js";

const now = ["--now", "2027-01-20"];
const today = "2027-01-20";
const good = JSON.stringify(goodPlans["closed-group"]);
const local = JSON.stringify(goodPlans["local-group"]);
const event = JSON.stringify(goodPlans["single-event"]);
const call = (words: readonly string[], input = good) => callPiiri([...words, ...now], { input });

describe("piiri timeline", () => {
  it("tells month by month what is done by whom, what is late, and how to record it", async () => {
    const { exitCode, stdout, stderr } = await call(["timeline", "-"]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(stdout).toMatchSnapshot();
  });

  it.each(["fi", "sv"])("in %s", async (language) => {
    expect((await call(["timeline", "-", "--language", language])).stdout).toMatchSnapshot();
  });

  it("as data has every task with the same keys, null where there is nothing, and no address", async () => {
    const { stdout } = await call(["timeline", "-", "--json"]);
    const tasks = JSON.parse(stdout);
    const own = timeline(resolvePlanOrThrow(goodPlans["closed-group"]), { today });
    expect(tasks.map(({ id, due, state }: Record<string, string>) => [id, due, state])).toEqual(
      own.map(({ id, due, state }) => [id, due, state]),
    );
    const keys = "id kind lane from due session number owner title state doneOn after source".split(" ");
    for (const task of tasks) expect(Object.keys(task)).toEqual(keys);
    expect(stdout).not.toContain("@groups.test");
    expect(tasks.find(({ id }: Record<string, string>) => id === "summary-s2")).toMatchObject({
      session: "s2",
      number: 2,
      title: "Fill in the summary (session 2)",
      owner: { role: "facilitators", people: ["Example first", "Example second"] },
    });
  });

  it("as calendar, picture and pages", async () => {
    expect((await call(["timeline", "-", "--format", "ics"])).stdout).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect((await call(["timeline", "-", "--format", "svg"])).stdout).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org/);
    expect((await call(["timeline", "-", "--format", "html"])).stdout).toContain('<svg viewBox="0 0 1160');
    expect((await call(["timeline", "-", "--format", "md"])).stdout).toContain("| When ");
  });

  it("knows what is done, and then all is in time", async () => {
    const group = resolvePlanOrThrow(goodPlans["closed-group"]);
    const past = timeline(group, { today }).filter(({ state }) => state === "late");
    const plan = { ...goodPlans["closed-group"], done: Object.fromEntries(past.map(({ id, due }) => [id, due])) };
    const { stdout } = await call(["timeline", "-"], JSON.stringify(plan));
    expect(stdout).not.toMatch(/ late /);
    expect(stdout).toContain("All is in time.");
  });

  it("of a group without an end goes as far as one asks", async () => {
    const tasks = async (horizon: string) =>
      JSON.parse((await call(["timeline", "-", "--json", "--horizon", horizon], local)).stdout);
    const short = await tasks("2027-06-30");
    expect((await tasks("2027-12-31")).length).toBeGreaterThan(short.length);
  });
});

describe("piiri lifecycle", () => {
  it("tells where a group stands and what it waits for", async () => {
    const { exitCode, stdout, stderr } = await call(["lifecycle", "-"], local);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(stdout).toMatchSnapshot();
  });

  it("as data names phase, what is lacking and why", async () => {
    const life = JSON.parse((await call(["lifecycle", "-", "--json"], local)).stdout);
    expect(life).toMatchObject({ standing: "beginning", next: { standing: "getting-acquainted" } });
    for (const { text } of life.next.lacks) expect(text).toMatch(/\.$/);
  });

  it("says of an event that it has no phases", async () => {
    expect((await call(["lifecycle", "-"], event)).stdout).toContain("A single event has no phases.");
    expect(JSON.parse((await call(["lifecycle", "-", "--json"], event)).stdout).standing).toBeNull();
  });
});

describe("piiri ground-rules", () => {
  it("gives each reader their page", async () => {
    const page = async (reader: string) => (await call(["ground-rules", "-", "--for", reader])).stdout;
    const [participants, newcomers, facilitators] = [
      await page("participants"),
      await page("newcomers"),
      await page("facilitators"),
    ];
    for (const text of [participants, newcomers, facilitators]) expect(text).toContain("makes a cup of tea first");
    expect(participants).not.toContain("I give no advice");
    expect(newcomers).toContain("it is good that you come");
    expect(facilitators).toContain("I give no advice");
  });

  it("of a plan without rules says how to get them", async () => {
    const { stdout } = await call(["ground-rules", "-"], planText());
    expect(stdout).toContain("Write the line groundRules: {} in the plan");
  });

  it("as data has rules, commitments and what is told", async () => {
    const data = JSON.parse((await call(["ground-rules", "-", "--json"], local)).stdout);
    expect(data.rules.at(-1)).toMatchObject({ topic: "differences" });
    expect(data.commitments).toHaveLength(11);
    expect(data.newcomers.length).toBeGreaterThan(0);
  });
});

describe("piiri publicity", () => {
  it("gives three texts, the checklist and the channels; or one text alone", async () => {
    const { exitCode, stdout } = await call(["publicity", "-"]);
    expect(exitCode).toBe(0);
    expect(stdout).toMatchSnapshot();
    const post = (await call(["publicity", "-", "--kind", "short-post"])).stdout;
    expect(post).toContain("https://groups.test/spring");
    expect(post).not.toContain("newsletter");
  });

  it("writes a QR code beside it, and refuses where there is no page to lead to", async () => {
    const folder = temporaryFolder();
    const qr = join(folder, "code.svg");
    const { exitCode, stderr } = await call(["publicity", "-", "--qr", qr]);
    expect(exitCode).toBe(0);
    expect(stderr).toContain(`The QR code is in the file ${qr}.`);
    expect(readFileSync(qr, "utf8")).toContain("<desc>https://groups.test/spring</desc>");
    const other = join(folder, "none.svg");
    const refused = await call(["publicity", "-", "--qr", other], planText());
    expect(refused).toMatchObject({ exitCode: 2, stdout: "" });
    expect(refused.stderr).toContain("informationPage");
    expect(existsSync(other)).toBe(false);
  });

  it("does not write the code over the plan", async () => {
    const file = join(temporaryFolder(), "plan.yaml");
    writeFileSync(file, planText());
    const { exitCode } = await callPiiri(["publicity", file, "--qr", file]);
    expect(exitCode).toBe(2);
    expect(readFileSync(file, "utf8")).toBe(planText());
  });

  it("as data", async () => {
    const data = JSON.parse((await call(["publicity", "-", "--json"])).stdout);
    expect(data.texts.map(({ kind }: { kind: string }) => kind)).toEqual(["web-page", "newsletter", "short-post"]);
    expect(data.material[0]).toMatchObject({ item: "purpose", state: "told" });
  });
});

test.each(["timeline", "lifecycle", "ground-rules", "publicity", "readiness", "agenda"])(
  "piiri %s does not show a Word file on a terminal",
  async (command) => {
    const { exitCode, stderr } = await callPiiri([command, "-", "--format", "docx"], { input: good, isTerminal: true });
    expect(exitCode).toBe(2);
    expect(stderr).toContain("A Word file cannot be shown here.");
  },
);

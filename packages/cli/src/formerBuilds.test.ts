import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, test } from "vitest";
import { takingMail } from "./testing/acceptingMail.fixtures.js";
import { callPiiri } from "./testing/callPiiri.js";
import { temporaryFolder } from "./testing/temporaryFolder.js";

// What former builds wrote means today what it meant then. How it came about is told in the README beside it.

const former = fileURLToPath(new URL("../fixtures/former", import.meta.url));
const builds = readdirSync(former, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? entry.name : []));
const people = 6;

const { taken, smtp } = await takingMail();

/** A copy of what a build wrote, and the command in it. */
function opened(build: string, part: string) {
  const folder = temporaryFolder();
  cpSync(join(former, build, part), folder, { recursive: true });
  const at = (name: string) => join(folder, name);
  const call = async (words: readonly string[], key = "an example key, not a secret") => {
    const called = await callPiiri(words, { environment: { PIIRI_KEY: key } });
    expect(called.stderr).not.toMatch(/unknown field|something went wrong|PIIRI_DEBUG/i);
    return called;
  };
  return { at, call };
}

function openedSending(build: string, part: string) {
  const { at, call } = opened(build, part);
  const given = ["--plan", at("plan.yaml"), "--registrations", at("registrations.csv"), "--now", "2027-02-28T10:00Z"];
  const limits = ["--smtp", smtp, "--delivery", "one-each", "--per-minute", "1000000", "--json"];
  const send = async (more: readonly string[] = [], key?: string) => {
    const before = taken.length;
    const called = await call(["send", at("messages"), ...given, ...limits, ...more], key);
    return { ...called, to: taken.slice(before), counts: countsIn(called.stdout) };
  };
  return { at, send };
}

function countsIn(stdout: string): Record<string, number> | undefined {
  return stdout === "" ? undefined : (JSON.parse(stdout) as { counts: Record<string, number> }[])[0]?.counts;
}

describe.each(builds)("what the build of %s wrote", (build) => {
  it("whoever got a message gets it no more, and another key is refused", async () => {
    const { send, at } = openedSending(build, "sent");
    const other = await send([], "an example key, not a sacret");
    expect([other.exitCode, other.to]).toEqual([2, []]);
    expect(other.stderr).toContain("another key");
    const again = await send();
    expect(again).toMatchObject({ exitCode: 0, to: [], counts: { already: people, sent: 0 } });
    // From now on it knows of what it had: cut off, it is refused.
    const journal = at(".piiri/walkers/outbox.jsonl");
    const lines = readFileSync(journal, "utf8").split("\n");
    writeFileSync(journal, `${lines.slice(0, 4).join("\n")}\n`);
    expect(await send()).toMatchObject({ exitCode: 2, to: [] });
  });

  it("a journal that is lost is asked about where messages are known to have been handed over", async () => {
    const { send, at } = openedSending(build, "sent");
    await send();
    rmSync(at(".piiri"), { recursive: true });
    const lost = await send();
    expect([lost.exitCode, lost.to]).toEqual([2, []]);
  });

  it("whoever was in doubt waits for a person, and the rest get theirs", async () => {
    const { send, at } = openedSending(build, "stopped");
    // As the first builds locked; nothing asks for it any more.
    mkdirSync(at(".piiri/walkers/sending.lock"));
    const rest = await send();
    expect(rest).toMatchObject({ exitCode: 3, counts: { already: 3, unknown: 1, sent: 2 } });
    expect(rest.to).toEqual(["person-4@participants.test", "person-5@participants.test"]);
    expect((await send()).to).toEqual([]);
    expect((await send(["--unknown", "again"])).to).toEqual(["person-3@participants.test"]);
    expect(await send()).toMatchObject({ exitCode: 0, to: [] });
  });

  it("what was being written when it stopped is left out, at whatever byte", async () => {
    const { send, at } = openedSending(build, "stopped");
    const journal = at(".piiri/walkers/outbox.jsonl");
    const bytes = readFileSync(journal);
    const last = bytes.subarray(0, -1).lastIndexOf(10) + 1;
    // The last line was that of the fourth; what only a tip knows of is missed.
    const tip = existsSync(`${journal}.tip`);
    for (let length = last; length < bytes.length; length += 7) {
      writeFileSync(journal, bytes.subarray(0, length));
      const { exitCode, stderr } = await send(["--dry-run"]);
      expect([exitCode, stderr.includes("--recover")], `${length}`).toEqual(tip ? [2, true] : [0, false]);
    }
  });

  it("whoever was put off is tried again, and whoever was refused is not", async () => {
    const { send } = openedSending(build, "refused");
    const again = await send();
    expect(again).toMatchObject({ exitCode: 3, counts: { already: 4, refused: 1, sent: 1 } });
    expect(again.to).toEqual(["person-2@participants.test"]);
    expect((await send(["--again", "refused"])).to).toEqual(["person-1@participants.test"]);
  });

  it("messages are read", async () => {
    const { at, call } = opened(build, "messages");
    const given = ["--plan", at("plan.yaml"), "--registrations", at("registrations.csv"), "--dry-run", "--json"];
    const { exitCode, stdout, stderr } = await call(["send", at("out"), ...given, "--now", "2027-02-28"]);
    expect(exitCode, stderr).toBe(0);
    const told = JSON.parse(stdout) as readonly { message: string; wouldSend: number }[];
    expect(told.map(({ message }) => message)).toEqual([
      "confirmation",
      "facilitator-invitation",
      "reminder-s2",
      "thanks",
      "welcome",
    ]);
    expect(told.every(({ wouldSend }) => wouldSend > 0)).toBe(true);
  });

  it("a place that was offered is offered to nobody else", async () => {
    const { at, call } = opened(build, "intake");
    const journal = at(".piiri/kevatryhma-2027/journal.jsonl");
    const before = readFileSync(journal, "utf8");
    const given = ["--plan", at("plan.yaml"), "--events", at("events.csv"), "--record", "--json"];
    const intake = (now: string, key?: string) =>
      call(["intake", at("registrations.csv"), ...given, "--now", now], key);
    const other = await intake("2027-02-18T09:00Z", "an example key, not a sacret");
    expect([other.exitCode, other.stderr.includes("PIIRI_KEY")]).toEqual([2, true]);
    const { exitCode, stdout } = await intake("2027-02-18T09:00Z");
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout).intakes[0]).toMatchObject({ toOffer: 0, counts: { admitted: 2, offered: 1 } });
    expect(readFileSync(journal, "utf8").startsWith(before)).toBe(true);
    expect(readFileSync(journal, "utf8").match(/"offered"/g)).toHaveLength(1);
    // The offer ran out, so the next is asked.
    await intake("2027-02-20T09:00Z");
    expect(readFileSync(journal, "utf8").match(/"offered"/g)).toHaveLength(2);
  });

  it("feedback that was told stays told, whatever stands in the plan by now", async () => {
    const { at, call } = opened(build, "feedback");
    const told = JSON.parse(readFileSync(at("results.json"), "utf8")) as { publications: readonly unknown[] };
    const tell = () =>
      call([
        "feedback",
        at("feedback.csv"),
        "--plan",
        at("plan.yaml"),
        "--closed",
        "--json",
        "--now",
        "2027-06-20T09:00Z",
      ]);
    const again = await tell();
    expect(again.exitCode, again.stderr).toBe(0);
    expect(JSON.parse(again.stdout).publications).toEqual(told.publications);
    const plan = readFileSync(at("plan.yaml"), "utf8");
    writeFileSync(at("plan.yaml"), plan.replace(/askedOn: .*/, "askedOn: 2027-05-11"));
    expect(JSON.parse((await tell()).stdout).publications).toEqual(told.publications);
    rmSync(at(".piiri/kevatryhma-2027/feedback.json"));
    const lost = await tell();
    expect([lost.exitCode, lost.stdout]).toEqual([2, ""]);
  });

  it("feedback cut off at any byte is never taken as not told", async () => {
    const { at, call } = opened(build, "feedback");
    const state = at(".piiri/kevatryhma-2027/feedback.json");
    const whole = readFileSync(state);
    rmSync(at("results.json"));
    for (let length = 1; length < whole.length - 1; length += 211) {
      writeFileSync(state, whole.subarray(0, length));
      const { exitCode, stdout } = await call([
        "feedback",
        at("feedback.csv"),
        "--plan",
        at("plan.yaml"),
        "--closed",
        "--now",
        "2027-06-20",
      ]);
      expect([exitCode, stdout], `${length}`).toEqual([2, ""]);
    }
  });

  it("meetings in Teams are known", async () => {
    const { at, call } = opened(build, "teams");
    const plan = (more: readonly string[] = []) =>
      call(["teams", "plan", at("plan.yaml"), "--now", "2027-01-10T10:00Z", ...more]);
    expect(await plan()).toMatchObject({ exitCode: 0, stdout: "Nothing to be done.\n" });
    const text = readFileSync(at("plan.yaml"), "utf8");
    writeFileSync(at("plan.yaml"), text.replace("18:00", '"18:30"'));
    const moved = await plan();
    expect(moved.stdout.match(/the meeting is changed \(start, end\)/g)).toHaveLength(3);
    expect(moved.stdout).not.toContain("is made");
  });

  it("plans are read, and a season is looked at", async () => {
    const { at, call } = opened(build, "plans");
    const names = readdirSync(at("."));
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) {
      const { exitCode, stderr } = await call(["sessions", at(name)]);
      expect(exitCode, `${name}: ${stderr}`).toBe(0);
      const checked = await call(["check", at(name)]);
      expect(checked.exitCode, `${name}: ${checked.stderr}`).toBeLessThan(2);
    }
    expect(readFileSync(at("changed.yaml"), "utf8")).toContain("revision: 2");
    const season = opened(build, "season");
    const looked = await season.call(["season", season.at("."), "--json"]);
    expect(looked.exitCode, looked.stderr).toBeLessThan(2);
    expect(looked.stdout).toContain("kevatryhma-2027");
    const group = { ...JSON.parse(looked.stdout) } as object;
    expect(JSON.parse((await season.call(["season", season.at("."), "--json"])).stdout)).toEqual(group);
  });
});

test("a practice, a form and own texts that people wrote then are read", async () => {
  const { at, call } = opened(builds[0] ?? "", ".");
  const plan = at("messages/plan.yaml");
  const registrations = at("messages/registrations.csv");
  const calls = [
    ["check", plan, "--profile", at("practice.yaml")],
    ["check", at("plans/local-group.yaml"), "--profile", at("local-groups.yaml")],
    ["intake", registrations, "--plan", plan, "--form", at("form.yaml"), "--now", "2027-02-20"],
    ["messages", plan, "--kind", "thanks", "--texts", at("texts.yaml"), "-o", at("out")],
  ];
  for (const words of calls) {
    const { exitCode, stderr } = await call(words);
    expect(exitCode, `${words.join(" ")}: ${stderr}`).toBeLessThan(2);
  }
  expect(readFileSync(at("out/thanks.md"), "utf8")).toContain("Thank you from us");
});

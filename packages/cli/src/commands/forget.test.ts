import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it, test } from "vitest";
import { takingMail } from "../testing/acceptingMail.fixtures.js";
import { callPiiri } from "../testing/callPiiri.js";
import { temporaryFolder } from "../testing/temporaryFolder.js";

const base = {
  id: "walkers",
  format: "closed-group",
  stage: "published",
  title: "Walking with a bad back",
  publicName: "Peer group",
  organiser: { name: "Example Association", domain: "example.org", email: "group@example.org" },
  seats: { least: 1, most: 1 },
  schedule: { start: "2027-01-12", time: "18:00" },
  registration: { cap: 1, promotion: "by-offer", keptUntil: "2027-05-01" },
};
const people = ["a", "b", "c"].map((name, n) => `2026-12-20 10:0${n}:00,MARK ${name},MARK-${name}@participants.test`);
const registrations = `Timestamp,Name,Email\n${people.join("\n")}\n`;
const cancelled = "Timestamp,Email,Event\n2026-12-28 10:00:00,MARK-a@participants.test,cancelled\n";
const environment = { PIIRI_KEY: "sixteen letters at least" };

const { taken, smtp } = await takingMail();
beforeEach(() => {
  taken.length = 0;
});

function group(plan: object = base) {
  const root = temporaryFolder();
  const at = (name: string) => join(root, name);
  writeFileSync(at("plan.json"), JSON.stringify(plan));
  writeFileSync(at("r.csv"), registrations);
  writeFileSync(at("cancelled.csv"), cancelled);
  const call = (day: string, ...words: readonly string[]) => callPiiri([...words, "--now", day], { environment });
  const files = ["--registrations", at("r.csv"), "--events", at("cancelled.csv")];
  return {
    at,
    call,
    write: () => call("2027-01-02", "messages", at("plan.json"), "--kind", "waiting", ...files, "-o", at("out")),
    send: (day: string) => call(day, "send", at("plan.json"), at("out"), ...files, "--smtp", smtp, "--json"),
    offer: (day: string) =>
      call(day, "intake", at("plan.json"), at("r.csv"), "--events", at("cancelled.csv"), "--record", "--json"),
    forget: (day: string, ...more: readonly string[]) => call(day, "forget", at("plan.json"), ...more),
    kept: () =>
      readdirSync(at(".piiri"), { recursive: true, withFileTypes: true })
        .filter((each) => each.isFile())
        .map((each) => readFileSync(join(each.parentPath, each.name), "utf8"))
        .join("\n"),
  };
}

/** Everything that would tell somebody apart: keyed hashes are long runs of hexadecimal digits. */
const hashesIn = (text: string) => text.match(/"(?:to|person)":\s*(?:\[?")[0-9a-f]{16,}/g) ?? [];

describe("when the time of keeping is over", () => {
  it("tells first, forgets with --write, and then nothing is sent or offered again", async () => {
    const { at, write, send, offer, forget, kept } = group();
    expect(JSON.parse((await offer("2026-12-29")).stdout).intakes[0].counts).toMatchObject({ offered: 1, waiting: 1 });
    await write();
    await send("2027-01-02");
    expect(taken).toEqual(["MARK-c@participants.test"]);
    expect(hashesIn(kept()).length).toBeGreaterThan(0);
    const before = kept();

    const dry = await forget("2027-05-02", at("r.csv"), "--json");
    expect(JSON.parse(dry.stdout)).toEqual({
      isWritten: false,
      keptUntil: "2027-05-01",
      messages: [{ message: "waiting", people: 1, at: expect.stringMatching(/^20/) }],
      offers: 1,
      files: [{ file: at("r.csv"), bytes: registrations.length }],
      // Saturday's end is Sunday, so it is done on Monday.
      byHand: ["form-answers-deleted", "mails-deleted", "meeting-records-deleted", "copies-deleted"].map((task) => ({
        task,
        due: "2027-05-03",
      })),
    });
    expect(kept()).toBe(before);
    expect(existsSync(at("r.csv"))).toBe(true);

    const copy = registrations;
    for (const language of ["fi", "sv", "en"]) {
      const told = await forget("2027-05-02", "--language", language);
      const lines = `${told.stdout}${told.stderr}`.split("\n");
      // It bears the day on which it was sent, which is today.
      expect(lines.filter((line) => line.startsWith("  waiting: ")).length).toBe(1);
      expect(lines.filter((line) => !line.startsWith("  waiting: ")).join("\n")).toMatchSnapshot();
      expect(told.stdout + told.stderr).not.toContain("MARK");
    }
    const done = await forget("2027-05-02", at("r.csv"), at("cancelled.csv"), "--write");
    expect(done.exitCode).toBe(0);
    expect([existsSync(at("r.csv")), existsSync(at("cancelled.csv")), existsSync(at("plan.json"))]).toEqual([
      false,
      false,
      true,
    ]);
    expect(hashesIn(kept())).toEqual([]);

    // Somebody exports them once more.
    writeFileSync(at("r.csv"), copy);
    writeFileSync(at("cancelled.csv"), cancelled);
    taken.length = 0;
    const again = JSON.parse((await send("2027-05-03")).stdout);
    expect(again[0].counts).toMatchObject({ sent: 0, unsent: 0 });
    expect(taken).toEqual([]);
    const offered = await offer("2027-01-03");
    expect(JSON.parse(offered.stdout).intakes[0].counts.offered).toBe(0);

    // To forget twice changes nothing.
    const twice = JSON.parse((await forget("2027-05-04", "--write", "--json")).stdout);
    expect(twice).toMatchObject({ messages: [{ message: "waiting", people: 1 }], offers: 1 });
  });

  it("what was put aside goes too", async () => {
    const { at, write, send, forget } = group();
    await write();
    await send("2027-01-02");
    const folder = at(".piiri/walkers");
    writeFileSync(join(folder, "outbox.jsonl.aside-1"), "{}\n");
    await forget("2027-05-02", "--write");
    expect(readdirSync(folder).filter((name) => name.includes("aside"))).toEqual([]);
  });

  test.each([
    ["before the day is past", base, "2027-05-01", [], "kept until"],
    ["a file that is not there", base, "2027-05-02", ["nowhere.csv"], "no such file"],
    ["the plan itself", base, "2027-05-02", ["plan.json"], "that is the plan"],
    ["a folder", base, "2027-05-02", ["folder"], "none that can be deleted"],
    ["a link", base, "2027-05-02", ["link.csv"], "none that can be deleted"],
  ] as const)("%s is refused, and nothing is changed", async (_, plan, day, files, sentence) => {
    const { at, call } = group(plan);
    mkdirSync(at("folder"));
    symlinkSync(at("r.csv"), at("link.csv"));
    const named = [at("r.csv"), ...files.map(at)];
    const { exitCode, stdout, stderr } = await call(
      day,
      "forget",
      at("plan.json"),
      ...named,
      "--write",
      "--language",
      "en",
    );
    expect([exitCode, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(sentence);
    expect(existsSync(at("r.csv"))).toBe(true);
  });

  test("a plan that says no day is asked for one; without the key nothing is forgotten", async () => {
    const standing = {
      ...base,
      format: "open-meetings",
      schedule: { ...base.schedule, ongoing: true },
      registration: {},
    };
    const { at, forget } = group(standing);
    expect((await forget("2027-05-02")).exitCode).toBe(2);
    const other = group();
    await other.write();
    await other.send("2027-01-02");
    const without = await callPiiri(["forget", other.at("plan.json"), at("r.csv"), "--write", "--now", "2027-05-02"]);
    expect([without.exitCode, existsSync(at("r.csv"))]).toEqual([2, true]);
    expect(hashesIn(other.kept()).length).toBeGreaterThan(0);
  });
});

it("survey results stay as they were told, and are not told otherwise afterwards", async () => {
  const root = temporaryFolder();
  const examples = join(import.meta.dirname, "../../../../examples");
  const at = (name: string) => join(root, name);
  cpSync(join(examples, "plans/closed-group.yaml"), at("plan.yaml"));
  cpSync(join(examples, "exports/feedback.csv"), at("answers.csv"));
  const call = (day: string, ...words: readonly string[]) => callPiiri([...words, "--now", day], { environment });
  const tell = () => call("2027-06-20", "feedback", at("plan.yaml"), at("answers.csv"), "--closed", "--json");
  const told = await tell();
  expect(told.exitCode).toBeLessThan(2);
  expect((await call("2028-06-20", "forget", at("plan.yaml"), "--write")).exitCode).toBe(0);
  expect((await tell()).stdout).toBe(told.stdout);
  const lines = readFileSync(at("answers.csv"), "utf8").trimEnd().split("\n");
  writeFileSync(at("answers.csv"), `${[...lines, lines.at(-1)].join("\n")}\n`);
  expect((await tell()).stdout).toBe(told.stdout);
});

import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { takingMail } from "../testing/acceptingMail.fixtures.js";
import { callPiiri } from "../testing/callPiiri.js";
import { temporaryFolder } from "../testing/temporaryFolder.js";

const people = 12;
const key = "sixteen letters at least";
const plan = JSON.stringify({
  id: "walkers",
  format: "single-event",
  title: "An evening",
  publicName: "An evening",
  organiser: { name: "Example Association", domain: "example.org", email: "group@example.org" },
  schedule: { start: "2027-03-02", time: "18:00" },
});
const registrations = `Timestamp,Name,Email\n${Array.from({ length: people }, (_, n) => `2027-02-${10 + n} 10:00:00,Example ${n},person-${n}@participants.test`).join("\n")}\n`;

const { taken, smtp } = await takingMail();

let folders = 0;

async function sent() {
  const root = temporaryFolder();
  folders += 1;
  const domain = `participants-${folders}.test`;
  const at = (name: string) => join(root, name);
  writeFileSync(at("plan.json"), plan);
  writeFileSync(at("registrations.csv"), registrations.replaceAll("participants.test", domain));
  const call = (words: readonly string[], PIIRI_KEY = key) =>
    callPiiri([...words, "--now", "2027-02-28"], { environment: { PIIRI_KEY } });
  const send = (more: readonly string[] = [], withKey = key, planFile = "plan.json") =>
    call(
      [
        ...["send", at("out"), "--plan", at(planFile), "--registrations", at("registrations.csv"), "--smtp", smtp],
        ...["--delivery", "one-each", "--per-minute", "1000000", "--json", ...more],
      ],
      withKey,
    );
  await call(["messages", at("plan.json"), "--kind", "thanks", "-o", at("out")]);
  expect((await send()).exitCode).toBe(0);
  const mails = () => taken.filter((address) => address.endsWith(`@${domain}`)).length;
  return { at, send, mails, journal: at(".piiri/walkers/outbox.jsonl") };
}

const countsIn = (stdout: string) => (JSON.parse(stdout) as { counts: Record<string, number> }[])[0]?.counts;

describe("the journal of what was sent", { timeout: 300_000 }, () => {
  it("refuses a key with a typing mistake; nobody gets anything again", async () => {
    const { mails, send } = await sent();
    const again = await send([], "sixteen letters at last");
    expect(again.exitCode).toBe(2);
    expect(again.stderr).toContain("another key");
    expect((await send()).exitCode).toBe(0);
    expect(mails()).toBe(people);
  });

  it("cut off at any line or byte, nobody gets anything again", async () => {
    const { mails, send, journal } = await sent();
    const bytes = readFileSync(journal);
    const places = Array.from({ length: 24 }, (_, n) => Math.floor((n * (bytes.length - 2)) / 23));
    const lines = [...bytes.keys()].filter((index) => bytes[index] === 10).map((index) => index + 1);
    for (const length of [...places, ...lines.slice(0, -1)]) {
      writeFileSync(journal, bytes.subarray(0, length));
      const { exitCode, stderr } = await send();
      expect(exitCode, `${length}`).toBe(2);
      expect(stderr).toContain("--recover");
      expect(stderr).toMatch(/outbox\.jsonl:\d+: /);
    }
    expect(mails()).toBe(people);
  });

  it("that is lost is asked about, and so is a copied plan; they get it again on a person's word alone", async () => {
    const { mails, send, at } = await sent();
    mkdirSync(at("copy"));
    cpSync(at("plan.json"), at("copy/plan.json"));
    const copied = await send([], key, "copy/plan.json");
    expect([copied.exitCode, copied.stderr.includes("handed to a sending")]).toEqual([2, true]);
    rmSync(at(".piiri"), { recursive: true });
    expect((await send(["--dry-run"])).exitCode).toBe(2);
    expect((await send()).exitCode).toBe(2);
    const recovered = await send(["--recover"]);
    expect(recovered.exitCode).toBe(3);
    expect(countsIn(recovered.stdout)).toMatchObject({ unknown: people, sent: 0 });
    expect(recovered.stderr).toContain(`Of ${people} people nobody knows`);
    expect(mails()).toBe(people);
    expect(countsIn((await send(["--unknown", "again"])).stdout)).toMatchObject({ sent: people });
    expect(mails()).toBe(2 * people);
    expect(countsIn((await send()).stdout)).toMatchObject({ already: people });
  });

  it("that is damaged begins anew: whoever surely got it stays so, the others wait for a person", async () => {
    const { mails, send, at, journal } = await sent();
    const text = readFileSync(journal, "utf8");
    const lines = text.split("\n");
    // The beginning, and of six people that it was handed over and taken; then one line is changed.
    const damaged = lines.map((line, place) => (place === 14 ? line.replace("sent", "snet") : line));
    writeFileSync(journal, damaged.join("\n"));
    const refused = await send();
    expect(refused.stderr).toMatch(/outbox\.jsonl:15: /);
    const { stdout, stderr } = await send(["--recover"]);
    const counts = countsIn(stdout);
    expect(counts).toMatchObject({ sent: 0, already: people - 1, unknown: 1 });
    expect(stderr).toContain("outbox.jsonl.aside-1");
    expect(readFileSync(at(".piiri/walkers/outbox.jsonl.aside-1"), "utf8")).toBe(damaged.join("\n"));
    expect(mails()).toBe(people);
    // Said again where nothing is wrong it does nothing more.
    expect(countsIn((await send(["--recover"])).stdout)).toEqual(countsIn((await send()).stdout));
  });

  it("of which OneDrive has put a second version beside it is refused, and recovered from both", async () => {
    const { mails, send, journal, at } = await sent();
    cpSync(journal, at(".piiri/walkers/outbox-OFFICE-PC.jsonl"));
    const refused = await send();
    expect(refused.exitCode).toBe(2);
    expect(refused.stderr).toContain("outbox-OFFICE-PC.jsonl");
    expect(countsIn((await send(["--recover"])).stdout)).toMatchObject({ already: people, unknown: 0 });
    expect((await send()).exitCode).toBe(0);
    expect(mails()).toBe(people);
  });

  it("that the first releases wrote goes on; another key is seen there too", async () => {
    const { mails, send, journal, at } = await sent();
    const lines = readFileSync(journal, "utf8").split("\n").slice(1, -1);
    rmSync(at("out/handed-over.json"));
    rmSync(`${journal}.tip`);
    const old = `${lines.map((line) => line.replace(/,"check":"[0-9a-f]+"\}$/, "}")).join("\n")}\n`;
    writeFileSync(journal, old);
    expect((await send([], "sixteen letters at last")).stderr).toContain("another key");
    expect(countsIn((await send()).stdout)).toMatchObject({ already: people });
    expect(mails()).toBe(people);
  });

  it("is no link; the receipt names nobody; all is for its owner alone whatever the umask", async () => {
    const before = process.umask(0);
    const { mails, send, at, journal } = await sent();
    process.umask(before);
    for (const folder of [".piiri/walkers", "out"])
      for (const name of readdirSync(at(folder)).filter((each) => statSync(join(at(folder), each)).isFile()))
        expect(statSync(join(at(folder), name)).mode & 0o777, name).toBe(0o600);
    expect(readFileSync(at("out/handed-over.json"), "utf8")).not.toMatch(/@|Example|person/);
    cpSync(journal, at("elsewhere"));
    rmSync(journal);
    symlinkSync(at("elsewhere"), journal);
    expect((await send()).stderr).toContain("symbolic link");
    expect(existsSync(at("elsewhere"))).toBe(true);
    expect(mails()).toBe(people);
  });
});

import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { callPiiri } from "../testing/callPiiri.js";
import { temporaryFolder } from "../testing/temporaryFolder.js";
import { hasEnded } from "./thisProcess.js";

const key = "sixteen letters at least";
const plan = JSON.stringify({
  id: "walkers",
  format: "closed-group",
  title: "Walking",
  publicName: "Peer group",
  organiser: { name: "Example Association", domain: "example.org", email: "group@example.org" },
  schedule: { start: "2027-01-12", time: "18:00" },
  registration: { cap: 3, promotion: "by-offer" },
});
const rows = Array.from(
  { length: 8 },
  (_, n) => `2026-12-0${n + 1} 10:00:00,Example ${n},person-${n}@participants.test`,
);
const cancelled = [0, 1].map((n) => `2026-12-10 10:00:00,person-${n}@participants.test,cancelled`);

function folder() {
  const root = temporaryFolder();
  const at = (name: string) => join(root, name);
  writeFileSync(at("plan.json"), plan);
  writeFileSync(at("r.csv"), `Timestamp,Name,Email\n${rows.join("\n")}\n`);
  writeFileSync(at("e.csv"), `Timestamp,Email,Event\n${cancelled.join("\n")}\n`);
  const intake = (...more: readonly string[]) =>
    callPiiri(
      [
        ...["intake", at("r.csv"), "--plan", at("plan.json"), "--events", at("e.csv"), "--record"],
        ...["--now", "2026-12-11", "--json", ...more],
      ],
      { environment: { PIIRI_KEY: key } },
    );
  return { at, intake, journal: at(".piiri/walkers/journal.jsonl") };
}

const offersIn = (journal: string) =>
  readFileSync(journal, "utf8")
    .split("\n")
    .flatMap((line) => (line.includes('"kind":"offered"') ? [(JSON.parse(line) as { person: string }).person] : []));

describe("intake --record", { timeout: 300_000 }, () => {
  it("six at once write each offer once", async () => {
    for (let round = 0; round < 3; round += 1) {
      const { intake, journal } = folder();
      const called = await Promise.all(Array.from({ length: 6 }, () => intake()));
      expect(called.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0, 0, 0, 0]);
      const offers = offersIn(journal);
      expect(offers.length).toBeGreaterThan(0);
      expect(new Set(offers).size).toBe(offers.length);
    }
  });

  it("refuses a journal that is cut off or damaged, and goes on with --recover", async () => {
    const { intake, journal, at } = folder();
    await intake();
    const text = readFileSync(journal, "utf8");
    const offers = offersIn(journal);
    for (const length of [0, 5, text.indexOf("\n") + 1, text.length - 40]) {
      writeFileSync(journal, text.slice(0, length));
      const { exitCode, stderr } = await intake();
      expect(exitCode, `${length}`).toBe(2);
      expect(stderr).toMatch(/journal\.jsonl:\d+: .*--recover/);
    }
    writeFileSync(journal, text);
    writeFileSync(at(".piiri/walkers/journal (1).jsonl"), text);
    expect((await intake()).stderr).toContain("journal (1).jsonl");
    expect((await intake("--recover")).exitCode).toBe(0);
    expect(offersIn(journal)).toEqual(offers);
    expect((await intake()).exitCode).toBe(0);
    expect(offersIn(journal)).toEqual(offers);
  });

  it("goes on where the first releases stopped", async () => {
    const { intake, journal, at } = folder();
    await intake();
    const lines = readFileSync(journal, "utf8").split("\n").slice(1, -1);
    const old = folder();
    mkdirSync(old.at(".piiri/walkers"), { recursive: true });
    writeFileSync(old.journal, `${lines.map((line) => line.replace(/,"check":"[0-9a-f]+"\}$/, "}")).join("\n")}\n`);
    expect((await old.intake()).exitCode).toBe(0);
    expect(offersIn(old.journal)).toEqual(offersIn(at(".piiri/walkers/journal.jsonl")));
  });
});

describe("a process", () => {
  it("is known to have ended once it has", async () => {
    const child = spawn(process.execPath, ["-e", "process.stdin.resume()"], { stdio: ["pipe", "ignore", "ignore"] });
    const { pid = 0 } = child;
    expect(hasEnded(pid)).toBe(false);
    const gone = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGKILL");
    await gone;
    expect(hasEnded(pid)).toBe(true);
  });
});

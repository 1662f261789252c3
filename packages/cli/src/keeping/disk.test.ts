import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { writeFileAtomically } from "../output/writeFileAtomically.js";
import { callPiiri } from "../testing/callPiiri.js";
import { temporaryFolder } from "../testing/temporaryFolder.js";
import { type Opened, watchingFiles } from "../testing/watchedFiles.js";
import { wordsIn } from "../texts/words.js";
import { thisHost } from "./thisProcess.js";

const plan = {
  id: "walkers",
  format: "closed-group",
  stage: "published",
  title: "Walking",
  publicName: "Peer group",
  language: "en",
  organiser: { name: "Example Association", domain: "example.org", email: "group@example.org" },
  schedule: { start: "2027-01-12", time: "18:00" },
  registration: { cap: 3, promotion: "by-offer" },
  feedback: { answersUntil: "2027-03-01" },
};
const rows = Array.from(
  { length: 8 },
  (_, n) => `2026-12-0${n + 1} 10:00:00,Example ${n},person-${n}@participants.test`,
);
const link = "https://teams.example.org/l/secret";

function folder() {
  const root = temporaryFolder();
  const at = (name: string) => join(root, name);
  writeFileSync(at("plan.json"), JSON.stringify(plan, undefined, 2));
  writeFileSync(
    at("new.json"),
    JSON.stringify({ ...plan, sessions: { s3: { moved: { date: "2027-02-10" } } } }, undefined, 2),
  );
  writeFileSync(at("r.csv"), `Timestamp,Name,Email\n${rows.join("\n")}\n`);
  writeFileSync(at("e.csv"), "Timestamp,Email,Event\n2026-12-10 10:00:00,person-0@participants.test,cancelled\n");
  const call = (...words: readonly string[]) =>
    callPiiri([...words, "--now", "2026-12-11"], { environment: { PIIRI_KEY: "sixteen letters at least" } });
  return { root, at, call };
}

type Folder = ReturnType<typeof folder>;

const intake = ({ at, call }: Folder, ...more: readonly string[]) =>
  call("intake", at("r.csv"), "--plan", at("plan.json"), "--events", at("e.csv"), ...more);
const commands: Readonly<Record<string, (all: Folder) => ReturnType<typeof callPiiri>>> = {
  "intake --record": (all) => intake(all, "--record"),
  "intake --reveal": (all) => intake(all, "--reveal", "-o", all.at("names.txt")),
  "calendar --link": ({ at, call }) =>
    call("calendar", at("plan.json"), "--for", "participants", "--link", link, "-o", at("own.ics")),
  "messages --link": ({ at, call }) =>
    call("messages", at("plan.json"), "--kind", "welcome", "--link", link, "-o", at("out")),
  "messages --draft": ({ at, call }) =>
    call("messages", at("plan.json"), "--kind", "thanks", "--registrations", at("r.csv"), "--draft", "-o", at("out")),
  "change --write": ({ at, call }) =>
    call("change", at("plan.json"), at("new.json"), "--write", "--messages", at("out"), "--link", link),
};
const isPlan = ({ path }: Opened) => path.includes("new.json");

describe.each(Object.entries(commands))("piiri %s", { timeout: 300_000 }, (name, command) => {
  it("makes its files for their owner alone from the first byte on, whatever the umask", async () => {
    const all = folder();
    const before = process.umask(0);
    const { value, opened } = await watchingFiles({}, () => command(all)).finally(() => process.umask(before));
    expect(value.exitCode).toBe(0);
    const made = opened.filter((each) => !isPlan(each) && each.flags !== "r+" && typeof each.flags === "string");
    expect(made.length).toBeGreaterThan(0);
    for (const { path, flags, mode } of made) expect([path, flags, mode]).toEqual([path, "wx", 0o600]);
    for (const own of ["out", ".piiri"].filter((each) => existsSync(all.at(each))))
      expect(statSync(all.at(own)).mode & 0o777).toBe(0o700);
    expect(readdirSync(all.root, { recursive: true }).filter((each) => String(each).endsWith("tmp"))).toEqual([]);
  });

  it.each(["ENOSPC", "EROFS", "EIO"])("loses nothing, whichever change of the disk fails with %s", async (code) => {
    const { changes } = await watchingFiles({}, () => command(folder()));
    expect(changes).toBeGreaterThan(2);
    for (let at = 1; at <= changes; at += 1) {
      const all = folder();
      const { value } = await watchingFiles({ failing: { at, code } }, () => command(all));
      expect([0, 3], `${at}: ${value.stderr}`).toContain(value.exitCode);
      expect(value.stderr).not.toContain("unexpected");
      expect(readFileSync(all.at("plan.json"), "utf8")).toBe(JSON.stringify(plan, undefined, 2));
      // Said again it comes to the same as if nothing had failed.
      const again = await command(all);
      // A result that could not be remembered as ours is asked about, as any other file would be.
      const isAsked = value.exitCode === 0 && again.exitCode === 2 && again.stderr.includes("--force");
      expect([at, isAsked ? 0 : again.exitCode, again.stderr.includes("--recover")]).toEqual([at, 0, false]);
      const journal = all.at(".piiri/walkers/journal.jsonl");
      if (name === "intake --record") expect(readFileSync(journal, "utf8").match(/"offered"/g)).toHaveLength(1);
    }
  });
});

describe("what is left by a call that was killed", () => {
  const leftovers = (pid: number, name: string) => `.${name}.${thisHost}.${pid}.0123456789ab.piiri-tmp`;

  it("goes with the next call; what a living process is writing stays", async () => {
    const all = folder();
    mkdirSync(all.at(".piiri/walkers"), { recursive: true });
    // No process has so high a number.
    const dead = 2 ** 31 - 1;
    for (const pid of [dead, process.pid]) {
      writeFileSync(all.at(leftovers(pid, "names.txt")), "");
      writeFileSync(all.at(`.piiri/walkers/${leftovers(pid, "journal.jsonl")}`), "");
    }
    await intake(all, "--record", "--reveal", "-o", all.at("names.txt"));
    expect(readdirSync(all.root).filter((each) => each.endsWith("tmp"))).toEqual([leftovers(process.pid, "names.txt")]);
    expect(readdirSync(all.at(".piiri/walkers")).filter((each) => each.endsWith("tmp"))).toEqual([
      leftovers(process.pid, "journal.jsonl"),
    ]);
  });

  it("is no full disk: a file whose name the next one would have had is not in its way", async () => {
    const all = folder();
    writeFileSync(all.at(`.names.txt.${process.pid}.tmp`), "");
    expect((await intake(all, "--reveal", "-o", all.at("names.txt"))).exitCode).toBe(0);
  });
});

describe("a file that a result goes to", () => {
  it("is made private where it was not before, and through a link the file itself", async () => {
    const all = folder();
    writeFileSync(all.at("names.txt"), "old", { mode: 0o644 });
    symlinkSync(all.at("names.txt"), all.at("link.txt"));
    await intake(all, "--reveal", "-o", all.at("link.txt"), ...(await forced(all)));
    expect(statSync(all.at("names.txt")).mode & 0o777).toBe(0o600);
  });

  it("is not written over where it changed since it was read; both versions stay and are told", async () => {
    const { at, root } = folder();
    writeFileSync(at("new.json"), "theirs");
    const { texts } = await wordsIn("en");
    const written = writeFileAtomically(at("new.json"), "ours", texts, { was: Buffer.from("as it was read") });
    await expect(written).rejects.toMatchObject({
      problem: { code: "changed-meanwhile", other: at("new.json.aside-1") },
    });
    expect(readFileSync(at("new.json"), "utf8")).toBe("theirs");
    expect(readFileSync(at("new.json.aside-1"), "utf8")).toBe("ours");
    expect(readdirSync(root).filter((name) => name.endsWith("tmp"))).toEqual([]);
  });
});

async function forced({ call }: Folder): Promise<readonly string[]> {
  return (await call("intake", "--help")).stdout.includes("--force") ? ["--force"] : [];
}

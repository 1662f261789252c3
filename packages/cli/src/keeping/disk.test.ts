import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  type DocumentKind,
  type JournalKind,
  KeepingError,
  type KeepingProblem,
  openJournal,
  readKept,
  type StateFiles,
  writeKept,
} from "@piiri/core/keeping";
import { describe, expect, it } from "vitest";
import { writeFileAtomically } from "../output/writeFileAtomically.js";
import { callPiiri } from "../testing/callPiiri.js";
import { temporaryFolder } from "../testing/temporaryFolder.js";
import { placesToFail, watchingFiles } from "../testing/watchedFiles.js";
import { wordsIn } from "../texts/words.js";
import { nodeFiles } from "./nodeFiles.js";
import { thisHost } from "./thisProcess.js";

// Here the first and the last operation of each kind fail, in every way; every single one by `npm run soak`.

const isThorough = process.env["PIIRI_THOROUGH"] !== undefined;

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
/** What a disk may answer, and as what it is told. */
const codes: Readonly<Record<string, KeepingProblem["code"]>> = {
  ENOSPC: "no-room",
  EDQUOT: "no-room",
  EROFS: "not-writable",
  EACCES: "not-writable",
  EIO: "failed",
  EXDEV: "failed",
  EEXIST: "failed",
};

interface Visit {
  readonly day: number;
}
const visits: JournalKind<Visit> = { name: "visits", schema: 1, entry: (data) => data as Visit };
const notes: DocumentKind<readonly string[]> = {
  name: "notes",
  schema: 1,
  content: (data) => (Array.isArray(data) ? (data as string[]) : undefined),
};
const key = "sixteen letters at least";

/** Each way of writing state, and what then stands there. */
const writes: Readonly<Record<string, (files: StateFiles) => Promise<void>>> = {
  "begins a journal": async (files) => (await openJournal(files, "v.jsonl", visits, key)).append([{ day: 1 }]),
  "adds to a journal": async (files) => (await openJournal(files, "w.jsonl", visits, key)).append([{ day: 2 }]),
  "writes a file whole": async (files) => {
    await writeKept(files, "n.json", notes, ["new"], await readKept(files, "n.json", notes));
  },
  "removes a file": (files) => files.remove("gone.json"),
};

describe.each(Object.entries(writes))("a call that %s, alone", { timeout: 300_000 }, (_, write) => {
  const work = (files: StateFiles) => files.alone("state", () => write(files));

  async function state() {
    const place = join(temporaryFolder(), ".piiri", "walkers");
    const files = nodeFiles(place);
    await (await openJournal(files, "w.jsonl", visits, key)).append([{ day: 1 }]);
    await writeKept(files, "n.json", notes, ["old"], await readKept(files, "n.json", notes));
    await files.replace("gone.json", new Uint8Array([1]));
    return place;
  }

  /** Each try has its own: making one takes longer than copying it. */
  function copied(place: string): StateFiles {
    const copy = join(temporaryFolder(), ".piiri", "walkers");
    cpSync(place, copy, { recursive: true });
    return nodeFiles(copy);
  }

  async function held(files: StateFiles) {
    const days = async (name: string) => (await openJournal(files, name, visits, key)).entries().map(({ day }) => day);
    // A file of ours that could not be removed stays as long as this process is there.
    const isOurs = (name: string) => name.startsWith("lock-") || name.endsWith(".piiri-tmp");
    const there = (await files.names()).filter((name) => !isOurs(name)).toSorted();
    return {
      v: await days("v.jsonl"),
      w: await days("w.jsonl"),
      n: (await readKept(files, "n.json", notes)).content,
      there,
    };
  }

  it("loses nothing at whichever operation the disk says no, tells why, and comes to the same when it is said again", async () => {
    const kept = await state();
    const whole = copied(kept);
    const before = await held(whole);
    const { changes } = await watchingFiles({}, () => work(whole));
    const after = await held(whole);
    expect(changes.length).toBeGreaterThan(3);
    const told = new Set<string>();
    for (const code of Object.keys(codes)) {
      for (const at of placesToFail(changes, isThorough)) {
        const files = copied(kept);
        const { value } = await watchingFiles({ failing: { at, code } }, () =>
          work(files).catch((error: unknown) => error),
        );
        if (value !== undefined) {
          expect(value, `${code} at ${at}`).toBeInstanceOf(KeepingError);
          const { problem } = value as KeepingError;
          expect([at, code, problem.code, "reason" in problem && problem.reason]).toEqual([
            at,
            code,
            codes[code],
            code,
          ]);
          told.add(code);
        }
        // What stands there is as before or as after; half of it is nothing that anybody reads.
        const now = await held(files);
        for (const part of ["v", "w", "n"] as const) expect([before[part], after[part]]).toContainEqual(now[part]);
        await work(files);
        const again = await held(files);
        expect([at, code, new Set(again.v), new Set(again.w), again.n, again.there]).toEqual([
          ...[at, code, new Set(after.v), new Set(after.w), after.n],
          after.there,
        ]);
      }
    }
    expect([...told].toSorted()).toEqual(Object.keys(codes).toSorted());
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

import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { outboxKind } from "@piiri/adapters-email";
import { journalKind, journalName } from "@piiri/adapters-forms/intake";
import { KeepingError, memoryFiles, openJournal, type StateFiles } from "@piiri/core/keeping";
import { readTold } from "@piiri/core/telling";
import { describe, expect, it } from "vitest";
import { seenTeams } from "../teams/teamsState.js";
import { callPiiri } from "../testing/callPiiri.js";
import { temporaryFolder } from "../testing/temporaryFolder.js";

// State of real runs, cut off at every byte, with every byte changed, and of every other type: it is refused with its place and the
// way out, or says all that it said. It is never taken as if nothing had been sent, offered, told or seen.
// Here bytes evenly spread, and the first and last ones; every single one by `npm run soak`.

const isThorough = process.env["PIIRI_THOROUGH"] !== undefined;

const former = fileURLToPath(new URL("../../fixtures/former/2026-11-28", import.meta.url));
const key = "an example key, not a secret";
const environment = { PIIRI_KEY: key };
type At = (name: string) => string;

const sending = (at: At) => [
  ...["send", at("messages"), "--plan", at("plan.yaml"), "--registrations", at("registrations.csv")],
  ...["--dry-run", "--json", "--now", "2027-02-28T10:00Z"],
];
const taking = (at: At) => [
  ...["intake", at("registrations.csv"), "--plan", at("plan.yaml"), "--events", at("events.csv"), "--json"],
  ...["--now", "2027-02-18"],
];
const telling = (at: At) => [
  ...["feedback", at("feedback.csv"), "--plan", at("plan.yaml"), "--closed", "--json", "--now", "2027-06-20"],
];
const planning = (at: At) => ["teams", "plan", at("plan.yaml"), "--json", "--now", "2027-01-10T10:00Z"];

const states: readonly (readonly [part: string, file: string, words: (at: At) => readonly string[]])[] = [
  ["sent", ".piiri/walkers/outbox.jsonl", sending],
  ["sent", ".piiri/walkers/outbox.jsonl.tip", sending],
  ["sent", "messages/handed-over.json", sending],
  ["stopped", ".piiri/walkers/outbox.jsonl", sending],
  ["refused", ".piiri/walkers/outbox.jsonl", sending],
  ["intake", ".piiri/kevatryhma-2027/journal.jsonl", taking],
  ["intake", ".piiri/kevatryhma-2027/journal.jsonl.tip", taking],
  ["feedback", ".piiri/kevatryhma-2027/feedback.json", telling],
  ["feedback", ".piiri/feedback-told.json", telling],
  ["teams", ".piiri/walkers/teams.json", planning],
];

function inFolder(part: string): At {
  const folder = temporaryFolder();
  cpSync(join(former, part), folder, { recursive: true });
  return (name) => join(folder, name);
}

function flipped(bytes: Uint8Array, place: number): Uint8Array {
  const changed = Uint8Array.from(bytes);
  changed[place] = (bytes[place] ?? 0) ^ (1 << (place % 8));
  return changed;
}

/** About so many places, always those at the ends; or all. */
function placesIn(length: number, about: number): readonly number[] {
  const step = Math.max(1, Math.floor(length / about));
  return Array.from({ length }, (_, place) => place).filter(
    (place) => place % step === 0 || place < 3 || place > length - 4,
  );
}

describe.each([
  [
    "sent",
    "outbox.jsonl",
    async (files: StateFiles) => (await openJournal(files, "outbox.jsonl", outboxKind, key)).entries(),
  ],
  [
    "intake",
    "journal.jsonl",
    async (files: StateFiles) => (await openJournal(files, journalName, journalKind, key)).entries(),
  ],
  ["feedback", "feedback.json", async (files: StateFiles) => (await readTold(files)).content],
  ["teams", "teams.json", async (files: StateFiles) => (await seenTeams(files)).content],
] as const)("of %s, %s", (part, name, read) => {
  const group = part === "intake" || part === "feedback" ? "kevatryhma-2027" : "walkers";
  const bytesOf = (file: string) => readFileSync(join(former, part, ".piiri", group, file));

  it("cut off or changed at any byte is refused, or says all that it said", { timeout: 300_000 }, async () => {
    const files = memoryFiles();
    const whole = bytesOf(name);
    if (name.endsWith("l")) await files.replace(`${name}.tip`, bytesOf(`${name}.tip`));
    await files.replace(name, whole);
    const said = JSON.stringify(await read(files));
    expect(said.length).toBeGreaterThan(100);
    let refused = 0;
    const places = placesIn(whole.length, isThorough ? whole.length : 120);
    for (const changed of places.flatMap((at) => [whole.subarray(0, at), flipped(whole, at)])) {
      await files.replace(name, changed);
      const found = await read(files).catch((error: unknown) => {
        if (!(error instanceof KeepingError)) throw error;
        expect(["damaged", "cut-short", "newer", "wrong-key"]).toContain(error.problem.code);
        refused += 1;
        return said;
      });
      expect(typeof found === "string" ? found : JSON.stringify(found)).toBe(said);
    }
    expect(refused).toBeGreaterThan(places.length * 1.5);
  });
});

describe.each(states)("of %s, %s", { timeout: 600_000 }, (part, file, words) => {
  const others: readonly (readonly [name: string, content: string | Uint8Array])[] = [
    ["nothing", ""],
    ["a line end", "\n"],
    ["null", "null\n"],
    ["a list", "[]\n"],
    ["an empty object", "{}\n"],
    ["a number", "1\n"],
    ["a text", '"outbox"\n'],
    ["another state's", readFileSync(join(former, "teams/.piiri/walkers/teams.json"))],
    ["another journal", readFileSync(join(former, "intake/.piiri/kevatryhma-2027/journal.jsonl"))],
    ["a plan", readFileSync(join(former, "sent/plan.yaml"))],
    ["a page", "<!doctype html><title>Sign in</title>"],
    ["nulls, as a disk leaves them", new Uint8Array(600)],
    ["bytes that are no text", Uint8Array.from({ length: 300 }, (_, at) => (at * 37) % 256)],
    ["lists within lists", "[".repeat(20_000)],
    ["fields of every object", '{"__proto__":{"piiri":"outbox"},"constructor":1,"schema":1,"check":2,"content":3}\n'],
    ["it in UTF-16", Buffer.from(`\ufeff${readFileSync(join(former, part, file), "utf8")}`, "utf16le")],
  ];

  it("is told by the command, with what to do", async () => {
    const at = inFolder(part);
    const call = () => callPiiri(words(at), { environment });
    const whole = readFileSync(at(file));
    const said = await call();
    expect(said.exitCode, said.stderr).toBeLessThan(2);
    const changes = placesIn(whole.length, isThorough ? 60 : 6).flatMap((place) => [
      [`cut off at ${place}`, whole.subarray(0, place)] as const,
      [`changed at ${place}`, flipped(whole, place)] as const,
    ]);
    for (const [name, content] of [
      ...changes,
      ...others.filter(([, one]) => Buffer.compare(Buffer.from(one), whole) !== 0),
    ]) {
      writeFileSync(at(file), content);
      const told = await call();
      expect(told.stderr, name).not.toMatch(/TypeError|RangeError|Broken invariant|undefined|\[object/i);
      if (told.exitCode !== 2) expect([name, told.exitCode, told.stdout]).toEqual([name, said.exitCode, said.stdout]);
      else {
        expect([name, told.stdout]).toEqual([name, ""]);
        // The place, and what to do.
        expect(told.stderr, name).toContain(at(file).replace(/\.tip$/, ""));
        expect(told.stderr, name).toMatch(
          /--recover|--told|backup|Update|Päivitä|move away|Give the plan|Check the key/i,
        );
      }
      expect(Buffer.compare(readFileSync(at(file)), Buffer.from(content)), name).toBe(0);
    }
    // What is no file at all.
    for (const make of [() => mkdirSync(at(file)), () => symlinkSync("/dev/null", at(file))]) {
      rmSync(at(file), { recursive: true });
      make();
      const told = await call();
      expect([told.exitCode, told.stdout], told.stderr).toEqual([told.exitCode === 2 ? 2 : 3, ""]);
      expect(told.stderr).toContain(at(file));
    }
    rmSync(at(file), { recursive: true });
  });
});

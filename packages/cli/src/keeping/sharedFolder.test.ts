import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { conflictCopies, KeepingError, openJournal, readKept, writeKept } from "@piiri/core/keeping";
import { describe, expect, it } from "vitest";
import { rewritePlan } from "../output/rewritePlan.js";
import { callPiiri, planText } from "../testing/callPiiri.js";
import { temporaryFolder } from "../testing/temporaryFolder.js";
import { wordsIn } from "../texts/words.js";
import { keepingRefusal } from "./keepingRefusal.js";
import { nodeFiles } from "./nodeFiles.js";

// Folders that a service keeps the same on several computers: second versions of state under the names that the services give
// them, and plans and state that somebody else changes meanwhile.

const former = fileURLToPath(new URL("../../fixtures/former/2026-11-28", import.meta.url));
const environment = { PIIRI_KEY: "an example key, not a secret" };
type At = (name: string) => string;

/** How second versions are called, by the service; `[name, stem, end]` make `outbox.jsonl` and the like. */
const names: readonly (readonly [service: string, (stem: string, end: string) => string])[] = [
  ["OneDrive", (stem, end) => `${stem}-OFFICE-PC${end}`],
  ["OneDrive, a computer called so by Windows", (stem, end) => `${stem}-DESKTOP-7QK2M1A${end}`],
  ["OneDrive, of a Mac", (stem, end) => `${stem}-Example’s MacBook Air${end}`],
  ["OneDrive, a second time", (stem, end) => `${stem}-OFFICE-PC-2${end}`],
  ["OneDrive, kept both", (stem, end) => `${stem} (1)${end}`],
  ["OneDrive, of the tip", (stem, end) => `${stem}${end}-OFFICE-PC.tip`],
  ["SharePoint in the browser", (stem, end) => `${stem}1${end}`],
  ["Dropbox", (stem, end) => `${stem} (conflicted copy 2027-01-01)${end}`],
  ["Dropbox, with a name", (stem, end) => `${stem} (Example One's conflicted copy 2027-01-01)${end}`],
  [
    "Dropbox, with a computer, a second time",
    (stem, end) => `${stem} (OFFICE-PC's conflicted copy 2027-01-01 (1))${end}`,
  ],
  ["Dropbox in Finnish", (stem, end) => `${stem} (Käyttäjän Example ristiriitainen kopio 2027-01-01)${end}`],
  ["Dropbox in Swedish", (stem, end) => `${stem} (Examples konflikterande kopia 2027-01-01)${end}`],
  ["Dropbox, of capitals", (stem, end) => `${stem} (Case Conflict)${end}`],
  ["iCloud Drive", (stem, end) => `${stem} 2${end}`],
  ["iCloud Drive, not brought here", (stem, end) => `.${stem}${end}.icloud`],
  ["Google Drive", (stem, end) => `${stem} (1)${end}`],
  ["Google Drive, in brackets", (stem, end) => `${stem} [Conflict]${end}`],
  ["Google Drive, a copy", (stem, end) => `Copy of ${stem}${end}`],
  ["Google Drive, a copy in Finnish", (stem, end) => `Kopio ${stem}${end}`],
  ["Google Drive, a copy in Swedish", (stem, end) => `Kopia av ${stem}${end}`],
  ["Syncthing", (stem, end) => `${stem}.sync-conflict-20270101-120000-ABCDEFG${end}`],
  ["Syncthing, half brought here", (stem, end) => `.syncthing.${stem}${end}.tmp`],
  ["Nextcloud", (stem, end) => `${stem} (conflicted copy 2027-01-01 120000)${end}`],
  ["ownCloud", (stem, end) => `${stem}_conflict-20270101-120000${end}`],
  ["Windows Explorer", (stem, end) => `${stem} - Copy${end}`],
  ["Windows Explorer in Finnish", (stem, end) => `${stem} – kopio (2)${end}`],
  ["Finder", (stem, end) => `${stem} copy 2${end}`],
  ["Finder in Swedish", (stem, end) => `${stem} kopia${end}`],
  ["an editor", (stem, end) => `${stem}${end}~`],
  ["a hand", (stem, end) => `old_${stem}${end}`],
  ["a hand, of a backup", (stem, end) => `${stem}${end}.bak`],
];

const states: readonly (readonly [part: string, file: string, words: (at: At) => readonly string[]])[] = [
  [
    "sent",
    ".piiri/walkers/outbox.jsonl",
    (at) => [
      ...["send", at("messages"), "--plan", at("plan.yaml"), "--registrations", at("registrations.csv"), "--dry-run"],
    ],
  ],
  [
    "intake",
    ".piiri/kevatryhma-2027/journal.jsonl",
    (at) => ["intake", at("registrations.csv"), "--plan", at("plan.yaml"), "--record", "--now", "2027-02-18"],
  ],
  [
    "feedback",
    ".piiri/kevatryhma-2027/feedback.json",
    (at) => ["feedback", at("feedback.csv"), "--plan", at("plan.yaml"), "--closed", "--now", "2027-06-20"],
  ],
  [
    "feedback",
    ".piiri/feedback-told.json",
    (at) => ["feedback", at("feedback.csv"), "--plan", at("plan.yaml"), "--closed", "--now", "2027-06-20"],
  ],
  ["teams", ".piiri/walkers/teams.json", (at) => ["teams", "plan", at("plan.yaml")]],
  [
    "sent",
    "messages/handed-over.json",
    (at) => [
      ...["send", at("messages"), "--plan", at("plan.yaml"), "--registrations", at("registrations.csv"), "--dry-run"],
    ],
  ],
];

describe.each(states)("a second version of %s, %s", { timeout: 300_000 }, (part, file, words) => {
  it.each(names)("by %s is refused, and it is said what to do", async (_, named) => {
    const folder = temporaryFolder();
    cpSync(join(former, part), folder, { recursive: true });
    const at = (name: string) => join(folder, name);
    const [, stem = "", end = ""] = /([^/]+?)(\.[a-z]+)$/.exec(file) ?? [];
    const other = join(dirname(file), named(stem, end));
    cpSync(at(file), at(other));
    const before = readFileSync(at(file));
    const { exitCode, stdout, stderr } = await callPiiri([...words(at), "--language", "en"], { environment });
    expect([exitCode, stdout], stderr).toEqual([2, ""]);
    expect(stderr).toContain(at(other));
    expect(stderr).toContain("move the other away");
    expect(readFileSync(at(file))).toEqual(before);
  });
});

it("what is ours or another's beside state is no second version of it", () => {
  const others = [
    "outbox.jsonl",
    "outbox.jsonl.tip",
    "outbox.jsonl.aside-1",
    ".outbox.jsonl.0a1b2c3d.42.0a1b2c3d4e5f.piiri-tmp",
    "lock-outbox",
    "journal.jsonl",
    "feedback.json",
    "desktop.ini",
    ".DS_Store",
    "outboxes.txt",
  ];
  expect(conflictCopies("outbox.jsonl", others)).toEqual([]);
});

describe("what somebody else changes meanwhile", () => {
  const changes = [{ path: "/revision", value: 2, after: ["format"] }] as const;
  const refusalOf = async (work: Promise<unknown>) => {
    const error = await work.then(
      () => undefined,
      (one: unknown) => one,
    );
    if (!(error instanceof KeepingError)) throw new Error("not refused", { cause: error });
    return await keepingRefusal(error, "en");
  };

  it("in a plan is shown beside what was to be written; neither is lost", async () => {
    const root = temporaryFolder();
    const file = join(root, "plan.yaml");
    const text = planText();
    const theirs = text.replace("with a bad back", "with MARKED@example.org\u001b[2J");
    writeFileSync(file, theirs);
    const { texts } = await wordsIn("en");
    const { message, exitCode } = await refusalOf(rewritePlan({ file, text }, changes, texts));
    expect(exitCode).toBe(2);
    expect(message).toContain(`${file}.aside-1`);
    expect(message).toMatch(/From line \d+ on the file now says:\n {2}- .*title: Walking with …/);
    expect(message).toMatch(/What was to be written says:\n(?: {2}\+ .*\n?)*.*title: Walking with a bad back/);
    expect(message).not.toContain("MARKED");
    expect(readFileSync(file, "utf8")).toBe(theirs);
    expect(readFileSync(`${file}.aside-1`, "utf8")).toContain("revision: 2");
  });

  it.each([
    ["emptied", ""],
    ["given another line end", planText().replaceAll("\n", "\r\n")],
    ["made a picture", "\u0000\u0001"],
  ])("a plan that is %s is not written over either", async (_, theirs) => {
    const root = temporaryFolder();
    const file = join(root, "plan.yaml");
    writeFileSync(file, theirs);
    const { texts } = await wordsIn("en");
    const { message } = await refusalOf(rewritePlan({ file, text: planText() }, changes, texts));
    expect(message).toContain(`${file}.aside-1`);
    expect(readFileSync(file, "utf8")).toBe(theirs);
  });

  it("in state is told by how much, and no line of it is shown", async () => {
    const files = nodeFiles(join(temporaryFolder(), ".piiri", "walkers"));
    const kind = { name: "notes", schema: 1, content: (data: unknown) => data as readonly string[] };
    const before = await readKept(files, "notes.json", kind);
    await writeKept(files, "notes.json", kind, ["MARK theirs"], before);
    const { message } = await refusalOf(writeKept(files, "notes.json", kind, ["MARK ours", "MARK more"], before));
    expect(message).toMatch(
      /They differ from line \d+ on: \d+ lines in the file, \d+ lines in what was to be written\./,
    );
    expect(message).not.toContain("MARK");
    expect(readdirSync(files.folder).toSorted()).toEqual(["notes.json", "notes.json.aside-1"]);
  });

  it("in a journal keeps what they wrote", async () => {
    const files = nodeFiles(join(temporaryFolder(), ".piiri", "walkers"));
    const kind = { name: "visits", schema: 1, entry: (data: unknown) => data as { readonly day: number } };
    const [one, other] = [await openJournal(files, "v.jsonl", kind), await openJournal(files, "v.jsonl", kind)];
    await one.append([{ day: 1 }]);
    const { message } = await refusalOf(other.append([{ day: 2 }]));
    expect(message).toContain("It was not overwritten");
    expect((await openJournal(files, "v.jsonl", kind)).entries()).toEqual([{ day: 1 }]);
  });
});

import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { callPiiri } from "./testing/callPiiri.js";
import { temporaryFolder } from "./testing/temporaryFolder.js";

// What a later Piiri wrote is told as such, in one sentence and in the plan's language, and nothing is done with it.

const former = fileURLToPath(new URL("../fixtures/former/2026-11-28", import.meta.url));
const examples = fileURLToPath(new URL("../../../examples", import.meta.url));
const environment = { PIIRI_KEY: "an example key, not a secret" };
const sentences = { fi: "tehty uudemmalla Piirillä", sv: "nyare Piiri", en: "made by a newer Piiri" } as const;

type At = (name: string) => string;

function inFolder(part: string, language: string): At {
  const folder = temporaryFolder();
  cpSync(join(former, part), folder, { recursive: true });
  const at = (name: string) => join(folder, name);
  if (existsSync(at("plan.yaml"))) {
    const plan = readFileSync(at("plan.yaml"), "utf8").replace(/^language:.*\n/m, "");
    writeFileSync(at("plan.yaml"), `language: ${language}\n${plan}`);
  }
  return at;
}

/** With a higher number in place of the first, in each of the ways in which state states it. */
function raised(file: string): void {
  const text = readFileSync(file, "utf8");
  expect(text).toContain('"schema":');
  // A later release may check its lines in another way, too.
  const lines = text.replace(/"schema":( ?)1/, '"schema":$17').split("\n");
  const anew = file.endsWith(".jsonl") ? lines.map((line) => line.replace(/,"check":"\w+"/, ',"sum":"xyz"')) : lines;
  writeFileSync(file, anew.join("\n"));
}

const sending = (at: At) => [
  ...["send", at("messages"), "--plan", at("plan.yaml"), "--registrations", at("registrations.csv")],
  ...["--smtp", "smtp://127.0.0.1:1", "--now", "2027-02-28T10:00Z"],
];
const telling = (at: At) => [
  "feedback",
  at("feedback.csv"),
  "--plan",
  at("plan.yaml"),
  "--closed",
  "--now",
  "2027-06-20",
];
const taking = (at: At) => [
  ...["intake", at("registrations.csv"), "--plan", at("plan.yaml"), "--events", at("events.csv"), "--record"],
  ...["--now", "2027-02-18"],
];

const states: readonly (readonly [part: string, file: string, words: (at: At) => readonly string[]])[] = [
  ["sent", ".piiri/walkers/outbox.jsonl", sending],
  ["sent", ".piiri/walkers/outbox.jsonl", (at) => [...sending(at), "--dry-run"]],
  ["sent", ".piiri/walkers/outbox.jsonl", (at) => [...sending(at), "--recover"]],
  ["sent", "messages/handed-over.json", sending],
  ["intake", ".piiri/kevatryhma-2027/journal.jsonl", taking],
  ["intake", ".piiri/kevatryhma-2027/journal.jsonl", (at) => [...taking(at), "--recover"]],
  ["feedback", ".piiri/kevatryhma-2027/feedback.json", telling],
  ["feedback", ".piiri/feedback-told.json", telling],
  ["teams", ".piiri/walkers/teams.json", (at) => ["teams", "plan", at("plan.yaml")]],
];

test.each(states.flatMap((state) => (["fi", "sv", "en"] as const).map((language) => [language, ...state] as const)))(
  "in %s: %s/%s is told as newer than the program",
  async (language, part, file, words) => {
    const at = inFolder(part, language);
    raised(at(file));
    const before = readFileSync(at(file), "utf8");
    const { exitCode, stdout, stderr } = await callPiiri(words(at), { environment, locale: "de_DE" });
    expect([exitCode, stdout], stderr).toEqual([2, ""]);
    const [sentence, ...more] = stderr
      .trimEnd()
      .split("\n")
      .filter((line) => line.includes(at(file)));
    expect(sentence?.startsWith(`${at(file)}: `)).toBe(true);
    expect(sentence).toContain(sentences[language]);
    expect(more).toEqual([]);
    expect(readFileSync(at(file), "utf8")).toBe(before);
    // The language that was asked for goes before the plan's.
    const asked = await callPiiri([...words(at), "--language", "en"], { environment });
    expect(asked.stderr).toContain(sentences.en);
  },
);

const written: readonly (readonly [file: string, text: string, words: (at: At, file: string) => readonly string[]])[] =
  [
    [
      "later.yaml",
      "schema: 2\nformat: hybrid\nrhythm: { every: week }\nlanguage: LANG\n",
      (_, file) => ["check", file],
    ],
    [
      "later.yaml",
      "schema: 2\nformat: hybrid\nrhythm: { every: week }\nlanguage: LANG\n",
      (_, file) => ["sessions", file],
    ],
    [
      "later.yaml",
      "schema: 2\nname: Our practice\nweather: fine\n",
      (at, file) => ["check", at("plan.yaml"), "--profile", file, "--language", "LANG"],
    ],
    [
      "later.yaml",
      "schema: 2\nname: Our form\nquestions: { 1: name }\n",
      (at, file) => ["intake", at("registrations.csv"), "--plan", at("plan.yaml"), "--form", file],
    ],
    [
      "later.yaml",
      "schema: 2\nthanks:\n  subject: { fi: Kiitos }\nfarewell: Hello\n",
      (at, file) => ["messages", at("plan.yaml"), "--kind", "thanks", "--texts", file, "-o", at("made")],
    ],
    [
      "messages/later.md",
      "---\nschema: 2\nkind: farewell\nwhom: everybody\n---\n\nHello\n",
      (at) => [...sending(at), "--dry-run"],
    ],
    [
      "later.json",
      '{"schema":2,"group":"walkers","publications":{"first":[]}}',
      (at, file) => ["report", at("plan.yaml"), "--feedback", file],
    ],
    [
      "later.json",
      '{"schema":2,"group":"walkers","publications":{"first":[]}}',
      (at) => ["feedback", join(examples, "exports/feedback.csv"), "--plan", at("plan.yaml"), "--closed"],
    ],
  ];

test.each(written.flatMap((file) => (["fi", "sv", "en"] as const).map((language) => [language, ...file] as const)))(
  "in %s: %s, as a later release may write it, is told in one sentence",
  async (language, name, text, words) => {
    const at = inFolder("sent", language);
    mkdirSync(at("made"));
    writeFileSync(at(name), text.replace("LANG", language));
    const given = words(at, at(name)).map((word) => word.replace(/^LANG$/, language));
    const { exitCode, stdout, stderr } = await callPiiri(given, { environment });
    expect([exitCode, stdout.includes("✓")], stderr).toEqual([2, false]);
    const told = `${stdout}${stderr}`;
    expect(told).toContain(sentences[language]);
    expect(told).toContain(at(name));
    // One thing, at one place: what a later release means by its fields nobody knows here.
    expect(told.split(at(name).replace(/\/messages\//, "/messages/")).length - 1).toBeLessThanOrEqual(2);
    expect(told).not.toMatch(/weather|questions|farewell|rhythm|whom/);
    expect(readdirSync(at("made"))).toEqual([]);
  },
);

test("a season tells of a plan that a later release wrote, and leaves no plan out without a word", async () => {
  const at = inFolder("season", "fi");
  writeFileSync(at("later.yaml"), "schema: 2\nformat: hybrid\nrhythm: { every: week }\n");
  const { exitCode, stdout, stderr } = await callPiiri(["season", at(".")]);
  expect(exitCode).not.toBe(0);
  expect(`${stdout}${stderr}`).toContain("later.yaml");
  expect(`${stdout}${stderr}`).toMatch(/newer Piiri|uudemmalla/);
});

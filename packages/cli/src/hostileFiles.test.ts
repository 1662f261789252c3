import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { callPiiri } from "./testing/callPiiri.js";
import { temporaryFolder } from "./testing/temporaryFolder.js";

// Every file that the command reads, spoilt: what is told is what is wrong and what to do, never that something of ours broke.
// Each kind of file and each kind of spoiling is tried here; larger ones and many more of each kind by `npm run soak`.

const isThorough = process.env["PIIRI_THOROUGH"] !== undefined;
/** How many letters the long ones have, and what reading them may cost: many times what it takes, and far from what hangs. */
const [letters, mostSeconds] = isThorough ? [100_000, 10] : [20_000, 4];

const examples = fileURLToPath(new URL("../../../examples", import.meta.url));
const environment = { PIIRI_KEY: "sixteen letters at least" };

const ownForm = `name: Our form
columns:
  at: [Vastausaika]
  name: [Nimi]
  email: [Sähköposti]
sessions:
  s1: [Ensimmäinen tapaaminen]
`;
const ownTexts = `welcome:
  subject: welcome to us
  body: |
    Hello! {{publicName}} begins soon.
    {{joinUrl}}
`;
const ownPractice = `name: Our practice
sessions:
  count: 8
`;

/** A folder in which everything that the command reads lies, whole. */
async function wholeFolder(): Promise<string> {
  const folder = temporaryFolder();
  const plan = readFileSync(join(examples, "plans/closed-group.yaml"), "utf8");
  const few = plan.replace(/^ {2}(?:cap|promotion|offerHours):.*\n/gm, "");
  writeFileSync(join(folder, "plan.yaml"), few.replace(/^registration:\n/m, "$&  cap: 3\n  promotion: by-offer\n"));
  for (const name of readdirSync(join(examples, "exports")))
    cpSync(join(examples, "exports", name), join(folder, name));
  writeFileSync(join(folder, "form.yaml"), ownForm);
  writeFileSync(join(folder, "texts.yaml"), ownTexts);
  writeFileSync(join(folder, "practice.yaml"), ownPractice);
  const at = (name: string) => join(folder, name);
  const given = ["--plan", at("plan.yaml"), "--events", at("cancellations.csv")];
  const made = [
    await callPiiri(["messages", at("plan.yaml"), "--kind", "thanks", "-o", at("messages")]),
    await callPiiri(["intake", at("registrations.csv"), ...given, "--record", "--now", "2027-01-20"], { environment }),
    await callPiiri([
      "feedback",
      at("feedback.csv"),
      "--plan",
      at("plan.yaml"),
      "--closed",
      "--json",
      "--now",
      "2027-06-01",
    ]),
  ];
  for (const { exitCode, stderr } of made) expect([0, 1], stderr).toContain(exitCode);
  writeFileSync(at("earlier.json"), made[2]?.stdout ?? "");
  return folder;
}

/** The commands that read each file. State is where it lies beside the plan. */
const readers: readonly (readonly [file: string, words: (at: (name: string) => string) => readonly string[]])[] = [
  ["plan.yaml", (at) => ["check", at("plan.yaml")]],
  ["plan.yaml", (at) => ["messages", at("plan.yaml")]],
  ["practice.yaml", (at) => ["check", at("plan.yaml"), "--profile", at("practice.yaml")]],
  ["form.yaml", (at) => ["intake", at("registrations.csv"), "--plan", at("plan.yaml"), "--form", at("form.yaml")]],
  [
    "texts.yaml",
    (at) => [
      "messages",
      at("plan.yaml"),
      "--kind",
      "welcome",
      "--texts",
      at("texts.yaml"),
      "--link",
      "https://example.org/a",
      "-o",
      at("out"),
    ],
  ],
  [
    "messages/thanks.md",
    (at) => [
      "send",
      at("messages"),
      "--plan",
      at("plan.yaml"),
      "--registrations",
      at("registrations.csv"),
      "--dry-run",
    ],
  ],
  ["registrations.csv", (at) => ["intake", at("registrations.csv"), "--plan", at("plan.yaml")]],
  [
    "cancellations.csv",
    (at) => ["intake", at("registrations.csv"), "--plan", at("plan.yaml"), "--events", at("cancellations.csv")],
  ],
  ["attendance.csv", (at) => ["attendance", at("attendance.csv"), "--plan", at("plan.yaml")]],
  ["history.csv", (at) => ["capacity", "--seats", "8", "--history", at("history.csv")]],
  ["feedback.csv", (at) => ["feedback", at("feedback.csv"), "--plan", at("plan.yaml"), "--closed"]],
  [
    "earlier.json",
    (at) => ["feedback", at("feedback.csv"), "--plan", at("plan.yaml"), "--closed", "--told", at("earlier.json")],
  ],
  ["earlier.json", (at) => ["report", at("plan.yaml"), "--feedback", at("earlier.json")]],
];

const bombs: readonly (readonly [name: string, content: string | Uint8Array])[] = [
  ["nothing", ""],
  ["blanks", " \n\n"],
  ["bytes that are no text", new Uint8Array([0, 255, 254, 1, 2, 3, 128, 129])],
  ["a list", "[1, 2, 3]"],
  ["a number", "7"],
  ["null", "null"],
  ["fields of every object", '{"__proto__": {"x": 1}, "constructor": 1, "toString": 2, "hasOwnProperty": 3}'],
  ["lists within lists", "[".repeat(letters / 2)],
  ["maps within maps", '{"a":'.repeat(letters / 2)],
  [
    "references that multiply",
    `a0: &a0 [x]\n${Array.from({ length: 30 }, (_, at) => `a${at + 1}: &a${at + 1} [${Array(10).fill(`*a${at}`).join(", ")}]`).join("\n")}\n`,
  ],
  ["a reference to itself", "a: &a [*a]\n"],
  ["one long line", "a".repeat(letters)],
  ["quotation marks", '"'.repeat(letters)],
  ["colons", ": ".repeat(letters / 2)],
  ["blanks and hyphens", `${"- ".repeat(letters / 2)}x`],
  ["digits", "1".repeat(letters)],
  ["separators", ";,".repeat(letters / 2)],
  ["a head that never ends", `---\n${"a: 1\n".repeat(letters / 5)}`],
  ["a head of bombs", `---\n${"[".repeat(letters / 5)}\n---\n\nHello\n`],
  ["names of everything", "true: 1\n? [a, b]\n: 2\n!!set {x}: 3\n"],
];

/** Bytes changed, cut or doubled, the same for the same seed. */
function spoilt(bytes: Uint8Array, seed: number): Uint8Array {
  let state = seed * 2_654_435_761 + bytes.length;
  const below = (limit: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  const pieces = [
    "[",
    "{",
    "null",
    "-1",
    "1e999",
    '"',
    "&a",
    "*a",
    "\n  ",
    ": ",
    "2027-99-99",
    "__proto__",
    "\u202e",
    ";;;",
  ];
  let text = Buffer.from(bytes);
  for (let changes = 1 + below(4); changes > 0; changes -= 1) {
    const at = below(text.length + 1);
    const end = Math.min(text.length, at + below(30));
    const piece = Buffer.from(pieces[below(pieces.length)] ?? "");
    const kind = below(4);
    if (kind === 0) text = Buffer.concat([text.subarray(0, at), piece, text.subarray(at)]);
    else if (kind === 1) text = Buffer.concat([text.subarray(0, at), piece, text.subarray(end)]);
    else if (kind === 2) text = Buffer.from(text.subarray(0, at));
    else text = Buffer.concat([text.subarray(0, end), text.subarray(at)]);
  }
  return text;
}

async function expectTold(words: readonly string[], what: string): Promise<void> {
  const before = process.cpuUsage();
  const { exitCode, stderr } = await callPiiri([...words, "--now", "2027-06-01"], { environment });
  const spent = process.cpuUsage(before).user;
  expect(stderr, what).not.toMatch(/TypeError|RangeError|Broken invariant|unexpected|undefined|\[object/i);
  // A result, or what is wrong with the file and how to go on; 3 is for what broke.
  expect([0, 1, 2], `${what}: ${stderr}`).toContain(exitCode);
  if (exitCode === 2) expect(stderr.length, what).toBeGreaterThan(10);
  expect(spent, what).toBeLessThan(mostSeconds * 1e6);
}

const runs = isThorough ? 300 : 6;
const whole = wholeFolder();

test.each(readers.map(([file, words]) => [file, words(String)[0] ?? "", words] as const))(
  "%s, spoilt in any way, is told with the way out: piiri %s",
  { timeout: 600_000 },
  async (file, _, words) => {
    const folder = temporaryFolder();
    cpSync(await whole, folder, { recursive: true });
    const at = (name: string) => join(folder, name);
    const bytes = readFileSync(at(file));
    await expectTold(words(at), "whole");
    for (const [name, content] of bombs) {
      writeFileSync(at(file), content);
      await expectTold(words(at), name);
    }
    for (let seed = 1; seed <= runs; seed += 1) {
      writeFileSync(at(file), spoilt(bytes, seed));
      await expectTold(words(at), `seed ${seed}: ${at(file)}`);
    }
  },
);

test("state that is cut off at any byte, or spoilt, is told with the way out", { timeout: 600_000 }, async () => {
  const folder = await whole;
  const state = filesUnder(join(folder, ".piiri"));
  expect(state.length).toBeGreaterThan(1);
  for (const file of state) {
    const copy = temporaryFolder();
    cpSync(folder, copy, { recursive: true });
    const at = (name: string) => join(copy, name);
    const target = join(copy, file.slice(folder.length + 1));
    const bytes = readFileSync(target);
    const intake = ["intake", at("registrations.csv"), "--plan", at("plan.yaml")];
    const feedback = ["feedback", at("feedback.csv"), "--plan", at("plan.yaml"), "--closed"];
    const ofIts = basename(file).startsWith("feedback") ? feedback : intake;
    // Neither reads what the other keeps; that it does not is seen by `npm run soak`.
    const commands = isThorough ? [intake, feedback] : [ofIts];
    const pieces = isThorough ? 32 : 4;
    const cuts = Array.from({ length: pieces + 1 }, (_, index) =>
      bytes.subarray(0, Math.floor((bytes.length * index) / pieces)),
    );
    for (const content of [...cuts, ...Array.from({ length: pieces }, (_, seed) => spoilt(bytes, seed + 1))])
      for (const words of commands) {
        mkdirSync(dirname(target), { recursive: true });
        writeFileSync(target, content);
        await expectTold(words, `${target} of ${content.length} bytes`);
      }
  }
});

function filesUnder(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesUnder(path) : [path];
  });
}

// Why: exports come from other people's tools, spoilt in ways that nobody thought of. For so many seconds each reader gets real exports
// with bytes changed, cut, doubled and mixed: it has to give rows or a TableError, soon, and never a word of what stood in them.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  collectRegistrations,
  readAttendance,
  readEvents,
  readHistory,
  readRegistrations,
  readSummaries,
  TableError,
} from "@piiri/adapters-forms";
import { resolvePlanOrThrow } from "@piiri/core";
import { goodPlans } from "@piiri/core/rule-examples";
import { strToU8, zipSync } from "fflate";
import { root } from "./workspace.mjs";

const seconds = Number(process.argv[process.argv.indexOf("--seconds") + 1]) || 60;
const seed = Number(process.env["PIIRI_SEED"] ?? Date.now() % 2 ** 31);
const slowest = 5000;
const { timeZone } = resolvePlanOrThrow(goodPlans["closed-group"]).schedule;

const folder = join(root, "examples/exports");
const samples = readdirSync(folder).map((name) => new Uint8Array(readFileSync(join(folder, name))));
const sheet =
  '<worksheet><dimension ref="A1:B2"/><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Aika</t></is></c></row></sheetData></worksheet>';
samples.push(zipSync({ "xl/worksheets/sheet1.xml": strToU8(sheet), "[Content_Types].xml": strToU8("<Types/>") }));

/** What stands in the samples and must be in no error. */
const personal = /Esimerkki|esimerkki\.test|Meikäläinen/;

const readers = {
  registrations: (bytes) => collectRegistrations(readRegistrations(pieces(bytes), { timeZone })),
  events: (bytes) => readEvents(bytes, { timeZone }),
  attendance: (bytes) => readAttendance(pieces(bytes)),
  history: (bytes) => readHistory(bytes),
  summaries: (bytes) => readSummaries(bytes),
};

const random = seeded(seed);
const until = Date.now() + seconds * 1000;
let inputs = 0;
let refused = 0;
while (Date.now() < until) {
  const bytes = spoilt();
  for (const [name, read] of Object.entries(readers)) {
    inputs += 1;
    const start = Date.now();
    try {
      await read(bytes);
    } catch (error) {
      refused += 1;
      if (!(error instanceof TableError)) fail(name, error);
      if (personal.test(`${error.message} ${JSON.stringify(error)}`))
        fail(name, new Error("an error shows what was read"));
    }
    if (Date.now() - start > slowest) fail(name, new Error(`took ${Date.now() - start} ms for ${bytes.length} bytes`));
  }
}
console.log(`${inputs} inputs in ${seconds} s, ${refused} refused, none crashed or hung (seed ${seed})`);

function fail(name, error) {
  console.error(`${name}, input ${inputs}, PIIRI_SEED=${seed}:`, error);
  process.exit(1);
}

/** A sample changed in a few places, or bytes at random. */
function spoilt() {
  const sample = pick(samples);
  if (random() < 0.1) return Uint8Array.from({ length: below(5000) }, () => below(256));
  let bytes = Uint8Array.from(sample);
  for (let changes = 1 + below(8); changes > 0; changes -= 1) {
    const at = below(bytes.length + 1);
    const other = pick(samples);
    const change = below(6);
    if (change === 0) bytes[at] = below(256);
    else if (change === 1) bytes = bytes.slice(0, at);
    else if (change === 2) bytes = joined(bytes.slice(0, at), bytes.slice(below(bytes.length + 1)));
    else if (change === 3) bytes = joined(bytes.slice(0, at), other.slice(below(other.length)));
    else if (change === 4)
      bytes = joined(
        bytes.slice(0, at),
        strToU8(pick(['"', "\r", "\n", ";", "\t", "\0", "=1+1", "__proto__", "\uFEFF", "ä"])),
        bytes.slice(at),
      );
    else if (bytes.length < 200_000) bytes = joined(bytes, bytes);
  }
  return bytes;
}

function* pieces(bytes) {
  const size = 1 + below(4000);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

function joined(...parts) {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function pick(all) {
  return all[below(all.length)];
}

function below(limit) {
  return Math.floor(random() * limit);
}

/** The same inputs for the same seed. */
function seeded(from) {
  let state = from;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

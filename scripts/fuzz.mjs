// Why: exports come from other people's tools, spoilt in ways that nobody thought of. For so many seconds each reader gets real exports
// with bytes changed, cut, doubled and mixed: it has to give rows or a TableError, soon, and never a word of what stood in them. Every other
// input is a table of its own, with headings, times, separators and encodings as tools write them: every row of it has to be read or told.
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
import Papa from "papaparse";
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

/** How many rows each reader accounts for. */
const rowsIn = {
  registrations: ({ events, rejected }) => events.length + rejected.length,
  events: (items) => items.filter(({ kind }) => kind !== "recognised").length,
  history: ({ attendance, rejected }) => attendance.length + rejected.length,
  summaries: ({ summaries, rejected }) => summaries.length + rejected.length,
};

const readers = {
  registrations: (bytes) => collectRegistrations(readRegistrations(pieces(bytes), { timeZone })),
  events: (bytes) => readEvents(bytes, { timeZone }),
  attendance: (bytes) => readAttendance(pieces(bytes)),
  history: (bytes) => readHistory(bytes),
  summaries: (bytes) => readSummaries(bytes),
};

const headers = [
  ["registrations", ["Aikaleima", "Nimi", "Sähköposti", "Mitä toivot, mitä pelkäät, mitä odotat, kuka olet?"]],
  ["registrations", ["ID", "Starttid", "Slutförandetid", "E-post", "Namn", "Ditt namn", "Din e-postadress"]],
  ["registrations", ["Vastausaika", "Yhteystiedot:Nimi", "Yhteystiedot:Sähköposti"]],
  ["events", ["Aika", "Sähköposti", "Tapahtuma"]],
  ["history", ["Toteutusmuoto", "Ilmoittautuneita", "Osallistujia"]],
  ["summaries", ["Milloin tapasitte?", "Mikä oli teema?", "Osallistujia"]],
];
const cells = [
  ...["", "", " ", "Äiti Example", "one@example.org", "anonymous", "peruutti", "suljettu ryhmä", "12", "7", "sep=;"],
  ...['"', "a;b, c", "kaksi\nriviä", "=1+1", "joskus", "31.2.2027", "9".repeat(400), "::::".repeat(200)],
];
const oldLetters = {
  windows: {},
  macintosh: { ä: 0x8a, ö: 0x9a, Ä: 0x80 },
  cp850: { ä: 0x84, ö: 0x94, Ä: 0x8e },
};
const utf16 = (isLittle) => (text) =>
  Uint8Array.from(
    [...text].flatMap((c) =>
      isLittle ? [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8] : [c.charCodeAt(0) >> 8, c.charCodeAt(0) & 255],
    ),
  );
const encodings = [
  strToU8,
  (text) => strToU8(`\uFEFF${text}`),
  (text) => utf16(true)(`\uFEFF${text}`),
  utf16(true),
  utf16(false),
  ...Object.values(oldLetters).map(
    (letters) => (text) =>
      Uint8Array.from([...text.replaceAll("\u202f", " ")].map((c) => letters[c] ?? c.charCodeAt(0))),
  ),
];

const random = seeded(seed);
const until = Date.now() + seconds * 1000;
let inputs = 0;
let refused = 0;
while (Date.now() < until) {
  const table = random() < 0.5 ? madeUp() : undefined;
  const bytes = table?.bytes ?? spoilt();
  for (const [name, read] of Object.entries(readers)) {
    inputs += 1;
    const start = Date.now();
    try {
      const found = await read(bytes);
      if (table?.of === name && rowsIn[name](found) !== table.rows)
        fail(name, new Error(`${rowsIn[name](found)} of ${table.rows} rows: ${JSON.stringify(table.text)}`));
    } catch (error) {
      if (table?.of === name) fail(name, error);
      refused += 1;
      if (!(error instanceof TableError)) fail(name, error);
      if (personal.test(`${error.message} ${JSON.stringify(error)}`))
        fail(name, new Error(`an error shows what was read: ${JSON.stringify(error)}`));
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

/** A whole table for one of the readers, as some tool might write it. */
function madeUp() {
  const [of, header] = pick(headers);
  const rows = Array.from({ length: below(12) }, () => header.map(() => (random() < 0.4 ? time() : pick(cells))));
  const delimiter = pick([";", ",", "\t"]);
  const newline = pick(["\n", "\r\n", "\r"]);
  const titles = random() < 0.2 ? [["Ilmoittautumiset: Vertaisryhmä"], [""]] : [];
  const csv = Papa.unparse([...titles, header, ...rows], { delimiter, newline, quotes: random() < 0.3 });
  const text = `${random() < 0.2 ? `sep=${delimiter}${newline}` : ""}${csv}${random() < 0.8 ? newline : ""}`;
  const written = rows.filter((row) => row.some((cell) => cell.trim() !== "")).length;
  return { of, rows: written, text, bytes: pick(encodings)(text) };
}

/** A day, a time, a half and a zone, or parts of them, in an order that may make sense. */
function time() {
  const day = pick([
    "13.2.2027",
    "2/13/27",
    "2027-02-13",
    "2027/02/13",
    "13. helmikuuta 2027",
    "Feb 13, 2027",
    "46431.383",
  ]);
  const hour = pick(["", " 9.12", " 9:12:05", ", 09:12:05", " klo 9.12", "T09:12:05", " kl. 9.12", " 25.70"]);
  const half = pick(["", "", " AM", " ip.", " e.m.", "\u202fPM"]);
  const zone = pick(["", "", " GMT+2", "Z", " EET", "+02:00", " +0200", " UTC", " (UTC+3)", " XYZ"]);
  return `${pick(["", "", "la ", "Sat, "])}${day}${hour}${half}${zone}`;
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

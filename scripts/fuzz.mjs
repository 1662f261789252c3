// Why: exports come from other people's tools, spoilt in ways that nobody thought of. For so many seconds each reader gets real exports
// with bytes changed, cut, doubled and mixed: it has to give rows or a TableError, soon, and never a word of what stood in them. Every other
// input is a table of its own, with headings, times, separators and encodings as tools write them: every row of it has to be read or told.
// What people write by hand (plans, practices, forms, texts, messages) and what we write ourselves (journals) is spoilt as well: there
// problems are values, and nothing may be thrown at all.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseMessageFile, parseOwnTexts, writeMessageFile } from "@piiri/adapters-email";
import {
  collectRegistrationsOrThrow,
  formDefinitionSchema,
  readAttendanceOrThrow,
  readEventsOrThrow,
  readFeedbackOrThrow,
  readHistoryOrThrow,
  readRegistrationsOrThrow,
  readSummariesOrThrow,
  TableError,
} from "@piiri/adapters-forms";
import { resolvePlan, resolvePlanOrThrow } from "@piiri/core";
import { feedbackInstrument } from "@piiri/core/feedback";
import { parseJournal } from "@piiri/core/keeping";
import { goodPlans } from "@piiri/core/rule-examples";
import { parsePlanText, parseProfileText, readYaml } from "@piiri/core/yaml";
import { strToU8, zipSync } from "fflate";
import Papa from "papaparse";
import { root } from "./workspace.mjs";

const seconds = Number(process.argv[process.argv.indexOf("--seconds") + 1]) || 60;
/** The same inputs each time, so that a gate that failed fails again; others with PIIRI_SEED=random. */
const { PIIRI_SEED = "20270302" } = process.env;
const seed = PIIRI_SEED === "random" ? Date.now() % 2 ** 31 : Number(PIIRI_SEED);
/** Of the processor, since a busy machine lets one wait: two seconds for each 100 kB begun, in microseconds. */
const slowestFor = (bytes) => 2_000_000 * Math.ceil((bytes.length + 1) / 100_000);
const group = resolvePlanOrThrow(goodPlans["closed-group"]);
const { timeZone } = group.schedule;

const folder = join(root, "examples/exports");
const samples = readdirSync(folder).map((name) => new Uint8Array(readFileSync(join(folder, name))));
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
samples.push(
  zipSync({
    "xl/workbook.xml": strToU8(`<workbook xmlns:r="${office}"><sheets><sheet name="A" r:id="r1"/></sheets></workbook>`),
    "xl/_rels/workbook.xml.rels": strToU8(
      `<Relationships><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/a.xml"/></Relationships>`,
    ),
    "xl/worksheets/a.xml": strToU8(
      '<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Aika</t></is></c></row></sheetData></worksheet>',
    ),
  }),
);
const written = [
  ...readdirSync(join(root, "examples/plans")).map((name) => readFileSync(join(root, "examples/plans", name))),
  strToU8("name: Our practice\nsessions:\n  count: 8\n"),
  strToU8("name: Our form\ncolumns:\n  at: [Aika]\n  name: [Nimi]\nsessions:\n  s1: [Eka]\n"),
  strToU8("welcome:\n  subject: hello\n  body: |\n    Hello {{publicName}}\n    {{joinUrl}}\n"),
  strToU8(
    writeMessageFile({
      ...{ kind: "thanks", key: "thanks", audience: "admitted", group: "walkers", domain: "example.org" },
      ...{ language: "en", subject: "Thank you", from: { name: "Example", address: "group@example.org" } },
      ...{ date: "2027-04-01T09:00:00Z", body: "Thank **you**.\n" },
    }),
  ),
  strToU8('{"at":"2027-01-20T10:00:00Z","kind":"offered","person":"abc","until":"2027-01-21T10:00:00Z"}\n'.repeat(3)),
].map((bytes) => new Uint8Array(bytes));

/** What stands in the samples and must be in no error. */
const personal = /Esimerkki|esimerkki\.test|Meikäläinen/;

/** How many rows each reader accounts for. */
const rowsIn = {
  registrations: ({ events, rejected }) => events.length + rejected.length,
  events: (items) => items.filter(({ kind }) => kind !== "recognised").length,
  history: ({ attendance, rejected }) => attendance.length + rejected.length,
  summaries: ({ summaries, rejected }) => summaries.length + rejected.length,
  feedback: (rows) => rows,
};

const instrument = feedbackInstrument(group);
const readers = {
  registrations: (bytes) => collectRegistrationsOrThrow(readRegistrationsOrThrow(pieces(bytes), { timeZone })),
  events: (bytes) => readEventsOrThrow(bytes, { timeZone }),
  attendance: (bytes) => readAttendanceOrThrow(pieces(bytes)),
  history: (bytes) => readHistoryOrThrow(bytes),
  summaries: (bytes) => readSummariesOrThrow(bytes),
  feedback: async (bytes) => {
    let rows = 0;
    for await (const batch of readFeedbackOrThrow(pieces(bytes), { instrument, language: "fi", timeZone }))
      rows += batch.filter(({ kind }) => kind !== "recognised").length;
    return rows;
  },
};

/** What people and we ourselves write: what is wrong comes back as a value. */
const asText = (bytes) => new TextDecoder().decode(bytes);
const journal = { name: "intake", schema: 1, entry: (data) => data ?? undefined };
const texts = {
  plan: (bytes) => parsePlanText(asText(bytes)).map(({ plan }) => resolvePlan(plan)),
  practice: (bytes) => parseProfileText(asText(bytes)),
  form: (bytes) => readYaml(asText(bytes)).map(({ data }) => formDefinitionSchema.safeParse(data)),
  "own texts": (bytes) => parseOwnTexts(asText(bytes)),
  message: (bytes) => parseMessageFile(asText(bytes)),
  journal: (bytes) => parseJournal(bytes, journal),
};

const headers = [
  ["registrations", ["Aikaleima", "Nimi", "Sähköposti", "Mitä toivot, mitä pelkäät, mitä odotat, kuka olet?"]],
  ["registrations", ["ID", "Starttid", "Slutförandetid", "E-post", "Namn", "Ditt namn", "Din e-postadress"]],
  ["registrations", ["Vastausaika", "Yhteystiedot:Nimi", "Yhteystiedot:Sähköposti"]],
  ["events", ["Aika", "Sähköposti", "Tapahtuma"]],
  ["history", ["Toteutusmuoto", "Ilmoittautuneita", "Osallistujia"]],
  ["summaries", ["Milloin tapasitte?", "Mikä oli teema?", "Osallistujia"]],
  ["feedback", ["Valmistumisaika", "Ohjaajat osasivat asiansa.", "Arvosana", "Mikä ryhmässä oli parasta?"]],
];
const cells = [
  ...["", "", " ", "Äiti Example", "one@example.org", "anonymous", "peruutti", "suljettu ryhmä", "12", "7", "sep=;"],
  ...['"', "a;b, c", "kaksi\nriviä", "=1+1", "joskus", "31.2.2027", "9".repeat(400), "::::".repeat(200)],
  ...["Täysin samaa mieltä", "Melko paljon", "4", "9½", "PÃ¤ivi", "SÃƒÂ¤de"],
];
/** What stands in tables that no program wrote, with quotation marks that do not fit. */
const byHand = ['"Bo" Example', 'Bo "Bosse" Example', '19" x', '"open', "", "12", "one@example.org", "13.2.2027 9.12"];
/** The last code that is as in Unicode, and letters that stand elsewhere; for what it has no letter a program writes a question mark. */
const oldLetters = {
  windows: { most: 0xff, letters: {} },
  macintosh: { most: 0x7f, letters: { ä: 0x8a, ö: 0x9a, Ä: 0x80 } },
  cp850: { most: 0x7f, letters: { ä: 0x84, ö: 0x94, Ä: 0x8e } },
};
const questionMark = 0x3f;
const utf16 = (isLittle) => (text) =>
  Uint8Array.from(
    [...text].flatMap((c) =>
      isLittle ? [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8] : [c.charCodeAt(0) >> 8, c.charCodeAt(0) & 255],
    ),
  );
const misread = (text) => new TextDecoder("windows-1252").decode(strToU8(text));
const encodings = [
  strToU8,
  (text) => strToU8(misread(text)),
  (text) => strToU8(`\uFEFF${text}`),
  (text) => utf16(true)(`\uFEFF${text}`),
  utf16(true),
  utf16(false),
  ...Object.values(oldLetters).map(
    ({ most, letters }) =>
      (text) =>
        Uint8Array.from(
          [...text.replaceAll("\u202f", " ")].map(
            (c) => letters[c] ?? (c.codePointAt(0) <= most ? c.codePointAt(0) : questionMark),
          ),
        ),
  ),
];

const random = seeded(seed);
const until = Date.now() + seconds * 1000;
let inputs = 0;
let refused = 0;
while (Date.now() < until) {
  const table = random() < 0.5 ? madeUp() : undefined;
  await tryAll(readers, table?.bytes ?? spoilt(samples), {
    found: (name, found) => {
      if (table?.of === name && rowsIn[name](found) !== table.rows)
        fail(name, new Error(`${rowsIn[name](found)} of ${table.rows} rows: ${JSON.stringify(table.text)}`));
    },
    thrown: (name, error) => {
      if (table?.of === name || !(error instanceof TableError)) fail(name, error);
      if (personal.test(`${error.message} ${JSON.stringify(error)}`))
        fail(name, new Error(`an error shows what was read: ${JSON.stringify(error)}`));
    },
  });
  await tryAll(texts, spoilt(written), { found: () => {}, thrown: fail });
}
console.log(`${inputs} inputs in ${seconds} s, ${refused} refused, none crashed or hung (seed ${seed})`);

async function tryAll(all, bytes, { found, thrown }) {
  for (const [name, read] of Object.entries(all)) {
    inputs += 1;
    const before = process.cpuUsage();
    try {
      found(name, await read(bytes));
    } catch (error) {
      refused += 1;
      thrown(name, error);
    }
    const spent = process.cpuUsage(before).user;
    if (spent > slowestFor(bytes)) fail(name, new Error(`took ${spent} µs for ${bytes.length} bytes`));
  }
}

function fail(name, error) {
  console.error(`${name}, input ${inputs}, PIIRI_SEED=${seed}:`, error);
  process.exit(1);
}

/** A sample changed in a few places, or bytes at random. */
function spoilt(from) {
  const sample = pick(from);
  if (random() < 0.1) return Uint8Array.from({ length: below(5000) }, () => below(256));
  let bytes = Uint8Array.from(sample);
  for (let changes = 1 + below(8); changes > 0; changes -= 1) {
    const at = below(bytes.length + 1);
    const other = pick(from);
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
  const isByHand = random() < 0.1;
  if (isByHand) for (const row of rows) for (const at of row.keys()) row[at] = pick(byHand);
  const csv = isByHand
    ? [...titles, header, ...rows].map((row) => row.join(delimiter)).join(newline)
    : Papa.unparse([...titles, header, ...rows], { delimiter, newline, quotes: random() < 0.3 });
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

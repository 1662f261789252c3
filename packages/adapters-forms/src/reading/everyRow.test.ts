import { parsePlanOrThrow, resolvePlanOrThrow, type TimeZone } from "@piiri/core";
import { feedbackInstrument } from "@piiri/core/feedback";
import { goodPlans } from "@piiri/core/rule-examples";
import * as fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import {
  collectRegistrationsOrThrow,
  readAttendanceOrThrow,
  readEventsOrThrow,
  readFeedbackOrThrow,
  readHistoryOrThrow,
  readRegistrationsOrThrow,
  readSummariesOrThrow,
  TableError,
} from "../index.js";

const timeZone = "Europe/Helsinki" as TimeZone;
const { feedback: _, ...planless } = goodPlans["open-meetings"];
const group = resolvePlanOrThrow(parsePlanOrThrow({ ...planless, feedback: {} }));
const instrument = feedbackInstrument(group);

/** What a reader made of a table: rows read, and rows told. */
interface Counted {
  readonly read: number;
  readonly told: number;
}

interface Reader {
  readonly headers: readonly (readonly string[])[];
  /** The lower row of headings, where they stand in two. */
  readonly second?: readonly string[];
  /** Whether titles may stand above its headings. */
  readonly takesTitles: boolean;
  readonly count: (bytes: Uint8Array) => Promise<Counted>;
}

async function countFeedbackOrThrow(bytes: Uint8Array): Promise<Counted> {
  let [read, told] = [0, 0];
  for await (const batch of readFeedbackOrThrow(bytes, { instrument, language: "fi", timeZone })) {
    for (const { kind } of batch) {
      if (kind === "answers") read += 1;
      else if (kind === "rejected") told += 1;
    }
  }
  return { read, told };
}

const readers: Readonly<Record<string, Reader>> = {
  registrations: {
    headers: [
      ["Aikaleima", "Nimi", "Sähköposti", "Toive"],
      ["Submitted at", "Name", "Email", "Wishes, fears, hopes, and who you are?"],
      ["Starttid", "Slutförandetid", "Namn", "E-post"],
      ["ID", "Vastausaika", "Yhteystiedot:Nimi", "Yhteystiedot:Sähköposti"],
    ],
    takesTitles: true,
    count: async (bytes) => {
      const { events, rejected } = await collectRegistrationsOrThrow(readRegistrationsOrThrow(bytes, { timeZone }));
      return { read: events.length, told: rejected.length };
    },
  },
  events: {
    headers: [
      ["Aika", "Sähköposti", "Tapahtuma", "Muuta"],
      ["Time", "Email", "Event", "Notes"],
    ],
    takesTitles: true,
    count: async (bytes) => {
      const items = await readEventsOrThrow(bytes, { timeZone });
      const told = items.filter(({ kind }) => kind === "rejected").length;
      return { read: items.filter(({ kind }) => kind === "event").length, told };
    },
  },
  history: {
    headers: [
      ["Toteutusmuoto", "Ilmoittautuneita", "Osallistujia"],
      ["format", "registered", "came"],
    ],
    takesTitles: true,
    count: async (bytes) => {
      const { attendance, rejected } = await readHistoryOrThrow(bytes);
      return { read: attendance.length, told: rejected.length };
    },
  },
  summaries: {
    headers: [
      ["Milloin tapasitte?", "Mikä oli teema?", "Osallistujia"],
      ["When", "Theme", "Participants"],
    ],
    takesTitles: true,
    count: async (bytes) => {
      const { summaries, rejected } = await readSummariesOrThrow(bytes);
      return { read: summaries.length, told: rejected.length };
    },
  },
  feedback: {
    headers: [
      ["Valmistumisaika", "Ohjaajat osasivat asiansa.", "Arvosana"],
      ["Timestamp", "Do you agree? [The facilitators knew what they were doing.]", "Grade"],
    ],
    takesTitles: true,
    count: countFeedbackOrThrow,
  },
  "feedback below two rows of headings": {
    headers: [["Respondent ID", "Collector ID", "End Date", "Do you agree or disagree?", "Which school grade?"]],
    second: ["", "", "", "The facilitators knew what they were doing.", "Grade"],
    takesTitles: true,
    count: countFeedbackOrThrow,
  },
};

const cell = fc.oneof(
  fc.constantFrom(
    ...["13.2.2027 9.12", "2/13/27, 9:12:05 AM", "2027-02-13T07:12:05Z", "13. helmikuuta 2027 klo 9.12", "46431.38"],
    ...["2027/02/13 9:12:05 ap. GMT+2", "joskus", "31.2.2027", "", "", " "],
    ...["Äiti Example", "one@example.org", "anonymous", "peruutti", "suljettu ryhmä", "12", "7"],
    ...["Täysin samaa mieltä", "9½", "a;b;c", "x, y", "kaksi\nriviä", 'hän sanoi "ei"', "=1+1", "sep=;"],
  ),
  fc.string({ unit: fc.constantFrom("a", "ä", "Ö", " ", ";", ",", '"', "\n", "1", ".", ":"), maxLength: 8 }),
);

const utf16 = (isLittle: boolean, isMarked: boolean) => (text: string) => {
  const units = [...(isMarked ? "\uFEFF" : ""), ...text].map((c) => c.charCodeAt(0));
  return new Uint8Array(units.flatMap((unit) => (isLittle ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff])));
};
const byTable = (letters: Readonly<Record<string, number>>) => (text: string) =>
  new Uint8Array([...text].map((c) => letters[c] ?? c.charCodeAt(0)));
const misread = (text: string) =>
  new TextEncoder().encode(new TextDecoder("windows-1252").decode(new TextEncoder().encode(text)));
const encodings = {
  "utf-8 misread and saved so": misread,
  "utf-8": (text: string) => new TextEncoder().encode(text),
  "utf-8 with its mark": (text: string) => new TextEncoder().encode(`\uFEFF${text}`),
  "utf-16le": utf16(true, true),
  "utf-16be without a mark": utf16(false, false),
  "windows-1252": byTable({}),
  macintosh: byTable({ ä: 0x8a, ö: 0x9a, Ä: 0x80, Ö: 0x85, "½": 0x3f }),
  cp850: byTable({ ä: 0x84, ö: 0x94, Ä: 0x8e, Ö: 0x99, "½": 0xab }),
};

const shape = fc.record({
  delimiter: fc.constantFrom(";", ",", "\t"),
  newline: fc.constantFrom("\n", "\r\n", "\r"),
  encoding: fc.constantFrom(...(Object.keys(encodings) as (keyof typeof encodings)[])),
  isSaid: fc.boolean(),
  isTitled: fc.boolean(),
  blanks: fc.nat({ max: 3 }),
  isQuoted: fc.boolean(),
});

describe("rows read and rows told are the rows of the file", () => {
  it.each(Object.entries(readers))("%s", async (_name, { headers, second, takesTitles, count }) => {
    const width = Math.max(...headers.map(({ length }) => length));
    const rows = fc.array(fc.array(cell, { minLength: width, maxLength: width + 1 }), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...headers), rows, shape, async (header, body, how) => {
        const { delimiter, newline, encoding, isSaid, isTitled, blanks, isQuoted } = how;
        const cells = body.map((row) => row.slice(0, row.length > width ? header.length + 1 : header.length));
        const titles = isTitled && takesTitles ? [["Ilmoittautumiset: Vertaisryhmä"], [""]] : [];
        const empty = Array.from({ length: blanks }, () => header.map(() => ""));
        const all = [...titles, header, ...(second === undefined ? [] : [second]), ...empty, ...cells];
        const written = Papa.unparse(all as string[][], { delimiter, newline, quotes: isQuoted });
        const text = `${isSaid ? `sep=${delimiter}${newline}` : ""}${written}${newline}`;
        const expected = cells.filter((row) => row.some((each) => each.trim() !== "")).length;
        const { read, told } = await count(encodings[encoding](text));
        expect(read + told).toBe(expected);
      }),
    );
  });

  it.each(Object.entries(readers))(
    "whose quotation marks do not fit: %s",
    async (_name, { headers, second, count }) => {
      const [header = []] = headers;
      const unfit = fc.constantFrom(
        ...['"Bo" Ex', 'Bo "B" Ex', '19" x', '"auki', '"Bo" "B" Ex', "13.2.2027 9.12", "12", "b@example.org"],
      );
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.array(unfit, { minLength: header.length, maxLength: header.length })),
          async (body) => {
            const lines = [header, ...(second === undefined ? [] : [second]), ...body].map((row) => row.join(";"));
            const { read, told } = await count(new TextEncoder().encode(`${lines.join("\n")}\n`));
            expect(read + told).toBe(body.length);
          },
        ),
      );
    },
  );

  it("attendance, whatever is lacking in a row", async () => {
    const name = fc.constantFrom("Example One", "Example Two", "Three, Example (Guest)", "");
    const time = fc.constantFrom("1/2/2027, 6:00 PM", "1/2/2027, 7:12 PM", "2027-01-02 19.30", "", "later", "46431.75");
    const lasting = fc.constantFrom("1h 12m", "90 min", "", "long");
    const row = fc.tuple(name, time, time, lasting, fc.constantFrom("one@example.org", ""), fc.constant("Attendee"));
    const header = ["Full Name", "Join Time", "Leave Time", "Duration", "Email", "Role"];
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 12 }), shape, async (body, how) => {
        const written = Papa.unparse([header, ...body], { delimiter: how.delimiter, quotes: how.isQuoted });
        const counted = await readAttendanceOrThrow(encodings[how.encoding](`${written}\n`)).catch(
          (error: unknown) => error,
        );
        if (counted instanceof TableError) {
          expect(counted.code).toBe("nobody-listed");
          return;
        }
        const { rows, rejected } = counted as Awaited<ReturnType<typeof readAttendanceOrThrow>>;
        const told = [...(rejected["no-person"] ?? []), ...(rejected["no-time"] ?? [])];
        expect(rows + told.length).toBe(body.length);
      }),
    );
  });

  it("history and summaries below two rows of headings", async () => {
    const bytes = (text: string) => new TextEncoder().encode(text);
    const history = "Tapaamiset;;\nToteutusmuoto;Määrä;\n;Ilmoittautuneita;Tuli\nsuljettu ryhmä;12;7\nYhteensä;12;7\n";
    expect(await readHistoryOrThrow(bytes(history))).toMatchObject({ attendance: [{ came: 7 }], rejected: [5] });
    const summaries = "Milloin;Mitä;\n;Teema;Osallistujia\n2.3.2027;Lepo;7\n";
    expect(await readSummariesOrThrow(bytes(summaries))).toMatchObject({
      summaries: [{ theme: "Lepo" }],
      rejected: [],
    });
  });

  it.each(Object.entries(readers))("or the file is refused by name: %s", async (_name, { headers, count }) => {
    const [header = []] = headers;
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: header.length - 1 }), fc.string({ maxLength: 12 }), async (place, other) => {
        const spoilt = header.map((each, at) => (at === place ? other : each));
        const bytes = new TextEncoder().encode(Papa.unparse([spoilt, header.map(() => "12"), header.map(() => "7")]));
        const outcome = await count(bytes).catch((error: unknown) => error);
        if (outcome instanceof TableError)
          expect(["no-such-column", "no-rows", "row-too-long"]).toContain(outcome.code);
        else expect(outcome).toMatchObject({ read: expect.any(Number) });
      }),
    );
  });
});

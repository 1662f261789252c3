import type { TimeZone } from "@piiri/core";
import { reveal } from "@piiri/core/privacy";
import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it, test } from "vitest";
import writeXlsx from "write-excel-file/node";
import {
  collectRegistrationsOrThrow,
  readAttendanceOrThrow,
  readEventsOrThrow,
  readHistoryOrThrow,
  readRegistrationsOrThrow,
  readSummariesOrThrow,
} from "../index.js";

const timeZone = "Europe/Helsinki" as TimeZone;

type Row = readonly (string | number | null)[];
const answers: readonly Row[] = [
  ["Aika", "Nimi", "Sähköposti"],
  ["13.2.2027 9.12", "Example", "one@example.org"],
];

/** A workbook of several sheets, some of them hidden. */
async function workbook(sheets: readonly { rows: readonly Row[]; isHidden?: boolean }[]): Promise<Uint8Array> {
  const cells = sheets.map(({ rows }) =>
    rows.map((row) =>
      row.map((value) => (value === null ? null : { value, type: typeof value === "number" ? Number : String })),
    ),
  );
  const written = await writeXlsx(
    cells.map((data, place) => ({ data, sheet: `Sheet ${place + 1}` })) as never,
  ).toBuffer();
  const files = unzipSync(new Uint8Array(written));
  let place = 0;
  const list = new TextDecoder().decode(files["xl/workbook.xml"]).replace(/<sheet /g, () => {
    place += 1;
    return sheets[place - 1]?.isHidden ? '<sheet state="hidden" ' : "<sheet ";
  });
  return zipSync({ ...files, "xl/workbook.xml": strToU8(list) });
}

const read = async (bytes: Uint8Array) => collectRegistrationsOrThrow(readRegistrationsOrThrow(bytes, { timeZone }));

describe("of the sheets of a workbook", () => {
  const notes: readonly Row[] = [["Muista kahvi", "ja pulla"]];
  it.each([
    [
      "a hidden one is not read",
      [{ rows: answers.map((row) => [...row, 1]), isHidden: true }, { rows: answers }],
      [1, 1],
    ],
    ["one without headings is passed over", [{ rows: notes }, { rows: answers }], [2, 2]],
    ["the first with headings is read", [{ rows: answers }, { rows: answers }], [1, 2]],
    ["an empty one is passed over", [{ rows: [] }, { rows: answers }], [2, 2]],
    ["the hidden are read where there are no others", [{ rows: answers, isHidden: true }], [1, 1]],
  ] as const)("%s", async (_, sheets, [number, of]) => {
    const { events, recognised } = await read(await workbook(sheets as never));
    expect(events).toHaveLength(1);
    expect(recognised?.sheet).toMatchObject({ number, of });
  });

  it("others with rows below headings are named, so that none is lost unseen", async () => {
    const { recognised } = await read(
      await workbook([{ rows: answers }, { rows: notes }, { rows: [...answers, ...answers.slice(1)] }, { rows: [] }]),
    );
    expect(recognised?.sheet).toEqual({ number: 1, of: 4, unread: [{ number: 3, rows: 2 }] });
  });

  it("one with headings alone, and one that is hidden, are not", async () => {
    const { recognised } = await read(
      await workbook([{ rows: answers }, { rows: answers.slice(0, 1) }, { rows: answers, isHidden: true }]),
    );
    expect(recognised?.sheet).toEqual({ number: 1, of: 2 });
  });
});

describe("every reader names the sheets that it did not read", () => {
  const tables: Readonly<Record<string, readonly Row[]>> = {
    events: [
      ["Aika", "Sähköposti", "Tapahtuma"],
      ["13.2.2027 9.12", "one@example.org", "peruutti"],
    ],
    history: [
      ["Toteutusmuoto", "Ilmoittautuneita", "Osallistujia"],
      ["suljettu ryhmä", 12, 7],
    ],
    summaries: [
      ["Milloin tapasitte?", "Osallistujia"],
      ["13.2.2027", 7],
    ],
    attendance: [
      ["Full Name", "Join Time", "Leave Time", "Duration"],
      ["Example One", "1/2/2027, 6:00 PM", "1/2/2027, 8:00 PM", "2h"],
    ],
    "attendance in a language that is not known": [
      ["Täisnimi", "Liitumise aeg", "Lahkumise aeg", "Kestus"],
      ["Example One", "1/2/2027, 6:00 PM", "1/2/2027, 8:00 PM", "2h"],
    ],
  };
  const sheetOf: Readonly<Record<string, (bytes: Uint8Array) => Promise<unknown>>> = {
    events: async (bytes) => (await readEventsOrThrow(bytes, { timeZone }))[0],
    history: readHistoryOrThrow,
    summaries: readSummariesOrThrow,
    attendance: readAttendanceOrThrow,
    "attendance in a language that is not known": readAttendanceOrThrow,
  };

  it.each(Object.entries(tables))("%s", async (name, rows) => {
    const read = await sheetOf[name]?.(await workbook([{ rows }, { rows }, { rows: [["Muista kahvi"]] }]));
    expect(read).toMatchObject({ sheet: { number: 1, of: 3, unread: [{ number: 2, rows: 1 }] } });
  });
});

test("letters that had been misread before the workbook was saved are mended, also in its headings", async () => {
  // In one go Node 20 reads some characters wrongly.
  const misread = (text: string) =>
    new TextDecoder("windows-1252").decode(new TextEncoder().encode(text), { stream: true });
  const rows = [
    ["Aika", "Nimi", misread("Sähköposti")],
    ["13.2.2027 9.12", misread("Päivi Äiti"), "one@example.org"],
  ];
  const { events, recognised } = await read(await workbook([{ rows }]));
  const { name, email } = events[0]?.person ?? {};
  expect([name && reveal(name), email && reveal(email)]).toEqual(["Päivi Äiti", "one@example.org"]);
  expect(recognised?.misread).toBe("windows-1252");
});

test.each(["PK;Aika;Nimi\n1;13.2.2027 9.12;Example\n", "PK\tAika\tNimi\n1\t13.2.2027 9.12\tExample\n"])(
  "a text that begins as a workbook does is no workbook: %j",
  async (text) => {
    expect((await read(new TextEncoder().encode(text))).events).toHaveLength(1);
  },
);

test("titles above the headings are no answers in a workbook either, nor are blank rows", async () => {
  const [header = [], answer = []] = answers;
  const rows = [["Ilmoittautumiset: Vertaisryhmä", null, null], [null, null, null], header, [" ", null, null], answer];
  const { events, rejected } = await read(await workbook([{ rows }]));
  expect([events.length, rejected]).toEqual([1, []]);
});

test("a moment that Excel keeps as a number is read, also of events", async () => {
  const [header = []] = answers;
  const { events } = await read(await workbook([{ rows: [header, [46431.3833912037, "Example", "one@example.org"]] }]));
  expect(events[0]?.at).toBe("2027-02-13T07:12:05Z");
  const rows: readonly Row[] = [
    ["Aika", "Sähköposti", "Tapahtuma"],
    [46431.3833912037, "one@example.org", "peruutti"],
  ];
  const [, item] = await readEventsOrThrow(await workbook([{ rows }]), { timeZone });
  expect(item?.kind === "event" && item.event.at).toBe("2027-02-13T07:12:05Z");
});

import type { TimeZone } from "@piiri/core";
import { reveal } from "@piiri/core/privacy";
import * as fc from "fast-check";
import { strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import writeXlsx from "write-excel-file/node";
import { collectRegistrations, readRegistrations, TableError, workbookLimits } from "../index.js";
import { xlsxRows } from "./xlsxRows.js";

const timeZone = "Europe/Helsinki" as TimeZone;

async function workbook(rows: readonly (readonly (string | number | Date | null)[])[]): Promise<Uint8Array> {
  const data = rows.map((row) =>
    row.map((value) => {
      if (value instanceof Date) return { value, type: Date, format: "d.m.yyyy h:mm" };
      return value === null ? null : { value, type: typeof value === "number" ? Number : String };
    }),
  );
  return new Uint8Array(await writeXlsx(data as never).toBuffer());
}

/** The workbook with its first sheet's text changed. */
async function changed(change: (xml: string) => string): Promise<Uint8Array> {
  const files = unzipSync(await workbook([["Nimi"], ["Example"]]));
  const sheet = Object.keys(files).find((name) => name.startsWith("xl/worksheets/")) ?? "";
  return zipSync({ ...files, [sheet]: strToU8(change(new TextDecoder().decode(files[sheet]))) });
}

test("a workbook of Microsoft Forms is read like its CSV, days as Excel keeps them", async () => {
  const bytes = await workbook([
    ["ID", "Start time", "Completion time", "Email", "Name", "Your name", "Email address"],
    [
      1,
      new Date(Date.UTC(2027, 0, 13, 17, 59)),
      new Date(Date.UTC(2027, 0, 13, 18, 0)),
      "anonymous",
      null,
      "Äiti Example",
      "one@example.org",
    ],
  ]);
  const { events, recognised } = await collectRegistrations(readRegistrations(bytes, { timeZone }));
  expect(recognised).toMatchObject({ form: "Microsoft Forms", encoding: undefined, dateStyle: "yyyy-MM-dd" });
  expect(events[0]).toMatchObject({ at: "2027-01-13T16:00:00Z", id: "id-1" });
  expect(events[0]?.person.name && reveal(events[0].person.name)).toBe("Äiti Example");
});

test("it is found by its first bytes, also when it comes in pieces", async () => {
  const bytes = await workbook([
    ["Aika", "Nimi"],
    ["1.2.2027 9.00", "Example"],
  ]);
  const pieces = [bytes.subarray(0, 10), bytes.subarray(10)];
  expect((await collectRegistrations(readRegistrations(pieces, { timeZone }))).events).toHaveLength(1);
});

test.each([
  ["a cell at the end of the world", (xml: string) => xml.replace(/r="A2"/, 'r="XFD1048576"')],
  ["a row beyond all", (xml: string) => xml.replace(/<row r="2"/, '<row r="9999999"')],
])("%s is refused before anything is built of it", async (_, change) => {
  await expect(xlsxRows(await changed(change))).rejects.toMatchObject({ code: "workbook-too-large" });
});

test("a small file that unpacks to a large one is refused", async () => {
  const files = unzipSync(await workbook([["Nimi"]]));
  const bomb = zipSync({ ...files, "xl/media/a.bin": new Uint8Array(workbookLimits.bytes + 1) });
  expect(bomb.length).toBeLessThan(200_000);
  await expect(xlsxRows(bomb)).rejects.toMatchObject({ code: "workbook-too-large" });
});

test("an encrypted, a damaged, and another file are told apart", async () => {
  await expect(xlsxRows(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2]))).rejects.toMatchObject({
    code: "encrypted-workbook",
  });
  const whole = await workbook([["Nimi"], ["Example"]]);
  await expect(xlsxRows(whole.slice(0, whole.length / 2))).rejects.toBeInstanceOf(TableError);
  await expect(xlsxRows(zipSync({ "a.txt": strToU8("x") }))).rejects.toMatchObject({ code: "not-a-workbook" });
  await expect(xlsxRows(strToU8("Nimi;Ikä"))).rejects.toMatchObject({ code: "not-a-workbook" });
});

test("spoilt workbooks never crash, hang, or tell what stood in them", async () => {
  const whole = await workbook([
    ["Nimi", "Sähköposti"],
    ["MARKER", "MARKER@example.org"],
  ]);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 })), { minLength: 1, maxLength: 12 }),
      async (changes) => {
        const spoilt = whole.slice();
        for (const [at, byte] of changes) spoilt[at] = byte;
        try {
          await xlsxRows(spoilt);
        } catch (error) {
          expect(error).toBeInstanceOf(TableError);
          expect((error as Error).message).not.toContain("MARKER");
        }
      },
    ),
    { numRuns: 40 },
  );
});

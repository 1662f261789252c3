import type { TimeZone } from "@piiri/core";
import { reveal } from "@piiri/core/privacy";
import * as fc from "fast-check";
import { strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import writeXlsx from "write-excel-file/node";
import { collectRegistrationsOrThrow, readRegistrationsOrThrow, TableError, workbookLimits } from "../index.js";
import { inlineCell, rawZip, smallWorkbook, workbookOf } from "./hostileWorkbooks.fixtures.js";
import { xlsxRows } from "./xlsxRows.js";
import { xlsxSheets } from "./xlsxSheets.js";

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
  const { events, recognised } = await collectRegistrationsOrThrow(readRegistrationsOrThrow(bytes, { timeZone }));
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
  expect((await collectRegistrationsOrThrow(readRegistrationsOrThrow(pieces, { timeZone }))).events).toHaveLength(1);
});

test.each([
  ["a cell at the end of the world", (xml: string) => xml.replace(/r="A2"/, 'r="XFD1048576"')],
  ["a row beyond all", (xml: string) => xml.replace(/<row r="2"/, '<row r="9999999"')],
])("%s is refused before anything is built of it", async (_, change) => {
  const bytes = await changed(change);
  expect(() => xlsxRows(bytes)).toThrow(expect.objectContaining({ code: "workbook-too-large" }));
});

test("a small file that unpacks to a large one is refused", async () => {
  const files = unzipSync(await workbook([["Nimi"]]));
  const bomb = zipSync({ ...files, "xl/media/a.bin": new Uint8Array(workbookLimits.bytes + 1) });
  expect(bomb.length).toBeLessThan(200_000);
  expect(() => xlsxRows(bomb)).toThrow(expect.objectContaining({ code: "workbook-too-large" }));
});

test("an encrypted, a damaged, and another file are told apart", async () => {
  const code = (bytes: Uint8Array) => {
    try {
      xlsxRows(bytes);
      return undefined;
    } catch (error) {
      return error instanceof TableError ? error.code : error;
    }
  };
  expect(code(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2]))).toBe("encrypted-workbook");
  const whole = await workbook([["Nimi"], ["Example"]]);
  expect(code(whole.slice(0, whole.length / 2))).toBe("not-a-workbook");
  expect(code(zipSync({ "a.txt": strToU8("x") }))).toBe("not-a-workbook");
  expect(code(strToU8("Nimi;Ikä"))).toBe("not-a-workbook");
});

/** The texts of the first row. */
function cellsOf(text: Parameters<typeof smallWorkbook>[0]): readonly string[] {
  return xlsxRows(smallWorkbook(text))[0]?.cells ?? [];
}

test("texts are read wherever they stand: shared, in the cell, in pieces of different looks, as a formula's result", () => {
  const strings =
    "<si><t>Äiti &amp; isä</t></si><si><r><rPr><b/></rPr><t>bo</t></r><r><t xml:space='preserve'>ld </t></r><rPh sb='0' eb='1'><t>aside</t></rPh></si><si><t>a_x000D_b_x005F_x000D_</t></si><si/>";
  const rows = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r='B1' t='s'><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c>${inlineCell("E1", "in &lt;here&gt;")}<c r="F1" t="str"><f>A1&amp;"x"</f><v>result</v></c><c r="G1"><f>1+1</f><v>2</v></c><c r="H1" t="b"><v>1</v></c><c r="I1" t="b"><v>0</v></c><c r="J1" t="e"><v>#N/A</v></c><c r="K1"><v>358401234567</v></c><c r="L1"><v>0.10000000000000001</v></c><c r="M1" t="inlineStr"><is><t><![CDATA[<raw>]]></t></is></c></row>`;
  expect(cellsOf({ rows, strings })).toEqual([
    "Äiti & isä",
    "bold",
    "a\rb_x000D_",
    "",
    "in <here>",
    "result",
    "2",
    "true",
    "false",
    "#N/A",
    "358401234567",
    "0.1",
    "<raw>",
  ]);
});

test("moments and times are told by the cell's style, in the systems of 1900 and of 1904", () => {
  const codes = [
    "d.m.yyyy",
    "[h]:mm:ss",
    '0" days"',
    "[$-40B]d. mmmm yyyy;@",
    "[Red]0.00",
    "h:mm AM/PM",
    "yyyy\\-mm",
    "General",
  ];
  const formats = codes.map(
    (code, index) => `<numFmt numFmtId="${164 + index}" formatCode='${code.replace(/"/g, "&quot;")}'/>`,
  );
  const ids = [0, 14, 22, 20, 46, 49, ...codes.keys()].map((id, index) => (index < 6 ? id : 164 + id));
  const styles = `<numFmts>${formats.join("")}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${ids.map((id) => `<xf numFmtId="${id}"/>`).join("")}</cellXfs>`;
  const cell = (value: number, style: number) => `<c s="${style}"><v>${value}</v></c>`;
  const rows = `<row>${[...ids.keys()].map((style) => cell(46448.7500578703, style)).join("")}${cell(0.0625, 4)}${cell(1.5, 7)}${cell(59, 1)}${cell(61, 1)}${cell(-1, 1)}<c t="d"><v>2027-03-02T18:00:05.000</v></c></row>`;
  const moment = "2027-03-02 18:00:05";
  expect(cellsOf({ rows, styles })).toEqual([
    "46448.7500578703",
    moment,
    moment,
    moment,
    moment,
    "46448.7500578703",
    moment,
    moment,
    "46448.7500578703",
    moment,
    "46448.7500578703",
    moment,
    moment,
    "46448.7500578703",
    "1:30:00",
    "36:00:00",
    "1900-02-28 00:00:00",
    "1900-03-01 00:00:00",
    "-1",
    moment,
  ]);
  const from1904 = cellsOf({ rows: `<row>${cell(44986, 1)}</row>`, styles, properties: '<workbookPr date1904="1"/>' });
  expect(from1904).toEqual(["2027-03-02 00:00:00"]);
});

test("cells and rows without a place follow each other, gaps stay gaps, and what only looks like something is nothing", () => {
  const rows = `<row><c t="str"><v>a</v></c><c/><c t="str"><v>c</v></c></row><row r="4"><c r="C4" t="str"><v>x</v></c></row><row r="3">${inlineCell("A3", "  ")}</row><row r="1048576"><c r="XFD1048576" s="0"/></row>`;
  const sheet = `<worksheet><dimension ref="A1:XFD1048576"/><sheetData>${rows}</sheetData><mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells></worksheet>`;
  expect(xlsxRows(smallWorkbook({ sheet }))).toEqual([
    { number: 1, cells: ["a", "", "c"] },
    { number: 4, cells: ["", "", "x"] },
  ]);
});

test("sheets come in their order with what is hidden told, and the first that is seen is read", () => {
  const sheets =
    '<sheet name="Lists" state="veryHidden" sheetId="1" r:id="r1"/><sheet name="Old" state="hidden" sheetId="2" r:id="r1"/><sheet name="Answers" sheetId="3" r:id="r1"/>';
  const bytes = smallWorkbook({ sheets, rows: `<row>${inlineCell("A1")}</row>` });
  expect(xlsxSheets(bytes).map(({ name, visibility }) => [name, visibility])).toEqual([
    ["Lists", "veryHidden"],
    ["Old", "hidden"],
    ["Answers", "visible"],
  ]);
  expect(xlsxRows(bytes)).toHaveLength(1);
});

test("archives of other programs are read: sizes behind the bytes, fields for large archives, backslashes, other folders", () => {
  const text = { rows: `<row r="1">${inlineCell("A1")}</row>`, strings: "<si/>" };
  const parts = workbookOf(text);
  const expected = [{ number: 1, cells: ["Example"] }];
  expect(xlsxRows(rawZip(parts.map((part) => ({ ...part, hasDescriptor: true }))))).toEqual(expected);
  expect(
    xlsxRows(
      rawZip(
        parts.map((part) => ({ ...part, isLarge: true })),
        { isLarge: true },
      ),
    ),
  ).toEqual(expected);
  expect(xlsxRows(rawZip(parts.map((part) => ({ ...part, name: part.name.replaceAll("/", "\\") }))))).toEqual(expected);
  expect(xlsxRows(smallWorkbook({ ...text, sheetPart: "custom/Sheet.XML" }))).toEqual(expected);
});

/** As many as the limits allow: `npm run soak`. */
const manyRows = process.env["PIIRI_THOROUGH"] !== undefined ? 100_000 : 10_000;

test(`${manyRows} rows of many cells are read, each text in its own cell`, { timeout: 240_000 }, () => {
  const line = "ABCDEFGHIJ".replace(/./g, '<c t="inlineStr"><is><t>$&</t></is></c>');
  const rows = xlsxRows(smallWorkbook({ rows: `<row>${line}</row>`.repeat(manyRows) }));
  expect(rows).toHaveLength(manyRows);
  expect(rows.at(-1)).toEqual({ number: manyRows, cells: [..."ABCDEFGHIJ"] });
});

test("the last cell within the limits is read, and makes no table of all before it", () => {
  const bytes = smallWorkbook({ rows: `<row r="100000">${inlineCell("SF100000")}</row>` });
  const [row] = xlsxRows(bytes);
  expect(row?.number).toBe(100_000);
  expect(row?.cells).toHaveLength(500);
});

test("spoilt workbooks never crash, hang, or tell what stood in them", async () => {
  const whole = await workbook([
    ["Nimi", "Sähköposti"],
    ["MARKER", "MARKER@example.org"],
  ]);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 })), { minLength: 1, maxLength: 12 }),
      (changes) => {
        const spoilt = whole.slice();
        for (const [at, byte] of changes) spoilt[at] = byte;
        try {
          xlsxRows(spoilt);
        } catch (error) {
          expect(error).toBeInstanceOf(TableError);
          expect((error as Error).message).not.toContain("MARKER");
        }
      },
    ),
  );
});

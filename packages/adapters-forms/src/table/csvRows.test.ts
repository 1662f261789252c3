import * as fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it, test } from "vitest";
import { csvRows } from "./csvRows.js";
import { TableError, type TableRow } from "./tableRow.js";
import { writeCsv } from "./writeCsv.js";

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) =>
  new Uint8Array([0xff, 0xfe, ...[...text].flatMap((c) => [c.charCodeAt(0) & 0xff, c.charCodeAt(0) >> 8])]);
/** Finnish Excel's. */
const windows = (text: string) =>
  new Uint8Array([...text].map((c) => ({ "€": 0x80, "–": 0x96, "”": 0x94 })[c] ?? c.charCodeAt(0)));

/** The same bytes cut into pieces of so many. */
function pieces(bytes: Uint8Array, size: number): readonly Uint8Array[] {
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) => bytes.subarray(at * size, (at + 1) * size));
}

async function read(source: Uint8Array | readonly Uint8Array[]) {
  const table = csvRows(source);
  const rows: TableRow[] = [];
  for await (const batch of table.batches) rows.push(...batch);
  return {
    cells: rows.map(({ cells }) => cells),
    numbers: rows.map(({ number }) => number),
    encoding: table.encoding(),
    delimiter: table.delimiter(),
  };
}

const cell = fc.string({ unit: fc.constantFrom("a", "ä", "€", " ", ";", ",", '"', "\n", "0", "=", "ö"), maxLength: 6 });
const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 8 });

describe("whatever is written", () => {
  it("is read back, in pieces of any size, in each encoding and with each delimiter", async () => {
    await fc.assert(
      fc.asyncProperty(
        rows,
        fc.constantFrom(";", ",", "\t"),
        fc.constantFrom("\n", "\r\n"),
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom(utf8, utf16, windows),
        async (body, delimiter, newline, size, encode) => {
          const all = [["name", "e-mail", "wishes"], ...body];
          const text = `${Papa.unparse(all, { delimiter, newline, quotes: true })}${newline}`;
          // Two such bytes after each other are a character of UTF-8 as well: nobody can tell.
          fc.pre(encode !== windows || !/[\xc2-\xf4][\x80-\xbf]/.test(Buffer.from(encode(text)).toString("latin1")));
          const { cells } = await read(pieces(encode(text), size));
          const expected = all.filter((row) => row.some((each) => each !== ""));
          expect(cells).toEqual(expected.map((row) => row.map((each) => each.replace(/\r\n?/g, "\n"))));
        },
      ),
    );
  });

  it("nonsense never crashes: rows, or an error that says where and nothing of what stands there", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), fc.integer({ min: 1, max: 500 }), async (bytes, size) => {
        try {
          const { cells } = await read(pieces(bytes, size));
          for (const row of cells) expect(row.every((each) => typeof each === "string")).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(TableError);
          expect((error as Error).message).toMatch(/^[a-z-]+( at row \d+)?$/);
        }
      }),
    );
  });
});

test("Finnish Excel: semicolons, windows-1252, a comma within", async () => {
  const found = await read(windows("Nimi;Toive\r\nÄiti Öhman;Kahvia, 5 € – ”hyvää”\r\n"));
  expect(found).toMatchObject({ encoding: "windows-1252", delimiter: ";" });
  expect(found.cells[1]).toEqual(["Äiti Öhman", "Kahvia, 5 € – ”hyvää”"]);
});

test("UTF-8 with a byte order mark, and UTF-16 as Teams writes it", async () => {
  expect((await read(utf8("\uFEFFNimi,Ikä\nÄ,1\n"))).cells[0]).toEqual(["Nimi", "Ikä"]);
  expect(await read(utf16("Nimi\tIkä\r\nÄ\t1\r\n"))).toMatchObject({ encoding: "utf-16le", delimiter: "\t" });
});

test("newlines in quotes, a semicolon at the end, ragged rows, empty rows, no newline at the end", async () => {
  const { cells, numbers } = await read(utf8('a;b;\n"one\ntwo";2;\n\n3\n4;5;6;7'));
  expect(cells).toEqual([["a", "b", ""], ["one\ntwo", "2", ""], ["3"], ["4", "5", "6", "7"]]);
  expect(numbers).toEqual([1, 2, 4, 5]);
});

test("a column called __proto__ is a column", async () => {
  expect((await read(utf8("__proto__;constructor\n1;2\n"))).cells).toEqual([
    ["__proto__", "constructor"],
    ["1", "2"],
  ]);
});

test("a quotation mark left open does not eat memory", async () => {
  const endless = (function* () {
    yield utf8('a;b\n"');
    for (let piece = 0; piece < 100; piece += 1) yield utf8("x\n".repeat(30_000));
  })();
  const table = csvRows(endless);
  await expect(
    (async () => {
      for await (const _ of table.batches);
    })(),
  ).rejects.toMatchObject({ code: "row-too-long", row: 2 });
});

test("bytes that are UTF-8 at first and something else later are refused", async () => {
  const mixed = new Uint8Array([...utf8("nimi\nä\n"), ...windows("ö\n")]);
  await expect(read(pieces(mixed, 4))).rejects.toMatchObject({ code: "mixed-encoding" });
});

test("what we write runs as no formula, and is read back by our own reader", async () => {
  const written = writeCsv([["=1+1", "+358", "-x", "@y", "\tz", "plain; text"]]);
  const { cells } = await read(utf8(written));
  expect(cells[0]).toEqual(["'=1+1", "'+358", "'-x", "'@y", "'\tz", "plain; text"]);
});

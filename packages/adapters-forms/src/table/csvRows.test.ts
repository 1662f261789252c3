import * as fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it, test } from "vitest";
import { blockBytes } from "../text/decodeText.js";
import { csvRows, linesLength } from "./csvRows.js";
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
          const all = [["nimi", "sähköposti", "toive"], ...body];
          const text = `${Papa.unparse(all, { delimiter, newline, quotes: true })}${newline}`;
          // Two such bytes after each other are a character of UTF-8 as well: nobody can tell.
          fc.pre(encode !== windows || !/[\xc2-\xf4][\x80-\xbf]/.test(Buffer.from(encode(text)).toString("latin1")));
          const { cells } = await read(pieces(encode(text), size));
          const expected = all.filter((row) => row.some((each) => each.trim() !== ""));
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

test("a quotation mark left open takes neither memory nor the rows below it", async () => {
  const endless = (function* () {
    yield utf8('a;b\n"');
    for (let piece = 0; piece < 40; piece += 1) yield utf8("x\n".repeat(30_000));
  })();
  let [rows, heldMost, malformed] = [0, 0, [] as number[]];
  for await (const batch of csvRows(endless).batches) {
    rows += batch.length;
    heldMost = Math.max(heldMost, batch.length);
    malformed = [...malformed, ...batch.filter(({ isMalformed }) => isMalformed).map(({ number }) => number)];
  }
  expect([rows, malformed]).toEqual([1_200_001, [2]]);
  // A piece of the file has 30 000 rows; a row may be a million characters long.
  expect(heldMost).toBeLessThan(600_000);
});

test("a row of another encoding turns no other", async () => {
  const mixed = new Uint8Array([...utf8("nimi;toive\nä;1\n"), ...windows("ö;2\n"), ...utf8("å;3\n€;4\n")]);
  const found = await read(pieces(mixed, 4));
  expect(found.cells).toEqual([
    ["nimi", "toive"],
    ["ä", "1"],
    ["ö", "2"],
    ["å", "3"],
    ["€", "4"],
  ]);
  expect(found.encoding).toBe("utf-8");
});

test("UTF-16 that breaks off within a character is refused", async () => {
  await expect(read([utf16("nimi;toive\nä;1\n"), new Uint8Array([0x20])])).rejects.toMatchObject({
    code: "mixed-encoding",
  });
});

/** Bytes of an encoding that is not Unicode, by its letters from 0x80 on. */
const encodedBy = (upperHalf: string) => (text: string) =>
  new Uint8Array([...text].map((c) => (c.charCodeAt(0) < 0x80 ? c.charCodeAt(0) : 0x80 + upperHalf.indexOf(c))));
const macintosh = encodedBy("ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨");
const cp850 = encodedBy("ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø");

describe("old encodings are judged by the words that come of them", () => {
  const texts = [
    "Aika;Nimi;Sähköposti\n13.2.2027 9.12;Päivi Esimerkki;paivi@example.org\n",
    "Aika;Nimi;Toive\n13.2.2027 9.12;Åke Exempel;Får jag komma på träffen?\n",
    "AIKA;NIMI;SÄHKÖPOSTI\n13.2.2027 9.12;ÄITI ESIMERKKI;a@example.org\n",
    "Tid;Namn\n2027-02-13 9.12;Öjvind É Exempel\n",
    "Aika;Nimi\n13.2.2027 9.12;Väinö\n",
  ];
  it.each(
    texts.flatMap(
      (text) =>
        [
          ["windows-1252", windows, text],
          ["macintosh", macintosh, text],
          ["cp850", cp850, text],
        ] as const,
    ),
  )("%s", async (encoding, encode, text) => {
    const found = await read(encode(text));
    expect(found.encoding).toBe(encoding);
    expect(found.cells.map((cells) => cells.join(";")).join("\n")).toBe(text.trimEnd());
  });

  it("of Windows also with its own signs", async () => {
    expect((await read(windows("Nimi;Toive\nEsimerkki;5 € – vai 10 €?\n"))).encoding).toBe("windows-1252");
  });
});

describe("letters that a program had misread and saved so", () => {
  const all = [...Array(0x80).keys()].map((index) => index + 0x80);
  const windows1252 = new TextDecoder("windows-1252");
  const mac = new TextDecoder("macintosh");
  const readAs = (decoder: InstanceType<typeof TextDecoder>) => {
    const signs = all.map((byte) => decoder.decode(new Uint8Array([byte]), { stream: true }));
    return (text: string) =>
      [...utf8(text)].map((byte) => (byte < 0x80 ? String.fromCharCode(byte) : signs[byte - 0x80])).join("");
  };
  const latin1 = (text: string) => [...utf8(text)].map((byte) => String.fromCharCode(byte)).join("");
  const rows = [
    "Aika;Nimi;Sähköposti",
    "13.2.2027 9.12;ÄITI Åke Öberg;a@example.org",
    "13.2.2027 9.12;Päivi – ”Pii” É;b@example.org",
  ];
  const text = `${rows.join("\n")}\n`;

  it.each([
    ["windows-1252", readAs(windows1252)],
    ["macintosh", readAs(mac)],
    ["windows-1252", latin1],
    ["windows-1252", (each: string) => readAs(windows1252)(readAs(windows1252)(each))],
  ] as const)("%s is mended and told", async (encoding, misreading) => {
    const table = csvRows(pieces(utf8(misreading(text)), 5));
    const cells: string[] = [];
    for await (const batch of table.batches) cells.push(...batch.map((row) => row.cells.join(";")));
    expect([cells, table.misread()]).toEqual([rows, encoding]);
  });

  it("also in rows that come late and have signs alone", async () => {
    const misread = readAs(windows1252)(`${text}${"a;b;c\n".repeat(linesLength / 5)}a;–;”c”\n`);
    expect((await read(utf8(misread))).cells.at(-1)).toEqual(["a", "–", "”c”"]);
  });

  it("and what is no such letter stays as it is", async () => {
    const letters = fc.string({ unit: fc.constantFrom(..."aÄäöÖåÅéšž–—”“’…§°±½«»£€·´ õüßñ§ß"), maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(letters, async (cell) => {
        const table = csvRows(utf8(`A;B\nx;y${cell}\n`));
        for await (const batch of table.batches)
          for (const row of batch.slice(1)) expect(row.cells[1]).toBe(`y${cell}`);
        expect(table.misread()).toBeUndefined();
      }),
    );
  });
});

test("UTF-16 without a byte order mark, either way round", async () => {
  const little = utf16("Nimi;Sähköposti\nÄiti;a@example.org\n").subarray(2);
  const big = little.map((_, at) => little[at ^ 1] ?? 0);
  for (const [bytes, encoding] of [
    [little, "utf-16le"],
    [big, "utf-16be"],
  ] as const) {
    const found = await read(pieces(bytes, 3));
    expect(found).toMatchObject({ encoding, delimiter: ";" });
    expect(found.cells[1]).toEqual(["Äiti", "a@example.org"]);
  }
});

describe("what stands between cells", () => {
  it.each([
    ["sep=;\r\nAika;Nimi\r\n1;2\r\n", ";"],
    ['"sep=,"\nAika,"Nimi;x"\n1,2\n', ","],
    ["sep=\t\nAika\tNimi\n", "\t"],
    ["sep=^\nAika;Nimi\n1;2\n", ";"],
    ["Aika;Nimi;Mitä toivot, mitä pelkäät, mitä odotat, kuka olet?\n1;2;3\n", ";"],
    ["Aika;Nimi;Mitä toivot, mitä pelkäät, mitä odotat, kuka olet?\n", ";"],
    ["A;B;Mitä toivot, mitä pelkäät, mitä odotat, kuka olet?\n1;2;3\n4;5;6, 7\n", ";"],
    ["Timestamp,Name,Choices\n1,2,a;b;c;d;e\n1,2,a;b;c;d;e\n", ","],
    ["Title: one, two, three, four\n\nA\tB\n1\t2\n", "\t"],
    ["A|B\n1|2\n", "|"],
    ["Title\n\nA,B", ","],
    ["Title\r\rA\tB\r", "\t"],
  ])("%j", async (text, delimiter) => {
    const found = await read(utf8(text));
    expect(found.delimiter).toBe(delimiter);
    expect(found.cells.join()).not.toContain("sep=");
  });
});

test("the line that tells it is no row, as Excel has it", async () => {
  expect(await read(utf8("sep=;\nA;B\n1;2\n"))).toMatchObject({
    numbers: [1, 2],
    cells: [
      ["A", "B"],
      ["1", "2"],
    ],
  });
});

test("rows of blanks are none", async () => {
  expect((await read(utf8("A;B\n;\n \u00a0;\t\n1;2\n"))).numbers).toEqual([1, 4]);
});

test("what stands where text is taken apart is neither lost nor cut nor there twice", async () => {
  const tellingBy = (letters: string) =>
    Array.from({ length: 6 }, () => [
      [letters, "\n", "pää"],
      ["1", '"";\n', `${letters}\n\n`],
    ]).flat();
  const [unicode, latin] = [tellingBy("€😀"), tellingBy("Äiti")];
  const encodings = [
    [unicode, (text: string) => Buffer.from(text)],
    [unicode, (text: string) => Buffer.from(`\uFEFF${text}`, "utf16le")],
    [unicode, (text: string) => Buffer.from(`\uFEFF${text}`, "utf16le").swap16()],
    [latin, (text: string) => Buffer.from(text, "latin1")],
  ] as const;
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(linesLength, blockBytes, blockBytes),
      fc.integer({ min: -100, max: 0 }),
      fc.constantFrom("\n", "\r\n", "\r"),
      fc.constantFrom(...encodings),
      fc.constantFrom(blockBytes, blockBytes - 1, blockBytes + 1, 2 * blockBytes, 10_007),
      fc.constantFrom(0, 1, 2000),
      async (border, beside, newline, [telling, encode], size, after) => {
        const inCharacters = border < blockBytes ? border : border / (encode("aa").length - encode("a").length);
        const plain = ["a", "b", "c".repeat(90 - newline.length)];
        const [before, rest] = [Math.floor((inCharacters - 200) / 94), (inCharacters - 200) % 94];
        const all = [
          ["nimi", "email", "toive".padEnd(190 - newline.length + rest + beside, "!")],
          ...Array.from({ length: before }, () => plain),
          ...telling,
          ...Array.from({ length: after }, () => plain),
        ];
        const text = Papa.unparse(all, { delimiter: ";", newline }).replaceAll(/(?<!\r)\n/g, newline);
        const { cells } = await read(pieces(encode(text), size));
        // All of many rows are soon compared as one text.
        expect(cells.slice(before, before + 5)).toEqual(all.slice(before, before + 5));
        expect(JSON.stringify(cells) === JSON.stringify(all)).toBe(true);
      },
    ),
    { numRuns: 100 },
  );
});

test("an old Macintosh's lines, also many of them", async () => {
  const found = await read(utf8(`A;B\r${"1;2\r".repeat(400_000)}3;4`));
  expect(found.cells).toHaveLength(400_002);
});

describe("quotation marks that do not fit", () => {
  const rowsOf = async (text: string, size = 4000) => {
    const rows: TableRow[] = [];
    for await (const batch of csvRows(pieces(utf8(text), size)).batches) rows.push(...batch);
    return rows.map(({ cells, isMalformed = false }) => [...cells, isMalformed]);
  };

  it.each([
    [
      "left open",
      '1;"x\n2;3\n4;5\n',
      [
        ["1", '"x', true],
        ["2", "3", false],
        ["4", "5", false],
      ],
    ],
    [
      "left open at the end",
      '1;2\n3;"x',
      [
        ["1", "2", false],
        ["3", '"x', true],
      ],
    ],
    [
      "about the first word",
      '"Bo" Ex;2\n3;4\n',
      [
        ['"Bo" Ex', "2", false],
        ["3", "4", false],
      ],
    ],
    [
      "about a later word",
      'Bo "Bosse" Ex;2\n3;4\n',
      [
        ['Bo "Bosse" Ex', "2", false],
        ["3", "4", false],
      ],
    ],
    [
      "about the last word of two",
      '1;"Bo" Ex\n3;"4"\n',
      [
        ["1", '"Bo" Ex', false],
        ["3", "4", false],
      ],
    ],
    [
      "within others",
      '1;"a "b" c"\n3;4\n',
      [
        ["1", 'a "b" c', true],
        ["3", "4", false],
      ],
    ],
    [
      "that no one can tell",
      '"a "b;2\n3;4\n',
      [
        ['"a "b', "2", false],
        ["3", "4", false],
      ],
    ],
    [
      "after an inch",
      '1;19" screen\n3;4\n',
      [
        ["1", '19" screen', false],
        ["3", "4", false],
      ],
    ],
    [
      "about several lines",
      '1;"a\nb"\n3;4\n',
      [
        ["1", "a\nb", false],
        ["3", "4", false],
      ],
    ],
    [
      "doubled",
      '1;"a ""b"" c"\n3;"""x"""\n',
      [
        ["1", 'a "b" c', false],
        ["3", '"x"', false],
      ],
    ],
  ] as const)("%s", async (_, text, rows) => {
    for (const size of [1, 7, 4000]) expect((await rowsOf(`A;B\n${text}`, size)).slice(1)).toEqual(rows);
  });

  it("tell or give every row, whatever stands in the cells", async () => {
    // What ends with a mark may be the end of a cell that began rows above.
    const cell = fc.string({ unit: fc.constantFrom('"', "a", " ", "å", "1"), maxLength: 6 }).map((text) => `${text}a`);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { maxLength: 8 }), async (rows) => {
        const text = rows.map(([one, other]) => `x;${one};${other}\n`).join("");
        expect(await rowsOf(`A;B;C\n${text}`)).toHaveLength(rows.length + 1);
      }),
    );
  });

  it("take time in proportion", async () => {
    const begun = performance.now();
    const kinds = ['"Bo Ex;1\n', '"Bo" Ex;1\n', '"a "b" c";1\n', '""b;1\n'];
    const text = Array.from({ length: 100_000 }, (_, at) => kinds[at % kinds.length]).join("");
    expect(await rowsOf(`A;B\n${text}`, 60_000)).toHaveLength(100_001);
    expect(performance.now() - begun).toBeLessThan(30_000);
  });
});

test.each([
  "＝1+1",
  "＋1",
  "－1",
  "＠SUM(A1)",
  "﹦1",
  "﹢1",
  "﹣1",
  "﹫x",
  "−1",
  " =1+1",
  "\u00a0=1",
  "\ufeff=1",
  "\u200b=1",
  "\u202e=1",
  "\n=1",
])("%j runs as no formula", (cell) => {
  expect(writeCsv([["name", cell]])).toMatch(/;"?'/);
});

test("words, numbers and dates are left as they are", () => {
  for (const cell of ["Äiti Example", "1.2.2027", "12", "a=b", "Anna-Liisa", "e@example.org", "", " "])
    expect(writeCsv([[cell, "x"]])).not.toContain("'");
});

test("what we write runs as no formula, and is read back by our own reader", async () => {
  const written = writeCsv([["=1+1", "+358", "-x", "@y", "\tz", "plain; text"]]);
  const { cells } = await read(utf8(written));
  expect(cells[0]).toEqual(["'=1+1", "'+358", "'-x", "'@y", "'\tz", "plain; text"]);
});

test("a title tells nothing of what stands between the cells of the only row below it", async () => {
  const found = await read(utf8("Summaries: spring\rWhen,What,How many"));
  expect(found).toMatchObject({ delimiter: ",", cells: [["Summaries: spring"], ["When", "What", "How many"]] });
});

test("what is a letter to Unicode alone is no letter of a word", async () => {
  const text = "nimi;s\u00e4hk\u00f6posti;toive\nA;a@example.org;\u00f6\u20aca=\u00e4\n";
  for (const size of [1, 3, 4000]) {
    const found = await read(pieces(windows(text), size));
    expect(found).toMatchObject({ encoding: "windows-1252" });
    expect(found.cells[1]?.[2]).toBe("\u00f6\u20aca=\u00e4");
  }
});

describe("rows that were quoted as a whole, as Excel saves a table that it did not take apart", () => {
  const rows = async (text: string) => {
    const { batches } = csvRows(new TextEncoder().encode(text));
    const all: (readonly string[])[] = [];
    for await (const batch of batches) for (const { cells } of batch) all.push(cells);
    return all;
  };
  const header = ["Timestamp", "Name", "Email", "Wish"];
  const answer = ["2/13/2027 9:12:05", "Anna", "anna@example.org", 'Rest, "sleep"'];

  it.each([
    ["all of them", '"Timestamp,Name,Email,Wish"\n"2/13/2027 9:12:05,Anna,anna@example.org,""Rest, """"sleep"""""""\n'],
    [
      "only those that have a quotation mark",
      'Timestamp,Name,Email,Wish\n"2/13/2027 9:12:05,Anna,anna@example.org,""Rest, """"sleep"""""""\n',
    ],
    [
      "below a title, of semicolons",
      'Ilmoittautumiset\n"Timestamp;Name;Email;Wish"\n"2/13/2027 9:12:05;Anna;anna@example.org;""Rest, """"sleep"""""""\n',
    ],
  ])("%s", async (_, text) => {
    expect((await rows(text)).slice(-2)).toEqual([header, answer]);
  });

  it("but an answer with commas, alone in its row, is one", async () => {
    expect(await rows('Wish,Name\n"a, b"\n"a, b, c"\n')).toEqual([["Wish", "Name"], ["a, b"], ["a, b, c"]]);
    expect(await rows('Wish\n"a, b"\n"c, d"\n')).toEqual([["Wish"], ["a, b"], ["c, d"]]);
  });
});

test.each(["\u2028", "\u2029", "\u0085", "\u000b", "\u000c", "\u001e"])(
  "a cell with %j, which is a line end for some programs, ends no row",
  (separator) => {
    expect(writeCsv([[`a${separator}=1+1`, `${separator}=1+1`]])).toBe("\uFEFFa =1+1;' =1+1\r\n");
  },
);

import { crc32, deflateRawSync } from "node:zlib";
import { strToU8 } from "fflate";

/** A part as it is written into an archive; what is told of it may be something else than what is true. */
export interface RawPart {
  readonly name: string;
  readonly content: Uint8Array | string;
  /** What the directory says. */
  readonly told?: Partial<ToldPart>;
  /** What the part's own header says, where that is something else. */
  readonly toldLocally?: Partial<ToldPart>;
  /** Its sizes follow its bytes, as programs write that do not go back. */
  readonly hasDescriptor?: boolean;
  /** The sizes stand in the fields for large archives. */
  readonly isLarge?: boolean;
  /** No part of its own: the directory points to that of this name. */
  readonly at?: string;
}

interface ToldPart {
  readonly name: string;
  readonly packed: number;
  readonly unpacked: number;
  readonly sum: number;
  readonly flags: number;
  readonly method: number;
}

/** An archive written byte by byte, so that it may lie. */
export function rawZip(parts: readonly RawPart[], end: { readonly count?: number; readonly isLarge?: boolean } = {}) {
  const written: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  const headers = new Map<string, number>();
  let at = 0;
  for (const part of parts) {
    const { chunks, told } = partOf(part);
    if (part.at === undefined) {
      headers.set(part.name, at);
      written.push(...chunks);
      at += lengthOf(chunks);
    }
    const place = headers.get(part.at ?? part.name) ?? 0;
    central.push(header([0x02014b50, 20, 20], told, part.isLarge === true, [place]));
  }
  const count = end.count ?? central.length;
  return joined([...written, ...central, endOf(at, lengthOf(central), count, end.isLarge === true)]);
}

/** A part as it stands in the archive, and what the directory says of it. */
function partOf(part: RawPart): { readonly chunks: readonly Uint8Array[]; readonly told: ToldPart } {
  const content = typeof part.content === "string" ? strToU8(part.content) : part.content;
  const packed = deflateRawSync(content, { level: content.length > 1_000_000 ? 1 : 9 });
  const { name, hasDescriptor = false, isLarge = false } = part;
  const flags = hasDescriptor ? 8 : 0;
  const truth = { name, packed: packed.length, unpacked: content.length, sum: crc32(content), flags, method: 8 };
  const told = { ...truth, ...part.told };
  const own = hasDescriptor ? { ...truth, packed: 0, unpacked: 0, sum: 0 } : told;
  const chunks = [header([0x04034b50, 20], { ...own, ...part.toldLocally }, isLarge, []), packed];
  if (hasDescriptor) chunks.push(little([4, 0x08074b50], [4, told.sum], [4, told.packed], [4, told.unpacked]));
  return { chunks, told };
}

function endOf(start: number, size: number, count: number, isLarge: boolean): Uint8Array {
  if (!isLarge) return little([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, size], [4, start], [2, 0]);
  const none = 0xffffffff;
  return joined([
    little([4, 0x06064b50], [8, 44], [2, 45], [2, 45], [4, 0], [4, 0], [8, count], [8, count], [8, size], [8, start]),
    little([4, 0x07064b50], [4, 0], [8, start + size], [4, 1]),
    little([4, 0x06054b50], [2, 0], [2, 0], [2, 0xffff], [2, 0xffff], [4, none], [4, none], [2, 0]),
  ]);
}

function header(
  [mark = 0, ...versions]: readonly number[],
  told: ToldPart,
  isLarge: boolean,
  places: readonly number[],
) {
  const name = strToU8(told.name);
  const sizes = isLarge ? [0xffffffff, 0xffffffff] : [told.packed, told.unpacked];
  const extra = isLarge ? little([2, 1], [2, 16], [8, told.unpacked], [8, told.packed]) : new Uint8Array();
  return joined([
    little(
      [4, mark],
      ...versions.map((version): Field => [2, version]),
      [2, told.flags],
      [2, told.method],
      [4, 0],
      [4, told.sum],
      [4, sizes[0] ?? 0],
      [4, sizes[1] ?? 0],
      [2, name.length],
      [2, extra.length],
      ...places.flatMap((place): Field[] => [
        [2, 0],
        [2, 0],
        [2, 0],
        [4, 0],
        [4, place],
      ]),
    ),
    name,
    extra,
  ]);
}

type Field = readonly [length: number, value: number];

function little(...fields: readonly Field[]): Uint8Array {
  return Uint8Array.from(
    fields.flatMap(([length, value]) => Array.from({ length }, (_, index) => Math.floor(value / 256 ** index) % 256)),
  );
}

function lengthOf(chunks: readonly Uint8Array[]): number {
  return chunks.reduce((sum, { length }) => sum + length, 0);
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(lengthOf(chunks));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** What a small workbook consists of; each part may be replaced, and others added. */
export interface WorkbookText {
  /** Within `sheetData`. */
  readonly rows?: string;
  readonly sheet?: string;
  readonly sheetPart?: string;
  readonly sheets?: string;
  readonly strings?: string;
  readonly styles?: string;
  readonly properties?: string;
}

const relations = "http://schemas.openxmlformats.org/package/2006/relationships";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** The parts of a small workbook. */
export function workbookOf(text: WorkbookText): readonly RawPart[] {
  const { rows = "", sheetPart = "xl/worksheets/sheet1.xml", strings, styles, properties = "" } = text;
  const related = [
    `<Relationship Id="r1" Type="${office}/worksheet" Target="/${sheetPart}"/>`,
    strings === undefined ? "" : `<Relationship Id="r2" Type="${office}/sharedStrings" Target="sharedStrings.xml"/>`,
    styles === undefined ? "" : `<Relationship Id="r3" Type="${office}/styles" Target="styles.xml"/>`,
  ];
  const parts: RawPart[] = [
    {
      name: "_rels/.rels",
      content: `<Relationships xmlns="${relations}"><Relationship Id="r" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: "xl/workbook.xml",
      content: `<workbook xmlns="${main}" xmlns:r="${office}">${properties}<sheets>${text.sheets ?? '<sheet name="One" sheetId="1" r:id="r1"/>'}</sheets></workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      content: `<Relationships xmlns="${relations}">${related.join("")}</Relationships>`,
    },
    {
      name: sheetPart,
      content: text.sheet ?? `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`,
    },
  ];
  if (strings !== undefined)
    parts.push({ name: "xl/sharedStrings.xml", content: `<sst xmlns="${main}">${strings}</sst>` });
  if (styles !== undefined)
    parts.push({ name: "xl/styles.xml", content: `<styleSheet xmlns="${main}">${styles}</styleSheet>` });
  return parts;
}

/** A small workbook. */
export function smallWorkbook(text: WorkbookText): Uint8Array {
  return rawZip(workbookOf(text));
}

/** A cell with a text in it. */
export function inlineCell(place: string, text = "Example"): string {
  return `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
}

const heading = `<row r="1">${inlineCell("A1", "Aika")}${inlineCell("B1", "Nimi")}</row>`;

/** The same workbook with one of its parts told otherwise. */
function withPart(name: string, change: Partial<RawPart>, text: WorkbookText = { rows: heading }): readonly RawPart[] {
  return workbookOf(text).map((part) => (part.name === name ? { ...part, ...change } : part));
}

const sheet1 = "xl/worksheets/sheet1.xml";

/** Workbooks made to exhaust, to mislead or to end whatever reads them; each is small. By what they try. */
export const hostileWorkbooks: Readonly<Record<string, () => Uint8Array>> = {
  "a cell at the end of the world": () =>
    smallWorkbook({ rows: `${heading}<row r="1048576">${inlineCell("XFD1048576")}</row>` }),
  "the same in other quotes": () =>
    smallWorkbook({
      rows: `${heading}<row r='1048576'><c r='XFD1048576' t='inlineStr'><is><t>x</t></is></c></row>`,
    }),
  "the same with blanks and a prefix": () =>
    smallWorkbook({
      sheet: `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row  r = "1048576" ><x:c t="inlineStr"\n r\t=\n"XFD1048576" ><x:is><x:t>x</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`,
    }),
  "the same by an entity in the place": () =>
    smallWorkbook({ rows: `${heading}<row r="104857&#54;"><c r="XF&#68;1048576" t="str"><v>x</v></c></row>` }),
  "the same in a sheet that lies elsewhere": () =>
    smallWorkbook({ sheetPart: "data/s/one.bin", rows: `<row r="1048576">${inlineCell("XFD1048576")}</row>` }),
  "the same in UTF-16": () =>
    rawZip(
      withPart(sheet1, {
        content: Uint8Array.from(
          Buffer.from(
            `\uFEFF<worksheet xmlns="${main}"><sheetData><row r="1048576">${inlineCell("XFD1048576")}</row></sheetData></worksheet>`,
            "utf16le",
          ),
        ),
      }),
    ),
  "a row beyond all": () => smallWorkbook({ rows: `<row r="9999999">${inlineCell("A9999999")}</row>` }),
  "a row whose number is no number": () => smallWorkbook({ rows: `<row r="1e9">${inlineCell("A1")}</row>` }),
  "every row begun at its far end": () =>
    smallWorkbook({
      rows: Array.from({ length: 99_999 }, (_, row) => `<row><c r="SF${row + 1}"><v>1</v></c></row>`).join(""),
    }),
  "more cells than anybody has": () => smallWorkbook({ rows: `<row>${"<c/>".repeat(1_000_001)}</row>` }),
  "one long text in every cell": () =>
    smallWorkbook({
      strings: `<si><t>${"a".repeat(32_000)}</t></si>`,
      rows: `<row>${'<c t="s"><v>0</v></c>'.repeat(400)}</row>`.repeat(100),
    }),
  "more shared texts than anybody has": () =>
    smallWorkbook({ rows: '<row><c t="s"><v>0</v></c></row>', strings: "<si/>".repeat(400_001) }),
  "a part that unpacks to more than all may": () =>
    rawZip([...workbookOf({ rows: heading }), { name: "xl/media/a.bin", content: new Uint8Array(50_000_001) }]),
  "a sheet that says it is small": () =>
    rawZip(
      withPart(sheet1, {
        content: `<worksheet xmlns="${main}"><sheetData>${heading}</sheetData></worksheet>${" ".repeat(5_000_000)}`,
        told: { unpacked: 200 },
      }),
    ),
  "the same with its sizes behind it": () =>
    rawZip(
      withPart(sheet1, {
        content: `<worksheet xmlns="${main}"><sheetData>${heading}</sheetData></worksheet>${" ".repeat(5_000_000)}`,
        told: { unpacked: 200 },
        hasDescriptor: true,
      }),
    ),
  "a part that tells of itself other than the directory does": () =>
    rawZip(withPart(sheet1, { toldLocally: { unpacked: 10 } })),
  "a part that bears another name than in the directory": () =>
    rawZip(withPart(sheet1, { toldLocally: { name: "xl/worksheets/sheet2.xml" } })),
  "two parts of one name": () => rawZip([...workbookOf({ rows: heading }), { name: sheet1, content: "<worksheet/>" }]),
  "two parts of one name in other capitals": () =>
    rawZip([...workbookOf({ rows: heading }), { name: "XL\\Worksheets\\Sheet1.xml", content: "<worksheet/>" }]),
  "many parts in the same bytes": () => {
    const shared = { name: "xl/media/a", content: new Uint8Array(1_000_000) };
    return rawZip([
      ...workbookOf({ rows: heading }),
      shared,
      ...Array.from({ length: 40 }, () => ({ ...shared, at: shared.name })),
    ]);
  },
  "a part that reaches into the next": () => rawZip(withPart("xl/workbook.xml", { told: { packed: 5000 } })),
  "more parts than anybody has": () =>
    rawZip([
      ...workbookOf({ rows: heading }),
      ...Array.from({ length: 2_000 }, (_, index) => ({ name: `a${index}`, content: "" })),
    ]),
  "a directory that says it holds more than it does": () =>
    rawZip(workbookOf({ rows: heading }), { count: 4_000_000_000, isLarge: true }),
  "sizes beyond all numbers": () =>
    rawZip(
      withPart(sheet1, { isLarge: true, told: { unpacked: Number.MAX_SAFE_INTEGER, packed: Number.MAX_SAFE_INTEGER } }),
    ),
  "an encrypted part": () => rawZip(withPart(sheet1, { told: { flags: 1 } })),
  "entities within entities": () =>
    smallWorkbook({
      sheet: `<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 20 }, (_, index) => `<!ENTITY ${String.fromCharCode(98 + index)} "${`&${String.fromCharCode(97 + index)};`.repeat(10)}">`).join("")}]><worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1" t="str"><v>&u;</v></c></row></sheetData></worksheet>`,
    }),
  "an entity of a file": () =>
    smallWorkbook({
      sheet: `<!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/hostname">]><worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1" t="str"><v>&a;</v></c></row></sheetData></worksheet>`,
    }),
  "elements within elements": () => smallWorkbook({ rows: "<a>".repeat(300_000) }),
  "elements that mean nothing": () => smallWorkbook({ rows: "<a/>".repeat(300_001) }),
  "a cell of endless values": () => smallWorkbook({ rows: `<row><c>${"<v/>".repeat(3_000_001)}</c></row>` }),
  "rows that hold nothing": () => smallWorkbook({ rows: "<row/>".repeat(2_000_000) }),
  "one comment of five megabytes": () => smallWorkbook({ rows: `<!--${" ".repeat(5_000_000)}-->${heading}` }),
  "an element of endless attributes": () =>
    smallWorkbook({ rows: `<row ${Array.from({ length: 100_000 }, (_, index) => `a${index}=""`).join(" ")}>` }),
  "attributes that bear the names of functions": () =>
    smallWorkbook({ rows: '<row hasOwnProperty="1" __proto__="2" constructor="3" r="1"/>' }),
  "one text of five megabytes": () =>
    smallWorkbook({ rows: `<row r="1">${inlineCell("A1", "a".repeat(5_000_000))}</row>` }),
  "a text in millions of pieces": () =>
    smallWorkbook({
      strings: `<si>${`<r><t>${"a".repeat(1000)}</t></r>`.repeat(21_000)}</si>`,
      rows: '<row><c t="s"><v>0</v></c></row>',
    }),
  "more styles than anybody has": () =>
    smallWorkbook({ rows: heading, styles: `<cellXfs>${'<xf numFmtId="14"/>'.repeat(1_000_000)}</cellXfs>` }),
  "a text that is not there": () =>
    smallWorkbook({ rows: '<row r="1"><c r="A1" t="s"><v>7</v></c></row>', strings: "<si/>" }),
  "two cells in one place": () =>
    smallWorkbook({ rows: `<row r="1">${inlineCell("A1", "one")}${inlineCell("A1", "two")}</row>` }),
  "a cell that belongs to another row": () => smallWorkbook({ rows: `<row r="1">${inlineCell("A9")}</row>` }),
  "sheets that are not there": () =>
    smallWorkbook({ rows: heading, sheets: '<sheet name="One" sheetId="1" r:id="r9"/>' }),
  "relationships that lead out of the archive": () =>
    rawZip(
      withPart("xl/_rels/workbook.xml.rels", {
        content: `<Relationships><Relationship Id="r1" Type="${office}/worksheet" Target="../../../../etc/passwd"/></Relationships>`,
      }),
    ),
  "bytes that are no characters": () =>
    rawZip(withPart(sheet1, { content: new Uint8Array([0x3c, 0x77, 0xff, 0xfe, 0x3e]) })),
  "an encoding of another kind": () =>
    smallWorkbook({ sheet: `<?xml version="1.0" encoding="UTF-7"?><worksheet xmlns="${main}"/>` }),
};

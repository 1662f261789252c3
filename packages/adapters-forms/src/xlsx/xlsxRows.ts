import { Unzip, UnzipInflate } from "fflate";
import readSheet from "read-excel-file/universal";
import { TableError, type TableProblemCode, type TableRow } from "../table/tableRow.js";

/** What a workbook may hold at most, whatever it says of itself: bytes when unpacked, rows, cells, and columns. */
export const workbookLimits = { bytes: 50_000_000, rows: 100_000, cells: 1_000_000, columns: 500 } as const;

/** The first bytes of a zip, which a workbook is, and of a file that Excel has encrypted. */
const zipMark = [0x50, 0x4b];
const encryptedMark = [0xd0, 0xcf, 0x11, 0xe0];

/** Whether bytes are a workbook rather than text. */
export function isWorkbook(bytes: Uint8Array): boolean {
  return beginsWith(bytes, zipMark) || beginsWith(bytes, encryptedMark);
}

/**
 * The rows of a workbook's first sheet. Its size is measured by unpacking it, not by what it says, and where its cells lie
 * is looked at before anything is built from them. Dates become `2027-03-02 18:00:05`.
 */
export async function xlsxRows(bytes: Uint8Array): Promise<readonly TableRow[]> {
  if (beginsWith(bytes, encryptedMark)) throw new TableError("encrypted-workbook");
  if (!beginsWith(bytes, zipMark)) throw new TableError("not-a-workbook");
  measure(bytes);
  const sheet = await sheetOf(bytes);
  return sheet.flatMap((cells, index): readonly TableRow[] => {
    const texts = cells.map(asText);
    return texts.every((text) => text === "") ? [] : [{ number: index + 1, cells: texts }];
  });
}

async function sheetOf(bytes: Uint8Array): Promise<readonly (readonly unknown[])[]> {
  try {
    const whole = new Uint8Array(bytes).buffer;
    const sheets = (await readSheet(whole)) as unknown;
    const [first] = sheets as readonly unknown[];
    const isOneOfSeveral = typeof first === "object" && first !== null && "data" in first;
    return (isOneOfSeveral ? first.data : sheets) as readonly (readonly unknown[])[];
  } catch (error) {
    throw error instanceof TableError ? error : new TableError("not-a-workbook");
  }
}

/** Unpacks everything once, keeping nothing, and stops where it grows too large. */
function measure(bytes: Uint8Array): void {
  let failure: TableError | undefined;
  let unpacked = 0;
  let cells = 0;
  const unzip = new Unzip((file) => {
    const isSheet = /^xl\/worksheets\/[^/]+\.xml$/.test(file.name);
    const decoder = new TextDecoder();
    let held = "";
    // What is thrown in here the library would catch.
    file.ondata = (error, chunk, isLast) => {
      if (failure !== undefined) return;
      if (error) {
        fail("not-a-workbook");
        return;
      }
      unpacked += chunk.length;
      if (isSheet) count(chunk, isLast);
      if (unpacked > workbookLimits.bytes || cells > workbookLimits.cells) fail("workbook-too-large");
    };
    file.start();

    function count(chunk: Uint8Array, isLast: boolean): void {
      const text = held + decoder.decode(chunk, { stream: !isLast });
      const end = text.lastIndexOf(">") + 1;
      held = text.slice(end);
      cells += cellsIn(text.slice(0, end));
    }

    function fail(code: TableProblemCode): void {
      failure = new TableError(code);
      file.terminate();
    }
  });
  unzip.register(UnzipInflate);
  let isDamaged = false;
  try {
    unzip.push(bytes, true);
  } catch {
    isDamaged = true;
  }
  if (failure !== undefined || isDamaged || unpacked === 0) throw failure ?? new TableError("not-a-workbook");
}

/** How many cells there are; as many as are too many where one lies so far out that all between would be made up. */
function cellsIn(xml: string): number {
  let count = 0;
  for (const [, name, reference = ""] of xml.matchAll(/<(?:\w+:)?(c|row|dimension)\b[^>]*?\b(?:r|ref)="([^"]*)"/g)) {
    if (name === "c") count += 1;
    if (reference.split(":").some(isTooFarOut)) return Number.POSITIVE_INFINITY;
  }
  return count;
}

function isTooFarOut(place: string): boolean {
  const [, letters = "", digits = ""] = /^\$?([A-Z]{0,4})\$?(\d{0,9})$/i.exec(place) ?? [];
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return column > workbookLimits.columns || Number(digits) > workbookLimits.rows;
}

function asText(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  if (cell instanceof Date) return cell.toISOString().slice(0, "2027-03-02T18:00:05".length).replace("T", " ");
  return String(cell).trim();
}

function beginsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

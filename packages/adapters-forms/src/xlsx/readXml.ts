import sax from "sax";
import { TableError } from "../table/tableRow.js";
import type { WorkbookBudget } from "./workbookLimits.js";

/** What a reader of XML is told. Names come without their prefix. */
export interface XmlReader {
  /** Whether the element is one that a table consists of. What else there is (looks, notes) is little, or made to exhaust. */
  readonly open?: (name: string, attributes: Attributes) => boolean;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** An element's attributes by their names as written, whichever quotes they stood in. An attribute of the format itself has no prefix. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** An attribute of another format, which has a prefix that anybody may choose. */
export function foreignAttribute(attributes: Attributes, name: string): string | undefined {
  return Object.entries(attributes).find(([key]) => key.endsWith(`:${name}`))?.[1];
}

/** Elements within each other; a workbook's own parts need about ten. */
const depthMost = 64;

/** Characters without any tag or text being at its end: longer than the longest text of a cell (32,767), each escaped. */
const pieceMost = 300_000;

/** What an element costs that no table consists of, where others cost one. */
const strangeCost = 20;

/** How many bytes are made into characters at a time. */
const stepLength = 65_536;

/** XML's own five entities and no others; the types do not know of the first yet. */
const options = { strictEntities: true, position: false } as const;

/** Reads a part of a workbook as it is unpacked. There are no document types and so no entities beside XML's own five. */
export function readXml(pieces: Iterable<Uint8Array>, budget: WorkbookBudget, reader: XmlReader): void {
  const parser = sax.parser(true, options);
  let depth = 0;
  let fed = 0;
  let heard = 0;
  const refuse = () => {
    throw new TableError("not-a-workbook");
  };
  parser.onerror = refuse;
  parser.ondoctype = refuse;
  parser.onprocessinginstruction = ({ name, body }) => {
    const encoding = name === "xml" ? /encoding\s*=\s*["']([^"']*)/.exec(body)?.[1] : undefined;
    if (encoding !== undefined && !/^(utf-?8|utf-?16(le|be)?|us-ascii)$/i.test(encoding)) refuse();
  };
  parser.onopentag = ({ name, attributes }) => {
    heard = fed;
    depth += 1;
    if (depth > depthMost) throw new TableError("workbook-too-large");
    const isOfTable = reader.open?.(plain(name), attributes as Attributes) === true;
    budget.spend("elements", isOfTable ? 1 : strangeCost);
  };
  parser.onclosetag = (name) => {
    heard = fed;
    depth -= 1;
    reader.close?.(plain(name));
  };
  const hear = (text: string) => {
    heard = fed;
    reader.text?.(text);
  };
  parser.ontext = hear;
  parser.oncdata = hear;
  for (const text of characters(pieces)) {
    fed += text.length;
    try {
      parser.write(text);
    } catch (error) {
      // An attribute that bears the name of a function makes the library stumble.
      throw error instanceof TableError ? error : new TableError("not-a-workbook");
    }
    if (fed - heard > pieceMost) throw new TableError("workbook-too-large");
  }
  parser.close();
}

function* characters(pieces: Iterable<Uint8Array>): Generator<string> {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  try {
    for (const piece of pieces)
      for (let at = 0; at < piece.length; at += stepLength) {
        const step = piece.subarray(at, at + stepLength);
        decoder ??= new TextDecoder(encodingOf(step), { fatal: true });
        yield decoder.decode(step, { stream: true });
      }
    yield decoder?.decode() ?? "";
  } catch (error) {
    throw error instanceof TypeError ? new TableError("not-a-workbook") : error;
  }
}

/** XML is UTF-8 or UTF-16; the first bytes tell which. */
function encodingOf([first, second]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  return "utf-8";
}

function plain(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

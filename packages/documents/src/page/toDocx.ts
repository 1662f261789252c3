import { withoutSteering } from "@piiri/core";
import {
  BorderStyle,
  Document,
  HeadingLevel,
  type IPropertiesOptions,
  type ITableCellBorders,
  LevelFormat,
  LineRuleType,
  Packer,
  Paragraph,
  type ParagraphChild,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { match } from "ts-pattern";
import { cellText, leadsTo } from "./leadsTo.js";
import type { Block, Cell, Column, Page } from "./page.js";
import { withFixedTimes } from "./withFixedTimes.js";

/**
 * A page as a Word file. The same page gives the same bytes: the file bears no time of its making.
 *
 * @example
 * ```ts
 * import { toDocx } from "@piiri/documents";
 *
 * const blocks = [{ kind: "paragraph", text: "Welcome" }] as const;
 * const bytes = await toDocx({ language: "en", fileName: "Agenda", title: "Agenda", blocks });
 * String.fromCharCode(...bytes.slice(0, 2)); // => "PK"
 * ```
 */
export async function toDocx({ language, fileName, title, subtitle, blocks }: Page): Promise<Uint8Array> {
  const opening = [
    new Paragraph({ children: [run(title)], heading: HeadingLevel.HEADING_1 }),
    ...(subtitle === undefined ? [] : [new Paragraph({ children: [new TextRun({ text: xml(subtitle), size: 34 })] })]),
  ];
  const document = new Document({
    title: xml(fileName),
    creator: "Piiri",
    lastModifiedBy: "Piiri",
    styles: stylesIn(languageTags[language] ?? language),
    numbering: { config: [list(ordered, LevelFormat.DECIMAL, "%1."), list(unordered, LevelFormat.BULLET, "•")] },
    sections: [{ properties: { page: a4 }, children: [...opening, ...blocks.flatMap(inWord)] }],
  });
  return withFixedTimes(new Uint8Array(await Packer.toArrayBuffer(document)));
}

/** Word asks for a country with a language. */
const languageTags: Readonly<Record<string, string>> = { fi: "fi-FI", sv: "sv-FI", en: "en-GB" };

/** Word counts lengths in twentieths of a point, letters in half points. */
const a4 = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: 1020, bottom: 1020, left: 1134, right: 1134 },
} as const;
const lineWidth = a4.size.width - a4.margin.left - a4.margin.right;
const factIndent = 2400;

/** Large letters, as on the HTML page; a heading never stays behind at the foot of a page. */
function stylesIn(languageTag: string): NonNullable<IPropertiesOptions["styles"]> {
  const heading = (size: number, before: number, after: number) => ({
    run: { size, bold: true, color: "1A1A1A" },
    paragraph: { spacing: { before, after }, keepNext: true },
  });
  return {
    default: {
      document: {
        run: { font: "Calibri", size: 28, color: "1A1A1A", language: { value: languageTag } },
        paragraph: { spacing: { line: 276, lineRule: LineRuleType.AUTO } },
      },
      heading1: heading(44, 0, 40),
      heading2: heading(34, 360, 120),
    },
  };
}

const ordered = "ordered";
const unordered = "unordered";

function list(reference: string, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) {
  const style = { paragraph: { indent: { left: 425, hanging: 425 } } };
  return { reference, levels: [{ level: 0, format, text, style }] };
}

function inWord(block: Block): (Paragraph | Table)[] {
  return match(block)
    .returnType<(Paragraph | Table)[]>()
    .with({ kind: "heading" }, ({ text }) => [
      new Paragraph({ children: [run(text)], heading: HeadingLevel.HEADING_2 }),
    ])
    .with({ kind: "paragraph" }, ({ text, isStrong = false }) => [
      new Paragraph({ children: [run(text, isStrong)], spacing: { before: 200 } }),
    ])
    .with({ kind: "list" }, ({ isOrdered, items }) =>
      items.map((item) => {
        const numbering = { reference: isOrdered ? ordered : unordered, level: 0 };
        return new Paragraph({ children: [run(item)], numbering, spacing: { after: 60 } });
      }),
    )
    .with({ kind: "facts" }, ({ facts }) => facts.map(([name, value], index) => fact(name, value, index === 0)))
    .with({ kind: "table" }, ({ columns, rows }) => [table(columns, rows)])
    .with({ kind: "picture" }, () => [])
    .exhaustive();
}

function fact(name: string, value: string, isFirst: boolean): Paragraph {
  return new Paragraph({
    children: [run(name, true), new TextRun({ children: [new Tab(), xml(value)] })],
    tabStops: [{ type: "left", position: factIndent }],
    indent: { left: factIndent, hanging: factIndent },
    spacing: { before: isFirst ? 240 : 0, after: 60 },
  });
}

function table(columns: readonly Column[], rows: readonly (readonly Cell[])[]): Table {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => Math.round((lineWidth * share) / whole));
  const row = (cells: readonly Cell[], isHeader: boolean) =>
    new TableRow({
      tableHeader: isHeader,
      cantSplit: true,
      children: cells.map((cell, column) => {
        // The header row stays with the row that follows it.
        const paragraph = new Paragraph({
          children: [run(onPaper(cell), isHeader || column === 0)],
          keepNext: isHeader,
        });
        const width = { size: widths[column] ?? 0, type: WidthType.DXA };
        return new TableCell({ children: [paragraph], width, borders: ruled(isHeader) });
      }),
    });
  return new Table({
    width: { size: lineWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { top: 80, bottom: 80, left: 0, right: 160 },
    rows: [
      row(
        columns.map(({ name }) => name),
        true,
      ),
      ...rows.map((cells) => row(cells, false)),
    ],
  });
}

/** A page that is printed leads nowhere by itself. */
function onPaper(cell: Cell): string {
  const address = leadsTo(cell);
  return address === undefined ? cellText(cell) : `${cellText(cell)} (${address})`;
}

function ruled(isHeader: boolean): ITableCellBorders {
  const none = { style: BorderStyle.NONE } as const;
  const line = { style: BorderStyle.SINGLE, size: isHeader ? 12 : 4, color: isHeader ? "1A1A1A" : "767676" };
  return { top: none, left: none, right: none, bottom: line };
}

function run(text: string, isStrong = false): ParagraphChild {
  return new TextRun({ text: xml(text), ...(isStrong && { bold: true }) });
}

/** A text without the characters that XML cannot hold, escaped or not: Word would refuse the whole file. */
function xml(text: string): string {
  return withoutSteering(text).replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "\uFFFD");
}

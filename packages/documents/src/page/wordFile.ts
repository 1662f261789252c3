import { withoutSteering } from "@piiri/core";
import { match } from "ts-pattern";
import {
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  HeightRule,
  type IPropertiesOptions,
  type ISectionOptions,
  type ITableCellBorders,
  LevelFormat,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  type ParagraphChild,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from "../vendor/docx.js";
import { emptyLines } from "./emptyLines.js";
import { cellText, leadsTo } from "./leadsTo.js";
import type { Block, Cell, Column, Layout, Page } from "./page.js";
import { sheetsOf } from "./sheets.js";
import { withFixedTimes } from "./withFixedTimes.js";

export async function wordFile({ language, fileName, title, subtitle, blocks, layout }: Page): Promise<Uint8Array> {
  const opening = [
    new Paragraph({ children: [run(title)], heading: HeadingLevel.HEADING_1 }),
    ...(subtitle === undefined ? [] : [new Paragraph({ children: [new TextRun({ text: xml(subtitle), size: 34 })] })]),
  ];
  // Each list has a number of its own, so that the next one begins with 1 again.
  let lists = 0;
  const isSmall = layout?.kind === "booklet";
  const written = (block: Block) => inWord(block, block.kind === "list" ? lists++ : lists, isSmall);
  const document = new Document({
    title: xml(fileName),
    creator: "Piiri",
    lastModifiedBy: "Piiri",
    styles: stylesIn(languageTags[language] ?? language, letterSizes[layout?.kind ?? "page"]),
    numbering: { config: [list(ordered, LevelFormat.DECIMAL, "%1."), list(unordered, LevelFormat.BULLET, "•")] },
    sections: sections(layout),
  });
  return withFixedTimes(new Uint8Array(await Packer.toArrayBuffer(document)));

  function sections(parted: Layout | undefined): ISectionOptions[] {
    if (parted === undefined) return [{ properties: { page: a4 }, children: [...opening, ...blocks.flatMap(written)] }];
    if (parted.kind === "booklet") return booklet(parted.panels.map((panel) => panel.flatMap(written)));
    return sheetsOf(parted).map((panels) => ({
      properties: { page: a4OnItsSide },
      children: [
        sheet(
          panels.map((panel) => panel.flatMap(written)),
          parted.kind,
        ),
      ],
    }));
  }
}

/** What is left free above a cover's title. */
const coverSpace = 2800;

/** The cover, the contents, and entries that follow each other, with the pages' numbers at their feet. */
function booklet([cover = [], contents = [], ...entries]: readonly (Paragraph | Table)[][]): ISectionOptions[] {
  const number = new Paragraph({ children: [new TextRun({ children: [PageNumber.CURRENT] })], alignment: "center" });
  const parts = [contents, entries.flat()].filter((part) => part.length > 0);
  return [
    {
      properties: { page: a5 },
      children: [new Paragraph({ children: [], spacing: { before: coverSpace } }), ...cover],
    },
    ...parts.map((children) => ({
      properties: { page: a5 },
      footers: { default: new Footer({ children: [number] }) },
      children,
    })),
  ];
}

/** Word asks for a country with a language. */
const languageTags: Readonly<Record<string, string>> = { fi: "fi-FI", sv: "sv-FI", en: "en-GB" };

/** Word counts lengths in twentieths of a point, letters in half points. */
const a4 = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: 794, bottom: 794, left: 1134, right: 1134 },
} as const;
/** Half of it, for a booklet. */
const a5 = {
  size: { width: 8391, height: a4.size.width },
  margin: { top: 794, bottom: 794, left: 680, right: 680 },
} as const;
const lineWidth = a4.size.width - a4.margin.left - a4.margin.right;
const smallLineWidth = a5.size.width - a5.margin.left - a5.margin.right;
const factIndents = { usual: 2400, small: 2150 } as const;

/** A sheet for what is folded or shown as slides. Word takes the sides of upright paper and turns it. */
const a4OnItsSide = {
  size: { ...a4.size, orientation: PageOrientation.LANDSCAPE },
  margin: { top: 567, bottom: 567, left: 567, right: 567 },
} as const;
const sheetWidth = a4.size.height - a4OnItsSide.margin.left - a4OnItsSide.margin.right;
/** A little less than the sheet has between its margins: after a table Word wants a line. */
const sheetHeight = 10_000;
const panelMargin = 400;

const letterSizes = { page: 28, leaflet: 24, slides: 52, booklet: 22 } as const;
/** How much larger a heading is than the text under it, at least. */
const headingTimes = 1.2;

/** Large letters, as on the HTML page; a heading never stays behind at the foot of a page. */
function stylesIn(languageTag: string, size: number): NonNullable<IPropertiesOptions["styles"]> {
  const heading = (most: number, before: number, after: number) => ({
    run: { size: Math.max(most, Math.round(size * headingTimes)), bold: true, color: "1A1A1A" },
    paragraph: { spacing: { before, after }, keepNext: true },
  });
  return {
    default: {
      document: {
        run: { font: "Calibri", size, color: "1A1A1A", language: { value: languageTag } },
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

function inWord(block: Block, instance: number, isSmall: boolean): (Paragraph | Table)[] {
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
        const numbering = { reference: isOrdered ? ordered : unordered, level: 0, instance };
        return new Paragraph({ children: [run(item)], numbering, spacing: { after: 60 } });
      }),
    )
    .with({ kind: "facts" }, ({ facts }) =>
      facts.map(([name, value], index) => fact(name, value, { isFirst: index === 0, isSmall })),
    )
    .with({ kind: "table" }, ({ columns, rows }) => [table(columns, rows, isSmall ? smallLineWidth : lineWidth)])
    .with({ kind: "lines" }, ({ count }) => emptyLines(count, lineToWriteOn))
    .with({ kind: "picture" }, () => [])
    .exhaustive();
}

function lineToWriteOn(): Paragraph {
  const bottom = { style: BorderStyle.SINGLE, size: 4, color: "767676", space: 1 };
  return new Paragraph({ children: [], border: { bottom, between: bottom }, spacing: { before: 240 } });
}

/** One side of a sheet: its panels beside each other, in cells without lines. */
function sheet(panels: readonly (readonly (Paragraph | Table)[])[], kind: Layout["kind"]): Table {
  const size = Math.floor(sheetWidth / panels.length);
  const margins = { top: panelMargin, bottom: panelMargin, left: panelMargin, right: panelMargin };
  const cells = panels.map(
    (panel) =>
      new TableCell({
        children: [...panel, new Paragraph({ children: [] })],
        width: { size, type: WidthType.DXA },
        verticalAlign: kind === "slides" ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
        borders: { top: noLine, bottom: noLine, left: noLine, right: noLine },
        margins,
      }),
  );
  return new Table({
    width: { size: sheetWidth, type: WidthType.DXA },
    columnWidths: panels.map(() => size),
    layout: TableLayoutType.FIXED,
    rows: [new TableRow({ children: cells, height: { value: sheetHeight, rule: HeightRule.ATLEAST } })],
  });
}

function fact(
  name: string,
  value: string,
  { isFirst, isSmall }: Readonly<Record<"isFirst" | "isSmall", boolean>>,
): Paragraph {
  const indent = factIndents[isSmall ? "small" : "usual"];
  return new Paragraph({
    children: [run(name, true), new TextRun({ children: [new Tab(), xml(value)] })],
    tabStops: [{ type: "left", position: indent }],
    indent: { left: indent, hanging: indent },
    spacing: { before: isFirst ? 240 : 0, after: 60 },
  });
}

function table(columns: readonly Column[], rows: readonly (readonly Cell[])[], lineWidth: number): Table {
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

const noLine = { style: BorderStyle.NONE } as const;

function ruled(isHeader: boolean): ITableCellBorders {
  const line = { style: BorderStyle.SINGLE, size: isHeader ? 12 : 4, color: isHeader ? "1A1A1A" : "767676" };
  return { top: noLine, left: noLine, right: noLine, bottom: line };
}

function run(text: string, isStrong = false): ParagraphChild {
  return new TextRun({ text: xml(text), ...(isStrong && { bold: true }) });
}

/** A text without the characters that XML cannot hold, escaped or not: Word would refuse the whole file. */
function xml(text: string): string {
  return withoutSteering(text).replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "\uFFFD");
}

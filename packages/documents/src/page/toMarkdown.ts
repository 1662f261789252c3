import { withoutSteering } from "@piiri/core";
import type { BlockContent, PhrasingContent, TableRow } from "mdast";
import { match } from "ts-pattern";
import { gfmTableToMarkdown, toMarkdown as write } from "../vendor/markup.js";
import { emptyLines } from "./emptyLines.js";
import { cellText, leadsTo } from "./leadsTo.js";
import type { Block, Cell, Page } from "./page.js";

/**
 * A page as Markdown (CommonMark with GitHub's tables).
 *
 * @example
 * ```ts
 * import { toMarkdown } from "@piiri/documents";
 *
 * const blocks = [{ kind: "paragraph", text: "At 6 *sharp*" }] as const;
 * toMarkdown({ language: "en", fileName: "Agenda", title: "Agenda", blocks }); // => "# Agenda\n\nAt 6 \\*sharp\\*\n"
 * ```
 */
export function toMarkdown({ title, subtitle, blocks }: Page): string {
  const opening: BlockContent[] = [
    { type: "heading", depth: 1, children: text(title) },
    ...(subtitle === undefined ? [] : [paragraph(text(subtitle))]),
  ];
  return withoutSteering(
    write(
      { type: "root", children: [...opening, ...blocks.flatMap(markup)] },
      // GitHub would strike out what stands between tildes.
      { bullet: "-", extensions: [gfmTableToMarkdown()], unsafe: [{ character: "~", inConstruct: "phrasing" }] },
    ),
  );
}

function markup(block: Block): BlockContent | readonly BlockContent[] {
  return match(block)
    .returnType<BlockContent | readonly BlockContent[]>()
    .with({ kind: "heading" }, (heading) => ({ type: "heading", depth: 2, children: text(heading.text) }))
    .with({ kind: "paragraph" }, ({ text: said, isStrong }) => paragraph(isStrong ? strong(said) : text(said)))
    .with({ kind: "list" }, ({ isOrdered, items }) => list(isOrdered, items.map(text)))
    .with({ kind: "facts" }, ({ facts }) =>
      list(
        false,
        facts.map(([name, value]) => [...strong(`${name}:`), ...text(` ${value}`)]),
      ),
    )
    .with({ kind: "table" }, ({ columns, rows }) => ({
      type: "table",
      children: [tableRow(columns.map(({ name }) => name)), ...rows.map(tableRow)],
    }))
    .with({ kind: "lines" }, ({ count }) => emptyLines(count, () => paragraph(text("…".repeat(dots)))))
    .with({ kind: "picture" }, () => [])
    .exhaustive();
}

/** Signs that make up a line to write upon. */
const dots = 40;

function list(ordered: boolean, items: readonly PhrasingContent[][]): BlockContent {
  return {
    type: "list",
    ordered,
    spread: false,
    children: items.map((item) => ({ type: "listItem", spread: false, children: [paragraph(item)] })),
  };
}

function paragraph(children: PhrasingContent[]): BlockContent & { readonly type: "paragraph" } {
  return { type: "paragraph", children };
}

function tableRow(cells: readonly Cell[]): TableRow {
  return { type: "tableRow", children: cells.map((cell) => ({ type: "tableCell", children: inline(cell) })) };
}

function strong(value: string): PhrasingContent[] {
  return [{ type: "strong", children: text(value) }];
}

function text(value: string): PhrasingContent[] {
  return [{ type: "text", value }];
}

function inline(cell: Cell): PhrasingContent[] {
  const url = leadsTo(cell);
  return url === undefined ? text(cellText(cell)) : [{ type: "link", url, children: text(cellText(cell)) }];
}

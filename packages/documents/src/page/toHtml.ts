import { withoutSteering } from "@piiri/core";
import type { Element } from "hast";
import { match } from "ts-pattern";
import { h, toHtml as write } from "../vendor/markup.js";
import { drawing } from "./drawing.js";
import { emptyLines } from "./emptyLines.js";
import { cellText, leadsTo } from "./leadsTo.js";
import type { Block, Cell, Column, Layout, Page } from "./page.js";
import { sheetsOf } from "./sheets.js";
import { layoutStyles, sheetStyle, style, wideStyle } from "./style.js";
import { withinScript } from "./withinScript.js";

/**
 * A page as one HTML file: styled for the screen and for A4, readable by a screen reader, nothing fetched from
 * elsewhere.
 *
 * @example
 * ```ts
 * import { toHtml } from "@piiri/documents";
 *
 * const blocks = [{ kind: "paragraph", text: "Kahvia & <pullaa>" }] as const;
 * const html = toHtml({ language: "fi", fileName: "Ohjelma", title: "Ohjelma", blocks });
 * html.startsWith('<!doctype html><html lang="fi">'); // => true
 * html.includes("Kahvia &#x26; &#x3C;pullaa>"); // => true
 * ```
 */
export function toHtml({
  language,
  fileName,
  title,
  subtitle,
  isWide = false,
  blocks,
  layout,
  data = [],
}: Page): string {
  const opening = [h("h1", title), ...(subtitle === undefined ? [] : [h("p.subtitle", subtitle)])];
  const head = h("head", [
    h("meta", { charSet: "utf-8" }),
    h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    h("title", fileName),
    h(
      "style",
      style + (isWide ? wideStyle : "") + (layout === undefined ? "" : sheetStyle + layoutStyles[layout.kind]),
    ),
    ...data.map((text) => h("script", { type: "application/ld+json" }, withinScript(text))),
  ]);
  const content = layout === undefined ? blocks.map((block) => markup(block, isWide)) : sheets(layout);
  const body = h("body", [h("main", [...opening, ...content])]);
  return withoutSteering(
    write({ type: "root", children: [{ type: "doctype" }, h("html", { lang: language }, [head, body])] }),
  );
}

function markup(block: Block, isWide: boolean): Element {
  return (
    match(block)
      .with({ kind: "heading" }, ({ text }) => h("h2", text))
      .with({ kind: "paragraph" }, ({ text, isStrong }) => h("p", isStrong ? h("strong", text) : text))
      .with({ kind: "list" }, ({ isOrdered, items }) =>
        h(
          isOrdered ? "ol" : "ul",
          items.map((item) => h("li", item)),
        ),
      )
      .with({ kind: "facts" }, ({ facts }) =>
        h(
          "dl",
          facts.map(([name, value]) => h("div", [h("dt", name), h("dd", value)])),
        ),
      )
      .with({ kind: "table" }, ({ columns, rows }) =>
        h(isOfTexts(columns) ? "table.texts" : "table", [
          h(
            "thead",
            h(
              "tr",
              columns.map(({ name }) => h("th", { scope: "col" }, name)),
            ),
          ),
          h(
            "tbody",
            rows.map((row) => tableRow(row, isOfTexts(columns) ? columns : [])),
          ),
        ]),
      )
      .with({ kind: "lines" }, ({ count }) =>
        h(
          "div.lines",
          { ariaHidden: "true" },
          emptyLines(count, () => h("div")),
        ),
      )
      // On a narrow screen a wide picture is moved sideways, with the keyboard too.
      .with({ kind: "picture" }, ({ picture }) => {
        const isBroad = picture.width > lineInPixels;
        return h(
          isBroad && !isWide ? "figure.broad" : "figure",
          isWide || isBroad ? { tabIndex: 0 } : {},
          drawing(picture),
        );
      })
      .exhaustive()
  );
}

/** A picture that is wider than a phone's line. */
const lineInPixels = 400;

/** A table whose first column holds sentences rather than names or times. */
function isOfTexts([first, ...others]: readonly Column[]): boolean {
  return first !== undefined && others.every(({ share }) => share < first.share);
}

/** Where a narrow screen shows the cells below each other, each bears its column's name. */
function tableRow([first = "", ...others]: readonly Cell[], [, ...columns]: readonly Column[]): Element {
  return h("tr", [
    h("th", { scope: "row" }, content(first)),
    ...others.map((cell, index) => {
      const name = columns[index]?.name;
      return h("td", name === undefined ? {} : { "data-name": name }, content(cell));
    }),
  ]);
}

function content(cell: Cell): Element | string {
  const address = leadsTo(cell);
  return address === undefined ? cellText(cell) : h("a", { href: address }, cellText(cell));
}

/**
 * What is folded or shown as slides: each side of a sheet on a sheet of its own. In the markup the panels stand in the order
 * in which one reads them; where they lie on the sheet, the style says.
 */
function sheets(layout: Layout): readonly Element[] {
  return sheetsOf(layout).map((panels) => {
    const isTurned = panels.length > 1 && panels.indexOf(layout.panels[0] ?? []) > 0;
    const inOrder = isTurned ? panels.toReversed() : panels;
    return h(
      isTurned ? "section.sheet.turned" : "section.sheet",
      inOrder.map((panel) =>
        h(
          "div.panel",
          panel.map((block) => markup(block, false)),
        ),
      ),
    );
  });
}

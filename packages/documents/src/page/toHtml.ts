import type { Element } from "hast";
import { match } from "ts-pattern";
import { h, toHtml as write } from "../vendor/markup.js";
import { drawing } from "./drawing.js";
import type { Block, Page } from "./page.js";
import { style, wideStyle } from "./style.js";

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
export function toHtml({ language, fileName, title, subtitle, isWide = false, blocks }: Page): string {
  const opening = [h("h1", title), ...(subtitle === undefined ? [] : [h("p.subtitle", subtitle)])];
  const head = h("head", [
    h("meta", { charSet: "utf-8" }),
    h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    h("title", fileName),
    h("style", isWide ? style + wideStyle : style),
  ]);
  const body = h("body", [h("main", [...opening, ...blocks.map((block) => markup(block, isWide))])]);
  return write({ type: "root", children: [{ type: "doctype" }, h("html", { lang: language }, [head, body])] });
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
        h("table", [
          h(
            "thead",
            h(
              "tr",
              columns.map(({ name }) => h("th", { scope: "col" }, name)),
            ),
          ),
          h("tbody", rows.map(tableRow)),
        ]),
      )
      // On a narrow screen a wide picture is moved sideways, with the keyboard too.
      .with({ kind: "picture" }, ({ picture }) => h("figure", isWide ? { tabIndex: 0 } : {}, drawing(picture)))
      .exhaustive()
  );
}

function tableRow([first = "", ...others]: readonly string[]): Element {
  return h("tr", [h("th", { scope: "row" }, first), ...others.map((cell) => h("td", cell))]);
}

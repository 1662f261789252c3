import { languages } from "@piiri/core";
import { arbitraries } from "@piiri/core/testing";
import * as fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import type { Element as HastElement, Nodes as HastNodes } from "hast";
import { fromHtml } from "hast-util-from-html";
import type { Nodes as MdastNodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import { describe, expect, it } from "vitest";
import { type Block, type Cell, type Page, toDocx, toHtml, toMarkdown } from "../index.js";

/** A text, or one that leads to a page on the web. */
function cellOf(text: fc.Arbitrary<string>): fc.Arbitrary<Cell> {
  return fc.oneof(text, fc.record({ text, address: arbitraries.httpsAddress() }));
}

/** A page of every kind of block, with texts as plans allow them. */
function pageOf(text: fc.Arbitrary<string>): fc.Arbitrary<Page> {
  const block = fc.oneof<fc.Arbitrary<Block>[]>(
    fc.record({ kind: fc.constant("heading"), text }),
    fc.record({ kind: fc.constant("paragraph"), text, isStrong: fc.boolean() }),
    fc.record({
      kind: fc.constant("list"),
      isOrdered: fc.boolean(),
      items: fc.array(text, { minLength: 1, maxLength: 3 }),
    }),
    fc.record({ kind: fc.constant("lines"), count: fc.integer({ min: 1, max: 5 }) }),
    fc.record({ kind: fc.constant("facts"), facts: fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 3 }) }),
    fc.record({
      kind: fc.constant("table"),
      columns: fc.tuple(text, text).map((names) => names.map((name) => ({ name, share: 1 }))),
      rows: fc.array(fc.tuple(cellOf(text), cellOf(text)), { maxLength: 3 }),
    }),
  );
  return fc.record(
    {
      language: fc.constantFrom(...languages),
      fileName: text,
      title: text,
      subtitle: text,
      blocks: fc.array(block, { maxLength: 4 }),
      data: fc.array(
        text.map((name) => JSON.stringify({ name })),
        { maxLength: 2 },
      ),
    },
    { requiredKeys: ["language", "fileName", "title", "blocks"] },
  );
}

const anyPage = pageOf(arbitraries.line(30));

/** An empty line, as Markdown has it. */
const lineToWriteOn = "…".repeat(40);

/** What a reader reads, in order. */
function textsOf({ title, subtitle, blocks }: Page): readonly string[] {
  return [title, ...(subtitle === undefined ? [] : [subtitle]), ...blocks.flatMap(textsIn)];
}

function textsIn(block: Block): readonly string[] {
  if (block.kind === "list") return block.items;
  if (block.kind === "picture" || block.kind === "lines") return [];
  if (block.kind === "facts") return block.facts.flat();
  if (block.kind === "table") return [...block.columns.map(({ name }) => name), ...block.rows.flat().map(textOf)];
  return [block.text];
}

function textOf(cell: Cell): string {
  return typeof cell === "string" ? cell : cell.text;
}

/** Where the cells of a page lead, in order. */
function addressesIn({ blocks }: Page): readonly string[] {
  return blocks.flatMap((block) =>
    block.kind === "table" ? block.rows.flat().flatMap((cell) => (typeof cell === "string" ? [] : [cell.address])) : [],
  );
}

/** The same page with a harmless word for every text. */
function harmless(page: Page): Page {
  return JSON.parse(JSON.stringify(page), (key, value) => {
    return typeof value === "string" && !kept.has(key) ? "word" : value;
  });
}

const kept: ReadonlySet<string> = new Set(["kind", "language", "address"]);

type Tree = HastNodes | MdastNodes;

/** The texts of the innermost things that hold nothing but text. */
function leaves(tree: Tree, isLeaf: (node: Tree) => boolean): readonly string[] {
  if (isLeaf(tree)) return [plain(tree)];
  return "children" in tree ? tree.children.flatMap((child) => leaves(child, isLeaf)) : [];
}

function plain(tree: Tree): string {
  if ("children" in tree) return tree.children.map(plain).join("");
  return tree.type === "text" ? tree.value : "";
}

/** A tree's shape: what it is made of, without its texts. */
function shape(tree: Tree): unknown {
  const kind = "tagName" in tree ? `${tree.tagName} ${JSON.stringify(tree.properties)}` : tree.type;
  return "children" in tree ? [kind, tree.children.map(shape)] : kind;
}

describe("HTML", () => {
  const isLeaf = (node: Tree) => "tagName" in node && /^(h1|h2|p|li|dt|dd|th|td)$/.test(node.tagName);

  it("gives every text back exactly, the file's name too", () => {
    fc.assert(
      fc.property(anyPage, (page) => {
        const tree = fromHtml(toHtml(page));
        expect(leaves(tree, isLeaf)).toEqual(textsOf(page));
        expect(leaves(tree, (node) => "tagName" in node && node.tagName === "title")).toEqual([page.fileName]);
      }),
    );
  });

  it("has no element and no attribute but its own, whatever the texts are", () => {
    const nasty = fc.constantFrom(
      "</td><script>alert(1)</script>",
      "</title></style><img src=x onerror=alert(1)>",
      "&lt;b&gt; &amp; &#x3c;",
      "<!-- --><![CDATA[",
      "\" onclick='x' a=`b`",
    );
    fc.assert(
      fc.property(fc.oneof(anyPage, pageOf(nasty)), (page) => {
        expect(shape(fromHtml(toHtml(page)))).toEqual(shape(fromHtml(toHtml(harmless(page)))));
      }),
    );
  });

  it("says its language, and fetches nothing", () => {
    fc.assert(
      fc.property(anyPage, (page) => {
        const html = toHtml(harmless(page)).replaceAll(/<a href="[^"]*">/g, "<a>");
        expect(html).toContain(`<html lang="${page.language}">`);
        expect(html).not.toMatch(/\b(src|href|url|@import)\b/);
      }),
    );
  });
});

describe("HTML for search engines and links", () => {
  const found = (tree: Tree, name: string): readonly HastElement[] => {
    if ("tagName" in tree && tree.tagName === name) return [tree];
    return "children" in tree ? tree.children.flatMap((child) => found(child, name)) : [];
  };

  it("bears its data so that it is read back, and leads where the cells lead", () => {
    fc.assert(
      fc.property(anyPage, (page) => {
        const tree = fromHtml(toHtml(page));
        const scripts = found(tree, "script").map((script) => plain(script));
        expect(scripts.map((text) => JSON.parse(text))).toEqual((page.data ?? []).map((text) => JSON.parse(text)));
        expect(found(tree, "a").map(({ properties }) => properties["href"])).toEqual(addressesIn(page));
      }),
    );
  });

  it("holds no script of the data's own", () => {
    const data = ["</script><script>alert(1)</script><!--<script>"].map((name) => JSON.stringify({ name }));
    const tree = fromHtml(toHtml({ language: "en", fileName: "a", title: "a", blocks: [], data }));
    expect(found(tree, "script")).toHaveLength(1);
  });
});

it.each([
  "javascript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "http://example.org/",
  "//example.org/",
  " https://example.org/",
  "https://example.org/ onclick=alert(1)",
  "https://",
  "",
])("%j leads nowhere", async (address) => {
  const columns = [{ name: "a", share: 1 }];
  const page: Page = {
    language: "en",
    fileName: "a",
    title: "a",
    blocks: [{ kind: "table", columns, rows: [[{ text: "word", address }]] }],
  };
  expect(toHtml(page)).not.toContain("<a");
  expect(toMarkdown(page)).toContain("| word |");
  const xml = strFromU8(unzipSync(await toDocx(page))["word/document.xml"] ?? new Uint8Array());
  expect(xml).not.toContain("word (");
});

describe("Markdown", () => {
  const parse = (page: Page) =>
    fromMarkdown(toMarkdown(page), { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
  const isLeaf = ({ type }: Tree) => type === "heading" || type === "paragraph" || type === "tableCell";
  const readable = (page: Page) => ({
    ...page,
    blocks: page.blocks.map((block) =>
      block.kind === "facts" ? { ...block, facts: block.facts.map(asOneText) } : block,
    ),
  });

  it("gives every text back exactly, but for spaces at its ends", () => {
    fc.assert(
      fc.property(anyPage, (page) => {
        const texts = textsOf(readable(page) as Page).filter((text) => text !== "");
        const told = leaves(parse(page), isLeaf).filter((text) => text !== lineToWriteOn);
        expect(told.map(trimmed)).toEqual(texts.map(trimmed));
      }),
    );
  });

  it("holds nothing but its own headings, lists and tables, whatever the texts are", () => {
    const nasty = fc.constantFrom(
      "# a",
      "- b",
      "1. c",
      "> d",
      "a | b",
      "*e* **f** `g` ~~h~~",
      "[i](j)",
      "![k](l)",
      "<b>",
      "***",
      "&amp;",
    );
    fc.assert(
      fc.property(fc.oneof(anyPage, pageOf(nasty)), (page) => {
        expect(shape(parse(page))).toEqual(shape(parse(harmless(page))));
      }),
    );
  });
});

function asOneText([name, value]: readonly [string, string]): readonly string[] {
  return [`${name}: ${value}`];
}

/** CommonMark keeps no spaces at the ends of a line or a cell. */
function trimmed(text: string): string {
  return text.trim();
}

it("Markdown leads where the cells lead", () => {
  const urls = (tree: Tree): readonly string[] => {
    if (tree.type === "link") return [tree.url];
    return "children" in tree ? tree.children.flatMap(urls) : [];
  };
  fc.assert(
    fc.property(anyPage, (page) => {
      const tree = fromMarkdown(toMarkdown(page), {
        extensions: [gfmTable()],
        mdastExtensions: [gfmTableFromMarkdown()],
      });
      expect(urls(tree)).toEqual(addressesIn(page));
    }),
  );
});

describe("Word", () => {
  it("gives every text back exactly, but for characters that XML cannot hold", async () => {
    await fc.assert(
      fc.asyncProperty(anyPage, async (page) => {
        const xml = strFromU8(unzipSync(await toDocx(page))["word/document.xml"] ?? new Uint8Array());
        const texts = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text = ""]) => decoded(text));
        expect(texts).toEqual(textsOf(onPaper(page)).map((text) => text.replace(/[\uFFFE\uFFFF]/g, "\uFFFD")));
      }),
    );
  });
});

/** With the addresses behind the texts that lead to them. */
function onPaper(page: Page): Page {
  const paper = (cell: Cell) => (typeof cell === "string" ? cell : `${cell.text} (${cell.address})`);
  return {
    ...page,
    blocks: page.blocks.map((block) =>
      block.kind === "table" ? { ...block, rows: block.rows.map((row) => row.map(paper)) } : block,
    ),
  };
}

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

function decoded(xml: string): string {
  return xml.replace(/&(\w+);/g, (whole, name) => entities[name] ?? whole);
}

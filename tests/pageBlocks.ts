// Why: what the README and the pages under docs/ show in fences is run, so that it stays true.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { globSync } from "tinyglobby";
import { root } from "../scripts/workspace.mjs";

/** What stands in one fence of a page. */
export interface Block {
  readonly place: string;
  readonly language: string;
  /** The words after the language: `continued` joins the block before it, `not-run` says that it cannot be run. */
  readonly words: readonly string[];
  readonly code: string;
}

/** Each page with what it shows. */
export function shownPages(): readonly { readonly page: string; readonly blocks: readonly Block[] }[] {
  const pages = globSync(["*.md", "docs/**/*.md", "packages/*/README.md"], { cwd: root }).sort();
  return pages.map((page) => ({ page, blocks: blocksOf(page) }));
}

function blocksOf(page: string): readonly Block[] {
  const text = readFileSync(join(root, page), "utf8");
  return [...text.matchAll(/^```(\w+)([^\n]*)\n([\s\S]*?)^```$/gm)]
    .map((match) => {
      const [, language = "", words = "", code = ""] = match;
      const line = text.slice(0, match.index).split("\n").length;
      return { place: `${page}:${line}`, language, words: words.trim().split(/\s+/), code };
    })
    .filter(({ words }) => !words.includes("not-run"));
}

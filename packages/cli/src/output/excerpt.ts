import type { Position } from "@piiri/core/yaml/usual";
import { displayWidth } from "./displayWidth.js";
import type { Style } from "./style.js";
import { textWithoutSecrets } from "./withoutSecrets.js";

/** Characters of a line that are shown, and how many of them before the place. */
const mostShown = 100;
const mostBefore = 40;

/** A text's lines as they may be shown: all at once, for one line may have thousands of problems. */
export function shownLines(text: string): readonly string[] {
  return textWithoutSecrets(text.replaceAll("\t", " ")).split(/\r?\n/);
}

/** The line itself and a caret under the place; nothing for a problem of the text as a whole. */
export function excerpt(
  lines: readonly string[],
  { line, column, endLine, endColumn }: Position,
  style: Style,
): string[] {
  const text = lines[line - 1] ?? "";
  if (text.trim() === "" || (endLine === 1 && endColumn === 1)) return [];
  const from = Math.max(0, column - 1 - mostBefore);
  const to = Math.min(text.length, from + mostShown);
  const shown = `${from > 0 ? "…" : ""}${text.slice(from, to)}${to < text.length ? "…" : ""}`;
  const before = (from > 0 ? 1 : 0) + displayWidth(text.slice(from, column - 1));
  const end = endLine === line ? Math.min(endColumn - 1, to) : Math.min(text.trimEnd().length, to);
  const marked = Math.max(1, displayWidth(text.slice(column - 1, end)));
  const margin = `${line} | `;
  return [
    `  ${style.quiet(margin)}${shown}`,
    `  ${" ".repeat(margin.length + before)}${style.wrong("^".repeat(marked))}`,
  ];
}

import { TableError } from "../table/tableRow.js";
import { readXml } from "./readXml.js";
import type { WorkbookBudget } from "./workbookLimits.js";

/** The texts that a workbook's cells share. Each costs one, and its characters. */
export function sharedStrings(pieces: Iterable<Uint8Array>, budget: WorkbookBudget): readonly string[] {
  const strings: string[] = [];
  const text = runningText(budget);
  readXml(pieces, budget, {
    open(name) {
      if (name === "si") text.begin();
      else text.open(name);
      return name === "si" || text.isFirst();
    },
    text: text.add,
    close(name) {
      text.close(name);
      if (name !== "si") return;
      budget.spend("strings", 1);
      strings.push(text.take());
    },
  });
  return strings;
}

/** Excel's own cells hold 32,767 characters. */
const longestText = 100_000;

/** A text that stands in one piece or in pieces of different looks; how it is said aloud stands beside it and is no part of it. */
export function runningText(budget: WorkbookBudget) {
  let pieces: string[] = [];
  let isText = false;
  let isAside = false;
  let opened = 0;
  let length = 0;
  return {
    begin: () => {
      pieces = [];
      opened = 0;
      length = 0;
      isAside = false;
    },
    open: (name: string) => {
      opened += 1;
      if (name === "rPh") isAside = true;
      if (name === "t") isText = true;
    },
    add: (text: string) => {
      if (!isText || isAside) return;
      budget.spend("characters", text.length);
      length += text.length;
      if (length > longestText) throw new TableError("workbook-too-large");
      pieces.push(text);
    },
    close: (name: string) => {
      if (name === "rPh") isAside = false;
      if (name === "t") isText = false;
    },
    /** Whether what was opened last is the one element that a text of one look consists of. */
    isFirst: () => opened === 1,
    take: () => unescaped(pieces.join("")),
  };
}

/** What XML cannot hold is written as `_x000D_` (ECMA-376 part 1, 22.9.2.19). */
export function unescaped(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

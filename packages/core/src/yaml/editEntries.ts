import type { Node, Pair, YAMLMap, YAMLSeq } from "yaml";
import {
  columnOf,
  endOf,
  endOfPair,
  lineStart,
  nextLine,
  type Splice,
  startOf,
  type TextForm,
} from "./planTextForm.js";
import type { PlanValue } from "./withChange.js";
import { inLine, itemLines, keyInLine, pairLines } from "./writeValue.js";

/** Puts a key that is not there yet into a section, behind another of its keys or behind all. */
export function insertPair(
  form: TextForm,
  section: YAMLMap,
  key: string,
  value: PlanValue,
  behind: Pair | undefined,
): Splice | undefined {
  if (section.flow) return insertInBrackets(form, section, `${keyInLine(key, form)}: ${inLine(value, form)}`);
  const [first] = section.items;
  if (first === undefined) return undefined;
  const indent = columnOf(form.text, startOf(first.key as Node));
  const place = behindEntry(form.text, endOf(behind ?? section.items.at(-1)), indent);
  return insertLines(form, place, pairLines(key, value, indent, form));
}

/** Puts an item at the end of a list. */
export function appendItem(form: TextForm, list: YAMLSeq, value: PlanValue): Splice | undefined {
  if (list.flow) return insertInBrackets(form, list, inLine(value, form));
  const dash = dashOf(form.text, list.items[0] as Node | undefined);
  if (dash === undefined) return undefined;
  const indent = columnOf(form.text, dash);
  return insertLines(form, behindEntry(form.text, endOf(list), indent), itemLines(value, indent, form));
}

/** Takes a key and what stands under it out of a section. */
export function removePair(form: TextForm, section: YAMLMap, pair: Pair): Splice | undefined {
  const start = startOf(pair.key as Node);
  const end = endOfPair(pair);
  const place = section.items.indexOf(pair);
  if (section.flow) return removeInBrackets(section, place);
  if (section.items.length === 1) return { from: start, to: end, text: "{}" };
  if (!isBlank(form.text.slice(lineStart(form.text, start), start))) {
    const next = section.items[place + 1];
    return next && { from: start, to: startOf(next.key as Node), text: "" };
  }
  return removeLines(form.text, start, end);
}

/** Takes an item out of a list. */
export function removeItem(form: TextForm, list: YAMLSeq, item: Node): Splice | undefined {
  if (list.flow) return removeInBrackets(list, list.items.indexOf(item));
  const dash = dashOf(form.text, item);
  if (dash === undefined) return undefined;
  if (list.items.length === 1) return { from: dash, to: endOf(item), text: "[]" };
  return isBlank(form.text.slice(lineStart(form.text, dash), dash))
    ? removeLines(form.text, dash, endOf(item))
    : undefined;
}

export function insertLines({ text, lineEnd }: TextForm, at: number, lines: readonly string[]): Splice {
  const isOpen = at > 0 && text[at - 1] !== "\n";
  const inserted = isOpen ? lines.map((line) => lineEnd + line) : lines.map((line) => line + lineEnd);
  return { from: at, to: at, text: inserted.join("") };
}

/** The line behind an entry, and behind lines that wait behind a `#` and would belong to it. */
function behindEntry(text: string, end: number, indent: number): number {
  const behind = nextLine(text, end);
  let place = behind;
  for (let line = behind; line < text.length; line = nextLine(text, line + 1)) {
    const written = text.slice(line, nextLine(text, line + 1));
    const [, spaces = "", mark = ""] = /^( *)(#?)/.exec(written) ?? [];
    if (isBlank(written)) continue;
    if (mark === "" || spaces.length < indent) break;
    if (spaces.length > indent || /^ *#( {2}|\t|- )/.test(written)) place = nextLine(text, line + 1);
    else break;
  }
  return place;
}

function removeLines(text: string, start: number, end: number): Splice {
  const from = lineStart(text, start);
  let to = nextLine(text, end);
  // Lines of the same entry that wait behind a `#` go with it: alone they would belong to the one before.
  while (to < text.length && new RegExp(`^ {${start - from + 1},}#`).test(text.slice(to, nextLine(text, to + 1)))) {
    to = nextLine(text, to + 1);
  }
  return { from, to, text: "" };
}

function insertInBrackets({ text, lineEnd }: TextForm, entries: YAMLMap | YAMLSeq, added: string): Splice | undefined {
  const [open, end] = entries.range ?? [];
  if (open === undefined || end === undefined) return undefined;
  const close = end - 1;
  const last = entries.items.at(-1) as Pair | Node | undefined;
  if (last === undefined) {
    const isMap = text[open] === "{";
    return isBlank(text.slice(open + 1, close))
      ? { from: open + 1, to: close, text: isMap ? ` ${added} ` : added }
      : undefined;
  }
  const start = startOf(("key" in last ? last.key : last) as Node);
  const at = endOf(last);
  const before = text.slice(lineStart(text, start), start);
  if (!isBlank(before) || !text.slice(at, close).includes("\n")) return { from: at, to: at, text: `, ${added}` };
  const line = nextLine(text, at);
  const rest = text.slice(at, line);
  const [, comma = ""] = /^\s*(,?)/.exec(rest) ?? [];
  const behind = isBlank(rest.replace(",", "")) && comma === "" ? lineEnd : rest.replace(/^\s*,/, "");
  return { from: at, to: line, text: `,${behind}${before}${added}${comma}${lineEnd}` };
}

function removeInBrackets(entries: YAMLMap | YAMLSeq, place: number): Splice | undefined {
  const [open = 0, end = 0] = entries.range ?? [];
  const items = entries.items as readonly (Pair | Node)[];
  const item = items[place];
  if (item === undefined) return undefined;
  const [before, next] = [items[place - 1], items[place + 1]];
  if (next !== undefined) return { from: startOfEntry(item), to: startOfEntry(next), text: "" };
  if (before !== undefined) return { from: endOf(before), to: endOf(item), text: "" };
  return { from: open + 1, to: end - 1, text: "" };
}

function startOfEntry(entry: Pair | Node): number {
  return startOf(("key" in entry ? entry.key : entry) as Node);
}

/** Where the dash of a list's item stands. */
function dashOf(text: string, item: Node | undefined): number | undefined {
  if (item === undefined) return undefined;
  const dash = text.lastIndexOf("-", startOf(item) - 1);
  return dash >= 0 && isBlank(text.slice(dash + 1, startOf(item))) ? dash : undefined;
}

function isBlank(text: string): boolean {
  return text.trim() === "";
}

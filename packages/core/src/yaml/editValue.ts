import { isScalar, type Node, type Pair, type YAMLMap } from "yaml";
import { insertLines } from "./editEntries.js";
import {
  colonEnd,
  columnOf,
  endOf,
  isEmptyScalar,
  nextLine,
  type Splice,
  startOf,
  type TextForm,
} from "./planTextForm.js";
import type { PlanValue } from "./withChange.js";
import { blockHeader, inLine, isForLines, isSection, textLines, valueLines } from "./writeValue.js";

/** Puts another value in a value's place, in the quotation marks that it had. */
export function replaceValue(form: TextForm, node: Node, value: PlanValue): Splice {
  const from = startOf(node);
  const to = endOf(node);
  const old = form.text.slice(from, to);
  if (typeof value === "string" && isScalar(node) && !form.isJson) {
    if (node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED") {
      return { from, to, text: inBlock(form, old, value) + (/\r?\n$/.exec(old)?.[0] ?? "") };
    }
    if (node.type === "QUOTE_SINGLE" && !/[\p{C}\n]/u.test(value)) {
      return { from, to, text: `'${value.replaceAll("'", "''")}'` };
    }
    if (node.type === "QUOTE_DOUBLE") return { from, to, text: JSON.stringify(value) };
  }
  const written = inLine(value, form);
  // What stands on lines of its own ends with the last of them.
  return { from, to, text: old.endsWith("\n") ? written + form.lineEnd : written };
}

function inBlock(form: TextForm, old: string, value: string): string {
  const indent = /\n( +)\S/.exec(old)?.[1]?.length;
  if (indent === undefined || !isForLines(value)) return inLine(value, form);
  return [blockHeader(value), ...textLines(value, indent)].join(form.lineEnd);
}

/** Puts a value behind a key that has none. */
export function fillEmpty(form: TextForm, section: YAMLMap, pair: Pair, value: PlanValue): Splice | undefined {
  const node = pair.value as Node | null;
  if (node !== null && !isEmptyScalar(node)) return replaceValue(form, node, value);
  const at = colonEnd(pair.srcToken);
  if (at === undefined) return undefined;
  const isNested = typeof value === "object" && value !== null && Object.keys(value).length > 0;
  if (section.flow || !isNested) return { from: at, to: at, text: ` ${inLine(value, form)}` };
  const indent = columnOf(form.text, startOf(pair.key as Node));
  const place = nextLine(form.text, at);
  const lines = valueLines(value, waitingIndent(form.text, place, indent) ?? indent + form.step, form);
  return insertLines(form, place, lines);
}

/** Of a section that has nothing in use: the line on which the first of what is asked for waits behind a `#`. */
export function waitingBelow({ text }: TextForm, section: YAMLMap, pair: Pair, value: PlanValue): Splice | undefined {
  const at = colonEnd(pair.srcToken);
  if (section.flow || at === undefined || !isSection(value)) return undefined;
  const [key] = Object.keys(value);
  const place = nextLine(text, at);
  const indent = waitingIndent(text, place, columnOf(text, startOf(pair.key as Node)));
  if (indent === undefined) return undefined;
  const waiting = `${" ".repeat(indent)}#${key}:`;
  for (let line = place; line < text.length; line = nextLine(text, line + 1)) {
    const written = text.slice(line, nextLine(text, line + 1));
    if (!written.trimStart().startsWith("#")) return undefined;
    if (written.startsWith(waiting)) return { from: line + indent, to: line + indent + 1, text: "" };
  }
  return undefined;
}

/** How far in the lines stand that wait behind a `#` below a key: what is taken into use stands beside them. */
function waitingIndent(text: string, place: number, indent: number): number | undefined {
  const before = /^\s*(?=#)/.exec(text.slice(place, nextLine(text, place + 1)))?.[0];
  const spaces = before?.split(/[^ ]/).at(-1)?.length;
  return spaces !== undefined && spaces > indent ? spaces : undefined;
}

import { load, type State } from "js-yaml";
import { half, type JsonPointer, pointerSteps } from "../kernel/index.js";
import { plainOptions } from "./plainData.js";
import type { Position } from "./position.js";
import { withoutRemarks } from "./withoutRemarks.js";

/**
 * The places in a text that `plainData` has read, as `readWithPlaces` finds them, in a quarter of its time: a value from its first sign to
 * behind its last, a section of several lines to behind the line breaks and comments that belong to it.
 */
export function usualPlaces(text: string): (path: JsonPointer, part?: "key" | "value") => Position {
  const { whole, positionOf } = withoutRemarks(text, placesOf, ({ whole }) => whole.value);
  return (path, part = "value") => {
    const { from, to } = at(whole, path, part) ?? { from: 0, to: 0 };
    return positionOf(from, to);
  };
}

function placesOf(text: string) {
  return { whole: written(text), positionOf: positionsIn(text) };
}

/** What is written somewhere, from where to where. */
interface Written {
  readonly value: unknown;
  readonly from: number;
  readonly to: number;
  /** Of what has no brackets: where the line breaks and comments end that lie behind it and are its own. */
  readonly end?: number;
  /** Of a section by name, of a list by number. */
  readonly entries?: ReadonlyMap<unknown, Entry>;
}

/** What stands under a key, and the key; an item of a list is both. */
type Entry = readonly [key: Written, value: Written];

/** Follows the reader through the text: it tells when it opens something and when it has closed it. */
function written(text: string): Written {
  const opened: { readonly at: number; readonly within: Written[] }[] = [{ at: 0, within: [] }];
  load(text, {
    ...plainOptions,
    listener: (event, state) => {
      if (event === "open") {
        opened.push({ at: state.position, within: [] });
        return;
      }
      const { at, within } = opened.pop() as (typeof opened)[number];
      // A block text, too, was tried as a key first, and was none.
      if (state.kind !== null) opened.at(-1)?.within.push(closed(text, state, beginning(text, at), within));
    },
  });
  return opened[0]?.within[0] as Written;
}

function closed(text: string, { kind, result: value, position }: State, from: number, within: Written[]): Written {
  const [only] = within;
  // It was tried as a key first, and kept.
  if (within.length === 1 && only?.value === value) return only as Written;
  if (kind === "scalar") return { value, from, to: endOfScalar(text, from, position) };
  const entries = kind === "mapping" ? entriesOf(within) : itemsOf(value as readonly unknown[], within);
  if ("[{".includes(text[from] ?? "")) return { value, from, to: position, entries };
  const column = from - (text.lastIndexOf("\n", from) + 1);
  const to = endOfEntries(text, within.at(-1) as Written, column);
  return { value, from, to, end: endWithComments(text, to, column), entries };
}

/** Keys and values follow each other. */
function entriesOf(within: readonly Written[]): ReadonlyMap<unknown, Entry> {
  const entries = new Map<unknown, Entry>();
  let key: Written | undefined;
  for (const next of within) {
    if (key !== undefined) entries.set(key.value, [key, next]);
    key = key === undefined ? next : undefined;
  }
  return entries;
}

function itemsOf(values: readonly unknown[], within: readonly Written[]): ReadonlyMap<unknown, Entry> {
  const rest = within.values();
  const next = () => rest.next().value as Written;
  return new Map(
    values.map((value, index) => {
      const item = next();
      if (typeof value !== "object" || item.entries !== undefined) return [index, [item, item]];
      // `[a: b]` is a list of a section that has no brackets of its own.
      const pair = [item, next()] as const;
      const section = { value, from: item.from, to: pair[1].to, entries: entriesOf(pair) };
      return [index, [section, section]];
    }),
  );
}

/** Behind spaces, line breaks and comments. */
function beginning(text: string, at: number): number {
  beforeContent.lastIndex = at;
  beforeContent.test(text);
  return beforeContent.lastIndex;
}

const beforeContent = /(?:[ \r\n]|#.*)*/y;

function endOfScalar(text: string, from: number, closed: number): number {
  if (isBlockText(text, from)) return endOfBlockText(text, lineEnd(text, from), closed);
  let to = Math.min(closed, text.length);
  while (" \r\n".includes(text[to - 1] ?? "-")) to -= 1;
  return to;
}

function isBlockText(text: string, from: number): boolean {
  return "|>".includes(text[from] ?? "");
}

/** Behind its last line that is longer than its indent; what follows is empty. */
function endOfBlockText(text: string, from: number, closed: number): number {
  const lines = [...linesOf(text, from, closed)];
  const indent = lines.find(({ sign }) => sign !== "")?.indent ?? 0;
  return lines.findLast(({ length }) => length > indent)?.end ?? from;
}

/** Where the last entry of a section ends: with its line, and with the comments under it that stand further inside. */
function endOfEntries(text: string, last: Written, column: number): number {
  if (last.end !== undefined) return last.end;
  if (isBlockText(text, last.from)) return last.to;
  let end = lineEnd(text, last.to);
  for (const line of linesOf(text, end)) {
    if (line.sign === "") continue;
    if (line.sign !== "#" || line.indent <= column) break;
    end = line.end;
  }
  return end;
}

/** Where what follows an indented section begins, if a comment before it is indented as the section is; else it ends with its entries. */
function endWithComments(text: string, to: number, column: number): number {
  if (column === 0) return to;
  for (const { sign, indent } of linesOf(text, to)) {
    if (sign === "#" && indent >= column) return beginning(text, to);
    if (sign !== "#" && sign !== "") break;
  }
  return to;
}

/** The lines that end before a place, each with its first sign behind its indent; an empty one has none. */
function* linesOf(text: string, from: number, to = text.length) {
  for (let [start, end] = [from, lineEnd(text, from)]; start < text.length && end <= to; ) {
    const line = text.slice(start, end).replace(/\r?\n$/, "");
    const indent = line.search(/[^ ]|$/);
    yield { indent, sign: line[indent] ?? "", length: line.length, end };
    [start, end] = [end, lineEnd(text, end)];
  }
}

function lineEnd(text: string, at: number): number {
  return text.indexOf("\n", at) + 1 || text.length;
}

/** What stands at a place; where nothing is written there, its key, or that of the nearest section around it. */
function at(whole: Written, path: JsonPointer, part: "key" | "value"): Written | undefined {
  let [key, value] = [undefined as Written | undefined, whole];
  for (const step of pointerSteps(path)) {
    const next = value.entries?.get(step) ?? value.entries?.get(Number(step));
    if (next === undefined) return key ?? firstOf(whole);
    [key, value] = next;
  }
  return part === "value" ? value : (key ?? firstOf(whole));
}

/** A whole text is told at its first key, not from its first line to its last. */
function firstOf(whole: Written): Written | undefined {
  return Array.isArray(whole.value) ? whole : whole.entries?.values().next().value?.[0];
}

function positionsIn(text: string): (from: number, to: number) => Position {
  const starts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
  return (from, to) => {
    const [line, endLine] = [lineOf(from, starts), lineOf(to, starts)];
    return {
      line: line + 1,
      column: from - (starts[line] ?? 0) + 1,
      endLine: endLine + 1,
      endColumn: to - (starts[endLine] ?? 0) + 1,
    };
  };
}

/** The last line that begins at a place or before it; as many may be asked for as there are. */
function lineOf(at: number, starts: readonly number[]): number {
  let [line, after] = [0, starts.length];
  while (after - line > 1) {
    const middle = Math.floor((line + after) * half);
    if ((starts[middle] ?? at) <= at) line = middle;
    else after = middle;
  }
  return line;
}

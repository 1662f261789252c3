import { err, ok, type Result } from "neverthrow";
import { isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type YAMLMap, type YAMLSeq } from "yaml";
import {
  ArgumentError,
  checkGiven,
  isSameData,
  type JsonPointer,
  jsonPointer,
  orThrow,
  pointerSteps,
  valueAt,
} from "../kernel/index.js";
import { FailureError } from "../problem/index.js";
import { appendItem, insertPair, removeItem, removePair } from "./editEntries.js";
import { fillEmpty, replaceValue, waitingBelow } from "./editValue.js";
import { columnOf, endOf, formOf, lineStart, nextLine, type Splice, startOf, type TextForm } from "./planTextForm.js";
import { readYaml } from "./readYaml.js";
import { type PlanValue, withChange } from "./withChange.js";
import { isSection } from "./writeValue.js";

/**
 * What is to stand otherwise in a plan's text: a value at a place, which is made where there is none yet, or nothing any
 * more. In a list, the place behind the last is that of a new one. A new key stands behind the last of `after`, names of
 * keys beside it; else a numbered one behind the number before it, and others behind all.
 */
export type PlanTextChange =
  | { readonly path: JsonPointer; readonly value: PlanValue; readonly after?: readonly string[] }
  | { readonly path: JsonPointer; readonly remove: true };

/** Why a text is not changed: it is no YAML; no section is at the place; it is written in a way that shares parts. */
export type PlanTextEditProblem = "not-readable" | "no-such-place" | "not-editable";

/**
 * Changes a plan's text where it has to be changed, and nowhere else: comments, lines that wait behind a `#`, blank lines,
 * quotation marks, the way of writing lists, line ends and a byte order mark stay as they are. A line that waits behind a
 * `#` is taken into use where it is what is asked for. Works on YAML and JSON.
 *
 * The result is read again before it is handed out, and holds what was asked for and nothing else.
 *
 * Errors: `not-readable` where `readYaml` has problems; `no-such-place` where a path leads through a single value or
 * beyond a list, or nothing is there to be removed; `not-editable` where the place is shared by `&` and `*` or written in
 * another way that cannot be changed without changing more.
 *
 * @example
 * ```ts
 * import { editPlanText } from "@piiri/core/yaml";
 *
 * const text = `stage: published
 *
 * sessions:
 *   s3: { theme: "Work: how much?" } # two speak
 *   #s4: { theme: Rest }
 * `;
 * const edited = editPlanText(text, [
 *   { path: "/sessions/s3/moved", value: { date: "2027-03-31" } },
 *   { path: "/revision", value: 1, after: ["stage"] },
 * ])._unsafeUnwrap();
 * edited.split("\n")[1]; // => "revision: 1"
 * edited.split("\n")[4]; // => '  s3: { theme: "Work: how much?", moved: { date: 2027-03-31 } } # two speak'
 * edited.split("\n")[5]; // => "  #s4: { theme: Rest }"
 * ```
 */
export function editPlanText(text: string, changes: readonly PlanTextChange[]): Result<string, PlanTextEditProblem> {
  checkGiven("text", text, "text");
  checkGiven("changes", changes, "list");
  for (const [place, change] of changes.entries()) {
    checkGiven(`changes.${place}`, change, { path: "text", after: "list?" });
    if ("value" in change && !isWritable(change.value)) {
      throw new ArgumentError(`changes.${place}.value`, "what a plan can hold");
    }
  }
  return changes.reduce<Result<string, PlanTextEditProblem>>(
    (edited, change) => edited.andThen((each) => editOnce(each, change)),
    ok(text),
  );
}

/** What YAML has a form for. */
function isWritable(value: unknown): boolean {
  if (typeof value === "object" && value !== null) return Object.values(value).every(isWritable);
  return !["bigint", "symbol", "function"].includes(typeof value);
}

/**
 * `editPlanText` for those who would rather catch.
 *
 * @throws FailureError with a `PlanTextEditProblem`
 * @example
 * ```ts
 * import { editPlanTextOrThrow } from "@piiri/core/yaml";
 *
 * editPlanTextOrThrow("id: walkers\n", [{ path: "/id", value: "runners" }]); // => "id: runners\n"
 * ```
 */
export function editPlanTextOrThrow(text: string, changes: readonly PlanTextChange[]): string {
  return orThrow(editPlanText(text, changes), (problem) => new FailureError(problem));
}

function editOnce(text: string, change: PlanTextChange): Result<string, PlanTextEditProblem> {
  const before = readYaml(text);
  if (before.isErr()) return err("not-readable");
  const { data } = before.value;
  const expected = withChange(data, change);
  if (expected.isErr()) return err("no-such-place");
  if (isSameData(data, expected.value)) return ok(text);
  const parts = partsOf(change, valueAt(data, pointerSteps(change.path)));
  if (parts !== undefined) return editPlanText(text, parts).andThen((edited) => verified(edited, expected.value));
  const place = placeOf(text, change);
  if (place === undefined) return err("not-editable");
  if (place.waiting !== undefined) {
    const inUse = editPlanText(spliced(text, place.waiting), [change]).andThen((edited) =>
      verified(edited, expected.value),
    );
    if (inUse.isOk()) return inUse;
  }
  return place.splice === undefined ? err("not-editable") : verified(spliced(text, place.splice), expected.value);
}

function verified(edited: string, expected: unknown): Result<string, PlanTextEditProblem> {
  const after = readYaml(edited);
  return after.isOk() && isSameData(after.value.data, expected) ? ok(edited) : err("not-editable");
}

function spliced(text: string, { from, to, text: inserted }: Splice): string {
  return text.slice(0, from) + inserted + text.slice(to);
}

/** A section or list in place of another is changed where it differs, not written anew. */
function partsOf(change: PlanTextChange, old: unknown): readonly PlanTextChange[] | undefined {
  if ("remove" in change) return undefined;
  const { path, value } = change;
  const at = (step: string | number) => `${path}${jsonPointer(step)}`;
  if (Array.isArray(value) && Array.isArray(old) && value.length > 0 && old.length > 0) {
    if (value.length < old.length && value.every((each) => typeof each !== "object")) {
      const gone = old.findIndex((each, index) => !isSameData(each, value[index]));
      return [
        { path: at(gone), remove: true },
        { path, value },
      ];
    }
    return [
      ...old.slice(value.length).map((_, index) => ({ path: at(old.length - 1 - index), remove: true }) as const),
      ...value.map((each: PlanValue, index) => ({ path: at(index), value: each })),
    ];
  }
  if (!isSection(value) || !isSection(old as PlanValue) || Object.keys(value).length === 0) return undefined;
  const former = Object.keys(old as object);
  if (former.length === 0) return undefined;
  return [
    ...Object.entries(value).map(([key, each]) => ({ path: at(key), value: each })),
    ...former.filter((key) => !Object.hasOwn(value, key)).map((key) => ({ path: at(key), remove: true }) as const),
  ];
}

interface Place {
  /** Takes a line that waits behind a `#` into use, after which the change finds its place there. */
  readonly waiting?: Splice | undefined;
  readonly splice: Splice | undefined;
}

function placeOf(text: string, change: PlanTextChange): Place | undefined {
  const document = parseDocument(text, { uniqueKeys: false, keepSourceTokens: true, logLevel: "error" });
  return placeIn(formOf(text, document.contents), document.contents, pointerSteps(change.path), change);
}

function placeIn(form: TextForm, node: unknown, steps: readonly string[], change: PlanTextChange): Place | undefined {
  if (steps.length > 0) {
    if (isMap(node)) return placeInSection(form, node, steps, change);
    return isSeq(node) ? placeInList(form, node, steps, change) : undefined;
  }
  const isOwn = isMap(node) || isSeq(node) || isScalar(node);
  return isOwn && !("remove" in change) ? { splice: replaceValue(form, node, change.value) } : undefined;
}

function placeInSection(
  form: TextForm,
  section: YAMLMap,
  [step = "", ...rest]: readonly string[],
  change: PlanTextChange,
): Place | undefined {
  const pair = section.items.find(({ key }) => isScalar(key) && String(key.value) === step);
  if ("remove" in change) {
    if (pair === undefined) return undefined;
    if (rest.length === 0) return { splice: removePair(form, section, pair) };
  } else if (pair === undefined) return newPair(form, section, step, nested(rest, change.value), change);
  else if (isNothing(pair)) {
    const value = nested(rest, change.value);
    return { waiting: waitingBelow(form, section, pair, value), splice: fillEmpty(form, section, pair, value) };
  }
  return placeIn(form, pair.value, rest, change);
}

function placeInList(
  form: TextForm,
  list: YAMLSeq,
  [step, ...rest]: readonly string[],
  change: PlanTextChange,
): Place | undefined {
  const item = list.items[Number(step)] as Node | undefined;
  if ("remove" in change) {
    if (item === undefined) return undefined;
    if (rest.length === 0) return { splice: removeItem(form, list, item) };
  } else if (item === undefined) return { splice: appendItem(form, list, nested(rest, change.value)) };
  return placeIn(form, item, rest, change);
}

function isNothing({ value }: Pair): boolean {
  return value === null || (isScalar(value) && value.value === null);
}

/** A value under keys that are not there yet. */
function nested(steps: readonly string[], value: PlanValue): PlanValue {
  return steps.reduceRight<PlanValue>((inner, step) => (step === "0" ? [inner] : { [step]: inner }), value);
}

function newPair(form: TextForm, section: YAMLMap, key: string, value: PlanValue, change: PlanTextChange): Place {
  const keys = section.items.map((pair) => (isScalar(pair.key) ? String(pair.key.value) : ""));
  const behind = placeInOrder(keys, key, "after" in change ? change.after : undefined);
  return {
    waiting: section.flow ? undefined : waitingLine(form.text, section, key),
    splice: insertPair(form, section, key, value, section.items[behind]),
  };
}

/** Behind which of the keys a new one stands. */
function placeInOrder(keys: readonly string[], key: string, after: readonly string[] = []): number {
  const asked = keys.findLastIndex((each) => after.includes(each));
  if (asked >= 0) return asked;
  const [, name, number] = numbered.exec(key) ?? [];
  const before = keys.findLastIndex((each) => {
    const [, otherName, otherNumber] = numbered.exec(each) ?? [];
    return name !== undefined && otherName === name && Number(otherNumber) < Number(number);
  });
  return before >= 0 ? before : keys.length - 1;
}

const numbered = /^(\D+)(\d+)$/;

/** The line of a section on which the key waits behind a `#`, set directly before it as drafts have it. */
function waitingLine(text: string, section: YAMLMap, key: string): Splice | undefined {
  const [first] = section.items;
  if (first === undefined) return undefined;
  const start = startOf(first.key as Node);
  const indent = columnOf(text, start);
  const waiting = `${" ".repeat(indent)}#${key}:`;
  const end = endOf(section);
  for (let line = firstWaiting(text, lineStart(text, start)); line < text.length; line = nextLine(text, line + 1)) {
    const written = text.slice(line, nextLine(text, line + 1));
    if (line >= end && !/^\s*(#|$)/.test(written)) return undefined;
    if (written.startsWith(waiting) && /^\s/.test(`${written.slice(waiting.length)}\n`)) {
      return { from: line + indent, to: line + indent + 1, text: "" };
    }
  }
  return undefined;
}

/** The first of the lines above a section's first key that hold nothing in use. */
function firstWaiting(text: string, line: number): number {
  let first = line;
  while (first > 0) {
    const above = lineStart(text, first - 1);
    if (above === first || !/^\s*(#|$)/.test(text.slice(above, first).trimEnd())) return first;
    first = above;
  }
  return first;
}

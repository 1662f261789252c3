import { stringify } from "yaml";
import { longestInLine } from "./limits.js";
import type { TextForm } from "./planTextForm.js";
import type { PlanValue } from "./withChange.js";

type PlanSection = { readonly [key: string]: PlanValue };

/** A value on one line, as it may stand among brackets and behind a key. */
export function inLine(value: PlanValue, form: Pick<TextForm, "isJson">): string {
  if (Array.isArray(value)) return `[${value.map((each: PlanValue) => inLine(each, form)).join(", ")}]`;
  if (isSection(value)) {
    const pairs = Object.entries(value).map(([key, each]) => `${keyInLine(key, form)}: ${inLine(each, form)}`);
    return pairs.length === 0 ? "{}" : `{ ${pairs.join(", ")} }`;
  }
  if (form.isJson || typeof value !== "string" || /[\r\n]/.test(value)) return JSON.stringify(value);
  // Spaces of another kind would be lost to the eye, and by some to the reader.
  if (/[^\S ]|\p{C}/u.test(value)) return JSON.stringify(value);
  // Within brackets more characters need quotation marks than outside: what is safe there is safe everywhere.
  const list = stringify([value], { lineWidth: 0, collectionStyle: "flow" });
  return list.slice("[ ".length, -" ]\n".length);
}

export function keyInLine(key: string, form: Pick<TextForm, "isJson">): string {
  return inLine(key, form);
}

/** A key and its value as lines: below one another where one line would be too much. */
export function pairLines(key: string, value: PlanValue, indent: number, form: TextForm): readonly string[] {
  const start = `${" ".repeat(indent)}${keyInLine(key, form)}:`;
  if (typeof value === "string" && isForLines(value)) {
    return [`${start} ${blockHeader(value)}`, ...textLines(value, indent + form.step)];
  }
  if (isShort(value, form)) return [`${start} ${inLine(value, form)}`];
  return [start, ...valueLines(value, indent + form.step, form)];
}

/** The lines of a section's pairs or of a list's items. */
export function valueLines(value: PlanValue, indent: number, form: TextForm): readonly string[] {
  if (isSection(value)) return Object.entries(value).flatMap(([key, each]) => pairLines(key, each, indent, form));
  if (Array.isArray(value)) return value.flatMap((each: PlanValue) => itemLines(each, indent, form));
  return [`${" ".repeat(indent)}${inLine(value, form)}`];
}

export function itemLines(value: PlanValue, indent: number, form: TextForm): readonly string[] {
  const dash = `${" ".repeat(indent)}- `;
  if (isShort(value, form)) return [dash + inLine(value, form)];
  const [first = "", ...rest] = valueLines(value, indent + dash.trimStart().length, form);
  return [dash + first.trimStart(), ...rest];
}

function isShort(value: PlanValue, form: TextForm): boolean {
  if (typeof value !== "object" || value === null) return true;
  const parts: readonly PlanValue[] = Object.values(value);
  return (
    parts.every((each) => typeof each !== "object" || each === null) && inLine(value, form).length <= longestInLine
  );
}

/** A text of several lines that can stand as such: its first line must not begin with a space. */
export function isForLines(value: string): boolean {
  return (
    /^\S/.test(value) &&
    value.includes("\n") &&
    !value.includes("\r") &&
    !/[ \t]$|\n\n$|[ \t]\n/.test(value) &&
    !/[^\P{C}\n]/u.test(value)
  );
}

export function blockHeader(value: string): string {
  return value.endsWith("\n") ? "|" : "|-";
}

export function textLines(value: string, indent: number): readonly string[] {
  return value
    .replace(/\n$/, "")
    .split("\n")
    .map((line) => (line === "" ? "" : " ".repeat(indent) + line));
}

export function isSection(value: PlanValue): value is PlanSection {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

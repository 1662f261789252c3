import type { Instrument } from "@piiri/core/feedback";
import { itemText } from "@piiri/core/feedback";
import { askedInEveryLanguage } from "../form/askedInEveryLanguage.js";
import { plainName } from "../form/columnsOf.js";
import type { FormDefinition } from "../form/formDefinition.js";
import { feedbackNames } from "../form/tableHeadings.js";
import { ownLabels } from "./ownScale.js";
import { isKnownLabel } from "./scaleWordings.js";
import { writtenStep } from "./writtenStep.js";

/** By question: the columns of an export that may hold its answers. */
export type FeedbackColumns = ReadonlyMap<string, readonly number[]>;

const usual: Readonly<Record<string, readonly string[]>> = feedbackNames;

/**
 * The columns that hold answers. In a matrix a column is named by the question and the statement together, in brackets or
 * behind a sign; so what ends with a known text counts too. Of two headers that would fit, the longer text decides. Where each
 * choice of a question has a column of its own, all of them hold its answers.
 */
export function feedbackColumns(
  headers: readonly (readonly string[])[],
  instrument: Instrument,
  definition: Pick<FormDefinition, "items" | "labels">,
): FeedbackColumns {
  const width = Math.max(...headers.map((row) => row.length));
  const match = matchedBy(instrument, definition);
  const asked = new Map(instrument.scaled.map((item) => [item.id, item]));
  const columns = new Map<string, number[]>();
  let above: string | undefined;
  for (let place = 0; place < width; place += 1) {
    const names = headers.map((row) => row[place] ?? "");
    const [upper = "", lower = ""] = names;
    if (upper.trim() !== "") above = match(upper);
    // Of two header rows the lower one names the statement, the upper one the question.
    const own = names.toReversed().map(match).find(isFound);
    const id = own ?? (upper.trim() === "" && headers.length > 1 && isChoiceOf(above, lower) ? above : undefined);
    if (id !== undefined) columns.set(id, [...(columns.get(id) ?? []), place]);
  }
  return columns;

  function isChoiceOf(id: string | undefined, name: string): boolean {
    const item = id === undefined ? undefined : asked.get(id);
    const step = writtenStep(name);
    if (item === undefined || step.kind === "blank" || step.kind === "other") return false;
    if (step.kind === "figure") return true;
    const { scale } = item;
    if (scale === "own") return ownLabels(item).has(step.label);
    if (scale !== "agreement" && scale !== "effect") return false;
    const own = definition.labels?.[scale]?.flat().map(plainName) ?? [];
    return isKnownLabel(scale, step.label) || own.includes(plainName(name));
  }
}

/** Tells which question a heading asks, if any. */
export function matchedBy(
  { scaled, open, openWordings = {} }: Instrument,
  { items = {} }: Pick<FormDefinition, "items">,
): (heading: string) => string | undefined {
  const known = [...scaled, ...open.map((id) => ({ id, wording: openWordings[id] }))].flatMap((item) =>
    [
      ...Object.values(item.wording ?? {}),
      ...askedInEveryLanguage.map((words) => itemText(item, words)),
      ...(usual[item.id] ?? []),
      ...(items[item.id] ?? []),
    ].flatMap((text) => namesOf(text, unbracketed(text)).map((name) => [name, item.id] as const)),
  );
  return (heading) => {
    const names = namesOf(heading, unbracketed(heading).replace(numberBefore, ""));
    const [first] = known
      .filter(([text]) => names.some((name) => name === text || endsWithWords(name, text)))
      .toSorted(([one], [other]) => other.length - one.length);
    return first?.[1];
  };
}

function isFound(id: string | undefined): id is string {
  return id !== undefined;
}

function endsWithWords(name: string, text: string): boolean {
  return name.endsWith(text) && /[^\p{L}\p{N}]$/u.test(name.slice(0, -text.length));
}

function namesOf(...texts: readonly string[]): readonly string[] {
  return [...new Set(texts.map(plainName))].filter((name) => name !== "");
}

/** Brackets at the end are a tool's around a statement, or the statement's own. */
function unbracketed(text: string): string {
  return text.replace(/(?<![\])}"”»])[\])}"”»]+\s*$/u, "");
}

const numberBefore = /^\d+[.)]\s+/u;

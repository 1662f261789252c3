import type { Language } from "@piiri/core";
import { plainName } from "../form/columnsOf.js";
import type { FormDefinition } from "../form/formDefinition.js";
import { isKnownLabel, type ScaleWording, scaleWordings, type WordedScale } from "./scaleWordings.js";
import { type WrittenStep, writtenStep } from "./writtenStep.js";

/** Reads what was chosen: the answer's place on its scale, nothing for a blank, `unreadable` for what is neither. */
export type ReadScale = (written: string) => number | undefined | "unreadable";

/**
 * Why a column's answers cannot be told from each other without asking: its words are of several scales, or of one whose steps
 * may mean this or that; they are of a scale of four; they do not show how many steps there are; its figures are not one to
 * five, or are not those of their words; its grades are not those of schools; or nothing of it is known.
 */
export const scaleDoubts = ["wordings", "four-steps", "step-count", "figures", "grades", "unknown"] as const;
/** Why a column has to be asked for. */
export type ScaleDoubt = (typeof scaleDoubts)[number];

/** A column of a scale that has to be asked for. */
export interface UnclearScale {
  /** The question. */
  readonly id: string;
  readonly scale: WordedScale | "grade" | "own";
  readonly doubt: ScaleDoubt;
  /** Those of its labels that are names of steps in some wording; whatever else stands there is not told. */
  readonly labels: readonly string[];
}

/** A column of a scale, and what stands in it. */
export interface ScaleColumn {
  readonly id: string;
  readonly scale: WordedScale;
  readonly cells: Iterable<string>;
}

/** How each column is read, and which of them have to be asked for: of these nothing is read. */
export interface JudgedScales {
  readonly readers: ReadonlyMap<string, ReadScale>;
  readonly unclear: readonly UnclearScale[];
  /** Columns that are read, and whose steps the form calls by other words than ours, or by figures. */
  readonly inOtherWords: readonly string[];
}

/** The steps of every scale. */
const most = 5;
const middle = 3;
/** Other figures that scales go up to, or begin with: of these none is a step of ours. */
const otherFigures = new Set([0, 6, 7, 8, 9, 10, 100]);

/** A column's labels, by language, with the figures that stand beside them. */
interface Seen {
  readonly column: ScaleColumn;
  readonly labels: ReadonlyMap<string, ReadonlySet<number>>;
  readonly written: number;
  readonly understood: number;
  readonly hasOtherFigures: boolean;
  /** That the figures go up to five. */
  readonly hasFive: boolean;
}

/**
 * Judges the columns of a survey together: a label is what it is among those that stand beside it, in its own column and, where
 * these do not tell it, in the file's others. What is not told by them is not guessed.
 */
export function judgeScales(
  columns: readonly ScaleColumn[],
  { labels }: Pick<FormDefinition, "labels"> = {},
): JudgedScales {
  const readers = new Map<string, ReadScale>();
  const unclear: UnclearScale[] = [];
  const own = { agreement: ownSteps(labels?.agreement), effect: ownSteps(labels?.effect) };
  const all = columns.map((column) => seenIn(column, own[column.scale]));
  const hasFive = all.some((each) => each.hasFive);
  for (const scale of ["agreement", "effect"] as const) {
    const seen = all.filter(({ column }) => column.scale === scale);
    const judged = judgeTogether(scale, seen, hasFive);
    for (const each of seen) {
      const steps = judged.get(each);
      const doubt = typeof steps === "string" ? steps : undefined;
      readers.set(each.column.id, doubt === undefined ? readerOf(steps as Places, own[scale]) : unreadable);
      if (doubt !== undefined) {
        const told = [...each.labels.keys()].filter((label) => isKnownLabel(scale, label));
        unclear.push({ id: each.column.id, scale, doubt, labels: told });
      }
    }
  }
  const inOtherWords = all
    .filter(({ column }) => unclear.every(({ id }) => id !== column.id))
    .filter((each) => isInOtherWords(each, own[each.column.scale]))
    .map(({ column }) => column.id);
  return { readers, unclear, inOtherWords };
}

function isInOtherWords({ column, labels, written }: Seen, own: Places): boolean {
  const all = [...labels.keys(), ...own.keys()];
  const ours = scaleWordings(column.scale).filter(({ isOurs }) => isOurs);
  const isInFigures = all.length === 0 && written > 0;
  return isInFigures || all.some((label) => ours.every(({ steps }) => !steps.has(label)));
}

type Places = ReadonlyMap<string, number>;

function ownSteps(labels: readonly (readonly string[])[] = []): Places {
  return new Map(labels.flatMap((names, index) => names.map((name) => [plainName(name), index + 1] as const)));
}

/** Of a scale that has to be asked for nothing is read. */
export const unreadable: ReadScale = (written) => (writtenStep(written).kind === "blank" ? undefined : "unreadable");

function readerOf(steps: Places, own: Places): ReadScale {
  return (written) => {
    const whole = own.get(plainName(written));
    if (whole !== undefined) return whole;
    const step = writtenStep(written);
    return step.kind === "blank" ? undefined : (placeOf(step) ?? "unreadable");
  };

  function placeOf(step: WrittenStep): number | undefined {
    if (step.kind === "figure") return isStep(step.figure) ? step.figure : undefined;
    if (step.kind !== "words") return undefined;
    const value = own.get(step.label) ?? steps.get(step.label);
    return step.figure === undefined || step.figure === value ? value : undefined;
  }
}

function isStep(figure: number): boolean {
  return figure >= 1 && figure <= most;
}

/** What stands in a column, but for what the form file itself names. */
function seenIn(column: ScaleColumn, own: Places): Seen {
  const labels = new Map<string, Set<number>>();
  let [written, understood, hasOtherFigures, hasFive] = [0, 0, false, false];
  const counts = new Map<string, number>();
  for (const cell of column.cells) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  for (const [cell, times] of counts) {
    if (own.has(plainName(cell))) {
      written += times;
      understood += times;
      continue;
    }
    const step = writtenStep(cell);
    if (step.kind === "blank") continue;
    written += times;
    if (step.kind === "figure") {
      hasOtherFigures ||= isOfAnother(step);
      hasFive ||= (step.whole ?? step.figure) === most;
    }
    if (!isUnderstood(step, column.scale, own)) continue;
    understood += times;
    if (step.kind === "words" && !own.has(step.label)) add(labels, step);
  }
  return { column, labels, written, understood, hasOtherFigures, hasFive };
}

function isUnderstood(step: WrittenStep, scale: WordedScale, own: Places): boolean {
  if (step.kind === "figure") return isStep(step.figure);
  return step.kind === "words" && (own.has(step.label) || isKnownLabel(scale, step.label));
}

function isOfAnother({ figure, whole }: Extract<WrittenStep, { readonly kind: "figure" }>): boolean {
  return otherFigures.has(figure) || (whole !== undefined && whole !== most);
}

function add(
  labels: Map<string, Set<number>>,
  { label, figure }: Extract<WrittenStep, { readonly kind: "words" }>,
): void {
  const figures = labels.get(label) ?? new Set();
  if (figure !== undefined) figures.add(figure);
  labels.set(label, figures);
}

/** By column what its labels mean, or why that cannot be told. */
function judgeTogether(
  scale: WordedScale,
  seen: readonly Seen[],
  hasFive: boolean,
): ReadonlyMap<Seen, Places | ScaleDoubt> {
  const wordings = scaleWordings(scale);
  const languages = [...new Set(wordings.map(({ language }) => language))];
  const fitting = new Map(
    seen.map((each) => [each, new Map(languages.map((language) => [language, fittingIn(each, language)]))]),
  );
  const hasOtherFigures = seen.some((each) => each.hasOtherFigures);
  return new Map(seen.map((each) => [each, judged(each)]));

  function fittingIn({ labels }: Seen, language: Language): readonly ScaleWording[] {
    const own = labelsIn(labels, language);
    if (own.length === 0) return [];
    return wordings.filter((wording) => wording.language === language && fits(wording, own, labels));
  }

  function labelsIn(labels: Seen["labels"], language: Language): readonly string[] {
    return [...labels.keys()].filter((label) => languageOf(label, labels).includes(language));
  }

  /** A label that several languages have is read in those of which others stand in the column, in any of them if there are none. */
  function languageOf(label: string, labels: Seen["labels"]): readonly Language[] {
    const those = languagesOf(label);
    if (those.length === 1) return those;
    const others = [...labels.keys()]
      .map(languagesOf)
      .filter((each) => each.length === 1)
      .flat();
    const shared = those.filter((language) => others.includes(language));
    return shared.length > 0 ? shared.slice(0, 1) : those.slice(0, 1);
  }

  function languagesOf(label: string): readonly Language[] {
    return languages.filter((language) => wordings.some((each) => each.language === language && each.steps.has(label)));
  }

  function judged(each: Seen): Places | ScaleDoubt {
    const doubt = doubtOf(each);
    if (doubt !== undefined) return doubt;
    const steps = new Map<string, number>();
    for (const language of languages) {
      const own = labelsIn(each.labels, language);
      const wording = own.length === 0 ? undefined : wordingOf(each, language, own);
      if (typeof wording === "string") return wording;
      for (const [label, step] of readable(wording, own)) steps.set(label, step);
    }
    return steps;
  }

  /** What is wrong with a column whatever the wording. */
  function doubtOf(each: Seen): ScaleDoubt | undefined {
    if (each.understood * 2 < each.written) return hasOtherFigures ? "figures" : "unknown";
    if (contradicts(each.labels)) return "figures";
    if (hasOtherFigures && (each.hasOtherFigures || hasFigures(each))) return "figures";
    // Where nobody anywhere gave a five, four may have been the highest.
    return each.labels.size === 0 && !hasFive && hasFigures(each) ? "step-count" : undefined;
  }

  /** The labels of a column; and beyond the rows that were looked at, others of the same wording may come. */
  function readable(wording: ScaleWording | undefined, own: readonly string[]): readonly (readonly [string, number])[] {
    if (wording === undefined) return [];
    const taken = new Set(own.map((label) => wording.steps.get(label)));
    return [...wording.steps].filter(([label, step]) => own.includes(label) || !taken.has(step));
  }

  function hasFigures({ column }: Seen): boolean {
    for (const cell of column.cells) if (writtenStep(cell).kind === "figure") return true;
    return false;
  }

  /** A label beside which stands a figure that it has in no wording. */
  function contradicts(labels: Seen["labels"]): boolean {
    return [...labels].some(([label, figures]) =>
      [...figures].some((figure) => !wordings.some(({ steps }) => steps.get(label) === figure)),
    );
  }

  function wordingOf(each: Seen, language: Language, own: readonly string[]): ScaleWording | ScaleDoubt {
    const candidates = fitting.get(each)?.get(language) ?? [];
    const wording =
      agreeing(candidates, own) ??
      agreeing(narrowed(each, language, candidates), own) ??
      agreeing(
        candidates.filter((candidate) => fits(candidate, [...pooled(language).keys()], pooled(language))),
        own,
      );
    if (wording === undefined || (wording.isShort && !isWhole(wording))) return "wordings";
    return showsFive(wording) || isBelieved(wording) ? wording : countDoubt(wording);
  }

  /** Those candidates that another column shows, which could be no other. */
  function narrowed(each: Seen, language: Language, candidates: readonly ScaleWording[]): readonly ScaleWording[] {
    const shown = seen
      .filter((other) => other !== each)
      .map((other) => fitting.get(other)?.get(language) ?? [])
      .filter(({ length }) => length === 1)
      .flat();
    return candidates.filter((candidate) => shown.includes(candidate));
  }

  /** All labels of a language that stand anywhere in the file. */
  function pooled(language: Language): Seen["labels"] {
    return new Map(
      seen.flatMap(({ labels }) => [...labels].filter(([label]) => languageOf(label, labels).includes(language))),
    );
  }

  /** The steps of a wording that somebody chose, in any column which may be of it. */
  function chosenOf(wording: ScaleWording): ReadonlySet<number> {
    const having = seen.filter((each) => fitting.get(each)?.get(wording.language)?.includes(wording));
    const steps = having.flatMap(({ labels }) => [...labels.keys()].map((label) => wording.steps.get(label)));
    return new Set(steps.filter((step) => step !== undefined));
  }

  /** That there are five steps is seen where each was chosen, or one that lies between agreeing and not. */
  function showsFive(wording: ScaleWording): boolean {
    const chosen = chosenOf(wording);
    return chosen.size === most || (wording.hasNeutral && chosen.has(middle));
  }

  /** Our own form's scale is believed to be whole, unless something in the file is of another or it looks as one of four steps. */
  function isBelieved(wording: ScaleWording): boolean {
    const labels = [...pooled(wording.language).keys()];
    return wording.isOurs && labels.every((label) => wording.steps.has(label)) && !looksLikeFour(chosenOf(wording));
  }

  function countDoubt(wording: ScaleWording): ScaleDoubt {
    return looksLikeFour(chosenOf(wording)) ? "four-steps" : "step-count";
  }

  /** “Agree” is the highest step only where “fully agree” is nowhere in the file and each other step is. */
  function isWhole({ language, steps }: ScaleWording): boolean {
    const labels = new Set(seen.flatMap((each) => labelsIn(each.labels, language)));
    const chosen = new Set([...labels].map((label) => steps.get(label)));
    return !chosen.has(undefined) && chosen.size === most;
  }
}

/** Both of the lowest steps, and of the others all but one. */
function looksLikeFour(chosen: ReadonlySet<number>): boolean {
  return chosen.size === most - 1 && chosen.has(1) && chosen.has(2);
}

/** Every label of the column is one of its steps, none stands for the same as another, and their figures are theirs. */
function fits({ steps }: ScaleWording, own: readonly string[], labels: Seen["labels"]): boolean {
  const places = own.map((label) => steps.get(label));
  if (places.includes(undefined) || new Set(places).size < places.length) return false;
  return own.every((label, place) => [...(labels.get(label) ?? [])].every((figure) => figure === places[place]));
}

/** The first of them, where all say the same of every label. */
function agreeing(candidates: readonly ScaleWording[], own: readonly string[]): ScaleWording | undefined {
  const [first] = candidates;
  return first !== undefined &&
    candidates.every(({ steps }) => own.every((label) => steps.get(label) === first.steps.get(label)))
    ? first
    : undefined;
}

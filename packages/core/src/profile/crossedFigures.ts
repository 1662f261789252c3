import { jsonPointer, pointerSteps, valueAt } from "../kernel/index.js";
import { type Problem, problem } from "../problem/index.js";
import type { Figure } from "./figure.js";

/**
 * Figures of a practice that contradict each other, like a usual length above the longest: each plan would go against
 * one of them. Told at the one that the federation has changed.
 */
export function crossedFigures(profile: object, changes: unknown): readonly Problem[] {
  const isChanged = (pointer: string): boolean => valueAt(changes, pointerSteps(pointer)) !== undefined;
  return sectionsOf(profile, "").flatMap(({ at, figures }) =>
    pairsOf(figures).flatMap(([least, most]) => {
      const [leastValue, mostValue] = [figures[least]?.value, figures[most]?.value];
      if (typeof leastValue !== "number" || typeof mostValue !== "number" || leastValue <= mostValue) return [];
      const places = [most, least].map((name) => at + jsonPointer(name));
      const path = places.find(isChanged);
      return path === undefined ? [] : [problem("crossed-figures", path, { least, leastValue, most, mostValue })];
    }),
  );
}

interface Section {
  readonly at: string;
  readonly figures: Readonly<Record<string, Figure<unknown> | undefined>>;
}

function sectionsOf(part: object, at: string): readonly Section[] {
  const entries = Object.entries(part).filter(([, inner]) => typeof inner === "object");
  const inner = entries.filter(([, each]) => !isFigure(each));
  return [
    { at, figures: Object.fromEntries(entries.filter(([, each]) => isFigure(each))) },
    ...inner.flatMap(([key, section]) => sectionsOf(section, at + jsonPointer(key))),
  ];
}

function isFigure(part: object): part is Figure<unknown> {
  return "source" in part;
}

/** Names of which the first may be no more than the second. */
type Pair = readonly [least: string, most: string];

/** A profile names what belongs together alike: `durationLeast`, `duration`, `durationMost`. */
function pairsOf(figures: Section["figures"]): readonly Pair[] {
  const stems = new Set(Object.keys(figures).map((name) => name.replace(/(Least|Most)$/, "")));
  const alike = [...stems].flatMap((stem) => {
    const names = [`${stem}Least`, stem, `${stem}Most`].filter((name) => figures[name] !== undefined);
    return names.slice(1).map((name, index): Pair => [names[index] as string, name]);
  });
  return [...alike, ...others];
}

const others: readonly Pair[] = [
  ["facilitatorsAdvised", "facilitatorsMost"],
  ["breakFromPercent", "breakToPercent"],
  ["registrationClosesDays", "registrationOpensDays"],
  ["admission", "preparation"],
  ["partlyIndex", "reachedIndex"],
  ["reachedIndex", "strengthIndex"],
];

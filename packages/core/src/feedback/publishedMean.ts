import { oneInTenths } from "../kernel/index.js";
import { type CellOf, type MeanGroup, meanGroups, type ToldBefore } from "./audit/meanGroups.js";
import type { CodedFigure } from "./results.js";

/**
 * A mean to one decimal, told so that no answer follows from it and from the classes beside it, not even for somebody who was
 * one of those who answered and knows their own.
 *
 * The sum of all answers bounds each of them near the ends: if a person who gave the worst answer could reckon that all
 * others together gave nothing but the best, each of them would be known. So the last figures told as they are leave room
 * for one step more than that; beyond, the mean is at least or at most so much. Beside classes, a mean further in may tell
 * single answers too; an audit finds those, and the mean is at least or at most so much from there on.
 *
 * Nothing is told where no figure is left between the two ends, and no classes are.
 */
export function publishedMean(sum: number, told: ToldBefore, isAudited: boolean): CodedFigure | undefined {
  const { answered } = told;
  const ends = endsOf(told);
  if (ends === undefined) return undefined;
  const [bottom, top] = [tenthsOf(ends.bottom), tenthsOf(ends.top)];
  const last = 1 + (top - bottom) + 1;
  const cellOf: CellOf = (of) => {
    const mean = of / answered;
    if (mean >= ends.top) return last;
    return mean <= ends.bottom ? 0 : 1 + Math.min(Math.max(tenthsOf(mean), bottom), top) - bottom;
  };
  const cell = cellOf(sum);
  const mean = sum / answered;
  const groups = isAudited ? meanGroups(told, cellOf, last + 1) : [{ from: cell, to: cell, sums: [0, 0] as const }];
  // Answers that divide a step finer than people do may come to what else cannot be.
  const group = groups.find(({ from, to }) => cell >= from && cell <= to);
  if (group === undefined) return undefined;
  if (group.from === group.to) {
    if (cell === last) return { is: "at-least", value: ends.top };
    return cell === 0 ? { is: "at-most", value: ends.bottom } : { is: "about", value: inTenths(mean) };
  }
  // What follows from the classes may be told beside them; where none are told it would be the whole scale.
  if (groups.length === 1 && told.classes.length === 1) return undefined;
  const figure = figureOf(group, groups, answered);
  return holds(figure, mean) ? figure : undefined;
}

function figureOf(
  { from, sums: [least, most] }: MeanGroup,
  groups: readonly MeanGroup[],
  answered: number,
): CodedFigure {
  const value = Math.floor((least * oneInTenths) / answered) / oneInTenths;
  const to = Math.ceil((most * oneInTenths) / answered) / oneInTenths;
  const isSole = groups.length === 1;
  if (!isSole && from === groups.at(-1)?.from) return { is: "at-least", value };
  return !isSole && from === groups[0]?.from ? { is: "at-most", value: to } : { is: "between", value, to };
}

function holds(figure: CodedFigure, mean: number): boolean {
  if (figure.is === "between") return mean >= figure.value && mean <= figure.to;
  return figure.is === "at-least" ? mean >= figure.value : mean <= figure.value;
}

/** From where on a mean is told as at most and as at least so much, whatever the classes are. */
function endsOf({
  item: { least, most },
  answered,
}: ToldBefore): { readonly bottom: number; readonly top: number } | undefined {
  const room = (most - least + 1) / answered;
  const top = Math.floor((most - room) * oneInTenths) / oneInTenths;
  const bottom = Math.ceil((least + room) * oneInTenths) / oneInTenths;
  return bottom >= top ? undefined : { bottom, top };
}

/** The mean as it is, which must not be told. */
export function bareMean(sum: number, answered: number): CodedFigure {
  return { is: "about", value: inTenths(sum / answered) };
}

function inTenths(value: number): number {
  return tenthsOf(value) / oneInTenths;
}

function tenthsOf(value: number): number {
  return Math.round(value * oneInTenths);
}

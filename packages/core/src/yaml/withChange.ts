import { err, ok, type Result } from "neverthrow";
import { type JsonPointer, pointerSteps, valueAt } from "../kernel/index.js";

/** What a plan's text can say. */
export type PlanValue = string | number | boolean | null | readonly PlanValue[] | { readonly [key: string]: PlanValue };

type Change = { readonly path: JsonPointer } & ({ readonly value: PlanValue } | { readonly remove: true });

/** Data with one thing changed; an error where the way there is none. */
export function withChange(data: unknown, change: Change): Result<unknown, undefined> {
  return changed(data, pointerSteps(change.path), change);
}

function changed(data: unknown, steps: readonly string[], change: Change): Result<unknown, undefined> {
  const [step, ...rest] = steps;
  if (step === undefined) return "remove" in change ? err(undefined) : ok(change.value);
  if (Array.isArray(data)) return changedList(data, step, rest, change);
  if (typeof data === "object" && data !== null) return changedSection(data, step, rest, change);
  if ("remove" in change || (data !== null && data !== undefined)) return err(undefined);
  return changed(undefined, rest, change).map((inner) => (step === "0" ? [inner] : { [step]: inner }));
}

function changedSection(
  section: object,
  step: string,
  rest: readonly string[],
  change: Change,
): Result<unknown, undefined> {
  const others = Object.entries(section).filter(([key]) => key !== step);
  if ("remove" in change && rest.length === 0) {
    return Object.hasOwn(section, step) ? ok(Object.fromEntries(others)) : err(undefined);
  }
  const own = valueAt(section, [step]);
  return changed(own, rest, change).map((inner) => Object.fromEntries([...others, [step, inner]]));
}

function changedList(
  list: readonly unknown[],
  step: string,
  rest: readonly string[],
  change: Change,
): Result<unknown, undefined> {
  const index = /^\d+$/.test(step) ? Number(step) : Number.POSITIVE_INFINITY;
  if (index > list.length) return err(undefined);
  if ("remove" in change && rest.length === 0) return without(list, index);
  return changed(list[index], rest, change).map((inner) => Object.assign([...list], { [index]: inner }));
}

function without(data: readonly unknown[], index: number): Result<unknown, undefined> {
  return index < data.length ? ok(data.filter((_, place) => place !== index)) : err(undefined);
}

/** Whether two data say the same; the order of keys says nothing. */
export function isSameData(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (Array.isArray(one) || Array.isArray(other)) {
    if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false;
    return one.every((each, index) => isSameData(each, other[index]));
  }
  const [left, right] = [new Map(Object.entries(one)), new Map(Object.entries(other))];
  return (
    left.size === right.size && [...left].every(([key, each]) => right.has(key) && isSameData(each, right.get(key)))
  );
}

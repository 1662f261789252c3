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

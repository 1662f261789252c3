import { expect } from "vitest";
import { type JsonPointer, jsonPointer } from "../kernel/index.js";
import { readWithPlaces } from "./readWithPlaces.js";
import { usualPlaces } from "./usualPlaces.js";

/** Everything that was read of a text, and what lacks in it, stands for both readers at the same place. */
export function expectSamePlaces(text: string, data: unknown): void {
  const { locate } = readWithPlaces(text)._unsafeUnwrap();
  const locateUsual = usualPlaces(text);
  const asked = pathsIn(data).flatMap((path) => (["key", "value"] as const).map((part) => ({ path, part })));
  expect(asked.map(({ path, part }) => ({ path, part, ...locateUsual(path, part) }))).toEqual(
    asked.map(({ path, part }) => ({ path, part, ...locate(path, part) })),
  );
}

/** Every place of what was read, and within each one where nothing stands. */
function pathsIn(data: unknown, steps: readonly PropertyKey[] = []): JsonPointer[] {
  const inner = typeof data === "object" && data !== null ? Object.entries(data) : [];
  return [
    jsonPointer(...steps),
    jsonPointer(...steps, "nowhere"),
    ...inner.flatMap(([key, value]) => pathsIn(value, [...steps, key])),
  ];
}

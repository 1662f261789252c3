import { resolvePlanOrThrow } from "@piiri/core";
import { en } from "@piiri/core/locale/en";
import { goodPlans } from "@piiri/core/rule-examples";
import { expect, it } from "vitest";
import { forms, intake } from "../locale/en.js";
import { readRegistered } from "./readRegistered.js";

it("who registered is read with a count of rows that only grows, over all exports", async () => {
  const group = resolvePlanOrThrow(goodPlans["closed-group"]);
  const told: number[] = [];
  const file = (name: string, rows: number) => {
    const lines = Array.from({ length: rows }, (_, n) => `2.1.2027 18.00.05;Example ${n};${name}-${n}@example.org`);
    return { name, source: new TextEncoder().encode(["Aikaleima;Nimi;Sähköposti", ...lines].join("\n")) };
  };
  const { registrations } = await readRegistered(
    group,
    { exports: [file("first", 3000), file("second", 2000)] },
    {
      ...{ form: undefined, words: async () => [{ ...en, forms }], texts: intake, dates: en.dates },
      guard: (_, read) => read(),
      progress: (rows) => told.push(rows),
    },
  );
  expect(registrations).toHaveLength(5000);
  expect(told).toEqual(told.toSorted((one, other) => one - other));
  expect(told.length).toBeGreaterThan(2);
  expect(told.at(-1)).toBe(5000);
});

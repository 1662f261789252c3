import { expect, test } from "vitest";
import { calledStep, endsCalled, partsCalled, partsOf } from "./grid.js";

const grade = { scale: "grade", least: 4, most: 10 } as const;

test("an answer is called by its step: a quarter less, a quarter more and a half more too", () => {
  expect([8.5, 8.75, 9, 9.25, 9.5, 9.75].map(calledStep)).toEqual([8, 9, 9, 9, 9, 10]);
  expect([1, 4, 5].map(calledStep)).toEqual([1, 4, 5]);
});

test("only grades are divided", () => {
  expect(partsOf("grade")).toEqual([1, 2, 4]);
  expect(partsOf("agreement")).toEqual([1]);
  expect(partsOf("own")).toEqual([1]);
});

test("those called by the steps from one to another are all that are, and the scale's ends are its own", () => {
  for (const parts of partsOf("grade"))
    for (let least = 4; least <= 10; least += 1)
      for (let most = least; most <= 10; most += 1) {
        const all = Array.from({ length: 6 * parts + 1 }, (_, nth) => 4 * parts + nth);
        const called = all.filter((part) => calledStep(part / parts) >= least && calledStep(part / parts) <= most);
        expect([...partsCalled(grade, { least, most }, parts)]).toEqual([called[0], called.at(-1)]);
      }
  expect(endsCalled(grade, { least: 8, most: 8 })).toEqual({ least: 7.75, most: 8.5 });
  expect(endsCalled(grade, { least: 4, most: 10 })).toEqual({ least: 4, most: 10 });
  expect(endsCalled({ ...grade, scale: "own" }, { least: 8, most: 9 })).toEqual({ least: 8, most: 9 });
});

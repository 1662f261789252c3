// Why: an expectation that the machinery overlooks is one that nobody keeps.
import { expect, test } from "vitest";
import { moduleOf } from "./examples.js";

const written = (code: string) => moduleOf({ place: "here", code });

test.each([
  ["1 + 1; // => 2", "expectFromExample(1 + 1).toEqual(2);"],
  ["1 + 1;\n// => 2", "expectFromExample(1 + 1).toEqual(2);"],
  ["const two = 1 + 1;\n// => 2", "const two = 1 + 1;\nexpectFromExample(two).toEqual(2);"],
  ["[1, 2];\n// => [1,\n//     2]", "expectFromExample([1, 2]).toEqual([1,\n     2]);"],
  ["if (true) {\n  1; // => 1\n  2;\n  // => 2\n}", "expectFromExample(1).toEqual(1);"],
  ["if (true) {\n  1; // => 1\n  2;\n  // => 2\n}", "expectFromExample(2).toEqual(2);"],
])("%j expects", (code, expectation) => {
  expect(written(code)).toContain(expectation);
});

test.each(["// => 2\n1 + 1;", "1 + 1;\n\n// => 2", "if (true) {}\n// => 2", "1; // => 1\n// => 2"])(
  "%j would expect nothing, and is refused",
  (code) => {
    expect(() => written(code)).toThrow("here");
  },
);

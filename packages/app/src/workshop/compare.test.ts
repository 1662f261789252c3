import fc from "fast-check";
import { expect, test } from "vitest";
import { compare } from "./compare.js";

const lines = fc
  .array(fc.constantFrom("title: A", "title: B", "stage: draft", "# a note", ""), { maxLength: 30 })
  .chain((all) => fc.constantFrom(all.join("\n"), all.join("\r\n"), `${all.join("\n")}\n`));

test("either side of all stretches joined is the very text of that side", () => {
  fc.assert(
    fc.property(lines, lines, (mine, theirs) => {
      const stretches = compare({ mine, theirs });
      const joined = (side: "mine" | "theirs") =>
        stretches.map((stretch) => ("same" in stretch ? stretch.same : stretch[side])).join("");
      expect([joined("mine"), joined("theirs")]).toEqual([mine, theirs]);
    }),
  );
});

test("what differs stands between what does not", () => {
  expect(compare({ mine: "a\nb\nc\n", theirs: "a\nB\nc\nd\n" })).toEqual([
    { same: "a\n" },
    { mine: "b\n", theirs: "B\n" },
    { same: "c\n" },
    { mine: "", theirs: "d\n" },
  ]);
});

test("texts that have little in common and are long are told as one difference, soon", () => {
  const text = (word: string) =>
    Array.from({ length: 200_000 }, (_, line) => `${word} ${(line * 7919) % 100_003}`).join("\n");
  const [mine, theirs] = [text("mine"), text("theirs")];
  expect(compare({ mine, theirs })).toEqual([{ mine, theirs }]);
});

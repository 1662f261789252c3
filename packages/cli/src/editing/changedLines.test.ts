import * as fc from "fast-check";
import { expect, it, test } from "vitest";
import { changedLines } from "./changedLines.js";

const line = fc.constantFrom("", "a: 1", "b: 2", "  s3: {}", "# why");
const text = fc.array(line, { maxLength: 8 }).map((lines) => lines.join("\n"));

test("what goes and what comes is all that differs: taken out and put in, one text becomes the other", () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const told = changedLines(before, after);
      const [old, now] = [before.split("\n"), after.split("\n")];
      const counted = (lines: readonly string[], by: number, counts = new Map<string, number>()) => {
        for (const each of lines) counts.set(each, (counts.get(each) ?? 0) + by);
        return counts;
      };
      const left = counted(now, -1, counted(old, 1));
      for (const each of told) {
        const written = each.slice("- ".length);
        left.set(written, (left.get(written) ?? 0) + (each.startsWith("- ") ? -1 : 1));
      }
      expect([...left.values()].filter((count) => count !== 0)).toEqual([]);
      expect(told.length === 0).toBe(before === after);
    }),
  );
});

it("names no line that stays", () => {
  expect(changedLines("a\nb\nc\nd", "a\nx\nc\nd\ne")).toEqual(["- b", "+ x", "+ e"]);
  expect(changedLines("a\r\nb\r\n", "a\r\nb\r\n")).toEqual([]);
});

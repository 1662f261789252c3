import { expect, test } from "vitest";
import { isHeld } from "./isHeld.js";

test.each([
  ["scheduled", true],
  ["moved", true],
  ["added", true],
  ["cancelled", false],
  ["postponed", false],
] as const)("a session that is %s is held: %s", (status, expected) => {
  expect(isHeld({ status })).toBe(expected);
});

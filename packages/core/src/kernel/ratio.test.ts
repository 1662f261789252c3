import { expect, it } from "vitest";
import { ArgumentError } from "./argumentError.js";
import { type Ratio, ratioParts } from "./ratio.js";

it("refuses what is no share, be it asked for first or after one", () => {
  const nothing = () => ratioParts(undefined as unknown as Ratio);
  expect(nothing).toThrow(ArgumentError);
  expect(ratioParts("2/3")).toEqual({ part: 2, whole: 3 });
  expect(nothing).toThrow(ArgumentError);
});

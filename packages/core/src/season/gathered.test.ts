import { expect, test } from "vitest";
import type { SeasonMeeting } from "./findings.js";
import { gathered } from "./gathered.js";

const meeting = (key: string, start: number) => ({ group: { key }, session: { start } }) as unknown as SeasonMeeting;

test("times at which the same groups meet are together, whichever of them begins, and the groups by their keys", () => {
  const [first, second, third] = [
    [meeting("b", 1), meeting("a", 2)],
    [meeting("a", 3), meeting("c", 4)],
    [meeting("a", 5), meeting("b", 6), meeting("a", 7)],
  ];
  const told = gathered([first ?? [], second ?? [], third ?? []]);
  expect(told.map(({ groups, runs }) => [groups.map(({ key }) => key), runs])).toEqual([
    [
      ["a", "b"],
      [first, third],
    ],
    [["a", "c"], [second]],
  ]);
});

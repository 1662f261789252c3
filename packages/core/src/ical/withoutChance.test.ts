import { afterEach, expect, it, vi } from "vitest";
import { resolvePlan } from "../group/index.js";
import { en } from "../locale/en.js";
import { minimalPlan } from "../testing/index.js";
import { timeline } from "../timeline/index.js";
import { wordsOf } from "../words.fixtures.js";
import { tasksToCalendar, toCalendarOrThrow } from "./index.js";

const group = resolvePlan(minimalPlan("closed-group"))._unsafeUnwrap();
const calendars = () => [
  toCalendarOrThrow(group, wordsOf(group), { view: "participants" }),
  toCalendarOrThrow(group, wordsOf(group), { view: "public", mode: "rule" }),
  tasksToCalendar(group, timeline(group, { today: "2027-01-10" }), en),
];

afterEach(() => vi.unstubAllGlobals());

it.each([
  ["without randomUUID, as on a page over plain http", { getRandomValues: (bytes: unknown) => bytes }],
  ["without any crypto", undefined],
])("calendars are the same %s, and nothing is left behind", (_, crypto) => {
  const expected = calendars();
  vi.stubGlobal("crypto", crypto);
  expect(calendars()).toEqual(expected);
  expect(globalThis.crypto).toBe(crypto);
});

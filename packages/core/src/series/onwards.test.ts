import { expect, test } from "vitest";
import { onwardsIn, termsOf } from "./onwards.js";

test("what is said of a single session says nothing of those after it", () => {
  const changes = {
    s4: { onwards: { place: "Library" } },
    s2: { cancelled: true },
    s3: { onwards: { time: "17:00" } },
    visit: { added: { date: "2027-03-09" } },
  } as const;
  const said = onwardsIn(changes);
  expect(said).toEqual([
    { session: "s3", time: "17:00" },
    { session: "s4", place: "Library" },
  ]);
  const terms = termsOf({ time: "18:00", duration: 120 }, said);
  expect([1, 2, 3, 4, 5].map((place) => terms(place).since)).toEqual([undefined, undefined, "s3", "s4", "s4"]);
});

import { seriesFormats } from "../../../format/index.js";
import { expectedOf, registrationCap } from "../../../registration/index.js";
import { defineRule } from "../../rule.js";

/** Enough are registered for a group to come about, and for its seats to be filled, though not all of them come. Guide 5. */
export const capTooLow = defineRule<{
  few: { cap: number; expected: number; least: number; advised: number };
  spare: { cap: number; seats: number; expected: number; advised: number };
}>()({
  id: "registration/cap-too-low",
  scopes: [{ strength: "should", formats: seriesFormats, registered: true }],
  sources: [({ profile }) => profile.registration.turnout],
  check({ registration, seats, profile }, report) {
    if (registration.cap === undefined || seats === undefined) return;
    const turnout = profile.registration.turnout.value;
    const expected = expectedOf(registration.cap, turnout);
    const advised = registrationCap(seats.most, turnout);
    if (expected >= seats.least) {
      const spare = { cap: registration.cap, seats: seats.most, expected, advised };
      if (registration.cap < advised) report.noted("spare", "/registration/cap", spare, advised);
      return;
    }
    const told = { cap: registration.cap, expected, least: seats.least, advised };
    const mends = expectedOf(advised, turnout) >= seats.least;
    report.wrong("few", "/registration/cap", told, mends ? advised : undefined);
  },
});

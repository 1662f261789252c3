import { seriesFormats } from "../../../format/index.js";
import { expectedOf, registrationCap } from "../../../registration/index.js";
import { defineRule } from "../../rule.js";

/** Enough are registered for a group to come about, though not all of them come. Guide 5. */
export const capTooLow = defineRule<{ few: { cap: number; expected: number; least: number; advised: number } }>()({
  id: "registration/cap-too-low",
  scopes: [{ strength: "should", formats: seriesFormats, registered: true }],
  sources: [({ profile }) => profile.registration.turnout],
  check({ registration, seats, profile }, report) {
    if (registration.cap === undefined || seats === undefined) return;
    const turnout = profile.registration.turnout.value;
    const expected = expectedOf(registration.cap, turnout);
    if (expected >= seats.least) return;
    const advised = registrationCap(seats.most, turnout);
    const told = { cap: registration.cap, expected, least: seats.least, advised };
    const mends = expectedOf(advised, turnout) >= seats.least;
    report.wrong("few", "/registration/cap", told, mends ? advised : undefined);
  },
});

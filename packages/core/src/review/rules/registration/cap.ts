import { seriesFormats } from "../../../format/index.js";
import { guide } from "../../../kernel/index.js";
import { registrationCap } from "../../../registration/index.js";
import { defineRule } from "../../rule.js";

/** No more are registered than it takes for the wanted number to come, at the usual turnout. Guide 3 and 5. */
export const cap = defineRule<{ over: { cap: number; seats: number; advised: number } }>()({
  id: "registration/cap",
  scopes: [{ strength: "should", formats: seriesFormats, registered: true }],
  sources: [({ profile }) => profile.registration.turnout, guide("3")],
  check({ registration, seats, profile }, report) {
    if (registration.cap === undefined || seats === undefined) return;
    const advised = registrationCap(seats.most, profile.registration.turnout.value);
    if (registration.cap > advised) {
      report.wrong("over", "/registration/cap", { cap: registration.cap, seats: seats.most, advised }, advised);
    }
  },
});

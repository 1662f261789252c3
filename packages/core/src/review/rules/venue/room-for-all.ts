import { ours } from "../../../kernel/index.js";
import { defineRule } from "../../rule.js";

/** The room holds those for whom the group has seats, and those who lead. */
export const roomForAll = defineRule<{ tooSmall: { seats: number; people: number } }>()({
  id: "venue/room-for-all",
  scopes: [{ strength: "should" }],
  sources: [ours("whoever has been promised a place finds a chair")],
  outsideReadiness: "how large a room is, people see when they choose it",
  check({ venue, seats, people }, report) {
    if (venue.kind === "online" || venue.seats === undefined || seats === undefined) return;
    const all = seats.most + people.facilitators.length;
    if (all > venue.seats) report.wrong("tooSmall", "/venue/seats", { seats: venue.seats, people: all });
  },
});

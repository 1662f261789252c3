// Why: an app parses and resolves its plans at every start. Ratios against zod's parse of the same schema alone.
import { parsePlan, planSchema, resolvePlan } from "@piiri/core";
import { medians, printGrowth, printRatios } from "./measure.mjs";

const formats = ["closed-group", "open-meetings", "single-event"];

/** Plan n is of one of the three formats; every second has people, themes and a session moved. */
function planOf(n) {
  const format = formats[n % 3];
  const start = new Date(Date.UTC(2025, 0, 1) + (n % 11_000) * 86_400_000).toISOString().slice(0, 10);
  const plan = {
    format,
    id: `group-${n}`,
    title: `Walking with a bad back ${n}`,
    publicName: `Peer group ${n}`,
    organiser: { name: "Example Association", domain: "example.org", email: "office@example.org" },
    schedule: { start, time: "18:00", timeZone: "Europe/Helsinki", ...(format !== "single-event" && { count: 6 }) },
  };
  if (n % 2 === 0) return plan;
  return {
    ...plan,
    stage: "published",
    description: "For everyone who lives with pain.\nCome as you are.",
    venue: { kind: "hybrid", place: "Street 1, Town" },
    people: {
      facilitators: [
        { id: "anna", name: "Anna", email: "anna@example.org" },
        { id: "bo", name: "Bo" },
      ],
    },
    sessions: { s1: { theme: "Getting to know each other", moved: { time: "17:00" } } },
  };
}

const all = Array.from({ length: 10_000 }, (_, n) => planOf(n));
const parsed = all.map((plan) => parsePlan(plan)._unsafeUnwrap());
const throughBoth = (plan) =>
  parsePlan(plan)
    .andThen((read) => resolvePlan(read))
    ._unsafeUnwrap();

console.log("10,000 plans of the three formats");
printRatios(
  medians({
    "zod parse of the same schema": () => all.map((plan) => planSchema.parse(plan)),
    parsePlan: () => all.map((plan) => parsePlan(plan)),
    "resolvePlan alone": () => parsed.map((plan) => resolvePlan(plan)),
    "parsePlan + resolvePlan": () => all.map(throughBoth),
  }),
  "zod parse of the same schema",
);

console.log("\ngrowth of parsePlan + resolvePlan");
printGrowth([100, 1000, 10_000], (size) => () => all.slice(0, size).map(throughBoth));

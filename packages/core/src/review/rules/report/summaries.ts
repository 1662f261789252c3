import { defineRule } from "../../rule.js";

/** How many sessions there were and how many came is gathered while the season is fresh in mind. Guide 3. */
export const summaries = defineRule<{ seldom: { times: number; advised: number } }>()({
  id: "report/summaries",
  scopes: [{ strength: "may", venue: "online", associations: true }],
  sources: [({ profile }) => profile.report.countsPerYear],
  check({ report: { countsPerYear: times }, profile }, report) {
    const advised = profile.report.countsPerYear.value;
    if (times < advised) report.wrong("seldom", "/report/countsPerYear", { times, advised }, advised);
  },
});

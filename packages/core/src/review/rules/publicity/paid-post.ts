import { defineRule } from "../../rule.js";

/** A paid post is seen for a week at least and costs about 40–50 euros; none has to be. Guide 6. */
export const paidPost = defineRule<{
  short: { days: number; least: number };
  cheap: { euros: number; least: number; most: number };
  dear: { euros: number; least: number; most: number };
}>()({
  id: "publicity/paid-post",
  scopes: [{ strength: "may" }],
  sources: [({ profile }) => profile.publicity.paidPostEurosLeast],
  clauses: { short: { sources: [({ profile }) => profile.publicity.paidPostDaysLeast] } },
  outsideReadiness: "a possibility; most groups need none",
  check({ publicity, profile }, report) {
    const { days, euros } = publicity.paidPost ?? {};
    const { paidPostDaysLeast, paidPostEurosLeast, paidPostEurosMost } = profile.publicity;
    const [least, most] = [paidPostEurosLeast.value, paidPostEurosMost.value];
    if (days !== undefined && days < paidPostDaysLeast.value) {
      report.wrong(
        "short",
        "/publicity/paidPost/days",
        { days, least: paidPostDaysLeast.value },
        paidPostDaysLeast.value,
      );
    }
    if (euros === undefined) return;
    if (euros < least) report.wrong("cheap", "/publicity/paidPost/euros", { euros, least, most }, least);
    if (euros > most) report.wrong("dear", "/publicity/paidPost/euros", { euros, least, most }, most);
  },
});

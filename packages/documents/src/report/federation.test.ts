import { parsePlanOrThrow, resolvePlanOrThrow } from "@piiri/core";
import { FederationTally, seasonReport } from "@piiri/core/report";
import { goodPlans } from "@piiri/core/rule-examples";
import { arbitraries } from "@piiri/core/testing";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { federationPage, federationTable, groupColumns, groupRow, type PageWords, toMarkdown } from "../index.js";
import { en, fi, sv } from "../words.fixtures.js";

const languages: readonly PageWords[] = [fi, sv, en];

const held = (participants: number, registered?: number) => ({ summary: { participants, registered } });
const year = { today: "2027-12-31", from: "2027-01-01", to: "2027-12-31" } as const;
const reports = [
  { ...goodPlans["closed-group"], report: { people: 9 }, sessions: { s1: held(8, 12), s2: held(7, 12) } },
  { ...goodPlans["open-meetings"], organiser: { name: "Southern Association", domain: "south.test" }, sessions: {} },
].map((plan) => seasonReport(resolvePlanOrThrow(parsePlanOrThrow(plan)), year));

test.each(languages)("many groups as they read in $language", async (words) => {
  const tally = new FederationTally();
  for (const report of reports) tally.add(report);
  const page = toMarkdown(federationPage(tally.result({ unreadable: 1 }), words));
  await expect(page).toMatchFileSnapshot(`golden/federation.${words.language}.md`);
  const rows = reports.map((report) => groupRow({ report }, words));
  expect([groupColumns(words), ...rows].map((row) => row.join("; ")).join("\n")).toMatchSnapshot();
});

test("tables have every association and every group, and no gap", () => {
  fc.assert(
    fc.property(fc.array(arbitraries.group(), { maxLength: 4 }), fc.constantFrom(...languages), (groups, words) => {
      const tally = new FederationTally();
      const told = groups.map((group) => seasonReport(group, { today: "2027-12-31" }));
      for (const report of told) tally.add(report);
      const result = tally.result();
      const table = federationTable(result, words);
      expect(table.length).toBe(1 + result.associations.length + Math.min(1, result.associations.length));
      for (const row of table) expect(row.length).toBe(table[0]?.length);
      for (const report of told) expect(groupRow({ report }, words).length).toBe(groupColumns(words).length);
      expect(toMarkdown(federationPage(result, words))).not.toContain("undefined");
    }),
  );
});

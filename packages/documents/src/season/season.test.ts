import { parsePlanOrThrow, resolvePlanOrThrow } from "@piiri/core";
import { goodPlans } from "@piiri/core/rule-examples";
import { seasonGroup, seasonOf, suggestPlaces } from "@piiri/core/season";
import { arbitraries } from "@piiri/core/testing";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type PageWords, seasonPage, suggestionPage, toMarkdown } from "../index.js";
import { en, fi, sv } from "../words.fixtures.js";

const languages: readonly PageWords[] = [fi, sv, en];

const plan = goodPlans["closed-group"];
const groups = [
  plan,
  goodPlans["open-meetings"],
  { ...plan, id: "second", publicName: "Another group", sessions: { ...plan.sessions, s2: { cancelled: true } } },
].map((each) => resolvePlanOrThrow(parsePlanOrThrow(each)));
const period = { from: "2026-12-01", to: "2027-02-28" } as const;

test.each(languages)("a season as it reads in $language", async (words) => {
  const season = seasonOf(
    groups.map((group) => seasonGroup(group, period)),
    period,
  );
  const name = `golden/season.${words.language}.md`;
  await expect(toMarkdown(seasonPage(season, words))).toMatchFileSnapshot(name);
});

test.each(languages)("suggestions as they read in $language", async (words) => {
  const [group, ...others] = groups as [(typeof groups)[number], ...typeof groups];
  const open = resolvePlanOrThrow(
    parsePlanOrThrow({
      ...plan,
      people: { facilitators: plan.people?.facilitators?.slice(0, 1) },
      registration: undefined,
      publicity: undefined,
      feedback: undefined,
      platform: undefined,
      agenda: undefined,
      sessions: undefined,
    }),
  );
  const suggestions = suggestPlaces(open, {
    season: others.map((other) => seasonGroup(other)),
    between: { from: "2027-01-11", to: "2027-04-04" },
  });
  const name = `golden/suggestions.${words.language}.md`;
  await expect(toMarkdown(suggestionPage(group, suggestions, words))).toMatchFileSnapshot(name);
  expect(toMarkdown(suggestionPage(group, [], words))).toContain(words.season.noSuggestions);
});

test("every session and everyone who leads is there", () => {
  fc.assert(
    fc.property(fc.array(arbitraries.group(), { maxLength: 4 }), fc.constantFrom(...languages), (some, words) => {
      const season = seasonOf(some.map((group) => seasonGroup(group)));
      const tables = seasonPage(season, words).blocks.flatMap((block) => (block.kind === "table" ? [block] : []));
      const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
      expect(rows).toBe(season.meetings.length + season.loads.length);
      expect(JSON.stringify(tables)).not.toContain("undefined");
    }),
  );
});

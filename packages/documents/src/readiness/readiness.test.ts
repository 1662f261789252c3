import { guideRules, parsePlanOrThrow, readiness, renderFinding, resolvePlanOrThrow, tellLacking } from "@piiri/core";
import { en } from "@piiri/core/locale/en";
import { fi } from "@piiri/core/locale/fi";
import { sv } from "@piiri/core/locale/sv";
import { goodPlans } from "@piiri/core/rule-examples";
import { arbitraries } from "@piiri/core/testing";
import { wordingInEnglish } from "@piiri/core/wording/en";
import { wordingInFinnish } from "@piiri/core/wording/fi";
import { wordingInSwedish } from "@piiri/core/wording/sv";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readinessPage, toHtml, toMarkdown, type Words } from "../index.js";

const languages: readonly Words[] = [
  { catalogue: fi, wording: wordingInFinnish },
  { catalogue: sv, wording: wordingInSwedish },
  { catalogue: en, wording: wordingInEnglish },
];

const closed = goodPlans["closed-group"];
const unfinished = {
  ...closed,
  stage: "draft",
  facilitation: { reflection: 0 },
  people: { ...closed.people, supportInDifficulty: undefined },
};

function pageOf(plan: object, words: Words) {
  const group = resolvePlanOrThrow(parsePlanOrThrow(JSON.parse(JSON.stringify(plan))));
  return readinessPage(group, readiness(group, { rules: guideRules }), words);
}

describe("the page as it reads", () => {
  it.each(languages)("in $catalogue.language", async (words) => {
    const name = `golden/closed-group.readiness.${words.catalogue.language}.md`;
    await expect(toMarkdown(pageOf(unfinished, words))).toMatchFileSnapshot(name);
  });
});

describe("the page", () => {
  it("tells every state in words, and every finding in its own sentence", () => {
    fc.assert(
      fc.property(arbitraries.group(), fc.constantFrom(...languages), (group, words) => {
        const result = readiness(group, { rules: guideRules });
        const { blocks } = readinessPage(group, result, words);
        const table = blocks.find(({ kind }) => kind === "table");
        const { criteria, states } = words.wording.readiness;
        expect(table).toMatchObject({
          rows: result.criteria.map((one) => [criteria[one.criterion], states[one.state]]),
        });
        const told = blocks.flatMap((block) => (block.kind === "facts" ? block.facts : []));
        const open = result.criteria.flatMap(({ conditions }) => conditions.filter(({ state }) => state !== "met"));
        expect(told.map(([state]) => state)).toEqual(open.map(({ state }) => states[state]));
        for (const [index, condition] of open.entries()) {
          const [first] = condition.lacking;
          if (first !== undefined) expect(told[index]?.[1].startsWith(renderFinding(first, words))).toBe(true);
          for (const sentence of tellLacking(condition, words)) expect(told[index]?.[1]).toContain(sentence);
        }
        expect(JSON.stringify(blocks)).not.toContain("undefined");
      }),
      { numRuns: 20 },
    );
  });

  it.each(languages)("bears the public name alone, and nobody's address ($catalogue.language)", (words) => {
    const html = toHtml(pageOf(unfinished, words));
    expect(html).toContain(closed.publicName);
    expect(html).not.toContain(closed.title);
    expect(html).not.toContain("@groups.test");
  });
});

import { guideRules, parsePlanOrThrow, renderFinding, resolvePlanOrThrow } from "@piiri/core";
import { readiness, tellLacking } from "@piiri/core/readiness";
import { goodPlans } from "@piiri/core/rule-examples";
import { arbitraries } from "@piiri/core/testing";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type PageWords, readinessPage, toHtml, toMarkdown } from "../index.js";
import { en, fi, sv } from "../words.fixtures.js";

const languages: readonly PageWords[] = [fi, sv, en];

const closed = goodPlans["closed-group"];
const unfinished = {
  ...closed,
  stage: "draft",
  facilitation: { reflection: 0 },
  people: { ...closed.people, supportInDifficulty: undefined },
};

function pageOf(plan: object, words: PageWords) {
  const group = resolvePlanOrThrow(parsePlanOrThrow(JSON.parse(JSON.stringify(plan))));
  return readinessPage(group, readiness(group, { rules: guideRules }), words);
}

describe("the page as it reads", () => {
  it.each(languages)("in $language", async (words) => {
    const name = `golden/closed-group.readiness.${words.language}.md`;
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
        const { criteria, states } = words.readiness;
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

  it.each(languages)("bears the public name alone, and nobody's address ($language)", (words) => {
    const html = toHtml(pageOf(unfinished, words));
    expect(html).toContain(closed.publicName);
    expect(html).not.toContain(closed.title);
    expect(html).not.toContain("@groups.test");
  });
});

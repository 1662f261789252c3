import { type Group, languages, resolvePlanOrThrow } from "@piiri/core";
import { associationPoints, openAssociationPoints } from "@piiri/core/path";
import { goodPlans } from "@piiri/core/rule-examples";
import { arbitraries } from "@piiri/core/testing";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { facilitatorAgreementPage, type PageWords, pathPage, toMarkdown } from "../index.js";
import { en, fi, sv } from "../words.fixtures.js";

const words: Readonly<Record<(typeof languages)[number], PageWords>> = { fi, sv, en };
const today = "2027-01-04";
const example: Group = resolvePlanOrThrow(goodPlans["closed-group"]);

describe("the page of the way to leading", () => {
  it("asks exactly what the association has not answered", () => {
    fc.assert(
      fc.property(arbitraries.group(), fc.constantFrom(...languages), (group, language) => {
        const told = JSON.stringify(pathPage(group, words[language], { today }));
        expect(told).not.toContain("undefined");
        const open = openAssociationPoints(group);
        const { points } = words[language].path.association;
        for (const point of associationPoints) expect(told.includes(points[point].ask)).toBe(open.includes(point));
      }),
    );
  });

  it.each(languages)("as it reads in %s", async (language) => {
    const page = pathPage(example, words[language], { today });
    await expect(toMarkdown(page)).toMatchFileSnapshot(`golden/path.${language}.md`);
  });
});

describe("the facilitators' agreement", () => {
  it("has every commitment, a line for each open point, and one to sign for each who leads and for the organiser", () => {
    fc.assert(
      fc.property(arbitraries.group(), fc.constantFrom(...languages), (group, language) => {
        const page = facilitatorAgreementPage(group, words[language]);
        const told = JSON.stringify(page);
        expect(told).not.toContain("undefined");
        const { commitments } = words[language].ethics;
        for (const each of group.ethics.commitments)
          expect(told).toContain(JSON.stringify(commitments[each]).slice(1, -1));
        const signed = page.blocks.at(-1);
        expect(signed?.kind === "facts" && signed.facts).toHaveLength(
          Math.max(1, group.people.facilitators.length) + 1,
        );
      }),
    );
  });

  it("is for one alone where one is chosen", () => {
    const [first, second] = example.people.facilitators;
    if (first === undefined || second === undefined) throw new Error("two lead");
    const signed = facilitatorAgreementPage(example, en, { person: second }).blocks.at(-1);
    expect(JSON.stringify(signed)).toContain(second.name);
    expect(JSON.stringify(signed)).not.toContain(first.name);
  });

  it.each(languages)("as it reads in %s", async (language) => {
    const page = facilitatorAgreementPage(example, words[language]);
    await expect(toMarkdown(page)).toMatchFileSnapshot(`golden/agreement.${language}.md`);
  });
});

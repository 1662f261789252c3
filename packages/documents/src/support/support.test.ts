import { languages, resolvePlanOrThrow } from "@piiri/core";
import { goodPlans } from "@piiri/core/rule-examples";
import { guidance, openPoints, parseSupportAgreementOrThrow, supportPoints } from "@piiri/core/support";
import { arbitraries } from "@piiri/core/testing";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { guidancePage, type PageWords, supportPage, toMarkdown } from "../index.js";
import { en, fi, sv } from "../words.fixtures.js";

const words: Readonly<Record<(typeof languages)[number], PageWords>> = { fi, sv, en };

describe("the page for when it gets difficult", () => {
  it("tells of each situation what helps and whose advice it is, and whom to turn to, by public name alone", () => {
    fc.assert(
      fc.property(arbitraries.group(), fc.constantFrom(...languages), (group, language) => {
        const { situations, guidance: texts } = words[language].support;
        const page = guidancePage(group, words[language]);
        const told = JSON.stringify(page);
        expect(told).not.toContain("undefined");
        for (const { situation } of guidance()) {
          for (const help of situations[situation].helps) expect(told).toContain(JSON.stringify(help).slice(1, -1));
        }
        const { supportInDifficulty: who } = group.people;
        const expected = who === undefined ? texts.nobodyNamed : texts.turnTo(who);
        expect(page.blocks[1]).toEqual({ kind: "paragraph", text: expected, isStrong: true });
        expect(page.title).toBe(group.publicName);
      }),
    );
  });

  it.each(languages)("as it reads in %s", async (language) => {
    const page = guidancePage(resolvePlanOrThrow(goodPlans["closed-group"]), words[language]);
    await expect(toMarkdown(page)).toMatchFileSnapshot(`golden/guidance.${language}.md`);
  });
});

describe("an agreement on support", () => {
  const whole = {
    id: "pair-7",
    agreedOn: "2027-01-11",
    organiserPresent: true,
    supporterReady: true,
    shared: ["experience"],
    how: ["phone", "in-person"],
    everyWeeks: 2,
    place: "Example library",
    from: "2027-01-11",
    until: "2027-12-31",
    followUps: ["2027-09-06", "2027-03-08"],
    notIncluded: ["housework", "childcare"],
    notIncludedOther: ["driving"],
    confidentialityAgreedOn: "2027-01-11",
  };

  it("tells what is agreed and, of each point that is open, what to agree on", () => {
    const keys = Object.keys(whole).filter((key) => key !== "id");
    fc.assert(
      fc.property(fc.subarray(keys), fc.constantFrom(...languages), (said, language) => {
        const written = Object.fromEntries(Object.entries(whole).filter(([key]) => key === "id" || said.includes(key)));
        const agreement = parseSupportAgreementOrThrow(written);
        const { points, agreement: texts } = words[language].support;
        const told = JSON.stringify(supportPage(agreement, words[language]));
        expect(told).not.toContain("undefined");
        const open = openPoints(agreement);
        for (const point of supportPoints) expect(told.includes(points[point])).toBe(open.includes(point));
        expect(told.includes(texts.nothingOpen)).toBe(open.length === 0);
      }),
    );
  });

  it.each(languages)("as it reads in %s, with lines for names that stand in no file", async (language) => {
    const page = supportPage(parseSupportAgreementOrThrow(whole), words[language]);
    await expect(toMarkdown(page)).toMatchFileSnapshot(`golden/agreement.${language}.md`);
  });
});

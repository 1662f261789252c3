import { groundRulesOf, languages, parsePlanOrThrow, resolvePlanOrThrow } from "@piiri/core";
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
import { ethicsReaders, groundRulesPage, toMarkdown, type Words } from "../index.js";

const words: Readonly<Record<(typeof languages)[number], Words>> = {
  fi: { catalogue: fi, wording: wordingInFinnish },
  sv: { catalogue: sv, wording: wordingInSwedish },
  en: { catalogue: en, wording: wordingInEnglish },
};

describe("the page of ground rules", () => {
  it("has every rule for every reader, and bears the public name alone", () => {
    fc.assert(
      fc.property(
        arbitraries.group(),
        fc.constantFrom(...languages),
        fc.constantFrom(...ethicsReaders),
        (group, language, reader) => {
          const page = groundRulesPage(group, reader, words[language]);
          const items = page.blocks.flatMap((block) => (block.kind === "list" && block.isOrdered ? block.items : []));
          expect(items).toEqual(groundRulesOf(group, words[language].wording.ethics).map(({ text }) => text));
          expect(page.title).toBe(group.publicName);
          expect(JSON.stringify(page)).not.toContain("undefined");
        },
      ),
      { numRuns: 50 },
    );
  });

  it.each(languages)("for each reader in %s", async (language) => {
    const plan = JSON.parse(JSON.stringify(goodPlans["local-group"]));
    const group = resolvePlanOrThrow(parsePlanOrThrow(plan), undefined, { horizon: "2027-12-31" });
    for (const reader of ethicsReaders) {
      const markdown = toMarkdown(groundRulesPage(group, reader, words[language]));
      await expect(markdown).toMatchFileSnapshot(`golden/local-group.${reader}.${language}.md`);
    }
  });
});

import { languages, parsePlanOrThrow, resolvePlanOrThrow } from "@piiri/core";
import { groundRulesOf } from "@piiri/core/ethics";
import { goodPlans } from "@piiri/core/rule-examples";
import { arbitraries } from "@piiri/core/testing";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ethicsReaders, groundRulesPage, type PageWords, toMarkdown } from "../index.js";
import { en, fi, sv } from "../words.fixtures.js";

const words: Readonly<Record<(typeof languages)[number], PageWords>> = {
  fi,
  sv,
  en,
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
          expect(items).toEqual(groundRulesOf(group, words[language].ethics).map(({ text }) => text));
          expect(page.title).toBe(group.publicName);
          expect(JSON.stringify(page)).not.toContain("undefined");
        },
      ),
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

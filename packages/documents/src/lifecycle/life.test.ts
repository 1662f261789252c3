import { languages, parsePlanOrThrow, resolvePlanOrThrow } from "@piiri/core";
import { lifeOf } from "@piiri/core/lifecycle";
import { goodPlans } from "@piiri/core/rule-examples";
import { arbitraries } from "@piiri/core/testing";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lifePage, type PageWords, toMarkdown } from "../index.js";
import { en, fi, sv } from "../words.fixtures.js";

const words: Readonly<Record<(typeof languages)[number], PageWords>> = {
  fi,
  sv,
  en,
};

describe("the page of a group's life", () => {
  it("tells the phase, everything that is asked, and what the next one waits for", () => {
    fc.assert(
      fc.property(
        arbitraries.group(),
        fc.constantFrom(...languages),
        arbitraries.localDate(),
        (group, language, today) => {
          const life = lifeOf(group, { today });
          const { life: texts } = words[language];
          const told = JSON.stringify(lifePage(group, life, words[language]));
          expect(told).not.toContain("undefined");
          expect(told).toContain(life === undefined ? texts.noLife : texts.nowIn[life.standing]);
          for (const { ask } of life?.asks ?? []) expect(told).toContain(texts.asks[ask]);
          for (const lack of life?.next?.lacks ?? []) expect(told).toContain(texts.lacks[lack]);
        },
      ),
    );
  });

  it.each(languages)("as it reads in %s, with an information evening to come", async (language) => {
    const local = goodPlans["local-group"];
    const plan = {
      ...local,
      people: { ...local.people, initiator: { person: { id: "starter", name: "Example starter" } } },
      lifecycle: { ...local.lifecycle, gateway: { kind: "information-evening", on: "2026-12-09" } },
    };
    const group = resolvePlanOrThrow(parsePlanOrThrow(JSON.parse(JSON.stringify(plan))), undefined, {
      horizon: "2027-12-31",
    });
    const page = lifePage(group, lifeOf(group, { today: "2026-11-01" }), words[language]);
    await expect(toMarkdown(page)).toMatchFileSnapshot(`golden/local-group.life.${language}.md`);
  });
});

import { describe, expect, it } from "vitest";
import { guideSections, handbookSections, lawSections, type Source } from "../../kernel/index.js";
import { guideProfile } from "../../profile/index.js";
import type { Said } from "../examples/conditions.js";
import type { AnyRule } from "../rule.js";
import { ruleSources } from "../ruleSources.js";
import { severityOf } from "../severity.js";
import { guideConditions } from "./conditions.js";
import { guideRuleExamples } from "./examples.js";
import { guideRules } from "./index.js";
import { findingTexts } from "./texts.en.js";

const rules: readonly AnyRule[] = guideRules;
const conditions = Object.entries(guideConditions).map(([id, condition]) => {
  const rule = rules.find((each) => each.id === id) as AnyRule;
  return { id, rule, ...condition, says: condition.says ?? [] };
});

describe("the catalogue", () => {
  it("has a rule for every condition, and no other", () => {
    const where = "a rule has its line in the conditions of its topic's `examples.ts`, written from the source";
    expect(rules.map(({ id }) => id).sort(), where).toEqual(Object.keys(guideConditions).sort());
  });

  it("has an example of both kinds for every rule", () => {
    const where = "a rule has its `ruleExamples` in the `examples.ts` of its topic: how a good plan goes against it";
    expect(guideRuleExamples.map(({ rule }) => rule).sort(), where).toEqual(rules.map(({ id }) => id).sort());
    for (const { good, bad } of guideRuleExamples) expect(bad).not.toEqual(good);
  });
});

const strengths: Readonly<Record<string, string>> = { M: "must", S: "should", I: "may" };
/** How strongly a place says it, from the least; what is only told as an example lets a rule give a tip. */
const places = ["example", "may", "should", "must", "law"];
const least: Readonly<Record<string, string>> = { may: "example", should: "should", must: "must" };

describe.each(conditions)("$id", ({ rule, weight, ours, says }) => {
  const messages = messagesOf(rule);

  it(`is ${weight}`, () => {
    const listed = new Set([...weight.matchAll(/\b[MSI]\b/g)].map(([letter]) => strengths[letter]));
    expect(strengthsOf(rule)).toEqual(listed);
    expect(rule.locked ?? false).toBe(/\bL\b/.test(weight));
  });

  it("rests on places that there are, and on Piiri's own advice where the condition says so", () => {
    const all = ruleSources(rule, guideProfile);
    for (const source of all) expect(exists(source), JSON.stringify(source)).toBe(true);
    expect(all.some(({ document }) => document === "ours")).toBe(ours !== undefined);
  });

  it("says of each clause whose advice it is", () => {
    for (const message of messages) {
      const sources = ruleSources(rule, guideProfile, message);
      expect(sources.length, message).toBeGreaterThan(0);
      for (const source of sources.filter(isWritten)) {
        const where = `what ${placeOf(source)} says of ${message} stands once in the conditions of its topic's \`examples.ts\``;
        expect(saidOf(says, message, source), where).toHaveLength(1);
      }
    }
  });

  it("has nothing written of a place that it does not rest on", () => {
    for (const [of, place] of says) {
      for (const message of of) {
        expect(ruleSources(rule, guideProfile, message).map(placeOf), message).toContain(place);
      }
    }
  });

  it("has no clause for what it never says", () => {
    for (const message of Object.keys(rule.clauses ?? {})) expect(messages).toContain(message);
  });

  it("weighs no more than the strongest place that it rests on, unless it is Piiri's own", () => {
    for (const scope of rule.scopes) {
      for (const message of messages) {
        const sources = ruleSources({ ...rule, scopes: [scope] }, guideProfile, message);
        if (!sources.some(isWritten)) continue;
        const said = sources.flatMap((source) => saidOf(says, message, source));
        const strongest = Math.max(...said.map(([, , strength]) => places.indexOf(strength)));
        const weighs = rule.clauses?.[message]?.strength ?? scope.strength;
        expect(strongest, `${message}: ${weighs}`).toBeGreaterThanOrEqual(places.indexOf(least[weighs] ?? weighs));
      }
    }
  });

  it("has sentences written of its places", () => {
    for (const [, , , words] of says) expect(words).toMatch(/^[A-Z].*\.$/);
  });
});

const locked = conditions.filter(({ weight }) => /\bL\b/.test(weight));

describe.each(locked)("$id, locked", ({ id, rule }) => {
  it("is not lowered by a profile", () => {
    const severities = { [id]: { value: "info", source: { document: "ours", section: "test" } } } as const;
    for (const { strength: each } of rule.scopes) {
      const usual = severityOf(rule, each, "wrong", { stage: "published", profile: guideProfile });
      const lowered = severityOf(rule, each, "wrong", { stage: "published", profile: { ...guideProfile, severities } });
      expect(lowered).toBe(usual);
      expect(usual).toBe({ must: "error", should: "warning", may: "info" }[each]);
    }
  });
});

function exists({ document, section }: Source): boolean {
  if (document === "guide") return guideSections.some((each) => each === section);
  if (document === "handbook") return handbookSections.some((each) => each === section);
  if (document === "law") return lawSections.some((each) => each === section);
  return document === "ours" && section.length > 0;
}

/** By scope, and for those messages that weigh less. */
function strengthsOf({ scopes, clauses = {} }: AnyRule): ReadonlySet<string> {
  const lighter = Object.values(clauses).flatMap((clause) => clause?.strength ?? []);
  return new Set([...scopes.map(({ strength }) => strength), ...lighter]);
}

function messagesOf({ id }: AnyRule): readonly string[] {
  const texts: Readonly<Record<string, { readonly messages: object }>> = findingTexts;
  return Object.keys(texts[id]?.messages ?? {});
}

function saidOf(says: readonly Said[], message: string, source: Source): readonly Said[] {
  return says.filter(([messages, place]) => messages.includes(message) && place === placeOf(source));
}

function placeOf({ document, section }: Source): string {
  return `${document} ${section}`;
}

function isWritten({ document }: Source): boolean {
  return document !== "ours";
}

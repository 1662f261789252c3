import { expect, test } from "vitest";
import { resolvePlanOrThrow } from "../group/index.js";
import { parsePlanOrThrow } from "../plan/index.js";
import { defineRule, guideRules, renderFinding, reviewGroup } from "../review/index.js";
import { en } from "./en.js";
import { fi } from "./fi.js";
import { withFallback } from "./withFallback.js";

const plan = {
  id: "walkers",
  format: "closed-group",
  language: "de-at",
  title: "Walking with a bad back",
  publicName: "Peer group, spring 2027",
  organiser: { name: "Example Association", domain: "example.org" },
  schedule: { start: "2027-03-02", time: "18:00", count: 5 },
};
const group = resolvePlanOrThrow(parsePlanOrThrow(plan));

test("a group's language may be any, and is written as usual", () => {
  expect(group.language).toBe("de-AT");
});

test("what a language lacks is said in the other, to the single sentence, and told", () => {
  const own = { title: "Die Anzahl der Treffen", messages: { tooFew: () => "Zu wenige." } };
  const de = withFallback(
    { language: "de", findings: { "format/session-count": { title: own.title } }, dates: undefined },
    en,
  );
  expect(de.findings["format/session-count"].title).toBe(own.title);
  expect(de.findings["format/session-count"].messages).toBe(en.findings["format/session-count"].messages);
  expect(de.dates).toBe(en.dates);
  expect(de.fallback.parts).toContain("dates");
  expect(de.fallback.parts).not.toContain("findings");
  expect(de.fallback.missing).toContain("findings.format/session-count.messages");
  expect(de.fallback.missing).not.toContain("findings.format/session-count.title");
  const [finding] = reviewGroup(group, { rules: guideRules });
  expect(finding && renderFinding(finding, de)).toBe(finding && renderFinding(finding, en));
});

test("a whole language needs nothing, and several may stand in for each other", () => {
  expect(withFallback({ ...fi }, en).fallback).toEqual({ language: "en", parts: [], missing: [] });
  const se = withFallback(
    { language: "se", formats: { "closed-group": "gitta joavku" } },
    withFallback({ language: "nb", formats: { "open-meetings": "åpne møter" } }, en),
  );
  expect(se.formats).toEqual({
    "closed-group": "gitta joavku",
    "open-meetings": "åpne møter",
    "single-event": "single event",
  });
  expect(se.fallback.language).toBe("nb");
});

test("a rule of one's own speaks the languages that it has, the nearest to what is asked for", () => {
  const rule = defineRule<{ always: Record<never, never> }>()({
    id: "acme/always",
    scopes: [{ strength: "may" }],
    sources: [{ document: "ACME's practice", section: "1" }],
    messages: {
      de: { title: "Immer", messages: { always: () => "Immer so." } },
      ru: { title: "Всегда", messages: { always: () => "Всегда так." } },
    },
    check: (_, report) => report.noted("always", "/id", {}),
  });
  const [finding] = reviewGroup(group, { rules: [rule] });
  if (finding === undefined) throw new Error("the rule says nothing");
  const told = (language: string, fallback?: string) =>
    renderFinding(
      finding,
      { language, findings: {}, fallback: fallback === undefined ? undefined : { language: fallback } },
      { rules: [rule] },
    );
  expect(told("de-AT")).toBe("Immer so.");
  expect(told("ru")).toBe("Всегда так.");
  expect(told("uk", "ru")).toBe("Всегда так.");
  expect(told("fi")).toBe("Immer so.");
});

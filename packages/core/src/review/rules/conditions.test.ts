import { describe, expect, it } from "vitest";
import { guideSections, handbookSections, type Source } from "../../kernel/index.js";
import { guideProfile } from "../../profile/index.js";
import type { AnyRule } from "../rule.js";
import { severityOf } from "../severity.js";
import { guideRuleExamples } from "./examples.js";
import { guideRules } from "./index.js";

/**
 * The list of conditions that a review looks for: id, strength, for whom, source. M must, S should, I may; L locked; p
 * what people must decide; G the guide, H the handbook. The catalogue is held equal to it.
 */
const conditions = `
  format/session-count | S | C | G3
  format/session-length | S | C; O E | G3
  format/session-interval | S | C; O | G3
  format/facilitator-count | S p | C; O; E | G2 G3
  format/two-facilitators-at-least | M p online, S p in person | * | G3 Liite 3 H4.4
  format/coordinator | S p | E | G3
  format/supporters-from-several-associations | I | E | G3
  format/no-expert-presentation | S | C O | G3
  format/stories-first | S | E | G3
  format/preparation-time | S | E | G3
  format/one-theme | S p | E | G3
  series/holiday | S | * | (ours)
  series/daylight-saving | I | * | (ours)
  series/audience-hours | I | * | G3, hour (ours)
  series/within-season | I | C O | G2
  series/uneven-gap | S | C | (ours)
  series/too-late-in-the-evening | I | * | (ours)
  series/early-rhythm | I | ongoing | H4.4
  session/theme | S p | * | G3
  session/distinct-themes | I | C O | G3
  session/segments-fill | M | * | H4.5
  session/segments-overlap | M | * | (ours)
  session/required-segments | S | * | G3
  session/segment-order | S | * | G3
  session/ground-rules-read | M L | C O | G3
  session/confidentiality-first | M L | C O | H4.4
  session/everyone-heard-at-start | S | C O | G3
  session/everyone-heard-at-end | S | C O | G3
  session/rounds-long-enough | I | C O | (ours)
  session/break | S; I | C O; E | G3
  session/break-near-middle | S | C O | G3, share (ours)
  session/wishes | S | C O | G3
  session/preparation-before | S | C O | G3
  session/admission-before | S | C O online | G3
  session/reflection-after | S | C O | G3
  session/lead-for-each-segment | I p | * | G3
  session/technical-host | I p; S p | C O online; E online | G2 G3
  session/summary-form | S | C O | G3
  session/participants-shape-later-themes | I | C | G3
  session/acquaintance-sessions | S | ongoing, C | H4.4
  session/event-closing-survey | I | E | G3
  people/basic-course | S p | * | G2
  people/orientation | S p | online | G2
  people/commitments-accepted | M L p | * | G1 G2
  people/computer | M p | online | G4
  people/camera-and-microphone | M p | online | G4
  people/quiet-room | S p | online | G4
  people/contact-person | M p | * | G Liite 3
  people/support-in-difficulty | S p | * | G Liite 3
  people/weekly-load | I | C | G3
  people/initiator-hands-over | S | ongoing | H4.4
  platform/free-limit | M | online | G4
  platform/participant-limit | M | online | G4
  platform/same-domain | M | online | G4
  platform/co-organisers | S | online | G4
  platform/breakout-needs-desktop | M | online | G4
  platform/lobby | S | online | G3 G4
  platform/no-recording | M L | * | (ours, from confidentiality)
  organisation/action-plan | S p | * | G5 Liite 3
  organisation/approved | S p | * | Liite 3
  organisation/season-planned-early | S | C O | G5
  people/accounts-for-officers | I p | online | G4
  venue/place | S p | in person | H4.4 H5
  organisation/example-address | M | * | (ours)
  registration/cap | S | C O | G3 G5
  registration/cap-too-low | S | C O | G5
  registration/opens | S | * | G5
  registration/closes | S | * | G5, bands (ours)
  registration/late-intake | S | C | G5
  registration/required-fields | S | * | G5
  registration/minimal-fields | S | * | G5
  registration/forbidden-fields | M L | * | (ours)
  registration/privacy-notice | M L p | * | G5
  registration/access | M L p | * | G5
  registration/contact | M p | * | G5
  registration/information-page | S p | * | G5
  registration/who-sends-the-link | S p | online | G5
  registration/confirmation | I | * | G5
  registration/roles-agreed | S p | * | G5
  registration/retention | M | * | G5 (GDPR)
  registration/consent-for-later-news | M L | * | G6
  publicity/starts | S | * | G6 Liite 3
  publicity/all-season | S | O | G6
  publicity/several-channels | S p | * | G6
  publicity/electronic | I | * | G6
  publicity/beyond-members | I p | * | G6
  publicity/material | S p | * | G6
  publicity/paid-post | I | * | G6
  publicity/who-does | S p | * | Liite 3
  ethics/ground-rules | M p; S p | C O; ongoing | G3 H4
  ethics/ground-rules-together | S | ongoing | H4.4
  ethics/ground-rules-cover | I | C O | H4.4
  ethics/ground-rules-revisited | I p | ongoing | H4
  ethics/newcomers-received | S p | ongoing, open or replenished | H6.4
  ethics/nobody-made-to-speak | S L | C O | G3
  ethics/no-advice | M L | * | G2
  ethics/principles-known | S | * | H4
  feedback/anonymous | M L | * | G3
  feedback/when | S | * | G3
  feedback/goals | S p | * | G3
  feedback/facilitators-too | I p | * | G3
  feedback/who-collects | S p | * | G3
  feedback/used | S p | * | G3
  feedback/threshold | M L | * | (ours)
  report/summaries | I | * | G3
  report/annual | I | * | G3
  lifecycle/start-up-time | I | ongoing | H4.2
  lifecycle/start-up-steps | S p | ongoing | H4.2
  lifecycle/six-questions | S p | ongoing | H4.2
  lifecycle/evaluation | S p | ongoing | H4.5
  lifecycle/planned-ending | S | C, whoever has a last day | H4.5
  lifecycle/replenish-times | S p | replenished | H4
  ethics/confidentiality-told | S | E | (ours)
`;

const rows = conditions
  .trim()
  .split("\n")
  .map((line) => line.split("|").map((cell) => cell.trim()) as [string, string, string, string]);

const strengths: Readonly<Record<string, string>> = { M: "must", S: "should", I: "may" };
const rules: readonly AnyRule[] = guideRules;

describe("the catalogue", () => {
  it("has a rule for every condition, and no other", () => {
    expect(rules.map(({ id }) => id).sort()).toEqual(rows.map(([id]) => id).sort());
  });

  it("has an example of both kinds for every rule", () => {
    expect(guideRuleExamples.map(({ rule }) => rule).sort()).toEqual(rules.map(({ id }) => id).sort());
    for (const { good, bad } of guideRuleExamples) expect(bad).not.toEqual(good);
  });
});

describe.each(rows)("%s", (id, strength, _, sources) => {
  const rule = rules.find((each) => each.id === id) as AnyRule;

  it(`is ${strength}`, () => {
    const listed = new Set([...strength.matchAll(/\b[MSI]\b/g)].map(([letter]) => strengths[letter]));
    expect(new Set(rule.scopes.map((scope) => scope.strength))).toEqual(listed);
    expect(rule.locked ?? false).toBe(/\bL\b/.test(strength));
  });

  it(`rests on ${sources}`, () => {
    for (const source of rule.sources) expect(exists(source), JSON.stringify(source)).toBe(true);
    const cited = rule.sources.map(({ document, section }) => `${document} ${section}`);
    for (const [, letter, section] of sources.matchAll(/\b([GH]) ?(Liite \d|\d(?:\.\d)?)/g)) {
      expect(cited).toContain(`${letter === "G" ? "guide" : "handbook"} ${section}`);
    }
    if (sources.startsWith("(ours")) expect(rule.sources.some(({ document }) => document === "ours")).toBe(true);
  });
});

const locked = rows.filter(([, strength]) => /\bL\b/.test(strength));

describe.each(locked)("%s, locked", (id) => {
  const rule = rules.find((each) => each.id === id) as AnyRule;

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
  return document === "ours" && section.length > 0;
}

import { describe, expect, it } from "vitest";
import { guideSections, handbookSections, lawSections, type Source } from "../../kernel/index.js";
import { guideProfile } from "../../profile/index.js";
import type { AnyRule } from "../rule.js";
import { ruleSources } from "../ruleSources.js";
import { severityOf } from "../severity.js";
import { guideRuleExamples } from "./examples.js";
import { guideRules } from "./index.js";

/**
 * The list of conditions that a review looks for: id, strength, for whom, source. M must, S should, I may; L locked; p
 * what people must decide; G the guide, H the handbook. The catalogue is held equal to it.
 *
 * The guide is about groups online: what it alone asks is asked of them, and of groups in person what the handbook asks.
 * No condition weighs more than its source lets it; what each place says, and how strongly, stands in
 * `docs/design/sources.md`. An event requires a coordinator in the guide's own words, hence M.
 */
const conditions = `
  format/session-count | S | C | G3
  format/session-length | S; I | C O E online; C O in person | G3; H4.5, bounds (ours)
  format/session-interval | S | C; O | G3
  format/facilitator-count | S p | C; O; E, but no standing local group | G2 G3
  format/two-facilitators-at-least | M p online, S p in person | * | Liite 3 G2; H4.4
  format/coordinator | M p | E | G3
  format/supporters-from-several-associations | I | E | G3
  format/no-expert-presentation | S | C O online | G3
  format/stories-first | S | E | G3, measure (ours)
  format/preparation-time | S | E | G3, tolerance (ours)
  format/one-theme | S p | E | G3
  series/postponed-date | S | * | (ours)
  series/holiday | S | * | (ours)
  series/daylight-saving | I | * | (ours)
  series/audience-hours | I | * | G3, hour (ours)
  series/within-season | I | C O | G2, dates (ours)
  series/uneven-gap | S | C | (ours)
  series/too-late-in-the-evening | I | * | (ours)
  series/early-rhythm | I | ongoing | H4.4
  session/theme | S p; I p | *; standing local group | G3; H6.4
  session/distinct-themes | I | C O | G3
  session/segments-fill | M; S | over; short | H4.5, short (ours)
  session/segments-overlap | M | * | (ours)
  session/required-segments | S | * | G3; in person H4.5
  session/segment-order | S | * | G3; in person H4.5
  session/ground-rules-read | M L | C O online | G3 Liite 3
  session/confidentiality-first | M L | C O | H4.4
  session/everyone-heard-at-start | S | C O | G3; in person H4.5
  session/everyone-heard-at-end | S | C O | G3; in person H4.5
  session/rounds-long-enough | I | C O | (ours)
  session/exercise | S | * | (ours)
  session/break | S; I; I | C O online; C O in person; E | G3; (ours)
  session/break-near-middle | S; I | C O online; in person, with an end | G3, share (ours)
  session/wishes | S | C O online | G3
  session/preparation-before | S | C O online | G3
  session/admission-before | S | C O online | G3
  session/reflection-after | S; I | C O online: none; short | G3
  session/lead-for-each-segment | I p | * | G3 G4; in person H4.4
  session/technical-host | I p; S p | C O online; E online | G2; G3
  session/summary-form | S; I | C O online; C O in person, attached | G3; H9
  session/participants-shape-later-themes | I | C | G3
  session/acquaintance-sessions | S | ongoing, C | H4.4; two (ours)
  session/event-closing-survey | I | E | G3
  people/basic-course | S p | attached | G2 Liite 3; in person H4.2
  people/orientation | S p | online | G2 Liite 3
  people/training-current | I | * | (ours)
  people/commitments-accepted | M L p | online; in person, attached | G1 G2; H9
  people/computer | M p | online | G4
  people/camera-and-microphone | M p | online | G4
  people/quiet-room | S p | online | G4
  people/contact-person | M p; S p | online; in person; association's own | G Liite 3; H6.7
  people/support-in-difficulty | S p | attached | G2 Liite 3; in person H6.7 H9
  people/available | S | * | (ours)
  people/weekly-load | I | C | G3, that more is much (ours)
  people/initiator-hands-over | S | ongoing | H4.4
  platform/free-limit | M | online | G4
  platform/participant-limit | M | online | G4
  platform/same-domain | M | online | G4
  platform/co-organisers | S | online | G4
  platform/breakout-needs-desktop | M | online | G4
  platform/lobby | S | online | G3 G4
  platform/no-recording | M L | * | (ours, from confidentiality)
  organisation/action-plan | S p; I p | online; in person; association's own | G5 Liite 3; (ours)
  organisation/approved | S p; I p | online; in person; association's own | G Liite 3; (ours)
  organisation/season-planned-early | S | C O, but no standing local group | G5, tolerance (ours)
  people/accounts-for-officers | I p | online, with a nonprofit account | G4
  venue/place | S p | in person | H4.4 H5
  venue/hearing-loop | I | in person | (ours)
  venue/room-for-all | S | * | (ours)
  organisation/example-address | M | * | (ours)
  registration/cap | S | C O | G3 G5
  registration/cap-too-low | S | C O | G5
  registration/opens | S | * | G5, tolerance (ours)
  registration/closes | S | * | G5, bands (ours)
  registration/late-intake | S | C | G5
  registration/required-fields | S | * | G5
  registration/minimal-fields | S | * | G5, law
  registration/forbidden-fields | M L | * | law, (ours)
  registration/privacy-notice | M L p | attached | law, G5
  registration/access | M L p | * | G5, law
  registration/contact | M p | * | G5
  registration/information-page | S p | * | G5
  registration/who-sends-the-link | S p | online | G5
  registration/confirmation | I | * | G5, that somebody sends it (ours)
  registration/roles-agreed | S p | * | G5 Liite 3
  registration/retention | M p; S early | * | law, G5; 365 days (ours)
  registration/consent-for-later-news | M L | * | law, G6
  publicity/starts | S | C O E, but no standing local group | G6 Liite 3, tolerance (ours)
  publicity/all-season | S | O | G6
  publicity/several-channels | S p | * | G6; in person H4.3; two (ours)
  publicity/electronic | I | online | G6 Liite 3, measure (ours)
  publicity/beyond-members | I p | online, association's own | G1 G6
  publicity/material | S p | * | G6
  publicity/paid-post | I | * | G6
  publicity/who-does | S p | * | Liite 3
  ethics/ground-rules | M p; S p | C O online; ongoing, in person | G3 Liite 3; H4.4, when (ours)
  ethics/ground-rules-together | S | ongoing | H4.4 H6.4
  ethics/ground-rules-cover | I | C O | H4.4
  ethics/ground-rules-revisited | I p | ongoing | H4.5, when (ours)
  ethics/newcomers-received | S p | ongoing, open or replenished | H6.4
  ethics/nobody-made-to-speak | S L | C O | G3; in person H6.4
  ethics/no-advice | M L | * | G2; in person H4.5
  ethics/principles-known | S | * | H4.5
  feedback/anonymous | M L | * | G3
  feedback/when | S | C O E, but no standing local group | G3, a week (ours)
  feedback/goals | S p | * | G3
  feedback/facilitators-too | I p | * | G3
  feedback/who-collects | S p | attached | G3 Liite 3
  feedback/used | S p | attached | G3 Liite 3, a day (ours)
  feedback/threshold | M L | * | (ours)
  report/summaries | I | online, association's own | G Liite 3
  report/annual | I | association's own | G3 Liite 3
  lifecycle/start-up-time | I | ongoing | H4.2, told first (ours)
  lifecycle/start-up-steps | S; I p | late; undated | H4.2
  lifecycle/six-questions | S p | ongoing | H4.2
  lifecycle/evaluation | S p | ongoing | H4.5, tolerance (ours)
  lifecycle/planned-ending | S | C, whoever has a last day | H4.5, after the end (ours)
  lifecycle/replenish-times | S p | replenished | H4.2
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
    const where = "a rule has its line in `conditions`, in rules/conditions.test.ts, written from the source";
    expect(rules.map(({ id }) => id).sort(), where).toEqual(rows.map(([id]) => id).sort());
  });

  it("has an example of both kinds for every rule", () => {
    const where = "a rule has its `ruleExamples` in the `examples.ts` of its topic: how a good plan goes against it";
    expect(guideRuleExamples.map(({ rule }) => rule).sort(), where).toEqual(rules.map(({ id }) => id).sort());
    for (const { good, bad } of guideRuleExamples) expect(bad).not.toEqual(good);
  });
});

describe.each(rows)("%s", (id, strength, _, sources) => {
  const rule = rules.find((each) => each.id === id) as AnyRule;

  it(`is ${strength}`, () => {
    const listed = new Set([...strength.matchAll(/\b[MSI]\b/g)].map(([letter]) => strengths[letter]));
    expect(strengthsOf(rule)).toEqual(listed);
    expect(rule.locked ?? false).toBe(/\bL\b/.test(strength));
  });

  it(`rests on ${sources}`, () => {
    const all = ruleSources(rule, guideProfile);
    for (const source of all) expect(exists(source), JSON.stringify(source)).toBe(true);
    const cited = all.map(({ document, section }) => `${document} ${section}`);
    const listed = [...sources.matchAll(/\bG? ?(Liite \d)|\b([GH]) ?(\d(?:\.\d)?)/g)].map(
      ([, appendix, letter, section]) => `${letter === "H" ? "handbook" : "guide"} ${appendix ?? section}`,
    );
    expect(new Set(cited.filter((each) => /^(guide|handbook) /.test(each)))).toEqual(new Set(listed));
    expect(all.some(({ document }) => document === "ours")).toBe(sources.includes("(ours"));
    expect(all.some(({ document }) => document === "law")).toBe(sources.includes("law"));
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
  if (document === "law") return lawSections.some((each) => each === section);
  return document === "ours" && section.length > 0;
}

/** By scope, and for those messages that weigh less. */
function strengthsOf({ scopes, clauses = {} }: AnyRule): ReadonlySet<string> {
  const lighter = Object.values(clauses).flatMap((clause) => clause?.strength ?? []);
  return new Set([...scopes.map(({ strength }) => strength), ...lighter]);
}

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { feedbackInstrument, feedbackPracticeOf, scoreFeedback } from "../feedback/index.js";
import { formats } from "../format/index.js";
import { resolvePlanOrThrow } from "../group/index.js";
import { admit, type IntakeEvent } from "../intake/index.js";
import { reveal } from "../privacy/index.js";
import { guideProfile } from "../profile/index.js";
import { capacity, learnTurnout } from "../registration/index.js";
import { goodPlans } from "../rule-examples/index.js";
import { parseAnswers, parseEvents, parseHistory } from "./index.js";

const group = resolvePlanOrThrow(goodPlans["closed-group"]);
const instrument = feedbackInstrument(group);
const practice = feedbackPracticeOf(group);
const scrub = (text: string) => text.replaceAll(/\d+/g, "[number]");

const values = fc.record(
  Object.fromEntries(instrument.scaled.map(({ id, least, most }) => [id, fc.integer({ min: least, max: most })])),
  { requiredKeys: [] },
);

describe("answers", () => {
  it("on their scales are all taken, and scored", () => {
    fc.assert(
      fc.property(fc.array(fc.record({ values }), { maxLength: 20 }), (written) => {
        const answers = parseAnswers(JSON.parse(JSON.stringify(written)), instrument, { scrub })._unsafeUnwrap();
        expect(answers).toEqual(written);
        expect(scoreFeedback(instrument, answers, practice).answers).toBe(written.length);
      }),
    );
  });

  it("beyond their scale are wrong, each by its place", () => {
    const scaled = fc.constantFrom(...instrument.scaled);
    fc.assert(
      fc.property(scaled, fc.integer({ min: 1, max: 1000 }), fc.boolean(), ({ id, least, most }, far, isAbove) => {
        const value = isAbove ? most + far : least - far;
        const problems = parseAnswers([{ values: {} }, { values: { [id]: value } }], instrument, { scrub });
        const data = isAbove ? { most } : { least };
        expect(problems._unsafeUnwrapErr()).toEqual([{ code: "out-of-range", path: `/1/values/${id}`, data }]);
      }),
    );
  });

  it("are whole, but for grades", () => {
    const codes = (id: string, value: number) =>
      parseAnswers([{ values: { [id]: value } }], instrument, { scrub }).match(
        () => [],
        (problems) => problems.map(({ code }) => code),
      );
    expect(codes("grade", 9.5)).toEqual([]);
    expect(codes("leading", 4.5)).toEqual(["not-whole"]);
    expect(codes("leading", Number.NaN)).toEqual(["wrong-type"]);
  });

  it("in own words come out scrubbed and redacted", () => {
    const [answer] = parseAnswers([{ values: {}, texts: { worked: "Room 7" } }], instrument, { scrub })._unsafeUnwrap();
    const text = answer?.texts?.["worked"];
    expect(`${text}`).toBe("<redacted>");
    expect(text === undefined ? undefined : reveal(text)).toBe("Room [number]");
  });
});

const at = fc
  .date({ min: new Date("2026-12-01T00:00:00Z"), max: new Date("2027-06-01T00:00:00Z"), noInvalidDate: true })
  .map((date) => `${date.toISOString().slice(0, "yyyy-mm-ddThh:mm:ss".length)}Z`);
const id = fc.integer({ min: 0, max: 9 }).map((number) => `row-${number}`);
const session = fc.constantFrom("s1", "s2", "none");
const kinds = ["cancelled", "accepted", "declined", "consent-withdrawn", "lapsed", "not-offered"] as const;
const event = fc.oneof(
  fc.record({
    kind: fc.constant("registered"),
    at,
    id,
    person: fc.record(
      { name: fc.string({ maxLength: 40 }), email: id.map((one) => `${one}@example.org`) },
      { requiredKeys: [] },
    ),
  }),
  fc.record({ kind: fc.constantFrom(...kinds), at, id }),
  fc.record({ kind: fc.constantFrom("chosen", "came", "did-not-come"), at, id, session }),
  fc.record({ kind: fc.constant("offered"), at, id, until: at }),
  fc.record({ kind: fc.constantFrom("same-person", "other-person"), at, id, other: id }),
);

describe("events", () => {
  it("of every kind are taken as they are, with persons redacted, and say who is in", () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 30 }), (written) => {
        const events = parseEvents(JSON.parse(JSON.stringify(written)))._unsafeUnwrap();
        expect(events.map(({ kind, at: moment }) => [kind, moment])).toEqual(
          written.map(({ kind, at: moment }) => [kind, moment]),
        );
        expect(JSON.stringify(events)).not.toContain("@example.org");
        const sent = written.filter(({ kind }) => kind === "registered").length;
        expect(admit(group, events).counts.sent).toBe(sent);
      }),
    );
  });

  it("already redacted stay what they are", () => {
    const [first] = parseEvents([
      { kind: "registered", at: "2026-12-20T10:00:00Z", id: "row-1", person: { email: "one@example.org" } },
    ])._unsafeUnwrap();
    const again = parseEvents([first])._unsafeUnwrap()[0];
    const addressOf = (one: IntakeEvent | undefined) =>
      one?.kind === "registered" && one.person.email !== undefined && reveal(one.person.email);
    expect(addressOf(again)).toBe("one@example.org");
  });

  it.each([
    ["an address that none can be sent to", { kind: "registered", person: { email: "MARKER at example" } }],
    ["a name longer than any", { kind: "registered", person: { name: "MARKER".repeat(100) } }],
    ["a key that nobody knows", { kind: "registered", person: {}, "MARKER MARKER": 1 }],
    ["a kind that nobody knows", { kind: "MARKER" }],
    ["a moment that is none", { kind: "cancelled", at: "MARKER" }],
    ["a session of no kind", { kind: "came", session: { MARKER: "MARKER" } }],
  ])("with %s are refused without saying what was written", (_, more) => {
    const problems = parseEvents([{ at: "2026-12-20T10:00:00Z", id: "row-1", ...more }])._unsafeUnwrapErr();
    expect(problems.length).toBeGreaterThan(0);
    expect(JSON.stringify(problems)).not.toContain("MARKER");
  });
});

const past = fc.record({
  format: fc.constantFrom(...formats),
  registered: fc.integer({ min: 0, max: 10_000 }),
  came: fc.integer({ min: 0, max: 10_000 }),
});

describe("a history", () => {
  it("is taken as it is, and a turnout is learned from it that capacity reckons with", () => {
    fc.assert(
      fc.property(fc.array(past, { maxLength: 12 }), fc.constantFrom(...formats), (written, format) => {
        const history = parseHistory(JSON.parse(JSON.stringify(written)))._unsafeUnwrap();
        expect(history).toEqual(written);
        const turnout = learnTurnout(history, format, guideProfile);
        expect(capacity({ seats: 8, turnout }).isOk()).toBe(true);
      }),
    );
  });
});

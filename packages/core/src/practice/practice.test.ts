import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { resolvePlan, resolvePlanOrThrow } from "../group/index.js";
import { holidayCountries, holidaysOf } from "../holidays/index.js";
import { en } from "../locale/en.js";
import { fi } from "../locale/fi.js";
import { parsePlanOrThrow } from "../plan/index.js";
import { guideProfile, parseProfileOrThrow } from "../profile/index.js";
import { defineRule, guideRules, renderFinding, reviewGroup } from "../review/index.js";
import { goodPlans } from "../rule-examples/index.js";
import { arbitraries } from "../testing/index.js";
import { definePractice, PracticeError, parsePractice, parsePracticeOrThrow, practiceWords } from "./index.js";

const noMonday = defineRule<{ monday: { date: string } }>()({
  id: "example/no-monday",
  scopes: [{ strength: "must" }],
  sources: [{ document: "Beispielverband", section: "2" }],
  messages: {
    de: { title: "Nicht am Montag.", messages: { monday: ({ date }) => `Am ${date} ist das Haus zu.` } },
  },
  check: ({ sessions }, report) => {
    const monday = sessions.find(({ start }) => new Date(start).getUTCDay() === 1);
    if (monday) report.wrong("monday", "/schedule/start", { date: monday.local.date });
  },
});

const { schedule, ...closed } = goodPlans["closed-group"];
const mondays = { ...closed, schedule: { ...schedule, start: "2027-03-22" } };

const whole = definePractice({
  schema: 1,
  profile: {
    name: "Beispielverband 2027",
    timeZone: "Europe/Berlin",
    formats: { "closed-group": { sessions: 8 } },
    severities: { "example/no-monday": "warning" },
  },
  rules: [noMonday],
  texts: { de: { severities: { warning: "Empfehlung" } } },
  holidays: "DE",
  messageTexts: { de: { welcome: { subject: "Willkommen", body: "Schön, dass Sie dabei sind!" } } },
  examplePlans: [{ name: "Montags", plan: mondays }],
});

function problemsOf(pack: unknown): readonly string[] {
  return parsePractice(pack)
    ._unsafeUnwrapErr()
    .map(({ code, path }) => `${path} ${code}`);
}

const named = { profile: { name: "Beispielverband" } };

describe("a practice pack", () => {
  const practice = parsePracticeOrThrow(whole);
  const group = resolvePlanOrThrow(parsePlanOrThrow(mondays), practice.profile, practice);

  it("reviews as its parts do when they are given one by one", () => {
    const profile = parseProfileOrThrow(guideProfile, whole.profile);
    const byParts = resolvePlanOrThrow(parsePlanOrThrow(mondays), profile, { calendar: holidaysOf("DE") });
    expect(practice.examplePlans).toEqual([{ name: "Montags", plan: parsePlanOrThrow(mondays) }]);
    expect(reviewGroup(group, practice)).toEqual(reviewGroup(byParts, { rules: [...guideRules, noMonday] }));
    expect(group.sessions.map(({ holiday }) => holiday?.name).filter(Boolean)).toEqual(["Pfingstmontag"]);
  });

  it("tells its rule's findings in its own language, as strictly as it says", () => {
    const finding = reviewGroup(group, practice).find(({ ruleId }) => ruleId === noMonday.id)!;
    expect(finding.severity).toBe("warning");
    const words = practiceWords(practice, en, "de-AT");
    expect(words.severities).toEqual({ ...en.severities, warning: "Empfehlung" });
    expect(words).toMatchObject({ language: "de", fallback: { language: "en" } });
    expect(renderFinding(finding, words, practice)).toBe("Am 2027-03-22 ist das Haus zu.");
    expect(renderFinding(finding, words)).toBe("Am 2027-03-22 ist das Haus zu.");
    const { findings: _, ...finnish } = practiceWords(practice, fi);
    const { findings: __, ...ours } = fi;
    expect(finnish).toEqual(ours);
  });

  it("that changes nothing is the guide's practice, whatever the plan", () => {
    const nothing = parsePracticeOrThrow(named);
    fc.assert(
      fc.property(arbitraries.plan(), (plan) => {
        const today = plan.schedule.start;
        const own = resolvePlan(plan, nothing.profile, { today, ...nothing });
        const ours = resolvePlan(plan, guideProfile, { today });
        expect(own.map((group) => reviewGroup(group, nothing)).unwrapOr([])).toEqual(
          ours.map((group) => reviewGroup(group, { rules: guideRules })).unwrapOr([]),
        );
      }),
    );
  });

  it("is known by its shape, so that no copy of this package need be in it", () => {
    const copy = { ...whole, rules: [{ ...noMonday }], profile: JSON.parse(JSON.stringify(whole.profile)) };
    expect(reviewGroup(group, parsePracticeOrThrow(copy))).toEqual(reviewGroup(group, practice));
  });

  it("names every country whose holidays are known", () => {
    for (const country of holidayCountries) {
      expect(parsePracticeOrThrow({ ...named, holidays: country }).calendar).toBe(holidaysOf(country));
    }
  });
});

describe("what is wrong with a pack is told at once, each with its place", () => {
  test.each([
    [undefined, [" wrong-type"]],
    [[], [" wrong-type"]],
    [{}, ["/profile missing"]],
    [{ schema: 2, more: true }, ["/schema newer-schema"]],
    [{ profile: {} }, ["/profile/name missing"]],
    [
      { profile: { name: "A", formats: { "closed-group": { sesions: 8 } } }, rule: [] },
      ["/rule unknown-key", "/profile/formats/closed-group/sesions unknown-key"],
    ],
    [
      { profile: { name: "A", severities: { "example/no-munday": "off" } }, rules: [noMonday] },
      ["/profile/severities/example~1no-munday not-one-of"],
    ],
    [{ ...named, rules: {} }, ["/rules wrong-type"]],
    [
      { ...named, rules: [7, { id: "a/b", scopes: [], sources: [{}], check: "no", messages: {} }] },
      [
        "/rules/0 wrong-type",
        "/rules/1/scopes wrong-type",
        "/rules/1/check wrong-type",
        "/rules/1/messages wrong-type",
      ],
    ],
    [
      { ...named, rules: [{ ...noMonday, messages: { de: { messages: { monday: "zu" } } } }] },
      ["/rules/0/messages/de/title missing", "/rules/0/messages/de/messages/monday wrong-type"],
    ],
    [{ ...named, rules: [noMonday, noMonday] }, ["/rules/1/id duplicate"]],
    [{ ...named, rules: [{ ...noMonday, id: guideRules[0].id }] }, ["/rules/0/id duplicate"]],
    [{ ...named, holidays: "XX" }, ["/holidays not-one-of"]],
    [{ ...named, texts: { "?": {}, de: 1 } }, ["/texts/? wrong-form", "/texts/de wrong-type"]],
    [
      { ...named, messageTexts: { de: { hello: {}, thanks: { title: "A", body: 1 } } } },
      [
        "/messageTexts/de/hello unknown-key",
        "/messageTexts/de/thanks/title unknown-key",
        "/messageTexts/de/thanks/body wrong-type",
      ],
    ],
    [
      { ...named, examplePlans: [{ name: "A", plan: { ...mondays, id: "?" } }, { plan: mondays }] },
      ["/examplePlans/0/plan/id wrong-form", "/examplePlans/1/name missing"],
    ],
  ])("%#", (pack, told) => {
    expect(problemsOf(pack)).toEqual(told);
  });

  it("whatever it is, it is read or told, never thrown", () => {
    const part = fc.oneof(fc.anything(), fc.array(fc.anything()), fc.dictionary(fc.string(), fc.anything()));
    const keys = ["profile", "rules", "texts", "holidays", "messageTexts", "examplePlans"] as const;
    const pack = fc.oneof(
      fc.anything(),
      fc.record(Object.fromEntries(keys.map((key) => [key, part])), { requiredKeys: [] }),
    );
    fc.assert(
      fc.property(pack, (written) => {
        parsePractice(written);
        parsePractice({ ...named, ...(written as object) });
      }),
    );
  });
});

describe("what breaks down in a pack says what it was", () => {
  const group = resolvePlanOrThrow(goodPlans["closed-group"]);
  const broken = (part: object) => parsePracticeOrThrow({ ...named, ...part });
  const cause = new RangeError("no such day");
  const fails = (): never => {
    throw cause;
  };

  it("a rule's check, and what it says", () => {
    const checks = broken({ rules: [{ ...noMonday, check: fails }] });
    expect(() => reviewGroup(group, checks)).toThrow(expect.objectContaining({ part: "rule", id: noMonday.id, cause }));
    expect(() => reviewGroup(group, checks)).toThrow(PracticeError);
    const says = broken({ rules: [{ ...noMonday, messages: { de: { title: "A", messages: { monday: fails } } } }] });
    const found = { ruleId: noMonday.id, messageId: "monday", data: {} };
    expect(() => renderFinding(found as never, en, says)).toThrow("rule example/no-monday: no such day");
  });

  it.each([
    ["a function that fails", fails],
    ["days that are none", () => [{ date: "2027-02-30", id: "a", kind: "public" }]],
    ["no list", () => 7],
  ])("holidays: %s", (_, holidays) => {
    const own = broken({ holidays });
    expect(() => resolvePlanOrThrow(goodPlans["closed-group"], own.profile, own)).toThrow("holidays 2027");
  });

  it("a text of another kind than ours", () => {
    const own = broken({ texts: { en: { severities: { error: () => "!" } } } });
    expect(() => practiceWords(own, en)).toThrow("texts /texts/en/severities/error: string, not function");
  });
});

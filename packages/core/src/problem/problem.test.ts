import { describe, expect, it } from "vitest";
import { parseAppearance } from "../appearance/index.js";
import { parseAssociation } from "../association/index.js";
import { resolvePlan } from "../group/index.js";
import { en } from "../locale/en.js";
import { fi } from "../locale/fi.js";
import { sv } from "../locale/sv.js";
import { parsePlan } from "../plan/index.js";
import { guideProfile, parseProfile } from "../profile/index.js";
import { minimalPlan } from "../testing/index.js";
import { type Problem, type ProblemCode, ProblemError, problem, type TextForm, tellProblem } from "./index.js";

const plan = minimalPlan("closed-group");
const facilitator = { id: "anna", name: "Anna" };

function inSchedule(changes: object): object {
  return { ...plan, schedule: { ...plan.schedule, ...changes } };
}

function fromPlan(input: unknown): readonly Problem[] {
  return parsePlan(input)
    .andThen((parsed) => resolvePlan(parsed, guideProfile, { horizon: "2027-06-15" }))
    ._unsafeUnwrapErr();
}

function withoutHorizon(input: unknown): readonly Problem[] {
  return parsePlan(input)
    .andThen((parsed) => resolvePlan(parsed))
    ._unsafeUnwrapErr();
}

function fromProfile(changes: object): readonly Problem[] {
  return parseProfile(guideProfile, { name: "Example Federation", ...changes })._unsafeUnwrapErr();
}

function fromAssociation(input: object): readonly Problem[] {
  return parseAssociation(input)._unsafeUnwrapErr();
}

function fromAppearance(input: object): readonly Problem[] {
  return parseAppearance(input)._unsafeUnwrapErr();
}

/** What only a text can have wrong with it, before it is data: those are shown with `parsePlanText`. */
type OfTexts =
  | "empty-document"
  | "not-text"
  | "too-large"
  | "too-deep"
  | "several-documents"
  | "too-many-references"
  | "not-yaml"
  | "repeated-key";

/** No list of a plan has a least length yet. */
type NotOfPlans = OfTexts | "too-few";

/** For each thing that can be wrong, an input with that and nothing else wrong, and what is told of it. */
const each: {
  readonly [Code in Exclude<ProblemCode, NotOfPlans>]: readonly [readonly Problem[], path: string, data: object];
} = {
  missing: [fromPlan({ ...plan, id: undefined }), "/id", {}],
  "unknown-key": [
    fromPlan({ ...plan, organiser: { ...plan.organiser, phone: "1" } }),
    "/organiser/phone",
    { key: "phone", allowed: ["name", "domain", "key", "email"] },
  ],
  "wrong-type": [fromPlan({ ...plan, title: 1 }), "/title", { expected: "text" }],
  "not-one-of": [fromPlan({ ...plan, stage: "ready" }), "/stage", { allowed: ["draft", "published"] }],
  "not-whole": [fromPlan(inSchedule({ duration: 90.5 })), "/schedule/duration", {}],
  "out-of-range": [fromPlan(inSchedule({ duration: 1000 })), "/schedule/duration", { most: 720 }],
  "too-long": [fromPlan({ ...plan, publicName: "x".repeat(101) }), "/publicName", { most: 100 }],
  "too-many": [fromPlan(inSchedule({ skip: Array(201).fill("2027-05-01") })), "/schedule/skip", { most: 200 }],
  blank: [fromPlan({ ...plan, title: " \u00a0" }), "/title", {}],
  "forbidden-character": [fromPlan({ ...plan, title: "Bell\u0007" }), "/title", { character: "U+0007" }],
  "wrong-form": [fromPlan(inSchedule({ start: "2.3.2027" })), "/schedule/start", { form: "date" }],
  "low-contrast": [
    fromAppearance({ colours: { dark: "#333333" } }),
    "/colours/dark",
    { ratio: 1.3, least: 4.5, on: "dark" },
  ],
  "newer-schema": [fromPlan({ ...plan, schema: 2 }), "/schema", { written: 2, known: 1 }],
  "only-one-of": [
    fromPlan(inSchedule({ count: 6, until: "2027-06-15" })),
    "/schedule/until",
    { keys: ["count", "until"] },
  ],
  "ends-before-it-begins": [
    fromPlan(inSchedule({ breaks: [{ from: "2027-04-09", to: "2027-04-01" }] })),
    "/schedule/breaks/0",
    { from: "2027-04-09", to: "2027-04-01" },
  ],
  "phase-without-times": [
    fromPlan(
      inSchedule({
        rhythm: [
          { kind: "weekly", interval: 1 },
          { kind: "weekly", interval: 2 },
        ],
      }),
    ),
    "/schedule/rhythm/0",
    {},
  ],
  "last-phase-with-times": [
    fromPlan(inSchedule({ rhythm: [{ kind: "weekly", interval: 1, times: 4 }] })),
    "/schedule/rhythm/0/times",
    {},
  ],
  duplicate: [
    fromPlan({ ...plan, people: { facilitators: [facilitator, facilitator] } }),
    "/people/facilitators/1/id",
    { value: "anna" },
  ],
  "time-in-gap": [
    fromPlan(inSchedule({ start: "2027-03-28", time: "03:30" })),
    "/schedule/time",
    { date: "2027-03-28", time: "03:30" },
  ],
  "unknown-session": [
    fromPlan({ ...inSchedule({ count: 2 }), sessions: { s3: { cancelled: true } } }),
    "/sessions/s3",
    { key: "s3", keys: ["s1", "s2"] },
  ],
  "off-rhythm": [
    fromPlan(inSchedule({ rhythm: [{ kind: "monthly-by-date", interval: 1, day: 5 }] })),
    "/schedule/start",
    { start: "2027-03-02", weekday: "tuesday", nearest: "2027-03-05" },
  ],
  "no-single-weekday": [
    fromPlan({
      ...inSchedule({ rhythm: [{ kind: "weekly", interval: 1, weekdays: ["tuesday", "thursday"] }] }),
      sessions: { s3: { onwards: { weekday: "wednesday" } } },
    }),
    "/sessions/s3/onwards/weekday",
    { key: "s3" },
  ],
  "listed-twice": [
    fromPlan(inSchedule({ rhythm: [{ kind: "weekly", interval: 1, weekdays: ["tuesday", "tuesday"] }] })),
    "/schedule/rhythm/0/weekdays/1",
    { value: "tuesday" },
  ],
  "no-sessions": [fromPlan(inSchedule({ until: "2027-03-02", skip: ["2027-03-02"] })), "/schedule", {}],
  "no-horizon": [withoutHorizon(inSchedule({ ongoing: true })), "/schedule/ongoing", {}],
  "source-of-nothing": [
    fromProfile({ sources: { "/language": "1" } }),
    "/sources/~1language",
    { pointer: "/language" },
  ],
  "crossed-figures": [
    fromProfile({ formats: { "closed-group": { duration: 60 } } }),
    "/formats/closed-group/duration",
    { least: "durationLeast", leastValue: 90, most: "duration", mostValue: 60 },
  ],
  "unknown-person": [
    fromPlan({ ...plan, people: { facilitators: [{ id: "anna", name: "Example Anna" }], technicalHost: "bertta" } }),
    "/people/technicalHost",
    { id: "bertta", known: ["anna"] },
  ],
  "unknown-survey": [
    fromPlan({ ...plan, feedback: { instrument: "everyday" } }),
    "/feedback/instrument",
    { id: "everyday", known: [] },
  ],
  "key-of-the-rhythm": [
    fromPlan({ ...plan, sessions: { s3: { added: { date: "2027-03-09" } } } }),
    "/sessions/s3",
    { key: "s3" },
  ],
};

describe("a date that the rhythm falls on in vain", () => {
  const dropped = (changes: object) =>
    fromPlan({ ...inSchedule({ until: "2027-05-30", ...changes }), sessions: { s2: { theme: "x" } } });

  it.each([
    ["skipped", { skip: ["2027-03-16"] }],
    ["in a break", { breaks: [{ from: "2027-03-10", to: "2027-03-20" }] }],
  ])("%s, is told of with the session that has gone with it", (_, changes) => {
    const keys = ["s1", "s3", "s4", "s5", "s6", "s7"];
    expect(dropped(changes)).toEqual([
      { code: "unknown-session", path: "/sessions/s2", data: { key: "s2", keys, dropped: "2027-03-16" } },
    ]);
  });

  it.each([
    [fi, "Tapaamista ”s2” ei ole, sillä sen päivä ti 16.3.2027 jää väliin."],
    [sv, "Träffen ”s2” finns inte, för dess dag tis 16.3.2027 hoppas över."],
    [en, "There is no session “s2”, because its date, Tue 16 March 2027, is skipped."],
  ])("in $0.language", (catalogue, sentence) => {
    const [problem] = dropped({ skip: ["2027-03-16"] });
    expect(problem && tellProblem(problem, catalogue.problems)).toContain(sentence);
  });
});

describe("what has a name and nothing after it", () => {
  it.each(["title", "organiser", "schedule", "format", "description"])("is missing: %s", (key) => {
    expect(fromPlan({ ...plan, [key]: null })).toEqual([{ code: "missing", path: `/${key}`, data: {} }]);
  });
});

const forms: { readonly [Form in TextForm]: readonly [readonly Problem[], path: string] } = {
  id: [fromPlan({ ...plan, id: "Walkers" }), "/id"],
  key: [fromPlan({ ...plan, sessions: { "Visit!": { added: { date: "2027-03-09" } } } }), "/sessions/Visit!"],
  domain: [fromPlan({ ...plan, organiser: { ...plan.organiser, domain: "https://example.org" } }), "/organiser/domain"],
  email: [fromPlan({ ...plan, organiser: { ...plan.organiser, email: "a@b" } }), "/organiser/email"],
  "https-address": [fromPlan({ ...plan, informationPage: "http://example.org" }), "/informationPage"],
  date: [fromPlan(inSchedule({ start: "2027-02-29" })), "/schedule/start"],
  time: [fromPlan(inSchedule({ time: "18.00" })), "/schedule/time"],
  instant: [fromPlan({ ...plan, revisedAt: "2027-03-02" }), "/revisedAt"],
  "time-zone": [fromPlan(inSchedule({ timeZone: "Helsinki" })), "/schedule/timeZone"],
  "month-day": [fromProfile({ seasons: { springEnds: "15.6." } }), "/seasons/springEnds"],
  language: [fromPlan({ ...plan, language: "suomi_FI" }), "/language"],
  colour: [fromAppearance({ colours: { light: "green" } }), "/colours/light"],
  file: [fromAppearance({ practice: "../practice.yaml" }), "/practice"],
  uuid: [fromPlan({ ...plan, organiser: { name: "Walkers", key: "walkers" } }), "/organiser/key"],
  ratio: [fromProfile({ registration: { turnout: "3/2" } }), "/registration/turnout"],
  "service-id": [fromAssociation({ linkedEvents: { place: "8740" } }), "/linkedEvents/place"],
};

describe("every problem is told at its place, with what one needs to know", () => {
  it.each(Object.entries(each))("%s", (code, [found, path, data]) => {
    expect(found).toEqual([{ code, path, data }]);
  });

  it.each(Object.entries(forms))("wrong-form: %s", (form, [found, path]) => {
    expect(found).toEqual([{ code: "wrong-form", path, data: { form } }]);
  });
});

describe("ProblemError", () => {
  it("carries the problems, and names their places", () => {
    const problems = [problem("missing", "", {}), problem("duplicate", "/id", { value: "anna" })];
    const error = new ProblemError(problems);
    expect(error.problems).toBe(problems);
    expect(error.name).toBe("ProblemError");
    expect(error.message).toBe("/: missing\n/id: duplicate");
  });
});

describe("tellProblem", () => {
  it("says it in the words of the catalogue that it is given", () => {
    const messages = new Proxy({}, { get: (_, code) => (data: object) => `${String(code)} ${JSON.stringify(data)}` });
    expect(tellProblem(problem("too-few", "/rhythm", { least: 1 }), messages as never)).toBe('too-few {"least":1}');
  });
});

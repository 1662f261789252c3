import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { formats } from "../format/index.js";
import { jsonPointer, pointerSteps, valueAt } from "../kernel/index.js";
import { arbitraries, minimalPlan } from "../testing/index.js";
import { parsePlan } from "./parsePlan.js";
import { planSchema } from "./planSchema.js";

const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv);
const jsonSchema = z.toJSONSchema(planSchema, { unrepresentable: "any" });
const accepts = ajv.compile(jsonSchema as object);

function parses(input: unknown): boolean {
  return parsePlan(input).isOk();
}

/** Every place in a plan, as a JSON Pointer. */
function places(value: unknown, at = ""): string[] {
  if (typeof value !== "object" || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([key, inner]) => places(inner, at + jsonPointer(key)))];
}

function changed(
  plan: unknown,
  place: string,
  change: (section: Record<string, unknown>, key: string) => void,
): unknown {
  const copy = structuredClone(plan);
  const steps = pointerSteps(place);
  change(valueAt(copy, steps.slice(0, -1)) as Record<string, unknown>, steps.at(-1) as string);
  return copy;
}

const plan = arbitraries.plan();
const planAndPlace = fc.tuple(plan, fc.nat()).map(([made, at]) => {
  const inside = places(made).slice(1);
  return [made, inside[at % inside.length] ?? ""] as const;
});

describe("the JSON Schema of plans", () => {
  it("is one", () => {
    expect(ajv.validateSchema(jsonSchema as object)).toBe(true);
  });

  it.each(formats)("accepts the least plan of %s", (format) => {
    expect(accepts(minimalPlan(format))).toBe(true);
  });

  it("accepts every plan that parsePlan accepts", () => {
    fc.assert(fc.property(plan, (made) => accepts(made) && parses(made)));
  });

  it("agrees with parsePlan on a key that is not known", () => {
    fc.assert(
      fc.property(planAndPlace, ([made, place]) => {
        const value = valueAt(made, pointerSteps(place));
        fc.pre(typeof value === "object" && !Array.isArray(value) && place !== "/sessions");
        const wrong = changed(made, `${place}/colour`, (section, key) => {
          section[key] = "red";
        });
        expect([accepts(wrong), parses(wrong)]).toEqual([false, false]);
      }),
    );
  });

  it("agrees with parsePlan on a value of another type", () => {
    const other = fc.constantFrom(null, -7.5, [], {}, [[]], { "": {} });
    fc.assert(
      fc.property(planAndPlace, other, ([made, place], value) => {
        const wrong = changed(made, place, (section, key) => {
          section[key] = value;
        });
        // An empty list or section is sometimes right.
        fc.pre(!needsOthers(wrong));
        expect(accepts(wrong)).toBe(parses(wrong));
      }),
      { numRuns: 3 * (fc.readConfigureGlobal().numRuns ?? 100) },
    );
  });

  it("agrees with parsePlan on a value that is left out", () => {
    fc.assert(
      fc.property(planAndPlace, ([made, place]) => {
        const fewer = changed(made, place, (section, key) => {
          if (Array.isArray(section)) section.splice(Number(key), 1);
          else Reflect.deleteProperty(section, key);
        });
        fc.pre(!needsOthers(fewer));
        expect(accepts(fewer)).toBe(parses(fewer));
      }),
      { numRuns: 3 * (fc.readConfigureGlobal().numRuns ?? 100) },
    );
  });

  it("agrees with parsePlan on numbers, choices and forms out of their limits", () => {
    const base = { ...minimalPlan("open-meetings") };
    const inSchedule = (changes: object) => ({ ...base, schedule: { ...base.schedule, ...changes } });
    const wrong = [
      { ...base, language: "de_AT" },
      { ...base, membership: "closed" },
      { ...base, id: "A b" },
      { ...base, title: "" },
      { ...base, title: "x".repeat(201) },
      { ...base, revision: -1 },
      { ...base, schema: 2 },
      { ...base, informationPage: "http://example.org" },
      { ...base, organiser: { ...base.organiser, domain: "localhost" } },
      { ...base, organiser: { ...base.organiser, email: "nobody" } },
      { ...base, sessions: { "Not a key": {} } },
      inSchedule({ duration: 14 }),
      inSchedule({ duration: 721 }),
      inSchedule({ duration: 90.5 }),
      inSchedule({ time: "24:00" }),
      inSchedule({ start: "2027-02-29" }),
      inSchedule({ ongoing: false }),
      inSchedule({ rhythm: [] }),
      inSchedule({ rhythm: [{ kind: "weekly", interval: 53 }] }),
      inSchedule({ rhythm: [{ kind: "monthly-by-weekday", interval: 1, nth: 0, weekday: "tuesday" }] }),
      inSchedule({ rhythm: [{ kind: "monthly-by-weekday", interval: 1, nth: 1, weekday: "ti" }] }),
      inSchedule({ skip: Array(201).fill("2027-05-01") }),
    ];
    for (const input of wrong) expect([accepts(input), parses(input), input]).toEqual([false, false, input]);
    expect(accepts({ ...base, title: "😀".repeat(200) })).toBe(true);
  });
});

/** Whether one registers once or for each session follows from the membership. */
const ofOtherMembership = /^\/registration\/(opens|closes|opensDaysBefore|closesDaysBefore)$/;

/** Whether a group meets in a room stands elsewhere. */
const inOtherVenue = /^\/sessions\/[^/]+\/onwards\/place$/;

/** Where fields need one another, JSON Schema does not say so. */
function needsOthers(input: unknown): boolean {
  // A revision has its moment, and an organiser either a domain or a key.
  const ofOthers = ["/revisedAt", "/organiser/domain"];
  const codes = ["phase-without-times", "last-phase-with-times", "unknown-session"];
  return parsePlan(input).match(
    () => false,
    (problems) =>
      problems.some(
        ({ code, path }) =>
          codes.includes(code) || ofOthers.includes(path) || ofOtherMembership.test(path) || inOtherVenue.test(path),
      ),
  );
}

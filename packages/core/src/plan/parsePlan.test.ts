import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { formats } from "../format/index.js";
import { pointerSteps, valueAt } from "../kernel/index.js";
import { ProblemError } from "../problem/index.js";
import { arbitraries, minimalPlan } from "../testing/index.js";
import { parsePlan, parsePlanOrThrow } from "./parsePlan.js";
import { planSchema } from "./planSchema.js";

const plan = minimalPlan("closed-group");

function told(input: unknown): string[] {
  return parsePlan(input)
    ._unsafeUnwrapErr()
    .map(({ code, path }) => `${path} ${code}`);
}

describe("parsePlan", () => {
  it.each(formats)("takes the least that a plan of %s says, and adds nothing", (format) => {
    expect(parsePlan(minimalPlan(format))._unsafeUnwrap()).toEqual(minimalPlan(format));
  });

  it.each(["id", "title", "publicName", "organiser", "schedule"] as const)("needs %s", (key) => {
    const { [key]: _, ...rest } = plan;
    expect(told(rest)).toEqual([`/${key} missing`]);
  });

  it("of two plans gives the same for the same, and leaves its input as it is", () => {
    fc.assert(
      fc.property(arbitraries.plan(), (input) => {
        const before = JSON.stringify(input);
        expect(parsePlan(input)).toEqual(parsePlan(JSON.parse(before)));
        expect(JSON.stringify(input)).toBe(before);
      }),
    );
  });

  it("tells everything at once", () => {
    const wrong = {
      ...plan,
      id: "Walkers!",
      title: "",
      colour: "red",
      revision: 1,
      organiser: { name: "Example Association", domain: "example.org", phone: "1" },
      venue: { kind: "moon" },
      people: {
        facilitators: [
          { id: "a", name: "A" },
          { id: "a", name: "\u0007" },
        ],
      },
      sessions: { s1: { moved: {} }, s2: { added: { date: "2027-03-09" } }, Visit: {}, visit: { theme: "Rights" } },
      schedule: {
        start: "2027-03-02",
        time: "6 pm",
        duration: 5,
        rhythm: [
          { kind: "weekly", interval: 0 },
          { kind: "monthly-by-date", interval: 1, times: 2 },
        ],
        count: 6,
        until: "2027-01-01",
        breaks: [{ from: "2027-04-09", to: "2027-04-01" }],
      },
    };
    expect(told(wrong).sort()).toEqual([
      "/colour unknown-key",
      "/id wrong-form",
      "/organiser/phone unknown-key",
      "/people/facilitators/1/id duplicate",
      "/people/facilitators/1/name forbidden-character",
      "/revisedAt missing",
      "/schedule/breaks/0 ends-before-it-begins",
      "/schedule/duration out-of-range",
      "/schedule/rhythm/0 phase-without-times",
      "/schedule/rhythm/0/interval out-of-range",
      "/schedule/rhythm/1/day missing",
      "/schedule/rhythm/1/times last-phase-with-times",
      "/schedule/time wrong-form",
      "/schedule/until ends-before-it-begins",
      "/schedule/until only-one-of",
      "/sessions/Visit wrong-form",
      "/sessions/s1/moved/date missing",
      "/sessions/s2 key-of-the-rhythm",
      "/sessions/visit unknown-session",
      "/title blank",
      "/venue/kind not-one-of",
    ]);
  });

  it("tells the rest also where the format is missing or wrong", () => {
    const wrong = {
      id: "Walkers!",
      colour: "red",
      organiser: {},
      schedule: plan.schedule,
      title: "T",
      publicName: "P",
    };
    const rest = ["/id wrong-form", "/organiser/name missing", "/organiser/domain missing", "/colour unknown-key"];
    expect(told(wrong)).toEqual(["/format missing", ...rest]);
    expect(told({ ...wrong, format: "club" })).toEqual(["/format not-one-of", ...rest]);
  });

  it.each([
    [undefined, "missing"],
    [null, "wrong-type"],
    ["a plan", "wrong-type"],
    [[], "wrong-type"],
    [42, "wrong-type"],
  ])("says of %j as a whole: %s", (input, code) => {
    expect(parsePlan(input)._unsafeUnwrapErr()).toMatchObject([{ path: "", code }]);
  });

  it("throws what it would have told, for those who would rather catch", () => {
    expect(parsePlanOrThrow(plan)).toEqual(plan);
    expect(() => parsePlanOrThrow({ ...plan, id: 1 })).toThrow(ProblemError);
  });
});

interface Described {
  readonly properties?: Readonly<Record<string, Described>>;
  readonly items?: Described;
  readonly additionalProperties?: Described;
  readonly oneOf?: readonly Described[];
  readonly const?: string;
}

/** The keys that there are at a place of a closed group, as the JSON Schema has them; of several kinds it names the one. */
function keysAt(place: string): readonly string[] {
  const whole = z.toJSONSchema(planSchema, { io: "input", unrepresentable: "any" }) as Described;
  const found = place
    .split(" ")
    .reduce(
      ({ properties, items, additionalProperties, oneOf = [] }, step): Described =>
        oneOf.find((each) => each.properties?.["kind"]?.const === step) ??
        properties?.[step] ??
        items ??
        additionalProperties ??
        {},
      whole.oneOf?.[0] ?? {},
    );
  return Object.keys(found.properties ?? {});
}

describe("a key that is not known", () => {
  const allowed = (input: unknown) =>
    parsePlan(input)
      ._unsafeUnwrapErr()
      .map(({ data }) => ("allowed" in data ? data.allowed : []));

  it.each([
    ["organiser", { organiser: { ...plan.organiser, x: 1 } }],
    ["venue online", { venue: { kind: "online", x: 1 } }],
    ["venue in-person", { venue: { kind: "in-person", x: 1 } }],
    ["people", { people: { x: 1 } }],
    ["people facilitators 0", { people: { facilitators: [{ id: "a", name: "A", x: 1 }] } }],
    ["sessions s1", { sessions: { s1: { x: 1 } } }],
    ["sessions s1 moved", { sessions: { s1: { moved: { date: "2027-03-03", x: 1 } } } }],
    ["schedule rhythm 0 weekly", { schedule: { ...plan.schedule, rhythm: [{ kind: "weekly", interval: 1, x: 1 }] } }],
    ["schedule breaks 0", { schedule: { ...plan.schedule, breaks: [{ from: "2027-04-01", to: "2027-04-01", x: 1 }] } }],
  ])("in %s is told with those that are", (place, changes) => {
    expect(allowed({ ...plan, ...changes })).toEqual([keysAt(place)]);
  });

  it("of a format is told with those of that format", () => {
    const [ofGroup] = allowed({ ...plan, x: 1 });
    const [ofEvent] = allowed({ ...minimalPlan("single-event"), x: 1 });
    expect(ofGroup).toContain("membership");
    expect(ofEvent).not.toContain("membership");
    expect(allowed({ ...minimalPlan("single-event"), schedule: { ...plan.schedule, rhythm: [] } })).toEqual([
      ["start", "time", "timeZone", "duration"],
    ]);
  });
});

/** Every section of a plan in which there are keys. */
const full = {
  ...plan,
  venue: { kind: "in-person" },
  people: { facilitators: [{ id: "a", name: "A" }], coordinator: { id: "b", name: "B" } },
  sessions: { s1: { moved: { date: "2027-03-03" } }, visit: { added: { date: "2027-03-09" } } },
  schedule: {
    ...plan.schedule,
    rhythm: [{ kind: "weekly", interval: 2 }],
    breaks: [{ from: "2027-04-01", to: "2027-04-01" }],
  },
};
const sections = [
  "",
  "/organiser",
  "/venue",
  "/people",
  "/people/facilitators/0",
  "/people/coordinator",
  "/sessions",
  "/sessions/s1",
  "/sessions/s1/moved",
  "/sessions/visit/added",
  "/schedule",
  "/schedule/rhythm/0",
  "/schedule/breaks/0",
];

/** A copy of the plan, with a key defined in a section as JSON.parse would define it. */
function withKey(section: string, key: string, value: unknown): unknown {
  const copy = structuredClone(full);
  const at = valueAt(copy, pointerSteps(section)) as object;
  Object.defineProperty(at, key, { value, enumerable: true, configurable: true, writable: true });
  return copy;
}

describe("keys that JavaScript has a meaning for", () => {
  it("takes the plan that they are tried on", () => {
    expect(parsePlan(full).isOk()).toBe(true);
  });

  it.each(sections)("__proto__ in %j is told of, not left out in silence", (section) => {
    for (const value of [{ theme: "x" }, null, 1, { added: { date: "2027-03-09" } }]) {
      expect(told(withKey(section, "__proto__", value))).toEqual([
        `${section}/__proto__ ${section === "/sessions" ? "wrong-form" : "unknown-key"}`,
      ]);
    }
  });

  it.each(sections.filter((section) => section !== "/sessions"))(
    "constructor and the like in %j are unknown",
    (section) => {
      for (const key of ["constructor", "prototype", "toString", "hasOwnProperty", "valueOf", "__defineGetter__"]) {
        expect(told(withKey(section, key, {}))).toEqual([`${section}/${key} unknown-key`]);
      }
    },
  );

  it("constructor is a session's key as good as any", () => {
    const read = parsePlan(withKey("/sessions", "constructor", { added: { date: "2027-03-10" } }))._unsafeUnwrap();
    expect(read.sessions?.["constructor"]).toEqual({ added: { date: "2027-03-10" } });
  });

  it("an inherited key is none", () => {
    const { format: _, ...rest } = plan;
    expect(told(rest)).toContain("/format missing");
    expect(Object.hasOwn(Object.prototype, "theme")).toBe(false);
  });
});

describe("whatever it is given", () => {
  const places = [
    ...sections,
    ...[
      "/format",
      "/schema",
      "/id",
      "/title",
      "/venue/kind",
      "/people/facilitators",
      "/sessions/s1/moved/date",
      "/schedule/rhythm",
    ],
    ...[
      "/schedule/rhythm/0/kind",
      "/schedule/breaks",
      "/schedule/skip",
      "/schedule/start",
      "/schedule/until",
      "/revision",
    ],
  ];
  const anything = fc.oneof(
    fc.anything({ withNullPrototype: true, withSparseArray: true, withBigInt: true, withDate: true, withMap: true }),
    fc.constantFrom(
      {},
      [],
      [[]],
      [{}],
      [null],
      { 0: {} },
      "",
      null,
      undefined,
      Number.NaN,
      () => "x",
      new Map(),
      Symbol("x"),
    ),
  );

  it("parsePlan never throws, and its problems have places", () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), anything, (place, value) => {
        const steps = pointerSteps(place);
        const last = steps.at(-1);
        const input = last === undefined ? value : placed(steps, value);
        const problems = parsePlan(input).match(
          () => [],
          (found) => found,
        );
        expect(problems.every(({ path }) => path === "" || path.startsWith("/"))).toBe(true);
      }),
      { numRuns: 20 * (fc.readConfigureGlobal().numRuns ?? 100) },
    );
  });

  it("a value of a wrong type is told of once", () => {
    for (const place of [
      "/schedule/rhythm",
      "/people",
      "/sessions",
      "/schedule",
      "/organiser",
      "/schedule/breaks",
      "/venue",
    ]) {
      expect(told(placed(pointerSteps(place), 5))).toEqual([`${place} wrong-type`]);
    }
    expect(told(placed(["schedule", "rhythm"], {}))).toEqual(["/schedule/rhythm wrong-type"]);
    expect(told(placed(["sessions"], [{}]))).toEqual(["/sessions wrong-type"]);
  });
});

function placed(steps: readonly string[], value: unknown): unknown {
  const copy = structuredClone(full) as Record<string, unknown>;
  const at = valueAt(copy, steps.slice(0, -1)) as Record<string, unknown>;
  at[steps.at(-1) as string] = value;
  return copy;
}

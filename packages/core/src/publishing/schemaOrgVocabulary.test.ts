import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { resolvePlanOrThrow } from "../group/index.js";
import { arbitraries } from "../testing/index.js";
import { wordsOf } from "../words.fixtures.js";
import { parsePlanText } from "../yaml/index.js";
import { type JsonLd, toJsonLdText } from "./index.js";

const root = join(import.meta.dirname, "../../../..");
const compiler = join(root, "node_modules/typescript-native/bin/tsc");

/**
 * What is written is held against schema.org's own vocabulary as schema-dts (Google) has it, by the TypeScript compiler: a type, a
 * property outside its domain, a value outside its range or a member that an enumeration lacks is told.
 */
function wrongByTheVocabulary(
  told: readonly object[],
): readonly { readonly index: number; readonly message: string }[] {
  const text = [
    'import type { Event, EventSeries, WithContext } from "schema-dts";',
    ...told.map((each, index) => {
      const type = "@type" in each && each["@type"] === "EventSeries" ? "EventSeries" : "Event";
      return `export const told${index}: WithContext<${type}> = ${JSON.stringify(each)};`;
    }),
  ].join("\n");
  // Where the compiler finds the packages.
  mkdirSync(join(root, ".cache"), { recursive: true });
  const place = mkdtempSync(join(root, ".cache/vocabulary-"));
  try {
    writeFileSync(join(place, "told.ts"), text);
    writeFileSync(join(place, "tsconfig.json"), JSON.stringify({ compilerOptions }));
    const { stdout, status } = spawnSync(process.execPath, [compiler, "-p", place, "--pretty", "false"], {
      encoding: "utf8",
      maxBuffer: 2 ** 26,
    });
    const wrong = [...stdout.matchAll(/told\.ts\((?<line>\d+),\d+\): error (?<message>.*)/g)].map(({ groups }) => ({
      index: Number(groups?.["line"]) - 2,
      message: String(groups?.["message"]).slice(0, 2000),
    }));
    expect(wrong.length > 0, stdout.slice(0, 2000)).toBe(status !== 0);
    return wrong;
  } finally {
    rmSync(place, { recursive: true });
  }
}

const compilerOptions = {
  ...{ strict: true, noEmit: true, skipLibCheck: true, types: [] },
  ...{ target: "es2022", module: "nodenext", moduleResolution: "nodenext" },
};

const folder = join(root, "examples/plans");
const examples = readdirSync(folder)
  .filter((name) => name.endsWith(".yaml"))
  .map((name) => {
    const { plan } = parsePlanText(readFileSync(join(folder, name), "utf8"))._unsafeUnwrap();
    return resolvePlanOrThrow(plan, undefined, { today: plan.schedule.start });
  });
const groups = [...examples, ...fc.sample(arbitraries.group(), { numRuns: 60, seed: 1 })];
const told = groups.map((group) => JSON.parse(toJsonLdText(group, wordsOf(group))) as JsonLd);
const series = told.find((each) => each["@type"] === "EventSeries" && each.subEvent.length > 0) as JsonLd & {
  readonly subEvent: readonly object[];
};

const [first] = series.subEvent;
/** Each of them misspelt, misplaced or of another kind in one place. */
const spoilt: readonly object[] = [
  { ...series, "@type": "EventSerie" },
  { ...series, organiser: "Example Association" },
  { ...series, eventStatus: "https://schema.org/EventDelayed" },
  { ...series, eventAttendanceMode: "https://schema.org/InPersonEventAttendanceMode" },
  { ...series, maximumAttendeeCapacity: "twelve" },
  { ...series, subEvent: [{ ...first, startTime: "18:00" }] },
  { ...series, subEvent: [{ ...first, superEvent: { "@type": "Place", name: "Library" } }] },
  { ...series, location: [{ "@type": "Place", name: "Library", startDate: "2027-03-02" }] },
  { ...series, organizer: { "@type": "Organization", name: "Example Association", audienceType: "all" } },
  {
    ...series,
    eventSchedule: [{ "@type": "Schedule", byDay: "https://schema.org/Tuesday", repeatFrequenzy: "P1W" }],
  },
  { ...series, audience: { "@type": "Audience", name: 7 } },
];

describe("schema.org's own vocabulary", () => {
  /** The compiler reads the vocabulary once, for what is right and what is spoilt. */
  let wrong: ReturnType<typeof wrongByTheVocabulary>;

  beforeAll(() => {
    // Texts of groups may hold what the compiler takes for the end of a line: they stand last.
    wrong = wrongByTheVocabulary([...spoilt, ...told]);
  }, 120_000);

  it("has all that is written of any group: types, properties, values", () => {
    // Otherwise it would say nothing of what is rare.
    const text = JSON.stringify(told);
    for (const word of [
      "Postponed",
      "Cancelled",
      "Rescheduled",
      "Offline",
      "Online",
      "Mixed",
      "exceptDate",
      "doorTime",
    ]) {
      expect(text).toContain(word);
    }
    expect(wrong.filter(({ index }) => index >= spoilt.length)).toEqual([]);
  });

  it("lacks what is misspelt, misplaced or of another kind, and that is told", () => {
    const seen = new Set(wrong.map(({ index }) => index).filter((index) => index < spoilt.length));
    expect([...seen].toSorted((one, other) => one - other)).toEqual([...spoilt.keys()]);
  });
});

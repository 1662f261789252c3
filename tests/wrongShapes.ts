// Why: what a program hands over may have any shape where its types are not looked at. Every public function is called as its examples call
// it, with one thing in it replaced: it answers, or says in words which of what it was handed it cannot work with.
import * as fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import type { WrittenExample } from "./examples.js";
import type { Exported } from "./exports.js";
import { type RecordedCall, recordedCalls } from "./recordedCalls.js";

/** What takes what other programs, files and forms hold. */
const takesForeignData =
  /^@piiri\/adapters-(?:forms|email|graph) (?:read|table|scrub|masked|write(?:Csv|Events)|graphClient|mailRequest|sendGraphMail|sendMail|mimeOf|renderMarkdown|parseMessageFile|smtp|revealedAddresses|answerOf|collect|count)|^@piiri\/core\S* (?:parse|read[A-Z]|is(?:Local|Time|Instant|Ratio|Language|Mail|Redacted)|capacity|presentIn|learnTurnout|expectedOf|registrationCap|givenTurnout|likelihood|usualComers|editPlanText|yamlScalar|plainBody|identitiesOf|calendarMonths|clockChangeDays|instantAt|fromRRule|timeline|retentionOf|lifeOf|rhythmAdvice|dueMessages|seasonMessages|facilitatorPath|seasonReport|seasonGroup|reveal|foldLife)/;

/** What functions of ours made is handed on as it is: a group, words, practice, a client. It is replaced as a whole, or not at all. */
const lastDepth = 4;

type Place = readonly string[];

function placesIn(data: unknown, at: Place = []): readonly Place[] {
  if (!isPlain(data)) return [at];
  if (isMade(data)) return [];
  if (at.length > lastDepth) return [at];
  return [at, ...Object.entries(data).flatMap(([key, value]) => placesIn(value, [...at, key]))];
}

function isPlain(data: unknown): data is object {
  if (typeof data !== "object" || data === null) return false;
  return [null, Object.prototype, Array.prototype].includes(Object.getPrototypeOf(data));
}

function isMade(data: object): boolean {
  const values: readonly unknown[] = Object.values(data);
  const hasFunction = (value: unknown) =>
    typeof value === "function" || (isPlain(value) && Object.values(value).some((each) => typeof each === "function"));
  return ("plan" in data && "profile" in data) || "formats" in data || "scaled" in data || values.some(hasFunction);
}

function replaced(data: unknown, [step, ...rest]: Place, other: unknown): unknown {
  if (step === undefined) return other;
  const copy = (Array.isArray(data) ? [...data] : { ...(data as object) }) as Record<string, unknown>;
  copy[step] = replaced(copy[step], rest, other);
  return copy;
}

const anything = fc.oneof(
  fc.constantFrom<unknown>(
    ...[undefined, null, Number.NaN, Number.POSITIVE_INFINITY, -1, 0.5, 1e4, "", "x", "2026-99-99", "\u0000", true],
    ...[{}, [], [null], ["x"], 10n, Symbol("x"), () => 1, new Date(Number.NaN), { length: 3 }, { __proto__: null }],
  ),
  fc.anything(),
);

/** All that a call comes to, also what comes later or piece by piece. */
async function answered(answer: unknown): Promise<void> {
  const given: unknown = await answer;
  if (typeof given !== "object" || given === null) return;
  if (Symbol.asyncIterator in given) for await (const _ of given as AsyncIterable<unknown>);
}

/** Whether an error is one that its reader can do something with, or a fault within. */
function isFault(error: unknown, mayBeNative: boolean): boolean {
  if (!(error instanceof Error)) return true;
  if (error.message.startsWith("Broken invariant")) return true;
  const isNative = ["TypeError", "RangeError", "SyntaxError", "ReferenceError"].includes(error.name);
  return isNative && !(mayBeNative && error.name === "TypeError");
}

const [callsOfEach, triesOfEach] = [2, 30];

/**
 * Declares the tests of all public functions. To know what these are and to run their examples takes seconds, so it is done once for
 * these tests and for those of the examples themselves.
 *
 * @param examples written so that they record what they call
 */
export function testWrongShapes(exported: readonly Exported[], examples: readonly WrittenExample[]): void {
  const calls = new Map<string, RecordedCall[]>();

  beforeAll(async () => {
    for (const { file } of examples) await import(file);
    for (const call of recordedCalls()) calls.set(call.name, [...(calls.get(call.name) ?? []), call]);
  });

  const names = exported
    .filter(({ isFunction, specifier }) => isFunction && !/testing|keeping|rule-examples/.test(specifier))
    .filter(({ specifier }) => specifier.startsWith("@piiri/"))
    .map(({ specifier, name }) => `${specifier} ${name}`);

  test("most public functions are called by their examples", () => {
    expect(names.filter((name) => calls.has(name)).length).toBeGreaterThan(250);
  });

  test.each(names)("%s", async (name) => {
    const tried = (calls.get(name) ?? []).slice(0, callsOfEach).flatMap(({ call, given }) =>
      placesIn(given)
        .slice(1)
        .map((place) => ({ call, given, place })),
    );
    if (tried.length === 0) return;
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...tried), anything, async ({ call, given, place }, other) => {
        try {
          await answered(call(...(replaced(given, place, other) as unknown[])));
        } catch (error) {
          if (isFault(error, !takesForeignData.test(name))) throw new Error(`at ${place.join("/")}`, { cause: error });
        }
      }),
      { numRuns: triesOfEach },
    );
  });
}

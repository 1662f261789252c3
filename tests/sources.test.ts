import { readFileSync } from "node:fs";
import { type AnyRule, guideProfile, guideRules, ruleSources, type Source } from "@piiri/core";
import { exercises } from "@piiri/core/exercises";
import { en } from "@piiri/core/locale/en";
import { describe, expect, it, test } from "vitest";
import { clauses } from "../scripts/sources/clauses.mjs";
import { exercisePlaces } from "../scripts/sources/exercises.mjs";
import { figures } from "../scripts/sources/figures.mjs";

type Said = readonly [messages: readonly string[], place: string, strength: string, words: string];
const said = clauses as unknown as Readonly<Record<string, readonly Said[]>>;
const saidOfFigures = figures as unknown as Readonly<Record<string, readonly [strength: string, words: string]>>;

const saidOfExercises = exercisePlaces as unknown as Readonly<
  Record<string, Readonly<Record<string, readonly [strength: string, words: string]>>>
>;

const rules: readonly AnyRule[] = guideRules;
const messagesOf = ({ id }: AnyRule): readonly string[] =>
  Object.keys((en.findings as Readonly<Record<string, { readonly messages: object }>>)[id]?.messages ?? {});
const placeOf = ({ document, section }: Source): string => `${document} ${section}`;
const isWritten = ({ document }: Source): boolean => document !== "ours";
const entriesOf = (rule: AnyRule, message: string, source: Source): readonly Said[] =>
  (said[rule.id] ?? []).filter(([messages, place]) => messages.includes(message) && place === placeOf(source));

const strengths = ["example", "may", "should", "must", "law"];
const weights: Readonly<Record<string, string>> = { may: "example", should: "should", must: "must" };

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (_, rule) => {
  it("says of each clause whose advice it is", () => {
    for (const message of messagesOf(rule)) {
      const sources = ruleSources(rule, guideProfile, message);
      expect(sources.length, message).toBeGreaterThan(0);
      for (const source of sources.filter(isWritten)) {
        const where = `what ${placeOf(source)} says of ${message} stands once in scripts/sources/clauses.mjs`;
        expect(entriesOf(rule, message, source), where).toHaveLength(1);
      }
    }
  });

  it("has nothing written of a place that it does not rest on", () => {
    for (const [messages, place] of said[rule.id] ?? []) {
      for (const message of messages) {
        expect(ruleSources(rule, guideProfile, message).map(placeOf), message).toContain(place);
      }
    }
  });

  it("has no clause for what it never says", () => {
    for (const message of Object.keys(rule.clauses ?? {})) expect(messagesOf(rule)).toContain(message);
  });

  it("weighs no more than the strongest place that it rests on, unless it is Piiri's own", () => {
    for (const scope of rule.scopes) {
      for (const message of messagesOf(rule)) {
        const sources = ruleSources({ ...rule, scopes: [scope] }, guideProfile, message);
        const strongest = sources.flatMap((source) =>
          entriesOf(rule, message, source).map(([, , strength]) => strengths.indexOf(strength)),
        );
        const weight = rule.clauses?.[message]?.strength ?? scope.strength;
        if (sources.every((source) => !isWritten(source))) continue;
        expect(Math.max(...strongest), `${message}: ${weight}`).toBeGreaterThanOrEqual(
          strengths.indexOf(weights[weight] ?? weight),
        );
      }
    }
  });
});

function figuresIn(part: unknown, place = ""): readonly (readonly [string, Source])[] {
  if (typeof part !== "object" || part === null) return [];
  if ("source" in part) return [[place, part.source as Source]];
  return Object.entries(part).flatMap(([key, inner]) => figuresIn(inner, `${place}/${key}`));
}

test("of each figure of the practice that comes from a source, what it says there is written, and of no other", () => {
  const taken = figuresIn(guideProfile).filter(([, source]) => isWritten(source));
  expect(Object.keys(saidOfFigures).sort()).toEqual(taken.map(([place]) => place).sort());
});

test("of each exercise, what each of its sources says there is written, and of no other place", () => {
  const places = exercises().map(({ id, sources }) => [id, sources.filter(isWritten).map(placeOf).sort()]);
  const written = Object.entries(saidOfExercises).map(([id, said]) => [id, Object.keys(said).sort()]);
  expect(Object.fromEntries(written)).toEqual(Object.fromEntries(places));
});

test("what is written is a sentence, and how strong it is is one of the strengths", () => {
  const all = [
    ...Object.values(said).flatMap((entries) => entries.map((each) => each.slice(2))),
    ...Object.values(saidOfFigures),
    ...Object.values(saidOfExercises).flatMap((places) => Object.values(places)),
  ];
  for (const [strength = "", words] of all) {
    expect(strengths).toContain(strength);
    expect(words).toMatch(/^[A-Z].*\.$/);
  }
});

test("nothing is written of a rule that there is not", () => {
  expect(rules.map(({ id }) => id)).toEqual(expect.arrayContaining(Object.keys(said)));
});

describe("the page", () => {
  const page = readFileSync(new URL("../docs/design/sources.md", import.meta.url), "utf8");
  const rows = page.split("\n").flatMap((line) => (line.startsWith("| ") ? [line.slice(2, -2).split(" | ")] : []));
  // What the strengths mean is told in two cells.
  const said = rows.filter(
    (cells) => cells.length > 2 && cells.some((cell) => ["guide", "handbook", "law", "—"].includes(cell)),
  );

  it("has no row without a place in a source, or the word that it is Piiri's own and why", () => {
    expect(said.length).toBeGreaterThan(400);
    for (const cells of said) {
      const document = cells.findIndex((cell) => ["guide", "handbook", "law", "—"].includes(cell));
      const [section, words, strength] = cells.slice(document + 1);
      if (cells[document] === "—") expect([section, strength], cells.join(" | ")).toEqual(["—", "own"]);
      else
        expect(section, cells.join(" | ")).toMatch(
          /^([1-9](\.[1-9])*|Liite [1-3]|GDPR [1-9]\d?(\(\d\))?(\([a-f]\))?)$/,
        );
      // Of the criteria of readiness the page says the place alone.
      if (words !== undefined) expect(words).toMatch(/^[\p{Lu}\p{Nd}“].*[^.]\.$/u);
    }
  });

  it("has every rule and every figure of the practice", () => {
    const first = new Set(rows.map(([cell]) => cell));
    expect(rules.filter(({ id }) => !first.has(`\`${id}\``)).map(({ id }) => id)).toEqual([]);
    const figures = figuresIn(guideProfile).map(([place]) => place);
    expect(figures.filter((place) => !first.has(`\`${place}\``))).toEqual([]);
  });
});

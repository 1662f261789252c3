import { readFileSync } from "node:fs";
import { type AnyRule, guideProfile, guideRules, ruleSources, type Source } from "@piiri/core";
import { exercises } from "@piiri/core/exercises";
import { en } from "@piiri/core/locale/en";
import { describe, expect, it, test } from "vitest";
import { ruleSourceTable } from "../docs-site/rules.mjs";
import { guideConditions } from "../packages/core/src/review/rules/conditions.js";
import { exercisePlaces } from "../scripts/sources/exercises.mjs";
import { figures } from "../scripts/sources/figures.mjs";

const saidOfFigures = figures as unknown as Readonly<Record<string, readonly [strength: string, words: string]>>;

const saidOfExercises = exercisePlaces as unknown as Readonly<
  Record<string, Readonly<Record<string, readonly [strength: string, words: string]>>>
>;

const placeOf = ({ document, section }: Source): string => `${document} ${section}`;
const isWritten = ({ document }: Source): boolean => document !== "ours";

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
    ...Object.values(saidOfFigures),
    ...Object.values(saidOfExercises).flatMap((places) => Object.values(places)),
  ];
  for (const [strength = "", words] of all) {
    expect(["example", "may", "should", "must", "law"]).toContain(strength);
    expect(words).toMatch(/^[A-Z].*\.$/);
  }
});

describe("the page", () => {
  const page = readFileSync(new URL("../docs/design/sources.md", import.meta.url), "utf8");
  const rules = ruleSourceTable({
    rules: guideRules,
    sourcesOf: (rule: AnyRule, message: string) => ruleSources(rule, guideProfile, message),
    conditions: guideConditions,
    texts: en.findings,
  });
  const rows = `${page}\n${rules}`
    .split("\n")
    .flatMap((line) => (line.startsWith("| ") ? [line.slice(2, -2).split(" | ")] : []));
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
    expect(guideRules.filter(({ id }) => !first.has(`\`${id}\``)).map(({ id }) => id)).toEqual([]);
    const figures = figuresIn(guideProfile).map(([place]) => place);
    expect(figures.filter((place) => !first.has(`\`${place}\``))).toEqual([]);
  });
});

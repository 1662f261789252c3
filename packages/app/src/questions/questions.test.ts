import { describe, expect, it } from "vitest";
import { textsIn } from "../texts/textsIn.js";
import { type Question, sectionNames, sectionOf, sections } from "./questions.js";

const all: readonly Question[] = sectionNames.flatMap((name): readonly Question[] => sections[name]);

describe("what is asked of a plan", () => {
  it.each(all.map(({ path, control }) => [path, control] as const))(
    "%s is a place that a plan has",
    (path, control) => {
      const inJson = placesInSchema(path.split("/").slice(1));
      expect(inJson, path).not.toEqual([]);
      if ("choices" in control) {
        const allowed = JSON.stringify(inJson);
        const pattern = /"pattern":("(?:[^"\\]|\\.)*")/.exec(allowed)?.[1];
        const isAllowed = (choice: string) =>
          pattern === undefined ? allowed.includes(`"${choice}"`) : new RegExp(JSON.parse(pattern)).test(choice);
        for (const choice of control.choices) expect(isAllowed(choice), choice).toBe(true);
      }
    },
  );

  it("nothing is asked twice, and each is found in its section", () => {
    expect(new Set(all.map(({ path }) => path)).size).toBe(all.length);
    for (const name of sectionNames) for (const { path } of sections[name]) expect(sectionOf(path)).toBe(name);
  });

  it("each language asks all of it in words of its own", () => {
    const asked = (["fi", "sv", "en"] as const).map((language) => textsIn(language).plan.questions);
    for (const { path } of all) {
      const words = asked.map((questions) => questions[path as keyof typeof questions].ask);
      expect(new Set(words).size, path).toBe(words.length);
    }
  });
});

/** What the JSON Schema says of a place, in each format that has it. */
function placesInSchema(steps: readonly string[]): readonly unknown[] {
  return schemas.flatMap((schema) => descend(schema, steps));
}

function descend(schema: Readonly<Record<string, unknown>>, steps: readonly string[]): unknown[] {
  const [step, ...rest] = steps;
  if (step === undefined) return [schema];
  const parts = [schema, ...["anyOf", "oneOf", "allOf"].flatMap((key) => (schema[key] as Schema[] | undefined) ?? [])];
  return parts.flatMap((part) => {
    const next = [
      (part["properties"] as Readonly<Record<string, Schema>> | undefined)?.[step],
      part["items"] as Schema | undefined,
      ...((part["prefixItems"] as Schema[] | undefined) ?? []),
    ].filter((each) => each !== undefined);
    const deeper = part === schema ? [] : descend(part, steps);
    return [...next.flatMap((each) => descend(each, rest)), ...deeper];
  });
}

type Schema = Readonly<Record<string, unknown>>;
const { default: schemaFile } = await import("../../../core/schemas/plan-1.schema.json", { with: { type: "json" } });
const schemas: readonly Schema[] = [schemaFile];

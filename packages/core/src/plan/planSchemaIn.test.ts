import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { en } from "../locale/en.js";
import { fi } from "../locale/fi.js";
import { sv } from "../locale/sv.js";
import { goodPlans } from "../rule-examples/index.js";
import { parsePlan, planSchema, planSchemaIn, tellPlacedProblem } from "./index.js";

describe("a plan's Standard Schema", () => {
  it("takes what parsePlan takes, and tells what it tells, in the language's words", () => {
    const places = fc.constantFrom("format", "id", "schedule", "organiser", "people", "stage", "agenda", "shcedule");
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(goodPlans)), places, fc.anything(), (good, key, other) => {
        const input = { ...good, [key]: other };
        const expected = parsePlan(input);
        for (const words of [fi, sv, en]) {
          const found = planSchemaIn(words)["~standard"].validate(input);
          expect(found.issues?.map(({ code, pointer }) => [code, pointer]) ?? []).toEqual(
            expected.match(
              () => [],
              (problems) => problems.map(({ code, path }) => [code, path]),
            ),
          );
          expect(found.issues?.every(({ message }) => message !== "") ?? true).toBe(true);
          if (found.issues === undefined) expect(found.value).toEqual(expected._unsafeUnwrap());
        }
      }),
    );
  });

  it("counts places in lists by numbers", () => {
    const people = { facilitators: [{ id: "one" }, { id: "TWO" }] };
    const { issues = [] } = planSchemaIn(en)["~standard"].validate({ ...goodPlans["closed-group"], people });
    expect(issues.map(({ path }) => path)).toContainEqual(["people", "facilitators", 1, "id"]);
  });
});

describe("what is mistyped", () => {
  const problemsWith = (more: object) => parsePlan({ ...goodPlans["closed-group"], ...more })._unsafeUnwrapErr();

  it.each([
    [fi, "Kohtaa ”shcedule” ei tunneta. Tarkoitatko ”schedule”?"],
    [sv, "Uppgiften ”shcedule” är okänd. Menar du ”schedule”?"],
    [en, "“shcedule” is not known. Do you mean “schedule”?"],
  ])("is met with what was meant", (words, sentence) => {
    const [problem] = problemsWith({ shcedule: {} });
    expect(problem && tellPlacedProblem(problem, words)).toBe(`shcedule: ${sentence}`);
  });

  it("also of choices, and for those who catch", async () => {
    const [problem] = problemsWith({ stage: "publised" });
    expect(problem?.data).toEqual({ allowed: ["draft", "published"], meant: "published" });
    const { ProblemError } = await import("../problem/index.js");
    const message = new ProblemError([...problemsWith({ shcedule: {}, stage: "publised" })]).message;
    expect(message).toBe("/stage: not-one-of, meant may be published\n/shcedule: unknown-key, meant may be schedule");
  });
});

it("zod writes a JSON Schema of the plan that says of every text what form it has", () => {
  const written = z.toJSONSchema(planSchema);
  expect(written.oneOf).toHaveLength(3);
  expect(written).toEqual(z.toJSONSchema(planSchema, { io: "input", unrepresentable: "any" }));
  const [closed] = written.oneOf ?? [];
  expect(closed?.properties?.["id"]).toMatchObject({ type: "string", pattern: "^[a-z0-9-]{1,64}$" });
});

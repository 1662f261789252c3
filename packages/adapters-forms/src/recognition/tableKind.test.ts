import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { resolvePlanOrThrow } from "@piiri/core";
import { feedbackInstrument } from "@piiri/core/feedback";
import { goodPlans } from "@piiri/core/rule-examples";
import { parsePlanText } from "@piiri/core/yaml";
import * as fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { root } from "../../../../scripts/workspace.mjs";
import { knownForms } from "../form/knownForms.js";
import { TableError } from "../table/tableRow.js";
import { tableColumnsOrThrow } from "./tableColumns.js";
import { tableKindOrThrow } from "./tableKind.js";

const example = readFileSync(join(root, "examples/plans/closed-group.yaml"), "utf8");
const group = resolvePlanOrThrow(parsePlanText(example)._unsafeUnwrap().plan);
const instruments = [feedbackInstrument(group), feedbackInstrument(group, "facilitators")];
const exports = join(root, "examples/exports");
const cases = join(root, "packages/cli/fixtures/registrations");
const bytes = (text: string) => new TextEncoder().encode(text);

describe("what a file is", () => {
  it.each([
    ["registrations.csv", "registrations"],
    ["cancellations.csv", "events"],
    ["attendance.csv", "attendance"],
    ["feedback.csv", "feedback"],
    ["history.csv", "other"],
  ])("is told of %s: %s", async (name, kind) => {
    expect(await tableKindOrThrow(readFileSync(join(exports, name)), instruments)).toBe(kind);
  });

  it.each(readdirSync(cases).filter((name) => name.endsWith(".csv")))("is told of %s", async (name) => {
    expect(await tableKindOrThrow(readFileSync(join(cases, name)), instruments)).toBe("registrations");
  });

  it("is told whatever the form is and however the cells are written", async () => {
    const heading = (form: keyof typeof knownForms) => {
      const { columns } = knownForms[form];
      return [columns.at, columns.name, columns.email].map((names) => names?.[0] ?? "");
    };
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom("generic" as const, "google-forms" as const),
        fc.constantFrom(";", ",", "\t"),
        fc.array(fc.tuple(fc.constant("13.2.2027 9.12"), fc.string({ maxLength: 8 }), fc.constant("a@example.org"))),
        async (form, delimiter, rows) => {
          const text = Papa.unparse([heading(form), ...rows], { delimiter });
          expect(await tableKindOrThrow(bytes(text), instruments)).toBe("registrations");
        },
      ),
    );
  });

  it("is not told of a picture", async () => {
    const picture = readFileSync(join(root, "packages/app/icons/icon-192.png"));
    expect(await tableKindOrThrow(picture, instruments)).toBeUndefined();
  });

  it("of anything is a kind or a problem that names no content", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (any) => {
        const told = await tableKindOrThrow(any, instruments).catch((error: unknown) => error);
        expect(told === undefined || typeof told === "string" || told instanceof TableError).toBe(true);
      }),
    );
  });
});

describe("columns to be pointed at", () => {
  it("have headings and examples, masked unless they are asked for", async () => {
    const csv = bytes("Saapui;Kuka;Osoite\n13.12.2026 12.00;Example Person;one@example.org\n;Other;two@example.org\n");
    const columns = await tableColumnsOrThrow(csv, 2);
    expect(columns.map(({ place, shownHeading, shownExamples }) => [place, shownHeading, shownExamples])).toEqual([
      [0, "Saapui", ["99.99.9999 99.99"]],
      [1, "aaaa", ["aaaaaaa aaaaaa", "aaaaa"]],
      [2, "Osoite", ["aaa@aaaaaaa.aaa"]],
    ]);
    expect(JSON.stringify(columns)).not.toMatch(/Example Person|one@/);
  });
});

it("knows no survey of a group that is not known", async () => {
  const plain = resolvePlanOrThrow(goodPlans["closed-group"]);
  expect(plain.id).not.toBe("");
  expect(await tableKindOrThrow(readFileSync(join(exports, "feedback.csv")), [])).not.toBe("feedback");
});

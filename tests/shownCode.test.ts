// Why: whatever a user can import says what it is for, and every function shows how it is used, with an example that is run
// here. So is the code that the pages show.
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { compileErrors, type Example, writeExamples } from "./examples.js";
import { checker, docstringOf, type Exported, examplesOf, exported } from "./exports.js";
import { type Block, shownPages } from "./pageBlocks.js";

const examples = [
  ...writeExamples("docstrings", exported.flatMap(examplesOf)),
  ...writeExamples(
    "pages",
    shownPages().flatMap(({ blocks }) => joined(blocks.filter(({ language }) => language === "ts"))),
  ),
];

describe("every export has a docstring", () => {
  test.each(exported)("$specifier $name", ({ declaration, place }) => {
    expect(docstringOf(declaration), `${place} has no docstring`).not.toBe("");
  });
});

describe("every exported function has an example", () => {
  test.each(exported.filter(({ isFunction }) => isFunction))("$specifier $name", (symbol) => {
    expect(examplesOf(symbol), `${symbol.place} has no @example with a \`\`\`ts fence`).not.toEqual([]);
  });
});

/** Where another function throws what this one tells. */
const throwsFor: Readonly<Record<string, string>> = { parseJournal: "openJournal", resultOf: "orThrow" };

describe("every function that gives a result has a companion that throws, and says what", () => {
  test.each(exported.filter(givesResult))("$specifier $name", ({ name, specifier, place }) => {
    const companion = throwsFor[name] ?? `${name}OrThrow`;
    const found = exported.find((each) => each.specifier === specifier && each.name === companion);
    expect(found, `${place}: ${companion} is missing`).toBeDefined();
    const tags = found === undefined ? [] : ts.getJSDocTags(found.declaration);
    expect(tags.map(({ tagName }) => tagName.text)).toContain("throws");
  });

  test("are there", () => {
    expect(exported.filter(givesResult).length).toBeGreaterThan(10);
  });

  test("and nothing else throws but what keeps state", () => {
    const throwing = exported.flatMap(({ name, place, declaration, isFunction }) => {
      const tags = isFunction ? ts.getJSDocTags(declaration).filter(({ tagName }) => tagName.text === "throws") : [];
      const told = tags.map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? "").join(" ");
      return tags.length === 0 || /orThrow$/i.test(name) ? [] : [{ place, told }];
    });
    const others = throwing.filter(({ told }) => !/^(?:Keeping|Telling|Offers)Error\b/.test(told));
    expect(others).toEqual([]);
  });
});

describe("examples run", () => {
  test.each(examples)("$place", async ({ file }) => {
    await import(file);
  });
});

test("examples compile", async () => {
  expect(await compileErrors(examples)).toEqual([]);
});

function givesResult({ declaration, isFunction }: Exported): boolean {
  if (!isFunction || !ts.isFunctionDeclaration(declaration)) return false;
  const signature = checker.getSignatureFromDeclaration(declaration);
  return signature !== undefined && /\bResult(Async)?</.test(checker.typeToString(signature.getReturnType()));
}

function joined(blocks: readonly Block[]): readonly Example[] {
  const result: Example[] = [];
  for (const { place, words, code } of blocks) {
    const before = words.includes("continued") ? result.pop() : undefined;
    result.push({ place: before?.place ?? place, code: `${before?.code ?? ""}${code}` });
  }
  return result;
}

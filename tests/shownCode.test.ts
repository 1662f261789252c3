// Why: whatever a user can import says what it is for, and every function shows how it is used, with an example that is run
// here. So is the code that the pages show.
import { relative } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { packages, root } from "../scripts/workspace.mjs";
import { compileErrors, type Example, entryProgram, writeExamples } from "./examples.js";
import { type Block, shownPages } from "./pageBlocks.js";

const entries = packages().flatMap((unit) => unit.entries);
const program = entryProgram();
const checker = program.getTypeChecker();

interface Exported {
  readonly name: string;
  readonly specifier: string;
  readonly declaration: ts.Declaration;
  readonly place: string;
  readonly isFunction: boolean;
}

const exported = entries.flatMap(({ source, specifier }) => exportsOf(source, specifier));
const inScope = valuesInScope(exported);
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

function exportsOf(source: string, specifier: string): Exported[] {
  const file = program.getSourceFile(source);
  const module = file && checker.getSymbolAtLocation(file);
  if (module === undefined) throw new Error(`${specifier} has no module at ${relative(root, source)}`);
  return checker.getExportsOfModule(module).flatMap((symbol) => exportedAs(symbol, specifier));
}

/** A namespace (`export * as laws from …`) comes with what is in it. */
function exportedAs(symbol: ts.Symbol, specifier: string, within = ""): Exported[] {
  const original = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const isNamespace = (original.flags & ts.SymbolFlags.ValueModule) !== 0;
  // It is documented where it is exported.
  const declaration = (isNamespace ? symbol : original).declarations?.find(isOurs);
  if (declaration === undefined) return [];
  const isFunction = isCalled(original);
  const name = within + symbol.name;
  const place = `${placeOf(declaration)} ${name}`;
  const inside = isNamespace
    ? checker.getExportsOfModule(original).flatMap((inner) => exportedAs(inner, specifier, `${name}.`))
    : [];
  return [{ name, specifier, declaration, place, isFunction }, ...inside];
}

function givesResult({ declaration, isFunction }: Exported): boolean {
  if (!isFunction || !ts.isFunctionDeclaration(declaration)) return false;
  const signature = checker.getSignatureFromDeclaration(declaration);
  return signature !== undefined && /\bResult(Async)?</.test(checker.typeToString(signature.getReturnType()));
}

/** What is written down as a list, an object or a schema is none; to work out of what type it is takes seconds. */
function isCalled(symbol: ts.Symbol): boolean {
  const { valueDeclaration: declaration } = symbol;
  if (declaration !== undefined && ts.isVariableDeclaration(declaration)) {
    let value = declaration.initializer;
    while (value && (ts.isAsExpression(value) || ts.isSatisfiesExpression(value))) value = value.expression;
    if (value && (ts.isArrayLiteralExpression(value) || ts.isObjectLiteralExpression(value))) return false;
    if (value && ts.isCallExpression(value) && value.expression.getText().startsWith("z.")) return false;
  }
  return checker.getTypeOfSymbol(symbol).getCallSignatures().length > 0;
}

function isOurs(declaration: ts.Declaration): boolean {
  return !declaration.getSourceFile().fileName.includes("/node_modules/");
}

function placeOf(declaration: ts.Declaration): string {
  const file = declaration.getSourceFile();
  const { line } = file.getLineAndCharacterOfPosition(declaration.getStart());
  return `${relative(root, file.fileName)}:${line + 1}`;
}

function docstringOf(declaration: ts.Declaration): string {
  const documented = ts.isNamespaceExport(declaration) ? declaration.parent : declaration;
  return ts
    .getJSDocCommentsAndTags(documented)
    .filter(ts.isJSDoc)
    .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? "")
    .join("");
}

function examplesOf({ declaration, place }: Exported): Example[] {
  return ts
    .getJSDocTags(declaration)
    .filter(({ tagName }) => tagName.text === "example")
    .flatMap(({ comment }) => [...(ts.getTextOfJSDocComment(comment) ?? "").matchAll(/```ts\n([\s\S]*?)```/g)])
    .map(([, code = ""]) => ({ place, code, inScope }));
}

/** The main entry point's names come first, so that an example of /ical may use them without saying so. */
function valuesInScope(symbols: readonly Exported[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const { name, specifier } of symbols) if (!names.has(name)) names.set(name, specifier);
  return names;
}

function joined(blocks: readonly Block[]): readonly Example[] {
  const result: Example[] = [];
  for (const { place, words, code } of blocks) {
    const before = words.includes("continued") ? result.pop() : undefined;
    result.push({ place: before?.place ?? place, code: `${before?.code ?? ""}${code}` });
  }
  return result;
}

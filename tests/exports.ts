// Why: what users can import, as the sources declare it, and the examples that stand in its docstrings.
import { relative } from "node:path";
import ts from "typescript";
import { packages, root } from "../scripts/workspace.mjs";
import { type Example, entryProgram } from "./examples.js";

const entries = packages().flatMap((unit) => unit.entries);
const program = entryProgram();
export const checker = program.getTypeChecker();

export interface Exported {
  readonly name: string;
  readonly specifier: string;
  readonly declaration: ts.Declaration;
  readonly place: string;
  readonly isFunction: boolean;
}

/** Each export of each entry point. */
export const exported = entries.flatMap(({ source, specifier }) => exportsOf(source, specifier));
/** What an example may use without importing it. */
const inScope = valuesInScope(exported);

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

export function docstringOf(declaration: ts.Declaration): string {
  const documented = ts.isNamespaceExport(declaration) ? declaration.parent : declaration;
  return ts
    .getJSDocCommentsAndTags(documented)
    .filter(ts.isJSDoc)
    .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? "")
    .join("");
}

/** The examples in the docstring of one. */
export function examplesOf({ declaration, place }: Exported): Example[] {
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

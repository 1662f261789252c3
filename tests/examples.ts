// Why: an example that nobody runs is wrong sooner or later. This turns the examples of docstrings and pages into modules that tests run.
import { execFile } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import ts from "typescript";
import { packages, root } from "../scripts/workspace.mjs";

/** One runnable example: where it was found, and the code as its reader sees it. */
export interface Example {
  /** For people: `packages/core/src/series/holidays.ts:12 finnishHolidays`. */
  readonly place: string;
  readonly code: string;
  /** What the example may use without importing it: name → the entry point that exports it. */
  readonly inScope?: ReadonlyMap<string, string>;
}

export interface WrittenExample extends Example {
  /** The module that runs the example. */
  readonly file: string;
}

/** What every entry point exports, read from the sources: in half the time, since of what others made only the form of results is read. */
export function entryProgram(): ts.Program {
  const entries = packages().flatMap((unit) => unit.entries);
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2023,
    lib: ["lib.es2023.d.ts"],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    types: [],
    strict: true,
    paths: Object.fromEntries(entries.map(({ specifier, source }) => [specifier, [source]])),
  };
  const host = ts.createCompilerHost(options);
  const cache = ts.createModuleResolutionCache(root, (file) => file, options);
  host.resolveModuleNameLiterals = (literals, file, redirected, given, importer) =>
    literals.map((literal) => {
      if (!isRead.test(literal.text)) return { resolvedModule: undefined };
      const mode = ts.getModeForUsageLocation(importer, literal, given);
      return ts.resolveModuleName(literal.text, file, given, host, cache, redirected, mode);
    });
  return ts.createProgram(
    entries.map(({ source }) => source),
    options,
    host,
  );
}

/** Ours, and what says that a function gives a result. */
const isRead = /^(?:\.|@piiri\/|neverthrow$)/;

const written = join(root, ".cache/examples");

/** Writes each example as a module of its own into a fresh folder under .cache, and returns where. */
export function writeExamples(folder: string, examples: readonly Example[]): WrittenExample[] {
  const directory = join(written, folder);
  rmSync(directory, { recursive: true, force: true });
  mkdirSync(directory, { recursive: true });
  return examples.map((example, index) => {
    const file = join(directory, `example${index + 1}.ts`);
    writeFileSync(file, `// ${example.place}\n${moduleOf(example)}`);
    return { ...example, file };
  });
}

/** What the compiler has to say about written examples: readers copy them, so they must compile with what users import. */
export async function compileErrors(examples: readonly WrittenExample[]): Promise<readonly string[]> {
  const project = join(written, "tsconfig.json");
  const compilerOptions = {
    ...{ target: "es2023", lib: ["es2023", "dom"], module: "nodenext", types: ["node"] },
    ...{ strict: true, noEmit: true, skipLibCheck: true },
  };
  writeFileSync(project, JSON.stringify({ compilerOptions, files: examples.map(({ file }) => file) }));
  const compiler = join(root, "node_modules/typescript-native/bin/tsc");
  const told = await promisify(execFile)(process.execPath, [compiler, "-p", project, "--pretty", "false"], {
    cwd: written,
    maxBuffer: 2 ** 26,
  }).then(
    () => "",
    ({ stdout, stderr }: { readonly stdout: string; readonly stderr: string }) => stdout || stderr,
  );
  const places = new Map(examples.map(({ file, place }) => [file, place]));
  return told
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => line.replace(/^([^(]+)\(\d+,\d+\)/, (at, file: string) => places.get(join(written, file)) ?? at));
}

/**
 * `expression; // => value` becomes an expectation, also where the comment has the next line to itself; names in scope
 * that the example does not import are imported.
 */
export function moduleOf({ place, code, inScope = new Map() }: Example): string {
  const source = ts.createSourceFile("example.ts", code, ts.ScriptTarget.ES2023, true);
  const [imports, body]: [string[], string[]] = [[], []];
  for (const statement of source.statements) {
    const target = ts.isImportDeclaration(statement) ? imports : body;
    target.push(withExpectations(statement));
  }
  const [promised, kept] = [code.split("// =>").length - 1, body.join("\n").split("expectFromExample(").length - 1];
  if (promised !== kept) throw new Error(`${place}: a \`// =>\` follows neither an expression nor a variable`);
  const { used, declared } = namesIn(source);
  const implied = [...used]
    .filter((name) => !declared.has(name) && inScope.has(name))
    .map((name) => `import { ${name} } from "${inScope.get(name)}";`);
  const expect = 'import { expect as expectFromExample } from "vitest";';
  return `${[expect, ...implied, ...imports, "", ...body].join("\n")}\n`;
}

/** The value stands behind the statement or on the next line, and may go on over lines of comment that are indented more. */
const expectedValue = /^(?:[ \t]*\n)?[ \t]*\/\/ => (.*(?:\n[ \t]*\/\/ {2,}.*)*)/;

/** A statement with its own expectation, or those of the statements inside it. */
function withExpectations(statement: ts.Statement): string {
  const own = expectation(statement);
  if (own !== undefined) return own;
  const start = statement.getStart();
  let text = statement.getText();
  const replace = (node: ts.Node): void => {
    const inner = ts.isStatement(node) ? expectation(node) : undefined;
    if (inner === undefined) backwards(node).forEach(replace);
    else text = text.slice(0, node.getStart() - start) + inner + text.slice(node.end - start);
  };
  backwards(statement).forEach(replace);
  return text;
}

/** From the last to the first, so that what is replaced moves nothing that is still to be. */
function backwards(node: ts.Node): readonly ts.Node[] {
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => {
    children.unshift(child);
  });
  return children;
}

function expectation(statement: ts.Statement): string | undefined {
  const expected = statement.getSourceFile().text.slice(statement.end).match(expectedValue)?.[1];
  if (expected === undefined) return undefined;
  const value = expected.replaceAll(/\n[ \t]*\/\//g, "\n");
  if (ts.isExpressionStatement(statement)) {
    return `expectFromExample(${statement.expression.getText()}).toEqual(${value});`;
  }
  const [declaration] = ts.isVariableStatement(statement) ? statement.declarationList.declarations : [];
  if (declaration === undefined) return undefined;
  return `${statement.getText()}\nexpectFromExample(${declaration.name.getText()}).toEqual(${value});`;
}

function namesIn(source: ts.SourceFile): { used: Set<string>; declared: Set<string> } {
  const [used, declared] = [new Set<string>(), new Set<string>()];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      const named = node.parent as Partial<ts.NamedDeclaration>;
      const declares =
        named.name === node && !ts.isPropertyAccessExpression(node.parent) && !ts.isPropertyAssignment(node.parent);
      (declares && !ts.isShorthandPropertyAssignment(node.parent) ? declared : used).add(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { used, declared };
}

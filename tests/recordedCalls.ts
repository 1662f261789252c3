// Why: the examples of docstrings call every public function as it is meant to be called. What they hand over is recorded here, so that
// a test can hand over nearly that.
import ts from "typescript";

/** One call of a public function by an example. */
export interface RecordedCall {
  /** As `@piiri/core/season seasonOf`. */
  readonly name: string;
  readonly call: (...given: unknown[]) => unknown;
  readonly given: readonly unknown[];
}

const recorded: RecordedCall[] = [];

/** What was called until now. */
export function recordedCalls(): readonly RecordedCall[] {
  return recorded;
}

/**
 * A module whose functions record what they are given, and do the same.
 *
 * @public The examples import it.
 */
export function recording<Module extends object>(module: Module, specifier: string): Module {
  return Object.fromEntries(
    Object.entries(module).map(([name, value]) => [
      name,
      isFunction(value) ? listening(`${specifier} ${name}`, value) : value,
    ]),
  ) as Module;
}

function listening(name: string, call: (...given: unknown[]) => unknown): (...given: unknown[]) => unknown {
  return (...given) => {
    recorded.push({ name, call, given });
    return call(...given);
  };
}

function isFunction(value: unknown): value is (...given: unknown[]) => unknown {
  return typeof value === "function" && !/^class\b/.test(String(value));
}

/** An example's module in which what it imports from our packages records how it is called. */
export function withRecording(code: string): string {
  const source = ts.createSourceFile("example.ts", code, ts.ScriptTarget.ES2023, true);
  const lines: string[] = [`import { recording as recordCalls } from "${import.meta.dirname}/recordedCalls.ts";`];
  source.statements.forEach((statement, index) => {
    lines.push(ts.isImportDeclaration(statement) ? imported(statement, index) : statement.getText());
  });
  return lines.join("\n");
}

function imported(statement: ts.ImportDeclaration, index: number): string {
  const { importClause: clause, moduleSpecifier } = statement;
  const specifier = (moduleSpecifier as ts.StringLiteral).text;
  const bindings = clause?.namedBindings;
  const isOurs = specifier.startsWith("@piiri/") && clause?.isTypeOnly !== true;
  if (!isOurs || bindings === undefined) return statement.getText();
  const from = JSON.stringify(specifier);
  const module = `import * as module${index} from ${from};`;
  if (ts.isNamespaceImport(bindings))
    return `${module} const ${bindings.name.text} = recordCalls(module${index}, ${from});`;
  const values = bindings.elements.filter(({ isTypeOnly }) => !isTypeOnly);
  const types = bindings.elements
    .filter(({ isTypeOnly }) => isTypeOnly)
    .map((type) => type.getText().replace(/^type /, ""));
  const names = values.map(({ name, propertyName }) =>
    propertyName ? `${propertyName.text}: ${name.text}` : name.text,
  );
  return [
    module,
    `const { ${names.join(", ")} } = recordCalls(module${index}, ${from});`,
    types.length > 0 ? `import type { ${types.join(", ")} } from ${from};` : "",
  ].join(" ");
}

import { err, ok, type Result } from "neverthrow";
import { type Document, isScalar, LineCounter, parseDocument, visit, type YAMLMap } from "yaml";
import type { JsonPointer } from "../kernel/index.js";
import { type Problem, type ProblemCode, type ProblemData, problem } from "../problem/index.js";
import { findNode } from "./findNode.js";
import { isTooDeep, mostLevels } from "./nesting.js";
import type { LocatedProblem, Position } from "./position.js";

/** What a text says, and where in it each thing is said. */
export interface YamlText {
  readonly data: unknown;
  /** Where a value stands, or the key that it stands under; for what is missing, the section that lacks it. */
  readonly locate: (path: JsonPointer, part?: "key" | "value") => Position;
}

const mostKilobytes = 512;
const mostAliases = 100;
const wholeText: Position = { line: 1, column: 1, endLine: 1, endColumn: 1 };

/**
 * Reads a text of YAML or JSON that people have written, with the place of everything in it. Texts made to exhaust
 * memory or time are refused before they are taken apart.
 *
 * Errors, all at once where the text allows it: `empty-document`, `not-text`, `too-large`, `too-deep`, `not-yaml`,
 * `several-documents`, `repeated-key`, `too-many-references`.
 *
 * @example
 * ```ts
 * import { readYaml } from "@piiri/core/yaml";
 *
 * const text = readYaml("id: walkers\ntitle: Walking group\n")._unsafeUnwrap();
 * text.data; // => { id: "walkers", title: "Walking group" }
 * text.locate("/title"); // => { line: 2, column: 8, endLine: 2, endColumn: 21 }
 * ```
 */
export function readYaml(text: string): Result<YamlText, readonly LocatedProblem[]> {
  const refused = refusal(text);
  if (refused) return err([{ ...refused, position: wholeText }]);
  const lines = new LineCounter();
  // Repeated keys are looked for below: the parser's own search takes a minute for a text of many keys.
  const document = parseDocument(text, {
    lineCounter: lines,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "error",
  });
  const problems = [...syntaxProblems(document, lines), ...repeatedKeys(document, lines)];
  if (problems.length > 0) return err(problems);
  if (document.contents === null) return err([{ ...problem("empty-document", "", {}), position: wholeText }]);
  const data = dataOf(document);
  if (data.isErr()) return err([{ ...data.error, position: wholeText }]);
  return ok({
    data: data.value,
    locate: (path, part = "value") => rangePosition(lines, findNode(document, path, part)?.range),
  });
}

function refusal(text: string): Problem | undefined {
  if (text.length > mostKilobytes * 1024) return problem("too-large", "", { mostKilobytes });
  if (text.includes("\u0000")) return problem("not-text", "", {});
  return isTooDeep(text) ? problem("too-deep", "", { most: mostLevels }) : undefined;
}

function syntaxProblems(document: Document, lines: LineCounter): LocatedProblem[] {
  return document.errors.map(({ code, pos: [start, end] }) => {
    const position = rangePosition(lines, [start, end]);
    if (code === "MULTIPLE_DOCS") return located("several-documents", {}, position);
    if (code === "TAB_AS_INDENT") return located("not-yaml", { cause: "tab" }, position);
    if (code === "BAD_INDENT") return located("not-yaml", { cause: "indent" }, position);
    return located("not-yaml", { cause: code === "MISSING_CHAR" ? "quote" : "other" }, position);
  });
}

function repeatedKeys(document: Document, lines: LineCounter): LocatedProblem[] {
  const problems: LocatedProblem[] = [];
  visit(document, {
    Map: (_, map: YAMLMap) => {
      const seen = new Set<string>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        if (seen.has(name)) problems.push(located("repeated-key", { key: name }, rangePosition(lines, key.range)));
        seen.add(name);
      }
    },
  });
  return problems;
}

/** Aliases are followed only here, so that a text that multiplies itself shows here. */
function dataOf(document: Document): Result<unknown, Problem> {
  try {
    return ok(document.toJS({ maxAliasCount: mostAliases }));
  } catch (thrown) {
    const isTooMany = thrown instanceof Error && thrown.message.startsWith("Excessive alias count");
    return err(isTooMany ? problem("too-many-references", "", {}) : problem("not-yaml", "", { cause: "reference" }));
  }
}

function located<Code extends ProblemCode>(code: Code, data: ProblemData[Code], position: Position): LocatedProblem {
  return { ...problem(code, "", data), position };
}

function rangePosition(lines: LineCounter, range: readonly number[] | null | undefined): Position {
  const [start = 0, end = start] = range ?? [];
  const from = lines.linePos(start);
  const to = lines.linePos(Math.max(start, end));
  return {
    line: Math.max(from.line, 1),
    column: Math.max(from.col, 1),
    endLine: Math.max(to.line, 1),
    endColumn: Math.max(to.col, 1),
  };
}

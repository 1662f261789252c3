import { err, ok, type Result } from "neverthrow";
import { type Document, type ErrorCode, isScalar, LineCounter, parseDocument, visit, type YAMLMap } from "yaml";
import { type JsonPointer, kilobyteInCharacters } from "../kernel/index.js";
import { type Problem, type ProblemCode, type ProblemData, problem } from "../problem/index.js";
import { findNode } from "./findNode.js";
import { mostAliases, mostKilobytes, mostLevels, mostSyntaxProblems } from "./limits.js";
import { isTooDeep } from "./nesting.js";
import { inOrderOfText, type LocatedProblem, type Position } from "./position.js";

/** What a text says, and where in it each thing is said. */
export interface YamlText {
  readonly data: unknown;
  /** Where a value stands, or the key that it stands under; for what is missing, the section that lacks it. */
  readonly locate: (path: JsonPointer, part?: "key" | "value") => Position;
}

/** Where something is that has no place of its own. */
export const wholeText: Position = { line: 1, column: 1, endLine: 1, endColumn: 1 };

/** Reads a text with the place of everything in it, and tells all that is wrong with it; `readYaml` says which errors there are. */
export function readWithPlaces(text: string): Result<YamlText, readonly LocatedProblem[]> {
  const refused = refusal(text);
  if (refused) return err([{ ...refused, position: wholeText }]);
  const { document, lines, locate } = composed(text);
  const problems = [...syntaxProblems(document, lines, text), ...repeatedKeys(document, lines)];
  if (problems.length > 0) return err(problems.sort(inOrderOfText));
  if (document.contents === null) return err([{ ...problem("empty-document", "", {}), position: wholeText }]);
  const data = dataOf(document);
  if (data.isErr()) return err([{ ...data.error, position: wholeText }]);
  return ok({ data: data.value, locate });
}

function composed(text: string) {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    // Looked for by us: the parser's own search takes a minute for a text of many keys.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "error",
  });
  const locate: YamlText["locate"] = (path, part = "value") =>
    rangePosition(lines, findNode(document, path, part)?.range);
  return { document, lines, locate };
}

function refusal(text: string): Problem | undefined {
  if (text.length > mostKilobytes * kilobyteInCharacters) return problem("too-large", "", { mostKilobytes });
  if (text.includes("\u0000")) return problem("not-text", "", {});
  return isTooDeep(text) ? problem("too-deep", "", { most: mostLevels }) : undefined;
}

/** One for each line: what else is wrong in it mostly follows from the first. */
function syntaxProblems(document: Document, lines: LineCounter, text: string): LocatedProblem[] {
  const problems = new Map<number, LocatedProblem>();
  for (const { code, pos } of document.errors) {
    const position = rangePosition(lines, pos);
    if (problems.has(position.line)) continue;
    const found =
      code === "MULTIPLE_DOCS"
        ? located("several-documents", {}, position)
        : located("not-yaml", { cause: causeOf(code, text.slice(pos[0])) }, position);
    problems.set(position.line, found);
    if (problems.size === mostSyntaxProblems) break;
  }
  return [...problems.values()];
}

function causeOf(code: ErrorCode, rest: string): ProblemData["not-yaml"]["cause"] {
  if (code === "BLOCK_AS_IMPLICIT_KEY" || code === "BLOCK_IN_FLOW") {
    // `title: Uni: miten`; without a second colon it is the next line that is wrongly indented.
    return /^[^-\n][^\n]*?:(?:\s|$)/.test(rest) ? "colon" : "indent";
  }
  return causes[code] ?? "other";
}

const causes: { readonly [Code in ErrorCode]?: ProblemData["not-yaml"]["cause"] } = {
  TAB_AS_INDENT: "tab",
  BAD_INDENT: "indent",
  MISSING_CHAR: "quote",
};

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

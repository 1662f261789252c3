// Why: one pattern that looks through a text again from each of its letters, and a cell of a few hundred signs stops the program.
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { analyse } from "scslre";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { packages, root } from "../scripts/workspace.mjs";

interface Pattern {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

/** How its work grows faster than the text, by the library that also looks for it in ESLint's plugin for patterns. */
function faults({ source, flags }: Pattern): readonly string[] {
  return analyse({ source, flags }).reports.map(({ type, exponential }) =>
    exponential ? `${type}, exponentially` : type,
  );
}

const bad = (source: string, flags = "u") => faults({ place: "here", source, flags });

describe("the check finds", () => {
  test.each([
    ["durations that took a minute for four hundred digits", String.raw`^(\d+\s*\S{1,4}\.?\s*){1,3}$`],
    ["an address whose parts may hold its sign", String.raw`^\S+@\S+$`],
    ["an address whose parts may hold its dot", String.raw`^[^@]+@[^@]+\.[^@]+$`],
    ["an address looked for from each letter of a word", String.raw`[\w.]+@[\w.]+`],
    ["dots within what is repeated", String.raw`^(?:[a-z]+\.?)+@`],
    ["spaces at an end, looked for from each of them", String.raw`\s+$`],
    ["words before spaces, both of which may be spaces", String.raw`^(.+?)\s+half$`],
  ])("%s", (_, source) => {
    expect(bad(source)).not.toEqual([]);
  });

  test.each([
    ["spaces at an end, from where they begin", String.raw`(?<!\s)\s+$`],
    ["an address with one sign", String.raw`^[^\s@]+@[^\s@]+$`],
    ["durations", String.raw`^\d{1,3} ?\p{L}{1,20}$`],
  ])("nothing wrong with %s", (_, source) => {
    expect(bad(source)).toEqual([]);
  });
});

test("no pattern of ours looks through a text again from each of its letters", () => {
  const all = packages().flatMap(({ directory }) => sourcesIn(join(directory, "src")).flatMap(patternsIn));
  // Should the sources move, the check is not to pass by finding none.
  expect(all.length).toBeGreaterThan(200);
  const wrong = all.flatMap((pattern) => {
    const found = faults(pattern);
    return found.length === 0 ? [] : [`${pattern.place} /${pattern.source}/${pattern.flags}: ${found.join("; ")}`];
  });
  expect(wrong).toEqual([]);
  // A second or two on a quiet machine.
}, 300_000);

function sourcesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !/\.(?:test|test-d|fixtures|d)\.ts$/.test(file))
    .map((file) => join(folder, file));
}

/** Literals, and what is put together of text: of what is put in, its place holds a letter. */
function patternsIn(file: string): readonly Pattern[] {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const found: Pattern[] = [];
  const placeOf = (node: ts.Node) =>
    `${relative(root, file)}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
  visit(source);
  return found;

  function visit(node: ts.Node): void {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      found.push({ place: placeOf(node), source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    } else if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === "RegExp") {
      const [text, flags] = node.arguments ?? [];
      const written = text === undefined ? undefined : writtenIn(text);
      if (written !== undefined) {
        found.push({
          place: placeOf(node),
          source: written,
          flags: flags && ts.isStringLiteral(flags) ? flags.text : "",
        });
      }
    }
    ts.forEachChild(node, visit);
  }

  function writtenIn(node: ts.Expression): string | undefined {
    if (ts.isStringLiteralLike(node)) return node.text;
    if (ts.isTemplateExpression(node)) {
      return node.head.text + node.templateSpans.map(({ literal }) => `x${literal.text}`).join("");
    }
    // A name of this file for a text; others are texts of their own, found where they are written.
    const named = ts.isIdentifier(node) ? declared(node.text) : undefined;
    return named === undefined ? undefined : writtenIn(named);
  }

  function declared(name: string): ts.Expression | undefined {
    return source.statements
      .filter(ts.isVariableStatement)
      .flatMap(({ declarationList }) => declarationList.declarations)
      .find((declaration) => declaration.name.getText() === name)?.initializer;
  }
}

// Why: whatever a user can import says what it is for, and every function shows how it is used, with an example that is run
// here. So is the code that the pages show. What an editor shows of a property is what stands above it: of the types that everybody meets
// each property says what it is, and of all others no fewer than did. What the examples call answers wrong shapes too.
import { readFileSync, writeFileSync } from "node:fs";
import { relative } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { root } from "../scripts/workspace.mjs";
import { compileErrors, type Example, writeExamples } from "./examples.js";
import { checker, docstringOf, type Exported, examplesOf, exported } from "./exports.js";
import { type Block, shownPages } from "./pageBlocks.js";
import { withRecording } from "./recordedCalls.js";
import { testWrongShapes } from "./wrongShapes.js";

const docstrings = writeExamples("docstrings", exported.flatMap(examplesOf));
const pages = writeExamples(
  "pages",
  shownPages().flatMap(({ blocks }) => joined(blocks.filter(({ language }) => language === "ts"))),
);
/** Those of docstrings once more, as they are run: what they call is recorded. */
const recording = writeExamples("calls", docstrings);
for (const { file } of recording) writeFileSync(file, withRecording(readFileSync(file, "utf8")));

describe("every export has a docstring", () => {
  test.each(exported)("$specifier $name", ({ declaration, place }) => {
    expect(docstringOf(declaration), `${place} has no docstring`).not.toBe("");
  });
});

interface Member {
  readonly of: string;
  readonly place: string;
  readonly name: string;
  readonly isDocumented: boolean;
}

const interfaces = [...new Set(exported.map(({ declaration }) => declaration))].filter(ts.isInterfaceDeclaration);
const members = interfaces.flatMap(membersOf);

/** A group and all that it is made of, a plan and a practice, and what is told of them. */
const everybodyMeets =
  /^(?:Group|Session|DatedSession|LocalDateTime|Schedule|Series|Break|Facilitation|Platform|Organisation|Organiser|Segment|Figure|Licence|Profile\w*|\w*Plan[A-Z]\w*|\w+Plan|Task|Finding|Message|ResolveOptions)$/;

/** Of every hundred properties of the interfaces that can be imported, so many say what they are. */
const documentedLeast = 64;

describe("of the types that everybody meets", () => {
  const met = interfaces.map(({ name }) => name.text).filter((name) => everybodyMeets.test(name));

  test("are the group, the plan and the practice", () => {
    expect(met).toEqual(expect.arrayContaining(["Group", "DatedSession", "ClosedGroupPlan", "PlanPerson", "Profile"]));
    expect(met.length).toBeGreaterThan(80);
  });

  test.each([...new Set(met)])("%s says of each property what it is", (name) => {
    const silent = members.filter(({ of, isDocumented }) => of === name && !isDocumented);
    expect(silent.map((member) => `${member.place} ${member.name}`)).toEqual([]);
  });
});

test("of all that can be imported, most properties say what they are", () => {
  const said = members.filter(({ isDocumented }) => isDocumented).length;
  expect((said / members.length) * 100, `${said} of ${members.length}`).toBeGreaterThanOrEqual(documentedLeast);
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
  test.each([...recording, ...pages])("$place", async ({ file }) => {
    await import(file);
  });
});

test("examples compile", async () => {
  expect(await compileErrors([...docstrings, ...pages])).toEqual([]);
});

describe("answers wrong shapes", () => {
  testWrongShapes(exported, recording);
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

function membersOf(declaration: ts.InterfaceDeclaration): readonly Member[] {
  return declaration.members.filter(ts.isPropertySignature).map((member) => ({
    of: declaration.name.text,
    place: relative(root, declaration.getSourceFile().fileName),
    name: member.name.getText(),
    isDocumented: ts.getJSDocCommentsAndTags(member).some(ts.isJSDoc),
  }));
}

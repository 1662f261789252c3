// Why: what the README and the pages under docs/ show is run, so that it stays true.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join, relative } from "node:path";
import { globSync } from "tinyglobby";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "../scripts/workspace.mjs";
import { compileErrors, type Example, writeExamples } from "./examples.js";

interface Block {
  readonly place: string;
  readonly language: string;
  /** The words after the language: `continued` joins the block before it, `not-run` says that it cannot be run. */
  readonly words: readonly string[];
  readonly code: string;
}

const pages = globSync(["*.md", "docs/**/*.md", "packages/*/README.md"], { cwd: root }).sort();
const blocks = pages.map((page) => ({ page, blocks: blocksOf(page) }));
const examples = writeExamples(
  "pages",
  blocks.flatMap((page) => joined(page.blocks.filter(({ language }) => language === "ts"))),
);

describe.runIf(examples.length > 0)("examples run", () => {
  test.each(examples)("$place", async ({ file }) => {
    await import(file);
  });

  test("examples compile", () => {
    expect(compileErrors(examples)).toEqual([]);
  });
});

describe("commands run", () => {
  const scratch = mkdtempSync(join(tmpdir(), "piiri-pages-"));
  const bin = join(scratch, "bin");
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env["PATH"]}`, NO_COLOR: "1" };

  beforeAll(() => {
    const launcher = join(root, "packages/cli/bin/piiri.js");
    mkdirSync(bin);
    writeFileSync(join(bin, "piiri"), `#!/bin/sh\nexec "${process.execPath}" "${launcher}" "$@"\n`, { mode: 0o755 });
  });

  afterAll(() => rmSync(scratch, { recursive: true, force: true }));

  test.each(blocks)("$page", ({ page, blocks }) => {
    const commands = blocks.filter(({ language }) => language === "sh").flatMap(commandsOf);
    const directory = join(scratch, "pages", page);
    mkdirSync(directory, { recursive: true });
    for (const examples of ["examples/plans", "examples/profiles", "examples/exports"].map((folder) =>
      join(root, folder),
    )) {
      if (existsSync(examples)) cpSync(examples, directory, { recursive: true });
    }
    for (const { place, command, exitCode } of commands) {
      const shell = ["-o", "pipefail", "-c", command];
      const { status, stderr } = spawnSync("bash", shell, { cwd: directory, env, encoding: "utf8" });
      expect(status, `${place}: ${command}\n${stderr}`).toBe(exitCode);
    }
  });
});

function blocksOf(page: string): Block[] {
  const text = readFileSync(join(root, page), "utf8");
  return [...text.matchAll(/^```(\w+)([^\n]*)\n([\s\S]*?)^```$/gm)]
    .map((match) => {
      const [, language = "", words = "", code = ""] = match;
      const line = text.slice(0, match.index).split("\n").length;
      return { place: `${relative(root, join(root, page))}:${line}`, language, words: words.trim().split(/\s+/), code };
    })
    .filter(({ words }) => !words.includes("not-run"));
}

function joined(blocks: readonly Block[]): Example[] {
  const result: Example[] = [];
  for (const { place, words, code } of blocks) {
    const before = words.includes("continued") ? result.pop() : undefined;
    result.push({ place: before?.place ?? place, code: `${before?.code ?? ""}${code}` });
  }
  return result;
}

/** The lines that call the command; a page's other lines (an install, a `cd`) are for its reader. `# exits 1` tells another exit code. */
function commandsOf({ place, code }: Block): { place: string; command: string; exitCode: number }[] {
  return code
    .replaceAll("\\\n", " ")
    .split("\n")
    .map((line) => line.replace(/^\$ /, "").replace(/^npx piiri /, "piiri "))
    .filter((line) => /^(.*\| *)?piiri /.test(line))
    .map((command) => ({ place, command, exitCode: Number(command.match(/# exits (\d+)/)?.[1] ?? 0) }));
}

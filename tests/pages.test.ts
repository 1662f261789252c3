// Why: what the README and the pages under docs/ tell people to type is run, so that it stays true.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { parse } from "shell-quote";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { callPiiri } from "../packages/cli/src/testing/callPiiri.js";
import { root } from "../scripts/workspace.mjs";
import { type Block, shownPages } from "./pageBlocks.js";

describe("commands run", () => {
  const scratch = mkdtempSync(join(tmpdir(), "piiri-pages-"));
  const bin = join(scratch, "bin");
  const environment = { ...process.env, PATH: `${bin}${delimiter}${process.env["PATH"]}`, NO_COLOR: "1" };
  const home = process.cwd();

  beforeAll(() => {
    const launcher = join(root, "packages/cli/bin/piiri.cjs");
    mkdirSync(bin);
    writeFileSync(join(bin, "piiri"), `#!/bin/sh\nexec "${process.execPath}" "${launcher}" "$@"\n`, { mode: 0o755 });
  });

  afterAll(() => rmSync(scratch, { recursive: true, force: true }));

  test.each(shownPages())("$page", async ({ page, blocks }) => {
    const commands = blocks.filter(({ language }) => language === "sh").flatMap(commandsOf);
    const directory = join(scratch, "pages", page);
    mkdirSync(directory, { recursive: true });
    for (const examples of [
      "examples/plans",
      "examples/profiles",
      "examples/exports",
      "examples/calendars",
      "examples/practice",
    ].map((folder) => join(root, folder))) {
      if (existsSync(examples)) cpSync(examples, directory, { recursive: true });
    }
    process.chdir(directory);
    try {
      for (const { place, command, exitCode } of commands) {
        const called = await run(command);
        expect(called.exitCode, `${place}: ${command}\n${called.stderr}`).toBe(exitCode);
      }
    } finally {
      process.chdir(home);
    }
  });

  /** Within this process, or by the shell where one is needed. */
  async function run(command: string): Promise<{ readonly exitCode: number | null; readonly stderr: string }> {
    const words = plainWords(command);
    if (words !== undefined) return await callPiiri(words, { environment, clock: () => new Date() });
    const { status, stderr } = spawnSync("bash", ["-o", "pipefail", "-c", command], {
      env: environment,
      encoding: "utf8",
    });
    return { exitCode: status, stderr };
  }
});

/** What is written after `piiri`, where that is all: no pipe, no other file's name for the shell to find, no variable. */
function plainWords(command: string): readonly string[] | undefined {
  const [name, ...words] = parse(command, (variable) => ({ op: "glob", pattern: variable })).filter(
    (word) => typeof word === "string" || !("comment" in word),
  );
  return name === "piiri" && words.every((word) => typeof word === "string") ? words : undefined;
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

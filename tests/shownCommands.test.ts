// Why: a command that no page shows is found by nobody.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { commands } from "../packages/cli/src/commands/index.js";
import { root } from "../scripts/workspace.mjs";

const pages = (folder: string): string =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith(".md"))
    .map((name) => readFileSync(join(root, folder, name), "utf8"))
    .join("\n");

/** Several that are alike stand together: `piiri move\|cancel`. */
const shows = (text: string, name: string): boolean =>
  new RegExp(`piiri (?:[a-z-]+\\\\?\\|)*${name}(?![\\w-])`).test(text);

describe.each([
  ["the command's README", readFileSync(join(root, "packages/cli/README.md"), "utf8")],
  ["the pages in English", pages("docs")],
  ["the pages in Finnish", pages("docs/fi")],
  ["the pages in Swedish", pages("docs/sv")],
])("%s", (_, text) => {
  it("shows every command", () => {
    expect(Object.keys(commands).filter((name) => !shows(text, name))).toEqual([]);
  });

  it("would not show one that there is not", () => {
    expect(shows(text, "chec")).toBe(false);
    expect(shows(text, "nothing")).toBe(false);
  });
});

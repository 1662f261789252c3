// Why: a recipe that names a file, a script or a function that is gone stops whoever follows it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { globSync } from "tinyglobby";
import { describe, expect, it } from "vitest";
import { root } from "../scripts/workspace.mjs";

const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const files = globSync(["**"], { cwd: root, dot: true, ignore: ["**/node_modules/**", "**/dist/**", ".git/**"] });
const sources = files
  .filter((file) => /\.(tsx?|mjs)$/.test(file) && file !== "tests/namedFiles.test.ts")
  .map((file) => readFileSync(join(root, file), "utf8"))
  .join("\n");

/** What stands in a page as code: `a file`, `npm run something`, `aFunction`. */
const codeIn = (page: string): readonly string[] =>
  [...readFileSync(join(root, page), "utf8").matchAll(/`([^`\n]+)`/g)].map(([, code = ""]) => code);

/** A path from the root or from a package's sources, or a rule's name; `<name>` stands for any. What a build makes need not be there. */
const isThere = (path: string): boolean => {
  const anyName = path.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll(/<\w+>/g, "[^/]+");
  const place = new RegExp(`(^|^packages/[^/]+/(src/(review/rules/)?)?)${anyName.replace(/\/$/, "")}(\\.ts)?(/|$)`);
  return files.some((file) => place.test(file)) || /(^|\/)dist(\/|$)/.test(path);
};

describe.each(["CONTRIBUTING.md", "ARCHITECTURE.md"])("%s names what is there", (page) => {
  it("files and folders", () => {
    const paths = codeIn(page).filter((code) => /^(?!@)[\w.<>-]+(\/[\w.<>-]+)+\/?$/.test(code));
    expect(paths.length).toBeGreaterThan(5);
    expect(paths.filter((path) => !isThere(path))).toEqual([]);
  });

  it("scripts", () => {
    const named = codeIn(page).flatMap((code) => /^npm run ([\w:-]+)/.exec(code)?.[1] ?? []);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it("functions and types", () => {
    const names = codeIn(page).filter((code) => /^[A-Za-z]+[a-z][A-Z][A-Za-z]+$/.test(code));
    expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(sources))).toEqual([]);
  });
});

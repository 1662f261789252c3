// Why: a page that says what holds is worth nothing when the test that it names is gone.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../scripts/workspace.mjs";

const pages = ["docs/design/threats.md", "docs/page.md"].map((file) => readFileSync(join(root, file), "utf8"));

/** The last cell of each row: files, and what their tests are called. */
const cells = pages
  .flatMap((page) => page.split("\n"))
  .filter((line) => line.startsWith("| "))
  .map((line) => line.split("|").at(-2)?.trim() ?? "")
  .filter((cell) => cell !== "tried by");

test("every threat that is held names what tries it", () => {
  expect(cells.length).toBeGreaterThan(20);
  for (const cell of cells) expect(cell).toMatch(/`|the same/);
});

test("every test that is named is there", () => {
  let named = 0;
  for (const cell of cells) {
    let text = "";
    for (const [, file, name] of cell.matchAll(/`([^`\s]+\.(?:ts|yml))`|“([^”]+)”/g)) {
      if (file !== undefined) {
        expect(existsSync(join(root, file)), file).toBe(true);
        text = readFileSync(join(root, file), "utf8");
      } else if (name !== undefined && text !== "") {
        expect(text, name).toContain(name);
        named += 1;
      }
    }
  }
  expect(named).toBeGreaterThan(20);
});

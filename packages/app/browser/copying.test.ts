import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { root } from "../../../scripts/workspace.mjs";
import { textsIn } from "../src/texts/textsIn.js";
import { dropFile, openBrowser, openPage, unsafeHost } from "./openPage.js";

const fi = textsIn("fi");

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});

describe("a text to be used elsewhere", () => {
  it.each([
    ["folder", { way: "folder" }, true],
    ["one-file", { way: "one-file" }, true],
    ["by plain http", { hostName: unsafeHost }, false],
  ] as const)("is copied by one press, or marked to be copied by hand: %s", async (_, options, canCopy) => {
    const permissions = canCopy ? ["clipboard-read", "clipboard-write"] : [];
    const { page, address, wrongs, close } = await openPage(browser, { ...options, permissions });
    await dropFile(page, "oma.yaml", readFileSync(join(root, "examples/plans/closed-group.yaml"), "utf8"));
    await page.getByText(fi.shell.saved("oma.yaml")).waitFor();
    await page.goto(`${address}#/tell`);
    const copy = page.getByRole("button", { name: new RegExp(`^${fi.copying.copy}: `) }).first();
    const name = ((await copy.getAttribute("aria-label")) ?? "").slice(`${fi.copying.copy}: `.length);
    const region = page.getByRole("region", { name, exact: true });
    const text = await region.innerText();
    await copy.click();
    await page.getByText(canCopy ? fi.copying.copied : fi.copying["by-hand"]).waitFor();
    if (!canCopy) await region.focus();
    const taken = await page.evaluate(
      (fromClipboard) => (fromClipboard ? navigator.clipboard.readText() : String(getSelection())),
      canCopy,
    );
    expect(taken.trim()).toBe(text.trim());
    expect(text.length).toBeGreaterThan(20);
    expect(wrongs).toEqual([]);
    await close();
  });
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { beforeAll, expect, it } from "vitest";
import { dist, openBrowser, openPage } from "./openPage.js";
import { fi, goTo, openExample, settled } from "./reader.js";

const mostOfFirstView = 150_000;
const mostFilesOfAPlan = 20;
const mostOfOneFile = 1_500_000;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});

const gzipped = (path: string) => gzipSync(readFileSync(join(dist, "site", path))).length;

it(`the first view loads at most ${mostOfFirstView} bytes of script, gzipped; Word and calendars come when they are asked for`, async () => {
  const { page, address, asked, wrongs, close } = await openPage(browser, { serviceWorkers: "block" });
  const scriptsAsked = () => [
    ...new Set(asked.filter((path) => path.endsWith(".js") && path !== "/service-worker.js")),
  ];
  await expect.poll(() => page.getByLabel(fi.begin.start).inputValue()).not.toBe("");
  const scripts = scriptsAsked();
  expect(scripts.length).toBeGreaterThan(2);
  expect(scripts.reduce((sum, path) => sum + gzipped(path), 0)).toBeLessThan(mostOfFirstView);

  await openExample(page);
  await page.goto(`${address}#/sessions`);
  const asWord = page.getByRole("button", { name: fi.shell.asFile("Word") }).first();
  await asWord.waitFor();
  const before = new Set(scriptsAsked());
  await Promise.all([page.waitForEvent("download"), asWord.click()]);
  const added = scriptsAsked().filter((path) => !before.has(path));
  // What makes Word files is the largest part of all.
  expect(Math.max(...added.map((path) => readFileSync(join(dist, "site", path)).length))).toBeGreaterThan(200_000);
  expect(wrongs).toEqual([]);
  await close();
});

it(`a plan that is opened and looked at asks for at most ${mostFilesOfAPlan} files, and for the words of one language`, async () => {
  const { page, asked, wrongs, close } = await openPage(browser);
  await openExample(page);
  for (const view of ["plan", "dates", "check", "tasks"] as const) {
    await goTo(page, view);
    await settled(page);
  }
  expect(asked.length).toBeLessThanOrEqual(mostFilesOfAPlan);
  expect(asked.filter((path) => /\/(?:sv|en)-/.test(path))).toEqual([]);
  expect(wrongs).toEqual([]);
  await close();
});

it(`the page that is one file has at most ${mostOfOneFile} bytes`, () => {
  expect(readFileSync(join(dist, "piiri.html")).length).toBeLessThan(mostOfOneFile);
});

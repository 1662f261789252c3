import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { viewNames } from "../src/desk/place.js";
import { textsIn } from "../src/texts/textsIn.js";
import { dist, neverAnswered, openBrowser, openPage, openWholeBrowser, unsafeHost } from "./openPage.js";
import { fi, isThorough, keptIn, openExample } from "./reader.js";

const assets = readdirSync(join(dist, "site/assets"));

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});

/** The browser has taken in the whole page. */
async function kept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

describe("without a network", () => {
  it("after the first visit every view of an example is there, in each language", async () => {
    const { page, address, goOffline, anotherTab, close } = await openPage(browser, { serviceWorkers: "allow" });
    await kept(page);
    // Every file that the page may ask for, whichever language and view it belongs to.
    const taken = await page.evaluate(async () => {
      const caught = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
      return caught.flat().map(({ url }) => url);
    });
    expect(taken).toEqual(expect.arrayContaining(assets.map((file) => `${address}assets/${file}`)));
    goOffline();
    const later = await anotherTab();
    await openExample(later);
    for (const language of isThorough ? (["fi", "sv", "en"] as const) : (["en"] as const)) {
      await later.getByRole("combobox").selectOption(language);
      const texts = textsIn(language);
      for (const view of viewNames.filter((name) => name !== "begin")) {
        await later.goto(`${address}#/${view}`);
        await later.getByRole("heading", { level: 1, name: texts.views[view].title }).waitFor();
        await expect.poll(() => later.getByText(texts.shell.loading).count()).toBe(0);
      }
    }
    await later.goto(`${address}#/sessions`);
    const [download] = await Promise.all([
      later.waitForEvent("download"),
      later
        .getByRole("button", { name: textsIn("en").shell.asFile("Word") })
        .first()
        .click(),
    ]);
    expect(
      readFileSync(await download.path())
        .subarray(0, 2)
        .toString(),
    ).toBe("PK");
    await close();
  });

  it("it can be installed", async () => {
    const whole = await openWholeBrowser();
    const { page, wrongs, close } = await openPage(whole, { serviceWorkers: "allow" });
    await kept(page);
    const session = await page.context().newCDPSession(page);
    const { errors } = await session.send("Page.getAppManifest");
    expect(errors).toEqual([]);
    const { installabilityErrors } = await session.send("Page.getInstallabilityErrors");
    // A tab without a memory of its own, as this one, installs nothing; all else is as it has to be.
    expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(["in-incognito"]);
    expect(wrongs).toEqual([]);
    await close();
    await whole.close();
  });
});

// When the one before is done, Chromium decides: on a busy machine that has taken minutes, so the gate does not wait for it.
describe.runIf(isThorough)("a newer page", () => {
  it.each([
    ["is offered, and taken into use when the reader says so; until then nothing of it is mixed in", false],
    ["is taken into use though the browser holds it back, for something that was asked for and never comes", true],
  ])("%s", async (_, isHeldBack) => {
    const folder = mkdtempSync(join(tmpdir(), "piiri-site-"));
    cpSync(join(dist, "site"), folder, { recursive: true });
    const { page, wrongs, close } = await openPage(browser, { folder, serviceWorkers: "allow" });
    await kept(page);
    await page.getByRole("button", { name: fi.keeping.own }).click();
    await openExample(page);
    const change = (file: string, from: RegExp, to: string) => {
      const text = readFileSync(join(folder, file), "utf8");
      expect(text).toMatch(from);
      writeFileSync(join(folder, file), text.replace(from, to));
    };
    change("index.html", /<html lang="fi">/, '<html lang="fi" data-newer>');
    change("service-worker.js", /builtVersion = "\w+"/, 'builtVersion = "newer"');
    const isNewer = () => page.evaluate(() => "newer" in document.documentElement.dataset);

    await page.reload();
    await page.getByText(fi.shell.isNewer).waitFor();
    expect(await isNewer()).toBe(false);
    if (isHeldBack) await page.evaluate((never) => void fetch(never).catch(() => {}), `.${neverAnswered}`);
    await Promise.all([page.waitForEvent("load"), page.getByRole("button", { name: fi.shell.takeNewer }).click()]);
    await expect.poll(isNewer).toBe(true);
    await page.getByRole("heading", { level: 1 }).waitFor();
    expect(await page.getByText(fi.shell.isNewer).count()).toBe(0);
    // What was given up for the newer page is all that went wrong.
    expect(wrongs.filter((wrong) => !(isHeldBack && /\/never|Failed to load resource/.test(wrong)))).toEqual([]);
    await close();
  });
});

describe("fetched by plain http", () => {
  it("a group is planned and saved all the same: not kept for later, and the file comes as a download", async () => {
    const { page, wrongs, close } = await openPage(browser, { hostName: unsafeHost, serviceWorkers: "allow" });
    expect(await page.evaluate(() => [isSecureContext, "serviceWorker" in navigator])).toEqual([false, false]);
    await page.getByRole("button", { name: fi.begin.make }).click();
    await page.getByRole("table").first().waitFor();
    await page.getByRole("button", { name: fi.keeping.own }).click();
    // Until it is written, leaving asks.
    await expect.poll(async () => (await keptIn(page)).drafts.length).toBe(1);
    await page.reload();
    await page.getByRole("table").first().waitFor();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: fi.shell.save, exact: true }).click(),
    ]);
    expect(readFileSync(await download.path(), "utf8")).toContain("stage: draft");
    await page.getByText(fi.notices["saved-copy"]).waitFor();
    expect(wrongs).toEqual([]);
    await close();
  });
});

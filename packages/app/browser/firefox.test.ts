import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { parsePlanText } from "@piiri/core/yaml";
import { type Browser, launch, type Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { root } from "../../../scripts/workspace.mjs";
import { textsIn } from "../src/texts/textsIn.js";
import { feedbackTextsIn } from "../src/views/feedback/textsIn.js";
import { messagesTextsIn } from "../src/views/messages/textsIn.js";
import { registrationsTextsIn } from "../src/views/registrations/textsIn.js";
import { seasonTextsIn } from "../src/views/season/textsIn.js";
import { dist, hostOf } from "./openPage.js";
import { exampleNames, examples } from "./reader.js";

// Firefox as it is installed, by WebDriver BiDi: what it cannot do as Chromium does has to have its other way.

const fi = textsIn("fi");
const downloads = mkdtempSync(join(tmpdir(), "piiri-firefox-"));
const saved = (name: string) => join(downloads, name);
const exported = (name: string) => join(root, "examples/exports", name);

let browser: Browser;
let host: Awaited<ReturnType<typeof hostOf>>;
beforeAll(async () => {
  const executablePath = ["/usr/bin/firefox-esr", "/usr/bin/firefox"].find((path) => existsSync(path));
  if (executablePath === undefined) throw new Error("Firefox is not installed: packages/app/browser/run installs it");
  host = await hostOf(join(dist, "site"));
  browser = await launch({
    browser: "firefox",
    executablePath,
    headless: true,
    extraPrefsFirefox: {
      "intl.accept_languages": "fi-FI, fi",
      "browser.download.dir": downloads,
      "browser.download.folderList": 2,
      "browser.download.useDownloadDir": true,
      // It would take the keyboard.
      "browser.download.alwaysOpenPanel": false,
      "browser.download.always_ask_before_handling_new_types": false,
    },
  });
});
afterAll(async () => {
  await browser?.close();
  host?.close();
});

beforeEach(() => {
  for (const name of readdirSync(downloads)) rmSync(saved(name));
});

async function open(address: string): Promise<{ readonly page: Page; readonly wrongs: readonly string[] }> {
  const page = await browser.newPage();
  // A busy machine is no failure.
  page.setDefaultTimeout(100_000);
  const wrongs: string[] = [];
  page.on("pageerror", (problem) => {
    // So Firefox calls what was still being loaded when the page was loaded anew.
    if (!/ServiceWorker intercepted the request and encountered/.test(String(problem)))
      wrongs.push(`error: ${String(problem)}`);
  });
  page.on("console", (message) => {
    if (message.type() === "error") wrongs.push(`console: ${message.text()}`);
  });
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(data|blob):/.test(url)) wrongs.push(`request to ${url}`);
  });
  await page.goto(address);
  await heading(page, fi.views.begin.title);
  return { page, wrongs };
}

async function heading(page: Page, title: string): Promise<void> {
  await page.waitForFunction((wanted) => document.querySelector("h1")?.textContent === wanted, {}, title);
}

/** The reader is in another view: it has the focus, which moves no more. */
async function arrive(page: Page, title: string): Promise<void> {
  await heading(page, title);
  await page.waitForFunction(() => document.activeElement?.id === "piiri-main");
}

async function waitFor(page: Page, text: string): Promise<void> {
  await page.waitForFunction((wanted) => document.body.textContent?.includes(wanted) === true, {}, text);
}

/** Presses the first button or link with these words, by the keyboard: where it stands may change while the page works. */
async function press(page: Page, words: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => {
      const found = [...document.querySelectorAll<HTMLElement>("button:enabled, nav a")].find(
        ({ textContent }) => textContent === wanted || textContent.startsWith(wanted),
      );
      found?.focus();
      return found !== undefined && document.activeElement === found;
    },
    {},
    words,
  );
  await page.keyboard.press("Enter");
}

/** Makes the plan that is offered. */
async function make(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>(".begin input[type=date]")?.value !== "");
  await (await page.$('.begin input[type="text"]'))?.press("Enter");
}

async function goTo(page: Page, view: "plan" | "dates" | "check" | "sessions" | "tasks" | "tell" | "calendars") {
  await press(page, fi.views[view].title);
  await arrive(page, fi.views[view].title);
  await page.waitForFunction((loading) => !document.body.textContent?.includes(loading), {}, fi.shell.loading);
}

/** How many drafts the browser keeps; runs in the page. */
function draftsKept(): Promise<number> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open("piiri");
    opening.onerror = reject;
    opening.onsuccess = () => {
      const counting = opening.result.transaction("drafts").objectStore("drafts").count();
      counting.onerror = reject;
      counting.onsuccess = () => {
        opening.result.close();
        resolve(counting.result);
      };
    };
  });
}

async function fileIn(name: string): Promise<string> {
  await expect.poll(() => readdirSync(downloads)).toContain(name);
  await expect.poll(() => readFileSync(saved(name), "utf8").length).toBeGreaterThan(0);
  return readFileSync(saved(name), "utf8");
}

describe.each(["folder", "one-file"] as const)("in Firefox, the page as %s", (way) => {
  it("brings a group from nothing to a published plan in a file, with its calendar", async () => {
    const address = way === "folder" ? host.address : pathToFileURL(join(dist, "piiri.html")).href;
    const { page, wrongs } = await open(address);
    const title = `Firefoxin ryhmä ${way}`;
    const field = await page.$('.begin input[type="text"]');
    await field?.type(title);
    await make(page);
    await arrive(page, fi.views.dates.title);
    for (const view of ["plan", "sessions", "tasks", "tell"] as const) await goTo(page, view);

    await press(page, fi.copying.copy);
    await waitFor(page, fi.copying.copied);

    await goTo(page, "check");
    await press(page, fi.check.publish);
    await waitFor(page, fi.check.backToDraft);

    await press(page, fi.shell.save);
    await waitFor(page, fi.notices["saved-copy"]);
    const fileName = await page.$eval(".state", ({ textContent }) => textContent?.split(" ").at(-1) ?? "");
    const { plan } = parsePlanText(await fileIn(fileName))._unsafeUnwrap();
    expect(plan).toMatchObject({ title, stage: "published" });

    await goTo(page, "calendars");
    await press(page, fi.calendars.make);
    const calendars = () => readdirSync(downloads).filter((name) => name.endsWith(".ics"));
    await expect.poll(calendars).toHaveLength(1);
    const [calendar = ""] = calendars();
    expect(await fileIn(calendar)).toMatch(/^BEGIN:VCALENDAR/);
    expect(wrongs).toEqual([]);
    await page.close();
  });

  it("keeps a plan on her own computer over a reload, and forgets it in one press", async () => {
    const address = way === "folder" ? host.address : pathToFileURL(join(dist, "piiri.html")).href;
    const { page, wrongs } = await open(address);
    await press(page, fi.keeping.own);
    await make(page);
    await arrive(page, fi.views.dates.title);
    // Until it is written, leaving asks.
    await page.waitForFunction(draftsKept);
    await page.reload();
    await arrive(page, fi.views.dates.title);
    await press(page, fi.keeping.forget);
    await waitFor(page, fi.keeping.forgotten);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    expect(wrongs).toEqual([]);
    // The plan was never saved: leaving asks.
    page.on("dialog", (dialog) => void dialog.accept());
    await page.close({ runBeforeUnload: false });
  });
});

/** Drops files on the page, as they lie on the disk. */
async function drop(page: Page, paths: readonly string[]): Promise<void> {
  const files = paths.map((path) => [basename(path), readFileSync(path).toString("base64")] as const);
  await page.evaluate((all) => {
    const dataTransfer = new DataTransfer();
    for (const [name, packed] of all)
      dataTransfer.items.add(new File([Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0))], name));
    const event = new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true });
    document.querySelector("footer")?.dispatchEvent(event);
  }, files);
}

async function tick(page: Page, words: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => {
      const label = [...document.querySelectorAll("label")].find(({ textContent }) => textContent === wanted);
      label?.click();
      return label !== undefined;
    },
    {},
    words,
  );
}

describe.each(["folder", "one-file"] as const)("in Firefox, with people, the page as %s", (way) => {
  it("tells who registered, writes a message, tells a survey once into a file, and looks at a season", async () => {
    const address = way === "folder" ? host.address : pathToFileURL(join(dist, "piiri.html")).href;
    const { page, wrongs } = await open(address);
    const registrations = registrationsTextsIn("fi");
    const feedback = feedbackTextsIn("fi");
    await drop(page, [join(examples, "closed-group.yaml")]);
    await arrive(page, fi.views.today.title);
    await drop(page, [exported("registrations.csv"), exported("cancellations.csv")]);
    await waitFor(page, registrations.outcomes.understood);
    await press(page, registrations.show);
    await waitFor(page, "helmi@esimerkki.test");
    await page.evaluate(() => {
      location.hash = "#/messages/thanks";
    });
    await waitFor(page, messagesTextsIn("fi").asItReads);
    expect(await page.content()).not.toContain("helmi@esimerkki.test");

    await drop(page, [exported("feedback.csv")]);
    await arrive(page, fi.views.feedback.title);
    // The survey is over only later than today.
    await tick(page, feedback.isClosed);
    await tick(page, feedback.neverTold);
    await press(page, feedback.tell);
    await waitFor(page, feedback.planMarked);
    expect(JSON.parse(await fileIn("feedback.json"))).toMatchObject({ content: { surveys: [{}] } });

    await drop(
      page,
      exampleNames.map((name) => join(examples, `${name}.yaml`)),
    );
    await arrive(page, fi.views.season.title);
    await waitFor(page, seasonTextsIn("fi").read(exampleNames.length, 0));
    expect(wrongs).toEqual([]);
    page.on("dialog", (dialog) => void dialog.accept());
    await page.close({ runBeforeUnload: false });
  });
});

it("in Firefox, the page in a folder opens without a network after the first visit", async () => {
  const other = await hostOf(join(dist, "site"));
  const { page, wrongs } = await open(other.address);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  other.close();
  await page.reload();
  await heading(page, fi.views.begin.title);
  await make(page);
  await arrive(page, fi.views.dates.title);
  await goTo(page, "sessions");
  expect(wrongs).toEqual([]);
  await page.close();
});

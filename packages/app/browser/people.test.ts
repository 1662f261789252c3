import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { root } from "../../../scripts/workspace.mjs";
import { peopleTextsIn } from "../src/people/textsIn.js";
import { feedbackTextsIn } from "../src/views/feedback/textsIn.js";
import { registrationsTextsIn } from "../src/views/registrations/textsIn.js";
import { dropFiles, openBrowser, openPage, type Way } from "./openPage.js";
import { chooseFile, examples, fi, goTo, wrongByAxe } from "./reader.js";
import { pageInTurns } from "./turns.js";

const say = registrationsTextsIn("fi");
const people = peopleTextsIn("fi");
const names = /(?:helmi|eino) esimerkki|(?:helmi|eino)@esimerkki/;
const markers = /(?:helmi|eino) esimerkki|(?:helmi|eino)@esimerkki|registrations\.csv/;
const exported = (name: string) => join(root, "examples/exports", name);

const open = pageInTurns();
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});

/** Where a marker is found in all that a page may leave behind in a browser, and in all that it shows; looked for where that lies. */
function found(page: Page, markers: RegExp): Promise<readonly string[]> {
  return page.evaluate(async (marker) => {
    const kept: unknown[] = [document.documentElement.outerHTML, document.title, location.href, history.state];
    kept.push({ ...localStorage }, { ...sessionStorage });
    for (const { name = "" } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error ?? new Error("not opened"));
      });
      for (const store of database.objectStoreNames) {
        const all = database.transaction(store).objectStore(store).getAll();
        await new Promise((resolve) => {
          all.onsuccess = resolve;
        });
        kept.push(all.result);
      }
      database.close();
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) kept.push(request.url, await (await cache.match(request))?.text());
    }
    for (const input of document.querySelectorAll("input, textarea")) kept.push((input as HTMLInputElement).value);
    const all = JSON.stringify(kept);
    return [...all.matchAll(new RegExp(marker, "gi"))].map(({ index }) =>
      all.slice(Math.max(0, index - 40), index + 60),
    );
  }, markers.source);
}

async function openRegistrations(page: Page): Promise<void> {
  await chooseFile(page, join(examples, "closed-group.yaml"));
  await goTo(page, "registrations");
  await page.getByText(people.band).waitFor();
}

describe.each(["folder", "one-file"] as const satisfies readonly Way[])("files with people, the page as %s", (way) => {
  it("dropped anywhere are recognised and said, and forgotten when the view is left", async () => {
    const { page, wrongs, close } = await openPage(browser, { way });
    await chooseFile(page, join(examples, "closed-group.yaml"));
    await dropFiles(page, [exported("registrations.csv"), exported("cancellations.csv"), exported("attendance.csv")]);
    await page.getByRole("heading", { level: 1, name: fi.views.registrations.title }).waitFor();
    const given = page.getByRole("list", { name: say.given });
    for (const kind of ["registrations", "events", "attendance"] as const)
      await given.getByText(say.kinds[kind]).waitFor();
    // What belongs to another view goes along there; all else is forgotten on the way.
    await dropFiles(page, [exported("feedback.csv")]);
    await page.getByRole("heading", { level: 1, name: fi.views.feedback.title }).waitFor();
    await page
      .getByRole("list", { name: feedbackTextsIn("fi").given })
      .getByText("feedback.csv")
      .waitFor();
    expect(await found(page, markers)).toEqual([]);
    await goTo(page, "tasks");
    await goTo(page, "registrations");
    await page.getByText(people.band).waitFor();
    expect(await given.count()).toBe(0);
    expect(await found(page, markers)).toEqual([]);
    expect(wrongs).toEqual([]);
    await close();
  });
});

it("files that are dropped on a view of people and belong to another are all taken there", async () => {
  const { page, wrongs, close } = await openPage(browser);
  await chooseFile(page, join(examples, "closed-group.yaml"));
  await goTo(page, "feedback");
  await page.getByText(people.band).waitFor();
  await dropFiles(page, [exported("registrations.csv"), exported("cancellations.csv"), exported("attendance.csv")]);
  const given = page.getByRole("list", { name: say.given });
  for (const kind of ["registrations", "events", "attendance"] as const)
    await given.getByText(say.kinds[kind]).waitFor();
  expect(wrongs).toEqual([]);
  await close();
});

it("a file that is dropped just before a view of people is left is not lost", async () => {
  const { page, wrongs, close } = await openPage(browser);
  let leaves = (): void => undefined;
  const left = new Promise<void>((resolve) => {
    leaves = resolve;
  });
  // What finds out what a file is comes late, so that she is gone before.
  await page.context().route(/\/recognise-[^/]*\.js$/, async (route) => {
    await left;
    await route.continue().catch(() => undefined);
  });
  await chooseFile(page, join(examples, "closed-group.yaml"));
  await goTo(page, "registrations");
  await page.getByText(people.band).waitFor();
  await dropFiles(page, [exported("feedback.csv")]);
  await goTo(page, "tasks");
  leaves();
  await page
    .getByRole("list", { name: feedbackTextsIn("fi").given })
    .getByText("feedback.csv")
    .waitFor();
  expect(wrongs).toEqual([]);
  await close();
});

it("names are hidden until they are shown, and after leaving nothing of them is anywhere", async () => {
  const { page, wrongs, close } = await openPage(browser, { serviceWorkers: "allow" });
  await chooseFile(page, join(examples, "closed-group.yaml"));
  // On her own computer the page keeps plans: of people it keeps nothing there either.
  await page.getByRole("button", { name: fi.keeping.own }).click();
  await dropFiles(page, [exported("registrations.csv"), exported("cancellations.csv")]);
  await page.getByText(say.outcomes.understood).waitFor();
  expect(await found(page, names)).toEqual([]);
  await page.getByRole("button", { name: say.show }).click();
  await page.getByText("helmi@esimerkki.test").waitFor();
  await page.getByRole("button", { name: `${say.can.cancelled}: Helmi Esimerkki` }).click();
  await page.getByText(say.said(1)).waitFor();
  expect((await found(page, names)).length).toBeGreaterThan(3);
  await goTo(page, "tasks");
  expect(await found(page, markers)).toEqual([]);
  await page.goBack();
  await page.getByText(people.band).waitFor();
  expect(await found(page, markers)).toEqual([]);
  await page.reload();
  await page.getByRole("heading", { level: 1 }).waitFor();
  expect(await found(page, markers)).toEqual([]);
  expect(wrongs).toEqual([]);
  await close();
});

it("“forget now” forgets at once", async () => {
  const { page, wrongs, close } = await open();
  await openRegistrations(page);
  await dropFiles(page, [exported("registrations.csv")]);
  await page.getByRole("button", { name: say.show }).click();
  await page.getByText("helmi@esimerkki.test").waitFor();
  await page.getByRole("button", { name: people.forget }).click();
  await page.getByText(people.forgotten).waitFor();
  expect(await found(page, markers)).toEqual([]);
  await dropFiles(page, [exported("registrations.csv")]);
  await page.getByRole("button", { name: say.show }).waitFor();
  expect(await found(page, names)).toEqual([]);
  expect(wrongs).toEqual([]);
  await close();
});

it("with people in it the view is as axe wants it and fits 320 px, in each language", async () => {
  const { page, wrongs, close } = await openPage(browser, { viewport: { width: 320, height: 640 } });
  await openRegistrations(page);
  await dropFiles(page, [exported("registrations.csv"), exported("cancellations.csv"), exported("attendance.csv")]);
  await page.getByRole("button", { name: say.show }).click();
  for (const language of ["fi", "sv", "en"] as const) {
    await page.locator("select:has(option[value=sv])").selectOption(language);
    await page.getByRole("list", { name: registrationsTextsIn(language).given }).waitFor();
    await page.getByText("helmi@esimerkki.test").waitFor();
    expect(await wrongByAxe(page, { withColours: language === "fi" })).toEqual([]);
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect({ language, wider }).toEqual({ language, wider: 0 });
  }
  expect(wrongs).toEqual([]);
  await close();
});

it("a file with people waits for a plan, and one that is none of them is told as that", async () => {
  const { page, wrongs, close } = await open();
  await dropFiles(page, [exported("registrations.csv")]);
  await page.getByText(fi.notices["plan-first"]).waitFor();
  await openRegistrations(page);
  await dropFiles(page, [join(root, "packages/app/icons/icon-192.png")]);
  await page.getByText(fi.notices["not-known"]).waitFor();
  expect(wrongs).toEqual([]);
  await close();
});

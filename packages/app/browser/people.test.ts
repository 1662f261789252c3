import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "../../../scripts/workspace.mjs";
import { peopleTextsIn } from "../src/people/textsIn.js";
import { registrationsTextsIn } from "../src/views/registrations/textsIn.js";
import { dropFiles, openBrowser, openPage, type Way } from "./openPage.js";
import { chooseFile, examples, fi, goTo } from "./reader.js";

const say = registrationsTextsIn("fi");
const people = peopleTextsIn("fi");
const markers = /(?:helmi|eino) esimerkki|(?:helmi|eino)@esimerkki|registrations\.csv/;
const exported = (name: string) => join(root, "examples/exports", name);

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

/** Where a marker is found in all that a page may leave behind in a browser, and in all that it shows. */
async function found(page: Page, markers: RegExp): Promise<readonly string[]> {
  const all = await page.evaluate(async () => {
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
    return JSON.stringify(kept);
  });
  return [...all.matchAll(new RegExp(`.{0,40}(?:${markers.source}).{0,40}`, "gi"))].map(([text]) => text);
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
    await goTo(page, "tasks");
    await goTo(page, "registrations");
    await page.getByText(people.band).waitFor();
    expect(await given.count()).toBe(0);
    expect(await found(page, markers)).toEqual([]);
    expect(wrongs).toEqual([]);
    await close();
  });
});

it("a file with people waits for a plan, and one that is none of them is told as that", async () => {
  const { page, wrongs, close } = await openPage(browser);
  await dropFiles(page, [exported("registrations.csv")]);
  await page.getByText(fi.notices["plan-first"]).waitFor();
  await openRegistrations(page);
  await dropFiles(page, [join(root, "packages/app/icons/icon-192.png")]);
  await page.getByText(fi.notices["not-known"]).waitFor();
  expect(wrongs).toEqual([]);
  await close();
});

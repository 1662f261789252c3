// Why: a series in another calendar becomes a plan to complete, and nothing of whom it invited or what it linked to comes with it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fi as words } from "@piiri/core/locale/fi";
import type { Browser } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { root } from "../../../scripts/workspace.mjs";
import { dropFile, openBrowser, openPage } from "./openPage.js";
import { fi } from "./reader.js";

const fixtures = join(root, "packages/core/src/rrule/fixtures");
const outlook = readFileSync(join(fixtures, "outlook.ics"), "utf8");
const series = (day: string) =>
  `BEGIN:VEVENT\nUID:${day}@example.org\nDTSTART:${day}T160000Z\nRRULE:FREQ=WEEKLY;COUNT=6\nSUMMARY:MARKER\nEND:VEVENT\n`;
const several = `BEGIN:VCALENDAR\nVERSION:2.0\n${series("20270302")}${series("20270303")}END:VCALENDAR\n`;

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

describe("a calendar's series", () => {
  it("becomes a plan to complete; what was left is told in counts, and none of it is kept", async () => {
    const { page, wrongs, asked, close } = await openPage(browser, { now: "2027-01-04T09:00:00+02:00" });
    await page.getByRole("button", { name: fi.begin.openFile }).waitFor();
    await dropFile(page, "MARKER kalenteri.ics", outlook);
    await page.getByRole("heading", { level: 1, name: fi.views.plan.title }).waitFor();
    const told = await page.getByRole("alert").filter({ hasText: "kalenterin päivät" }).innerText();
    expect(told).toContain("tapaamista");
    expect(told).toContain(words.imported.left.attendees(3));
    const shown = await page.evaluate(() => document.documentElement.outerHTML);
    const kept = await page.evaluate(async () => {
      const folders = await indexedDB.databases();
      const all = await Promise.all(
        folders.map(
          ({ name = "" }) =>
            new Promise<unknown>((done) => {
              const opening = indexedDB.open(name);
              opening.onsuccess = () => {
                const stores = [...opening.result.objectStoreNames];
                if (stores.length === 0) return done([]);
                const reading = opening.result
                  .transaction(stores)
                  .objectStore(stores[0] ?? "")
                  .getAll();
                reading.onsuccess = () => done(reading.result);
              };
            }),
        ),
      );
      return JSON.stringify([all, { ...localStorage }, { ...sessionStorage }]);
    });
    expect(`${shown}${kept}${asked.join()}`).not.toContain("MARKER");
    expect(wrongs).toEqual([]);
    await close();
  });

  it("of which there are several, or that is no calendar, is told with what to do", async () => {
    const { page, wrongs, close } = await openPage(browser);
    await dropFile(page, "several.ics", several);
    await page.getByText(fi.notices["several-series"]).waitFor();
    await dropFile(page, "muu.ics", "MARKER");
    await page.getByText(words.imported.problems["not-a-calendar"]).waitFor();
    expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain("MARKER");
    expect(wrongs).toEqual([]);
    await close();
  });
});

import { parsePlanText } from "@piiri/core/yaml";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openBrowser, openPage } from "./openPage.js";
import { fi, goTo, openExample, saved, wrongByAxe } from "./reader.js";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const options = { timezoneId: "Europe/Helsinki", now: "2027-01-10T10:00:00+02:00" };

async function facilitators(page: Page) {
  return parsePlanText(await saved(page))._unsafeUnwrap().plan.people?.facilitators ?? [];
}

it("when somebody can lead and is away is ticked and typed, and stands in the plan", async () => {
  const { page, wrongs, close } = await openPage(browser, options);
  await openExample(page);
  await goTo(page, "plan");
  await page
    .getByRole("navigation", { name: fi.views.plan.title })
    .getByRole("link", { name: fi.plan.sections.who })
    .click();
  const [first] = await facilitators(page);
  await page
    .getByText(fi.plan.personDetails(first?.name ?? ""), { exact: true })
    .first()
    .click();
  const details = page.locator("details[open]").filter({ hasText: fi.plan.personDetails(first?.name ?? "") });
  const tuesday = details.getByRole("group", { name: "tiistai", exact: true });
  await tuesday.getByLabel("ilta", { exact: true }).check();
  await tuesday.getByLabel("iltapäivä", { exact: true }).check();
  await expect
    .poll(async () => (await facilitators(page))[0]?.available)
    .toEqual([
      { weekday: "tuesday", part: "afternoon" },
      { weekday: "tuesday", part: "evening" },
    ]);
  await tuesday.getByLabel("iltapäivä", { exact: true }).uncheck();
  await details.getByLabel("Poissa alkaen", { exact: true }).fill("2027-02-08");
  await details.getByLabel("Poissa asti", { exact: true }).fill("2027-02-14");
  await details.getByRole("button", { name: fi.plan.addLine, exact: true }).click();
  await details.getByText("ma 8.2.2027 – su 14.2.2027").waitFor();
  expect((await facilitators(page))[0]).toMatchObject({
    available: [{ weekday: "tuesday", part: "evening" }],
    away: [{ from: "2027-02-08", to: "2027-02-14" }],
  });
  expect(await wrongByAxe(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(wrongs).toEqual([]);
  await close();
});

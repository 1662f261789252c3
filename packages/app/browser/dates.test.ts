import { parsePlanText } from "@piiri/core/yaml";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openBrowser, openPage } from "./openPage.js";
import { fi, goTo, openExample, saved } from "./reader.js";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

it("what follows is seen before an evening is cancelled, held after all or left out, and nothing is changed before", async () => {
  const { page, wrongs, close } = await openPage(browser, {
    timezoneId: "Europe/Helsinki",
    now: "2027-01-10T10:00:00+02:00",
  });
  await openExample(page);
  await goTo(page, "dates");
  const planned = parsePlanText(await saved(page))._unsafeUnwrap().plan;
  await page
    .getByRole("listitem")
    .getByRole("link", { name: fi.dates.session(2) })
    .first()
    .click();
  const press = (name: string) => page.getByRole("button", { name, exact: true }).click();
  const preview = page.locator(".preview").filter({ has: page.getByRole("heading", { name: fi.follows.preview }) });

  await press(fi.dates.cancel);
  await preview.getByText(fi.follows.message("session-cancelled", [2])).waitFor();
  await preview.getByText("perutaan", { exact: false }).first().waitFor();
  await press(fi.dates.leaveIt);
  await preview.waitFor({ state: "detached" });
  expect(parsePlanText(await saved(page))._unsafeUnwrap().plan).toEqual(planned);

  await press(fi.dates.cancel);
  await press(fi.dates.doIt);
  await press(fi.dates.hold);
  await preview.getByText("pidetäänkin", { exact: false }).waitFor();
  expect(parsePlanText(await saved(page))._unsafeUnwrap().plan.sessions).toMatchObject({ s2: { cancelled: true } });
  await press(fi.dates.doIt);

  await press(fi.dates.skip);
  await preview.getByText("2. tapaaminen siirtyy", { exact: false }).waitFor();
  await press(fi.dates.doIt);
  await page.getByRole("button", { name: fi.shell.undo(`${fi.dates.skip}, ${fi.dates.session(2)}`) }).waitFor();
  const { schedule, sessions = {} } = parsePlanText(await saved(page))._unsafeUnwrap().plan;
  expect(Object.values(sessions).some(({ cancelled }) => cancelled)).toBe(false);
  expect("skip" in schedule ? schedule.skip : []).toHaveLength(1);
  expect(wrongs).toEqual([]);
  await close();
});

it("an evening is postponed, nobody is asked to come then, and it is given its day once that is known", async () => {
  const { page, wrongs, close } = await openPage(browser, {
    timezoneId: "Europe/Helsinki",
    now: "2027-01-10T10:00:00+02:00",
  });
  await openExample(page);
  await goTo(page, "dates");
  const link = page
    .getByRole("listitem")
    .getByRole("link", { name: fi.dates.session(2) })
    .first();
  const press = (name: string) => page.getByRole("button", { name, exact: true }).click();
  const preview = page.locator(".preview").filter({ has: page.getByRole("heading", { name: fi.follows.preview }) });
  const second = async () => parsePlanText(await saved(page))._unsafeUnwrap().plan.sessions?.["s2"];
  await link.click();
  await press(fi.dates.postpone);
  await preview.getByText(fi.follows.message("session-postponed", [2])).waitFor();
  await press(fi.dates.doIt);
  await page.getByRole("button", { name: fi.dates.hold, exact: true }).waitFor();
  expect(await second()).toMatchObject({ postponed: true });

  await page.getByLabel(fi.dates.newDate, { exact: true }).fill("2027-03-18");
  await press(fi.dates.giveDate);
  await page.getByRole("button", { name: fi.dates.move, exact: true }).waitFor();
  expect(await second()).toMatchObject({ moved: { date: "2027-03-18" } });
  expect(await second()).not.toHaveProperty("postponed");
  expect(wrongs).toEqual([]);
  await close();
});

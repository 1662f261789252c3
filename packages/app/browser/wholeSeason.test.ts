// Why: a coordinator does a whole season in the page, from nothing to the season's report, and needs no terminal for it.
import { join } from "node:path";
import { parsePlanText } from "@piiri/core/yaml";
import type { Browser, Locator, Page } from "playwright-core";
import { beforeAll, expect, it } from "vitest";
import { root } from "../../../scripts/workspace.mjs";
import { feedbackTextsIn } from "../src/views/feedback/textsIn.js";
import { messagesTextsIn } from "../src/views/messages/textsIn.js";
import { registrationsTextsIn } from "../src/views/registrations/textsIn.js";
import { openBrowser, openPage } from "./openPage.js";
import { bringToPublished, Effort, EffortByKeys, today } from "./planning.js";
import { pressOn, stepByKeys, typeInto } from "./pressing.js";
import { fi, goTo, isThorough, kept, saved } from "./reader.js";

const people = registrationsTextsIn("fi");
const messages = messagesTextsIn("fi");
const feedback = feedbackTextsIn("fi");
const exported = (name: string) => join(root, "examples/exports", `${name}.csv`);
const link = "https://teams.example.org/l/abc";
const anybody = /(?:helmi|eino|aino|onni)@esimerkki\.test/;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});

/** How somebody does things in the page: by mouse, or by keys alone. */
interface Hand {
  readonly press: (wanted: Locator) => Promise<void>;
  readonly tick: (wanted: Locator) => Promise<void>;
  readonly fill: (field: Locator, text: string) => Promise<void>;
  readonly goTo: (view: Parameters<typeof goTo>[1]) => Promise<void>;
}

const byMouse = (page: Page): Hand => ({
  press: (wanted) => wanted.click(),
  tick: (wanted) => wanted.click(),
  fill: (field, text) => field.fill(text),
  goTo: (view) => goTo(page, view),
});

const byKeys = (page: Page): Hand => ({
  press: (wanted) => pressOn(page, wanted),
  tick: (wanted) => pressOn(page, wanted, " "),
  fill: (field, text) => typeInto(page, field, text),
  goTo: (view) => stepByKeys(page, view),
});

async function give(page: Page, hand: Hand, button: Locator, ...names: readonly string[]): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), hand.press(button)]);
  await chooser.setFiles(names.map(exported));
}

/** From a published plan to the season's report. */
async function throughTheSeason(page: Page, hand: Hand): Promise<void> {
  const button = (name: string | RegExp) => page.getByRole("button", { name, exact: true }).first();

  // Registrations: who is in, a cancellation, and what is kept of it.
  await page.clock.setFixedTime("2027-02-24T10:00:00+02:00");
  await hand.goTo("registrations");
  await give(page, hand, button(people.choose), "registrations", "cancellations");
  await page.getByRole("list", { name: people.given }).getByText("registrations.csv").waitFor();
  await hand.press(button(people.show));
  await hand.press(page.getByRole("button", { name: new RegExp(`^${people.can.cancelled}: `) }).first());
  await page.getByText(people.said(1)).waitFor();
  const events = await kept(page, () => hand.press(button(people.keepEvents)));
  expect(events.toString("utf8").trim().split("\n").length).toBe(3);

  // The welcome message: to all in the blind copy, as a draft.
  await hand.goTo("messages");
  await hand.press(page.getByRole("link", { name: messages.kinds.welcome }).first());
  await hand.fill(page.getByLabel(new RegExp(`^${fi.calendars.link}`)), link);
  await give(page, hand, button(people.choose), "registrations", "cancellations");
  const welcome = (await kept(page, () => hand.press(button(messages.draft)))).toString("utf8");
  expect(welcome).toMatch(/^Bcc: /m);
  expect(anybody.test(await page.content())).toBe(false);

  // An evening is cancelled, and people are told.
  await hand.goTo("dates");
  await hand.press(
    page
      .getByRole("listitem")
      .getByRole("link", { name: fi.dates.session(3) })
      .first(),
  );
  await hand.press(button(fi.dates.cancel));
  await hand.press(button(fi.dates.doIt));
  await page.getByRole("heading", { name: fi.follows.since }).waitFor();

  // Who came, from Teams' report into the summary.
  await page.clock.setFixedTime("2027-03-03T10:00:00+02:00");
  await hand.goTo("registrations");
  await give(page, hand, button(people.choose), "attendance");
  await hand.press(button(`${people.sumUp}: attendance.csv`));
  await page.getByText(people.isSummedUp).waitFor();

  // Feedback is told once, and the season's report made of it.
  await page.clock.setFixedTime("2027-06-20T10:00:00+03:00");
  await hand.goTo("feedback");
  await give(page, hand, button(feedback.choose), "feedback");
  const closed = page.getByLabel(feedback.isClosed);
  if ((await closed.count()) > 0) await hand.tick(closed);
  await hand.tick(page.getByLabel(feedback.neverTold));
  const state = await kept(page, () => hand.press(button(feedback.tell)));
  expect(JSON.parse(state.toString("utf8"))).toMatchObject({ content: { surveys: [{ audience: "participants" }] } });
  await page.getByText(feedback.planMarked).waitFor();
  const report = await kept(page, () => hand.press(button(`${fi.shell.asFile("Word")}: ${feedback.report}`)));
  expect(report.subarray(0, 2).toString()).toBe("PK");

  const { plan } = parsePlanText(await saved(page))._unsafeUnwrap();
  expect(plan).toMatchObject({
    stage: "published",
    feedback: { toldOn: "2027-06-20" },
    sessions: { s1: { summary: { participants: expect.any(Number) } }, s3: { cancelled: true } },
  });
  await hand.goTo("today");
  expect(anybody.test(await page.content())).toBe(false);
}

// By keys it is the same way through the same views; each of these is tried by mouse in files of its own.
it.runIf(isThorough)("by mouse, from nothing to the season's report", async () => {
  const { page, wrongs, close } = await openPage(browser, {
    timezoneId: "Europe/Helsinki",
    now: today,
    serviceWorkers: "allow",
  });
  await bringToPublished(page, "closed-group", new Effort());
  await throughTheSeason(page, byMouse(page));
  expect(wrongs).toEqual([]);
  await close();
});

it("by keyboard alone, from nothing to the season's report", async () => {
  const { page, wrongs, close } = await openPage(browser, {
    timezoneId: "Europe/Helsinki",
    way: "one-file",
    now: today,
  });
  await bringToPublished(page, "closed-group", new EffortByKeys(page));
  await throughTheSeason(page, byKeys(page));
  expect(wrongs).toEqual([]);
  await close();
});

import { parsePlanText } from "@piiri/core/yaml";
import { strFromU8, unzipSync } from "fflate";
import ICAL from "ical.js";
import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { openBrowser, openPage, type Way } from "./openPage.js";
import { bringToPublished, Effort, today } from "./planning.js";
import { pressOn, stepByKeys, tabTo, typeInto } from "./pressing.js";
import { exampleNames, fi, goTo, isThorough, kept, saved, settled, stepTo } from "./reader.js";
import { pageInTurns } from "./turns.js";

const kinds = exampleNames;
type Kind = (typeof kinds)[number];

async function expectKept(page: Page, kind: Kind, effort: Effort): Promise<void> {
  const plan = parsePlanText(await saved(page))._unsafeUnwrap().plan;
  expect(plan).toMatchObject({
    stage: "published",
    title: "Arki kivun kanssa",
    organiser: { name: "Etelän yhdistys", domain: "etela.test", email: "ryhmat@etela.test" },
    revision: 1,
    revisedAt: "2027-01-10T08:00:00Z",
    sessions: { s1: { moved: { date: "2027-03-03" } } },
  });
  expect(plan.people?.facilitators?.map(({ name }) => name)).toEqual(["Maija Esimerkki", "Matti Esimerkki"]);
  expect(Object.keys(plan.done ?? {})).toHaveLength(1);
  expect(effort.fields).toBeLessThanOrEqual(12);
  process.stdout.write(`${kind}: ${effort.clicks} clicks and ${effort.fields} fields to a published calendar\n`);
}

/** The meetings of a calendar, by their identity: day and whether they are held. */
function meetingsIn(calendar: Buffer): ReadonlyMap<string, string> {
  const events = new ICAL.Component(ICAL.parse(calendar.toString("utf8"))).getAllSubcomponents("vevent");
  return new Map(events.map((each) => [new ICAL.Event(each).uid, `${new ICAL.Event(each).startDate}`]));
}

function calendarButton(page: Page): Locator {
  return page.getByRole("button", { name: `${fi.calendars.make}: ${fi.calendars.for.participants.name}` });
}

describe.each([
  // A closed group from the one file, and an event by keys below; each in both ways and by mouse too in the long runs.
  ["folder", isThorough ? kinds : ["open-meetings", "local-group"]],
  ["one-file", kinds.slice(0, 1)],
] as const satisfies readonly (readonly [Way, readonly Kind[]])[])("by mouse, the page as %s", (way, some) => {
  const open = pageInTurns({ way, timezoneId: "Europe/Helsinki", now: today });

  it.each(some)(
    "a coordinator brings a %s from nothing to calendars, moves an evening and tells people",
    async (kind) => {
      const { page, wrongs, close } = await open();
      const effort = new Effort();

      await bringToPublished(page, kind, effort);
      await effort.click(stepTo(page, "calendars"));
      effort.clicks += 1;
      const before = meetingsIn(await kept(page, () => calendarButton(page).click()));
      expect(before.size).toBeGreaterThan(0);

      await goTo(page, "sessions");
      await settled(page);
      const word = await kept(page, () =>
        page
          .getByRole("button", { name: fi.shell.asFile("Word") })
          .first()
          .click(),
      );
      const document = strFromU8(unzipSync(word)["word/document.xml"] ?? new Uint8Array());
      expect(document).toContain("18.00");

      await goTo(page, "dates");
      await page
        .getByRole("listitem")
        .getByRole("link", { name: fi.dates.session(1) })
        .first()
        .click();
      await page.getByLabel(fi.dates.newDate).fill("2027-03-03");
      await page.getByRole("heading", { name: fi.follows.preview }).waitFor();
      await page.getByText("ti 2.3.2027 klo 18.00 → ke 3.3.2027 klo 18.00").waitFor();
      await page.getByRole("button", { name: fi.dates.move, exact: true }).click();
      await page.getByRole("heading", { name: fi.follows.since }).waitFor();
      const message = page.getByRole("region", { name: fi.follows.message("session-changed", [1]) });
      await expect.poll(() => message.textContent()).toContain("ke 3.3.2027");
      expect(await message.textContent()).not.toMatch(/[*<>\\]|kivun/);
      // Whoever asked for Swedish is told in Swedish.
      await page.getByLabel(fi.follows.inWhichLanguage).selectOption("sv");
      await expect.poll(() => message.textContent()).toContain("ons 3.3.2027");

      await goTo(page, "calendars");
      const after = meetingsIn(await kept(page, () => calendarButton(page).click()));
      expect([...after.keys()]).toEqual([...before.keys()]);
      expect([...after].filter(([uid, start]) => before.get(uid) !== start)).toHaveLength(1);

      await goTo(page, "tasks");
      const task = page.getByRole("checkbox").first();
      const name = (await task.getAttribute("aria-label")) ?? "";
      await task.click();
      await page.getByRole("button", { name: fi.shell.undo(name) }).waitFor();

      await expectKept(page, kind, effort);
      expect(wrongs).toEqual([]);
      await close();
    },
  );
});

/** What has the focus after something was done; never the page as a whole. */
async function expectFocus(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe("BODY");
}

// A closed group is brought through the whole season by keys; the others are so in the same views.
it.each(isThorough ? kinds : (["single-event"] as const))(
  "by keyboard alone, a coordinator brings a %s from nothing to calendars and moves an evening",
  async (kind) => {
    const { page, wrongs, close } = await openPage(await openBrowser(), { timezoneId: "Europe/Helsinki", now: today });
    await tabTo(page, page.getByRole("radio").first());
    for (let down = 0; down < kinds.indexOf(kind); down += 1) await page.keyboard.press("ArrowDown");
    await typeInto(page, page.getByLabel(fi.begin.name), "Arki kivun kanssa");
    await page.getByRole("heading", { name: fi.begin.days }).waitFor();
    await pressOn(page, page.getByRole("button", { name: fi.begin.make }));
    await page.getByRole("table").first().waitFor();
    await expectFocus(page);

    await stepByKeys(page, "plan");
    await typeInto(page, page.getByLabel(fi.plan.questions["/description"].ask), "Jaetaan kokemuksia.");
    await page.getByRole("button", { name: fi.shell.undo(fi.plan.questions["/description"].ask) }).waitFor();
    await expectFocus(page);

    await stepByKeys(page, "check");
    await pressOn(page, page.getByRole("button", { name: fi.check.publish, exact: true }));
    await page.getByRole("button", { name: fi.check.backToDraft }).waitFor();
    await expectFocus(page);

    await stepByKeys(page, "calendars");
    await tabTo(page, calendarButton(page));
    expect(meetingsIn(await kept(page, () => page.keyboard.press("Enter"))).size).toBeGreaterThan(0);

    await stepByKeys(page, "sessions");
    await tabTo(page, page.getByRole("button", { name: fi.shell.asFile("Word") }).first());
    expect((await kept(page, () => page.keyboard.press("Enter"))).subarray(0, 2).toString()).toBe("PK");

    await stepByKeys(page, "dates");
    await pressOn(
      page,
      page
        .getByRole("listitem")
        .getByRole("link", { name: fi.dates.session(1) })
        .first(),
    );
    const day = page.getByLabel(fi.dates.newDate);
    // From the field before it, so that the first part of the date has the focus.
    await tabTo(page, page.getByLabel(fi.dates.theme, { exact: true }));
    await page.keyboard.press("Tab");
    const former = await day.inputValue();
    // Whichever part of the date comes first in the reader's country, it is one more.
    await page.keyboard.press("ArrowUp");
    await page.getByRole("heading", { name: fi.follows.preview }).waitFor();
    const moved = await day.inputValue();
    expect(moved).not.toBe(former);
    await pressOn(page, page.getByRole("button", { name: fi.dates.move, exact: true }));
    await page.getByRole("heading", { name: fi.follows.since }).waitFor();
    await expectFocus(page);

    await stepByKeys(page, "tasks");
    await pressOn(page, page.getByRole("checkbox").first(), " ");
    await page.getByRole("button", { name: fi.shell.undo(fi.tasks.done("").trim()) }).waitFor();
    await expectFocus(page);

    await tabTo(page, page.getByRole("button", { name: fi.shell.save, exact: true }));
    const text = (await kept(page, () => page.keyboard.press("Enter"))).toString("utf8");
    const plan = parsePlanText(text)._unsafeUnwrap().plan;
    expect(plan).toMatchObject({
      stage: "published",
      title: "Arki kivun kanssa",
      description: "Jaetaan kokemuksia.",
      revision: 1,
      sessions: { s1: { moved: { date: moved } } },
    });
    expect(Object.keys(plan.done ?? {})).toHaveLength(1);
    expect(wrongs).toEqual([]);
    await close();
  },
);

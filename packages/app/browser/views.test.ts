import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { Texts } from "../src/texts/texts.js";
import { textsIn } from "../src/texts/textsIn.js";
import { chooseFile, exampleNames, examples, fi, isThorough, saved, settled, wrongByAxe } from "./reader.js";
import { pageInTurns } from "./turns.js";

// Colours change at once.
const openNarrow = pageInTurns({ viewport: { width: 320, height: 640 }, reducedMotion: "reduce" });
const open = pageInTurns();

/** Every view; what is folded is unfolded. */
const views = [
  "today",
  "plan",
  "dates/s1",
  "check",
  "sessions/s1",
  "tasks",
  "tell",
  "registrations",
  "messages",
  "feedback",
  "calendars",
];
/** The parts of views that look otherwise. */
const parts = [
  ...["dates", "plan/when", "plan/who", "plan/where", "plan/registration", "plan/association"],
  ...["tell/ground-rules", "tell/booklet"],
];

/** In the first example every view, in Finnish also its parts; of the others, which differ in few of them, half by turns. */
function placesOf(name: (typeof exampleNames)[number], language: string): readonly string[] {
  if (name === "closed-group") return language === "fi" ? [...views, ...parts] : views;
  const turn = exampleNames.indexOf(name) % 2;
  return isThorough ? views : views.filter((_, index) => index % 2 === turn);
}

async function unfold(page: Page, texts: Texts): Promise<void> {
  await settled(page, texts.shell.loading);
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
  await settled(page, texts.shell.loading);
}

async function expectFits(page: Page, place: string, withColours: boolean): Promise<void> {
  expect({ place, wrong: await wrongByAxe(page, { withColours }) }).toEqual({ place, wrong: [] });
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect({ place, wider }).toEqual({ place, wider: 0 });
}

describe.each(["fi", "sv", "en"] as const)("in %s", (language) => {
  const texts = textsIn(language);
  const all = language === "fi" ? exampleNames : exampleNames.slice(0, 1);

  it.each(all)("every view of %s is as axe wants it, fits 320 px, and loads nothing from elsewhere", async (name) => {
    const { page, address, wrongs, close } = await openNarrow();
    await page.emulateMedia({ colorScheme: language === "sv" ? "dark" : "light" });
    // Of one example: the light colours in Finnish, the dark ones in Swedish.
    const withColours = name === "closed-group" && language !== "en";
    await expectFits(page, "begin", withColours);
    await chooseFile(page, join(examples, `${name}.yaml`));
    await page.getByRole("combobox").selectOption(language);
    for (const place of placesOf(name, language)) {
      await page.goto(`${address}#/${place}`);
      const [view] = place.split("/") as [keyof typeof texts.views];
      await page.getByRole("heading", { level: 1, name: texts.views[view].title }).waitFor();
      await unfold(page, texts);
      // The parts are in the colours of the view that they are of.
      await expectFits(page, place, withColours && !parts.includes(place));
    }
    await page.getByRole("combobox").selectOption("fi");
    expect(wrongs).toEqual([]);
    await close();
  });
});

it("one line that can hardly be read is found among many that look alike", async () => {
  const { page, address, wrongs, close } = await openNarrow();
  await chooseFile(page, join(examples, "closed-group.yaml"));
  await page.goto(`${address}#/tasks`);
  await unfold(page, fi);
  expect(await wrongByAxe(page)).toEqual([]);
  await page.evaluate(() => {
    const pale = new CSSStyleSheet();
    pale.replaceSync("main ul li:nth-child(5) * { color: #bbb !important; }");
    document.adoptedStyleSheets.push(pale);
  });
  expect((await wrongByAxe(page)).join()).toMatch(/^color-contrast /);
  await page.evaluate(() => document.adoptedStyleSheets.pop());
  expect(wrongs).toEqual([]);
  await close();
});

it("a finding that one answer mends is mended by one press, and the keyboard goes on from there", async () => {
  const { page, address, wrongs, close } = await open();
  await chooseFile(page, join(examples, "closed-group.yaml"));
  await page.goto(`${address}#/plan/registration/%2Fregistration%2Fcap`);
  const cap = page.getByLabel(fi.plan.questions["/registration/cap"].ask);
  await expect.poll(() => cap.evaluate((element) => element === document.activeElement)).toBe(true);
  await cap.fill("40");
  await cap.blur();
  const mend = page.getByRole("button", { name: fi.check.mend("12"), exact: true });
  await mend.focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => cap.inputValue()).toBe("12");
  await expect.poll(() => mend.count()).toBe(0);
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe("BODY");
  expect(wrongs).toEqual([]);
  await close();
});

it("what the plan may know of people, and who does what, is asked as well", async () => {
  const { page, address, wrongs, close } = await open();
  await chooseFile(page, join(examples, "closed-group.yaml"));
  const before = await saved(page);
  const choose = async (name: string, option: string) => {
    await page.getByLabel(name, { exact: true }).first().selectOption({ label: option });
  };
  await page.goto(`${address}#/plan/who`);
  await unfold(page, fi);
  await choose("Nettiyhteys", fi.plan.yes);
  await page.goto(`${address}#/plan/feedback`);
  await unfold(page, fi);
  await choose(fi.plan.questions["/report/countsToldBy"].ask, "Eeva Esimerkki");
  const lines = new Set(before.split("\n"));
  const written = (await saved(page)).split("\n").filter((line) => !lines.has(line) && !line.startsWith("revis"));
  expect(written).toEqual([
    expect.stringMatching(/equipment: \{.*connection: true.*\}/),
    "report: { countsToldBy: eeva }",
  ]);
  expect(wrongs).toEqual([]);
  await close();
});

it("what cannot be read is summed up, and each line leads to its field", async () => {
  const { page, wrongs, close } = await open();
  await chooseFile(page, join(examples, "closed-group.yaml"));
  await page.goto(`${page.url().split("#")[0]}#/plan/registration`);
  const notice = page.getByLabel(fi.plan.questions["/registration/privacyNotice"].ask);
  await notice.fill("ei osoite");
  await notice.blur();
  const summary = page.getByRole("region", { name: fi.shell.mendFirst });
  await summary.waitFor();
  await page.goto(`${page.url().split("#")[0]}#/tasks`);
  await summary.getByRole("link").first().click();
  await expect.poll(() => notice.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await notice.inputValue()).toBe("ei osoite");
  expect(await notice.getAttribute("aria-invalid")).toBe("true");
  expect(wrongs).toEqual([]);
  await close();
});

it("an evening is changed by minutes, and its timetable follows; back and forward lead through the views", async () => {
  const { page, address, wrongs, close } = await open();
  await chooseFile(page, join(examples, "closed-group.yaml"));
  await page.goto(`${address}#/sessions/s2`);
  await page.getByText(fi.sessions.edit).click();
  await page.getByLabel(fi.sessions.forThis).check();
  const first = page.getByLabel(fi.sessions.minutes).first();
  await first.fill("15");
  await first.blur();
  await page.getByText(fi.sessions.over(5)).waitFor();
  const later = page.getByLabel(fi.sessions.minutes).nth(1);
  await later.fill("20");
  await later.blur();
  await page.getByText("18.15–18.35").waitFor();
  await page.getByText(fi.sessions.isOwn).waitFor();
  await page.goto(`${address}#/sessions/s3`);
  await page.getByText("18.10–18.35").waitFor();
  await page.goBack();
  await page.getByText("18.15–18.35").waitFor();
  await page.goForward();
  await page.getByText("18.10–18.35").waitFor();
  expect(wrongs).toEqual([]);
  await close();
});

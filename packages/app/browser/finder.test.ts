// Why: the page on which people look for a group lives on others' web sites, where nobody of ours sees it; so it is tried in a browser.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Catalogue, resolvePlanOrThrow } from "@piiri/core";
import { toCalendarOrThrow } from "@piiri/core/ical";
import { en } from "@piiri/core/locale/en";
import { fi } from "@piiri/core/locale/fi";
import { sv } from "@piiri/core/locale/sv";
import { toJsonLdText } from "@piiri/core/publishing";
import { goodPlans } from "@piiri/core/rule-examples";
import { finderHtml, type PageWords, publicityCalendarEntry } from "@piiri/documents";
import { pages as english } from "@piiri/documents/locale/en";
import { pages as finnish } from "@piiri/documents/locale/fi";
import { pages as swedish } from "@piiri/documents/locale/sv";
import * as fc from "fast-check";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openBrowser } from "./openPage.js";
import { isThorough, wrongByAxe } from "./reader.js";

const today = "2027-01-10";
const inEnglish: Catalogue & PageWords = { ...en, pages: english };
const { finder: say } = english;

let browser: Browser;
let folder: string;
beforeAll(async () => {
  browser = await openBrowser();
  folder = mkdtempSync(join(tmpdir(), "piiri-finder-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What one looks for a group by, as a plan says it. */
const wanted = fc.record({
  venue: fc.oneof(
    fc.constant({ kind: "online" as const }),
    fc.record({
      kind: fc.constantFrom("in-person" as const, "hybrid" as const),
      area: fc.constantFrom("Tampere", "Åbo & Pargas", "St. Example's"),
      place: fc.constantFrom("Library, room 1", "House"),
    }),
    fc.constant({ kind: "in-person" as const, place: "House" }),
  ),
  themes: fc.uniqueArray(fc.constantFrom("Sleep", "Young people", "Work=life #1"), { maxLength: 2 }),
  language: fc.constantFrom("fi", "sv", "so"),
  start: fc.constantFrom("2027-01-18", "2027-01-19", "2027-01-22"),
  time: fc.constantFrom("10:00", "13:00", "18:00"),
});
type Wanted = typeof wanted extends fc.Arbitrary<infer Value> ? Value : never;

const plan = goodPlans["closed-group"];
function planOf({ venue, themes, language, start, time }: Wanted, index: number) {
  const { platform, sessions, ...others } = plan;
  return {
    ...others,
    id: `group-${index}`,
    publicName: `Group ${index}`,
    language,
    venue,
    ...(venue.kind === "in-person" ? {} : { platform }),
    publicity: { ...plan.publicity, themes },
    schedule: { ...plan.schedule, start, time },
  };
}

function pageOf(groups: readonly Wanted[], words = inEnglish): string {
  const entries = groups.flatMap((each, index) => {
    const group = resolvePlanOrThrow(JSON.parse(JSON.stringify(planOf(each, index))), undefined, { today });
    return (
      publicityCalendarEntry(group, {
        data: (one) => toJsonLdText(one, words),
        calendar: (one) => toCalendarOrThrow(one, words, { view: "public" }),
      }) ?? []
    );
  });
  expect(entries).toHaveLength(groups.length);
  return finderHtml(entries, words, { today });
}

/** The answers that a group has to a choice, told by its plan anew. */
const answers: Readonly<Record<string, (group: Wanted) => readonly (string | undefined)[]>> = {
  place: ({ venue }) => [venue.kind === "online" ? undefined : ("area" in venue && venue.area) || venue.place],
  theme: ({ themes }) => themes,
  way: ({ venue }) => (venue.kind === "hybrid" ? ["online", "in-person"] : [venue.kind]),
  language: ({ language }) => [language],
  weekday: ({ start }) => [weekdayOfStart(start)],
  part: ({ time }) => [{ "10:00": "morning", "13:00": "afternoon", "18:00": "evening" }[time]],
};
const weekdayOfStart = (start: string) =>
  new Date(`${start}T12:00:00Z`).toLocaleDateString("en", { weekday: "long", timeZone: "UTC" }).toLowerCase();

async function openFinder(html: string, options: BrowserContextOptions & { readonly at?: string } = {}) {
  const { at = "", ...others } = options;
  const file = join(folder, "find.html");
  writeFileSync(file, html);
  const context = await browser.newContext(others);
  const page = await context.newPage();
  const wrongs: string[] = [];
  page.on("pageerror", (error) => wrongs.push(error.message));
  page.on("console", (message) => message.type() === "error" && wrongs.push(message.text()));
  page.on("request", (request) => /^(file|data):/.test(request.url()) || wrongs.push(request.url()));
  const address = pathToFileURL(file).href;
  await page.goto(address + at);
  return { page, address, wrongs, context, close: () => context.close() };
}

const shown = async (page: Page) =>
  (await page.locator("article:visible h2").allTextContents()).map((name) => Number(name.replace("Group ", ""))).sort();

it("shows exactly the groups that fit what is chosen, keeps the choice in the address, and finds it there again", async () => {
  const { page, address, wrongs, close } = await openFinder(pageOf([]));
  await fc.assert(
    fc.asyncProperty(
      fc.array(wanted, { minLength: 2, maxLength: 8 }),
      fc.infiniteStream(fc.nat()),
      async (groups, seeds) => {
        writeFileSync(join(folder, "find.html"), pageOf(groups));
        await page.goto("about:blank");
        await page.goto(address);
        const all = groups.map((_, index) => index);
        expect(await shown(page)).toEqual(all);
        const chosen = new Map<string, string>();
        for (const name of Object.keys(answers)) {
          const field = page.locator(`select[name=${name}]`);
          const choices = await field
            .locator("option")
            .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
          const told = groups.flatMap((group) => answers[name]?.(group) ?? []).filter((one) => one !== undefined);
          expect(choices.toSorted()).toEqual(["", ...new Set(told)].sort());
          const parts = told.some((one) => groups.some((group) => answers[name]?.(group).includes(one) === false));
          expect(await field.isVisible()).toBe(parts);
          const choice = choices[(seeds.next().value ?? 0) % (choices.length * 2)];
          if (!parts || choice === undefined || choice === "") continue;
          await field.selectOption(choice);
          chosen.set(name, choice);
          const fits = groups.flatMap((group, index) =>
            [...chosen].every(([each, value]) => answers[each]?.(group).includes(value)) ? [index] : [],
          );
          expect(await shown(page)).toEqual(fits);
          const count =
            { 0: say.shown.none, 1: say.shown.one }[fits.length] ?? say.shown.many.replace("#", `${fits.length}`);
          expect(await page.getByRole("status").first().textContent()).toBe(count);
        }
        const before = await shown(page);
        const now = page.url();
        await page.goto("about:blank");
        await page.goto(now);
        expect(await shown(page)).toEqual(before);
        await page.getByRole("button", { name: say.showAll, exact: true }).click();
        expect(await shown(page)).toEqual(all);
      },
    ),
    { numRuns: isThorough ? 30 : 8, seed: 23, endOnFailure: true },
  );
  expect(wrongs).toEqual([]);
  await close();
});

const some: readonly Wanted[] = [
  {
    venue: { kind: "in-person", area: "Tampere", place: "Library, room 1" },
    themes: ["Sleep"],
    language: "fi",
    start: "2027-01-18",
    time: "18:00",
  },
  { venue: { kind: "online" }, themes: [], language: "sv", start: "2027-01-19", time: "10:00" },
];

it("without a script shows all groups and nothing that does not work, and calendars can be had", async () => {
  const { page, wrongs, close } = await openFinder(pageOf(some), { javaScriptEnabled: false });
  expect(await shown(page)).toEqual([0, 1]);
  expect(await page.locator("select:visible, button:visible").count()).toBe(0);
  await page.getByRole("link", { name: `${say.link}: Group 0`, exact: true }).click();
  expect(page.url()).toMatch(/#group-0\./);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: `${say.addToCalendar}: Group 0`, exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^group-0\..*\.ics$/);
  const calendar = readFileSync(await download.path(), "utf8");
  expect(calendar).toContain("UID:public-s1@group-0.");
  expect(calendar.endsWith("END:VCALENDAR\r\n")).toBe(true);
  expect(wrongs).toEqual([]);
  await close();
});

it.each([
  ["fi", { ...fi, pages: finnish }],
  ["sv", { ...sv, pages: swedish }],
  ["en", inEnglish],
] as const)("is in %s as axe wants it, fits 320 px, and is used by the keyboard alone", async (_, words) => {
  const { page, wrongs, close } = await openFinder(pageOf(some, words), { viewport: { width: 320, height: 640 } });
  expect(await wrongByAxe(page)).toEqual([]);
  const wide = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(await wide()).toBe(0);
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => (document.activeElement as HTMLSelectElement).name)).toBe("place");
  await page.keyboard.press("ArrowDown");
  await expect.poll(() => shown(page)).toEqual([0]);
  await page.locator("summary:visible").first().press("Enter");
  expect(await page.locator("details[open]").count()).toBe(1);
  expect(await wrongByAxe(page)).toEqual([]);
  expect(await wide()).toBe(0);
  await page.emulateMedia({ media: "print" });
  expect(await page.locator("form:visible, button:visible, .tools:visible").count()).toBe(0);
  expect(wrongs).toEqual([]);
  await close();
});

it("shows what the address asks for: also a town without a group, and one group by its own address", async () => {
  const { page, address, wrongs, close } = await openFinder(pageOf(some), { at: "#place=Turku" });
  expect(await shown(page)).toEqual([]);
  await page.getByText(say.shown.none).waitFor();
  expect(await page.getByLabel(say.filters.place).inputValue()).toBe("Turku");
  await page.goto(`${address}#way=online`);
  await expect.poll(() => shown(page)).toEqual([1]);
  await page.goto(`${address}#${"group-0.groups.test"}`);
  await expect.poll(() => shown(page)).toEqual([0, 1]);
  await page.goto(`${address}?language=sv`);
  expect(await shown(page)).toEqual([1]);
  expect(wrongs).toEqual([]);
  await close();
});

it("lies within another page, narrowed down, without bars of its own to the side", async () => {
  writeFileSync(
    join(folder, "host.html"),
    '<iframe src="find.html#way=in-person" title="Groups" style="width: 300px; height: 400px; border: 0"></iframe>',
  );
  const { page, address, wrongs, close } = await openFinder(pageOf(some));
  await page.goto(address.replace("find.html", "host.html"));
  const frame = page.frameLocator("iframe");
  await frame.getByRole("heading", { name: "Group 0", exact: true }).waitFor();
  await expect.poll(() => frame.locator("article:visible").count()).toBe(1);
  expect(await frame.locator("html").evaluate((html) => html.scrollWidth - html.clientWidth)).toBe(0);
  expect(wrongs).toEqual([]);
  await close();
});

it("copies a group's address, or hands it to what the device shares by", async () => {
  const { page, context, address, wrongs, close } = await openFinder(pageOf(some));
  // Where the browser does not let it copy, the address is there to be copied by hand.
  await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined, configurable: true }));
  await page.getByRole("button", { name: `${say.copy}: Group 0`, exact: true }).click();
  await page.getByText(/find\.html#group-0\./).waitFor();
  await page.reload();
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.getByRole("button", { name: `${say.copy}: Group 1`, exact: true }).click();
  await page.getByText(say.copied).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/find\.html#group-1\./);
  await page.addInitScript(() => {
    const share = (told: ShareData) => Promise.resolve(Object.assign(globalThis, { told }));
    Object.defineProperty(navigator, "share", { value: share });
  });
  await page.goto("about:blank");
  await page.goto(address);
  await page.getByRole("button", { name: `${say.share}: Group 0`, exact: true }).click();
  await expect
    .poll(() => page.evaluate(() => Reflect.get(globalThis, "told")))
    .toMatchObject({ title: "Group 0", url: expect.stringMatching(/#group-0\./) });
  expect(wrongs).toEqual([]);
  await close();
});

it("runs nothing that a plan says", async () => {
  const name = '</script><script>alert(1)</script>"><img src=x onerror=alert(1)>';
  const entry = publicityCalendarEntry(
    resolvePlanOrThrow({ ...plan, publicName: "Group", description: name, publicity: { themes: [name.slice(0, 60)] } }),
    { data: (group) => toJsonLdText(group, en) },
  );
  const { page, wrongs, close } = await openFinder(
    finderHtml(entry === undefined ? [] : [{ ...entry, name }], inEnglish, { today }),
  );
  let alerts = 0;
  page.on("dialog", (dialog) => {
    alerts += 1;
    void dialog.dismiss();
  });
  await page.reload();
  expect(await page.locator("article h2").textContent()).toBe(name);
  expect(await page.locator("img").count()).toBe(0);
  expect(alerts).toBe(0);
  expect(wrongs).toEqual([]);
  await close();
});

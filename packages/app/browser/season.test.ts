// Why: a season of many groups, as a coordinator of a federation looks at it.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { textsIn } from "../src/texts/textsIn.js";
import { seasonTextsIn } from "../src/views/season/textsIn.js";
import { openBrowser, openPage } from "./openPage.js";
import { piiri } from "./piiri.js";
import {
  chooseFile,
  exampleNames,
  examples,
  fi,
  isThorough,
  kept,
  watchFor,
  watchPulse,
  wrongByAxe,
} from "./reader.js";

const say = seasonTextsIn("fi");
const today = "2027-01-10T10:00:00+02:00";

let browser: Browser;
let folder: string;
beforeAll(async () => {
  browser = await openBrowser();
  folder = mkdtempSync(join(tmpdir(), "piiri-season-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function atSeason() {
  const opened = await openPage(browser, { timezoneId: "Europe/Helsinki", now: today });
  await opened.page.getByRole("link", { name: fi.begin.season }).click();
  return opened;
}

async function give(page: Page, button: string, files: string | readonly string[]): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: button }).click(),
  ]);
  await chooser.setFiles(typeof files === "string" ? files : [...files]);
}

const part = (page: Page, name: keyof typeof say.parts) => page.getByRole("link", { name: say.parts[name] }).click();

describe("a season in the page", () => {
  it("of a folder is the very bytes that the command makes, and one calendar of all", async () => {
    const groups = join(folder, "groups");
    cpSync(examples, join(groups, "kevat"), { recursive: true });
    writeFileSync(join(groups, "muistio.yaml"), "maito: 1\n");
    // What was told of a survey lies beside its plan, and is among the figures.
    const answers = join(examples, "../exports/feedback.csv");
    const survey = ["feedback", join(groups, "kevat/closed-group.yaml"), answers, "--now", "2027-06-10T09:00:00Z"];
    await piiri(survey);
    const made = async (file: string, ...options: readonly string[]) => {
      const to = join(folder, file);
      const given = ["season", groups, ...options, "--language", "fi", "--now", today, "-o", to];
      await piiri(given);
      return readFileSync(to);
    };
    const { page, wrongs, close } = await atSeason();
    await give(page, say.folder, groups);
    await page.getByText(say.read(exampleNames.length, 1)).waitFor();
    const press = (name: string) => kept(page, () => page.getByRole("button", { name, exact: true }).click());
    expect(await press(fi.shell.asWebPage)).toEqual(await made("a.html", "--for", "planning"));
    expect((await press(fi.shell.asFile("Word"))).subarray(0, 2).toString()).toBe("PK");
    await part(page, "report");
    const table = await press(say.table);
    expect(table.toString("utf8")).toMatch(/;9;/);
    expect(table).toEqual(await made("b.csv", "--for", "report"));
    expect(await press(say.rows)).toEqual(await made("c.csv", "--for", "groups"));
    expect(await press(fi.shell.asWebPage)).toEqual(await made("d.html", "--for", "report"));
    await part(page, "calendars");
    for (const view of ["public", "facilitators"] as const) {
      const calendar = await press(`${fi.calendars.make}: ${say.calendarFor[view].name}`);
      expect(calendar).toEqual(await made(`${view}.ics`, "--for", view));
    }
    const { finder, booklet, calendar } = say.everyone;
    const web = (name: string) => press(`${fi.shell.asWebPage}: ${name}`);
    expect(await web(finder.name)).toEqual(await made("finder.html", "--for", "public"));
    expect(await web(booklet.name)).toEqual(await made("booklet.html", "--for", "booklet"));
    expect(await press(`${fi.shell.asFile("Word")}: ${booklet.name}`)).toEqual(
      await made("booklet.docx", "--for", "booklet"),
    );
    expect(await web(calendar.name)).toEqual(await made("calendar.html", "--for", "calendar"));
    // What is printed is the booklet alone, on its own paper, and afterwards all is as it was.
    await page.evaluate(() =>
      Object.assign(globalThis, { print: () => document.body.classList.add("stands-printing") }),
    );
    await page.getByRole("button", { name: `${fi.shell.print}: ${booklet.name}`, exact: true }).click();
    await page.locator("body.stands-printing").waitFor();
    await page.emulateMedia({ media: "print" });
    expect(await page.getByRole("heading", { level: 1 }).isVisible()).toBe(false);
    await page.getByRole("heading", { level: 3, name: "1. Vertaisryhmä, kevät 2027", exact: true }).waitFor();
    const papers = () =>
      page.evaluate(() =>
        document.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)),
      );
    expect((await papers()).join()).toMatch(/@page .*a5/i);
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    await page.emulateMedia({ media: "screen" });
    expect(await papers()).toEqual([]);
    expect(await wrongByAxe(page)).toEqual([]);
    expect(wrongs).toEqual([]);
    await close();
  });

  it("tells which plans it leaves out and why, and looks for a place for the plan that lies open", async () => {
    const broken = join(folder, "rikki.yaml");
    writeFileSync(broken, "format: closed-group\nid: [\n");
    const { page, wrongs, close } = await openPage(browser, { timezoneId: "Europe/Helsinki", now: today });
    await chooseFile(page, join(examples, "open-meetings.yaml"));
    await page
      .getByRole("navigation", { name: fi.shell.steps })
      .getByRole("link", { name: fi.views.season.title })
      .click();
    await give(page, say.files, [...exampleNames.map((name) => join(examples, `${name}.yaml`)), broken]);
    await page.getByRole("heading", { name: say.leftOut(1) }).waitFor();
    await page.getByRole("button", { name: say.openPlan("rikki.yaml") }).waitFor();
    await page.getByLabel(say.from).fill("2027-06-01");
    await page.getByLabel(say.to).fill("2027-01-01");
    await page.getByText(say.wrongDays).waitFor();
    await page.getByLabel(say.to).fill("2027-12-31");
    await page.getByText(say.read(exampleNames.length, 0)).waitFor();
    await part(page, "suggest");
    await page.locator("article.document").getByRole("heading").first().waitFor();
    expect(wrongs).toEqual([]);
    await close();
  });

  it("beside last time's plans tells what the command tells: what is new, gone and changed, and what the review says of that", async () => {
    const [then, now] = ["then", "now"].map((name) => join(folder, name)) as [string, string];
    cpSync(examples, then, { recursive: true });
    cpSync(examples, now, { recursive: true });
    const [gone, fresh] = [join(now, "single-event.yaml"), join(then, "open-meetings.yaml")];
    const former = join(then, "single-event.yaml");
    writeFileSync(former, readFileSync(former, "utf8").replace(/^stage: .*$/m, "stage: published"));
    rmSync(gone);
    rmSync(fresh);
    const changed = join(now, "closed-group.yaml");
    const text = readFileSync(changed, "utf8").replace(/^sessions:(?:\n +.*|\n)*\n/m, "");
    writeFileSync(changed, `${text}\nsessions: { s3: { cancelled: true }, s4: { postponed: true } }\n`);
    const call = ["season", "diff", then, now, "--language", "fi", "--now", today, "--json"];
    const { stdout } = await piiri(call);
    const told = JSON.parse(stdout) as {
      readonly unchanged: number;
      readonly groups: readonly {
        readonly kind: "new" | "gone" | "changed";
        readonly group: string;
        readonly publicName: string;
        readonly toCome?: readonly string[];
        readonly changes?: readonly unknown[];
        readonly findings: readonly { readonly message: string }[];
      }[];
    };
    const { page, wrongs, close } = await atSeason();
    await give(page, say.folder, now);
    await part(page, "changes");
    await give(page, say.changes.folder, then);
    const counted = { new: 1, gone: 1, changed: 1, unchanged: told.unchanged };
    await page.getByText(say.changes.counts(counted)).waitFor();
    expect(told.groups.map(({ kind }) => kind).toSorted()).toEqual(["changed", "gone", "new"]);
    for (const { kind, group, publicName, toCome = [], changes = [], findings } of told.groups) {
      const one = page.getByRole("region", { name: `${publicName} (${group})` });
      await one.getByRole("heading", { name: `${publicName}: ${say.changes.kinds[kind]}` }).waitFor();
      const shown = await one.locator(".finding > p:first-child").allTextContents();
      expect(shown.toSorted()).toEqual(findings.map(({ message }) => message).toSorted());
      if (kind === "gone") await one.getByText(say.changes.toCome(toCome.length)).waitFor();
      if (kind === "changed") expect(await one.locator("li").count()).toBeGreaterThanOrEqual(changes.length);
    }
    expect(await wrongByAxe(page)).toEqual([]);
    // A plan that cannot be read would make its group look new or gone.
    writeFileSync(fresh, "format: closed-group\nid: [\n");
    await give(page, say.changes.folder, then);
    await page.getByText(say.changes.mendFirst).waitFor();
    await page.getByRole("button", { name: say.openPlan("open-meetings.yaml") }).waitFor();
    expect(wrongs).toEqual([]);
    await close();
  });

  it("several plans that are dropped are a season; in each language it is as axe wants it, and fits 320 px", async () => {
    const { page, address, wrongs, close } = await openPage(browser, { viewport: { width: 320, height: 640 } });
    const plans = exampleNames.map((name) => [`${name}.yaml`, readFileSync(join(examples, `${name}.yaml`), "utf8")]);
    await page.evaluate((files) => {
      const dataTransfer = new DataTransfer();
      for (const [name = "", text = ""] of files) dataTransfer.items.add(new File([text], name));
      const drop = new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true });
      document.querySelector("footer")?.dispatchEvent(drop);
    }, plans);
    for (const language of ["fi", "sv", "en"] as const) {
      await page.getByRole("combobox").selectOption(language);
      const words = seasonTextsIn(language);
      await page.getByText(words.read(exampleNames.length, 0)).waitFor();
      for (const each of ["planning", "report", "calendars", "suggest", "changes"] as const) {
        await page.goto(`${address}#/season/${each}`);
        await page.getByRole("link", { name: words.parts[each] }).waitFor();
        await expect.poll(() => page.getByText(textsIn(language).shell.loading).count()).toBe(0);
        expect({ each, wrong: await wrongByAxe(page, { withColours: language === "fi" }) }).toEqual({
          each,
          wrong: [],
        });
        const wide = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect({ each, wide }).toEqual({ each, wide: 0 });
      }
    }
    expect(wrongs).toEqual([]);
    await close();
  });

  it("of many plans is read with progress, and the page answers meanwhile", async () => {
    const many = join(folder, "many");
    mkdirSync(many);
    const text = readFileSync(join(examples, "closed-group.yaml"), "utf8");
    const count = isThorough ? 1000 : 300;
    for (let n = 0; n < count; n += 1)
      writeFileSync(join(many, `${n}.yaml`), text.replace(/^id: .*$/m, `id: group-${n}`));
    const { page, wrongs, close } = await atSeason();
    const longest = await watchPulse(page);
    const progressWasThere = await watchFor(page, "progress");
    await give(page, say.folder, many);
    await page.getByText(say.read(count, 0)).waitFor();
    await page
      .getByText(/\d+ riviä lisää/)
      .first()
      .waitFor();
    expect(await progressWasThere()).toBe(true);
    expect(await longest()).toBeLessThan(5000);
    expect(wrongs).toEqual([]);
    await close();
  });
});

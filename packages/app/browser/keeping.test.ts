import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { textsIn } from "../src/texts/textsIn.js";
import { dropFile, openBrowser, openPage, type Way } from "./openPage.js";
import { fi, keptIn, openExample, wrongByAxe } from "./reader.js";
import { pageInTurns } from "./turns.js";

const examples = join(import.meta.dirname, "../../../examples/plans");
const example = readFileSync(join(examples, "closed-group.yaml"), "utf8");
const question = fi.plan.questions["/title"].ask;

const open = pageInTurns();
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});

async function answerTitle(page: Page, title: string): Promise<void> {
  await page.getByRole("navigation", { name: fi.shell.steps }).getByRole("link", { name: fi.views.plan.title }).click();
  await page.getByLabel(question).fill(title);
  await page.getByLabel(question).blur();
  await page
    .getByRole("button", { name: fi.shell.undo(question) })
    .first()
    .waitFor();
}

const nothing = { local: 0, session: 0, drafts: [] };

describe.each(["folder", "one-file"] as const satisfies readonly Way[])("what the page as %s keeps", (way) => {
  it("on a computer that may be shared: nothing, and she is warned before leaving", async () => {
    const { page, wrongs, close } = await openPage(browser, { way });
    await openExample(page);
    await answerTitle(page, "Toinen nimi");
    expect(await keptIn(page)).toEqual(nothing);
    const asked: string[] = [];
    page.on("dialog", (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await page.reload();
    await page.getByRole("heading", { level: 1, name: fi.views.begin.title }).waitFor();
    expect(asked).toEqual(["beforeunload"]);
    expect(await keptIn(page)).toEqual(nothing);
    expect(wrongs).toEqual([]);
    await close();
  });

  it("on her own computer: loaded anew or ended in the middle, the page has the plan as it was", async () => {
    const { page, anotherTab, wrongs, close } = await openPage(browser, { way });
    page.on("dialog", ({ type }) => wrongs.push(`asked: ${type()}`));
    await page.getByRole("button", { name: fi.keeping.own }).click();
    await openExample(page);
    await answerTitle(page, "Toinen nimi");
    await expect.poll(async () => (await keptIn(page)).drafts.join()).toContain("title: Toinen nimi");
    await page.reload();
    await page.getByRole("heading", { level: 1, name: fi.views.plan.title }).waitFor();
    await expect.poll(() => page.getByLabel(question).inputValue()).toBe("Toinen nimi");
    await answerTitle(page, "Kolmas nimi");
    await expect.poll(async () => (await keptIn(page)).drafts.join()).toContain(`"title":"Kolmas nimi"`);

    // The tab's process ends, as when memory runs out.
    const crashed = page.waitForEvent("crash");
    void page.goto("chrome://crash").catch(() => {});
    await crashed;
    const next = await anotherTab();
    await next.getByRole("button", { name: "Kolmas nimi", exact: true }).waitFor();
    expect(await wrongByAxe(next)).toEqual([]);
    await next.getByRole("button", { name: "Kolmas nimi", exact: true }).click();
    await next.getByRole("heading", { level: 1, name: fi.views.today.title }).waitFor();
    const [download] = await Promise.all([
      next.waitForEvent("download"),
      next.getByRole("button", { name: fi.shell.save, exact: true }).click(),
    ]);
    const lines = example.split("\n");
    const savedLines = readFileSync(await download.path(), "utf8").split("\n");
    expect(savedLines.filter((line, index) => line !== lines[index])).toEqual(["title: Kolmas nimi"]);
    expect(wrongs).toEqual([]);
    await close();
  });

  it("is forgotten in one press", async () => {
    const { page, wrongs, close } = await openPage(browser, { way });
    await page.getByRole("button", { name: fi.keeping.own }).click();
    await openExample(page);
    await answerTitle(page, "Toinen nimi");
    await expect.poll(async () => (await keptIn(page)).drafts.length).toBe(1);
    await page.getByRole("button", { name: fi.keeping.forget }).click();
    await page.getByText(fi.keeping.forgotten).waitFor();
    expect(await keptIn(page)).toEqual(nothing);
    await answerTitle(page, "Kolmas nimi");
    expect(await keptIn(page)).toEqual(nothing);
    expect(wrongs).toEqual([]);
    await close();
  });
});

describe("a file", () => {
  it("that somebody else saved meanwhile is shown beside hers, and is written over only with what she chose", async () => {
    const { page, wrongs, close } = await openPage(browser, { inPlace: true });
    const write = (text: string) =>
      page.evaluate(async (content) => {
        const folder = await navigator.storage.getDirectory();
        const stream = await (await folder.getFileHandle("old.yaml", { create: true })).createWritable();
        await stream.write(content);
        await stream.close();
      }, text);
    const read = () =>
      page.evaluate(async () => {
        const folder = await navigator.storage.getDirectory();
        return (await (await folder.getFileHandle("old.yaml")).getFile()).text();
      });
    const told = (text: string) => page.getByText(text, { exact: true });
    await write(example);
    await page.getByRole("button", { name: fi.begin.openFile }).click();
    await page.getByRole("heading", { level: 1, name: fi.views.today.title }).waitFor();
    await answerTitle(page, "Minun nimeni");
    const note = "# Kirjoitettu toisella koneella.";
    const theirs = `${example.replace(/^title: .*$/m, "title: Heidän nimensä")}${note}\n`;
    await write(theirs);

    await page.getByRole("button", { name: fi.shell.save, exact: true }).click();
    await page.getByRole("heading", { level: 1, name: fi.keeping.elsewhere.heading }).waitFor();
    await told("title: Minun nimeni").waitFor();
    await told("title: Heidän nimensä").waitFor();
    expect(await read()).toBe(theirs);
    expect(await page.getByRole("button", { name: fi.keeping.elsewhere.saveMerged }).isDisabled()).toBe(true);

    const { difference, mine, theirs: inFile } = fi.keeping.elsewhere;
    await page
      .getByRole("group", { name: difference(1, 2) })
      .getByRole("radio", { name: mine })
      .check();
    await page
      .getByRole("group", { name: difference(2, 2) })
      .getByRole("radio", { name: inFile })
      .check();
    await page.getByRole("button", { name: fi.keeping.elsewhere.saveMerged }).click();
    await page.getByText(fi.shell.saved("old.yaml")).waitFor();
    expect(await read()).toBe(`${example.replace(/^title: .*$/m, "title: Minun nimeni")}${note}\n`);
    expect(wrongs).toEqual([]);
    await close();
  });

  it("that is given again and holds something else by now is shown beside hers, where the browser cannot look by itself", async () => {
    const { page, wrongs, close } = await open();
    await dropFile(page, "oma.yaml", example);
    await page.getByText(fi.shell.saved("oma.yaml")).waitFor();
    await answerTitle(page, "Minun nimeni");
    const theirs = example.replace(/^title: .*$/m, "title: Heidän nimensä");
    await dropFile(page, "oma.yaml", theirs);
    await page.getByRole("heading", { level: 1, name: fi.keeping.elsewhere.heading }).waitFor();
    await page.getByText("title: Minun nimeni", { exact: true }).waitFor();
    expect(await wrongByAxe(page)).toEqual([]);
    await page.getByRole("button", { name: fi.keeping.elsewhere.takeTheirs }).click();
    await page.getByText(fi.shell.saved("oma.yaml")).waitFor();
    await page.getByRole("button", { name: fi.shell.undo(fi.keeping.elsewhere.merged) }).click();
    await expect.poll(() => page.getByLabel(question).inputValue()).toBe("Minun nimeni");
    expect(wrongs).toEqual([]);
    await close();
  });

  it("that is dropped anywhere is opened; one that is no plan is said to be none", async () => {
    const { page, wrongs, close } = await open();
    await dropFile(page, "kuva.png", "\u0000\u0001\u0002");
    await page.getByText(fi.notices["not-known"]).waitFor();
    await dropFile(page, "oma.yaml", example);
    await page.getByText(fi.shell.saved("oma.yaml")).waitFor();
    expect(wrongs).toEqual([]);
    await close();
  });
});

describe("an example", () => {
  it.each(["sv", "en"] as const)(
    "is in the reader's language, loses nothing by being closed, and is told as one: %s",
    async (language) => {
      const texts = textsIn(language);
      const { page, wrongs, close } = await openPage(browser, { locale: language });
      page.on("dialog", ({ message }) => wrongs.push(`asked: ${message()}`));
      for (const name of ["closed-group", "open-meetings", "single-event", "local-group"] as const) {
        await page.getByRole("button", { name: texts.begin.formats[name].name }).click();
        await page.getByText(texts.keeping.example).waitFor();
        await expect.poll(() => page.getByRole("banner").locator("strong").count()).toBe(1);
        expect(await page.getByRole("banner").locator("strong").textContent()).not.toMatch(/kiv|kip/i);
        await page.getByRole("button", { name: texts.shell.close }).click();
        await page.getByRole("heading", { level: 1, name: texts.views.begin.title }).waitFor();
      }
      expect(wrongs).toEqual([]);
      await close();
    },
  );
});

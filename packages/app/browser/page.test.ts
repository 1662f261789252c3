import { readFileSync } from "node:fs";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { parsePlanText } from "@piiri/core/yaml";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { viewNames } from "../src/desk/place.js";
import { textsIn } from "../src/texts/textsIn.js";
import { openBrowser, openPage, type Way } from "./openPage.js";

const examples = join(import.meta.dirname, "../../../examples/plans");
const exampleNames = ["closed-group", "open-meetings", "single-event", "local-group"] as const;
const fi = textsIn("fi");

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

/** What the reader would have in the file. */
async function saved(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: fi.shell.save, exact: true }).click(),
  ]);
  return readFileSync(await download.path(), "utf8");
}

async function chooseFile(page: Page, file: string): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: fi.begin.openFile }).click(),
  ]);
  await chooser.setFiles(file);
  await page.getByRole("heading", { level: 1, name: fi.views.today.title }).waitFor();
}

async function goTo(page: Page, view: Exclude<(typeof viewNames)[number], "begin">): Promise<void> {
  await page
    .getByRole("navigation", { name: fi.shell.steps })
    .getByRole("link", { name: fi.views[view].title })
    .click();
  await page.getByRole("heading", { level: 1, name: fi.views[view].title }).waitFor();
}

describe.each(["folder", "one-file"] as const satisfies readonly Way[])("the page as %s", (way) => {
  it.each(["closed-group", "open-meetings", "single-event", "local-group"] as const)(
    "a coordinator begins a %s, answers, publishes, ticks a task off and has it all in a file",
    async (kind) => {
      const { page, wrongs, close } = await openPage(browser, { way });
      await page.getByLabel(fi.begin.formats[kind].name).check();
      await page.getByLabel(fi.begin.start).fill("2027-03-02");
      await page.getByLabel(fi.begin.name).fill("Arki kivun kanssa");
      await page.getByRole("button", { name: fi.begin.make }).click();
      await page.getByRole("table").first().waitFor();

      await goTo(page, "plan");
      const purpose = page.getByLabel(fi.plan.questions["/description"].ask);
      await purpose.fill("Jaetaan kokemuksia.");
      await purpose.blur();
      await page.getByRole("button", { name: fi.shell.undo(fi.plan.questions["/description"].ask) }).waitFor();

      await goTo(page, "tasks");
      const task = page.getByRole("checkbox").first();
      await task.click();
      await expect.poll(() => task.isChecked()).toBe(true);

      await goTo(page, "check");
      await page.getByRole("button", { name: fi.check.publish, exact: true }).click();
      await page.getByRole("button", { name: fi.check.backToDraft }).waitFor();

      const plan = parsePlanText(await saved(page));
      const { stage, title, description, done } = plan._unsafeUnwrap().plan;
      expect({ stage, title, description }).toEqual({
        stage: "published",
        title: "Arki kivun kanssa",
        description: "Jaetaan kokemuksia.",
      });
      expect(Object.keys(done ?? {})).toHaveLength(1);
      expect(wrongs).toEqual([]);
      await close();
    },
  );
});

describe("a plan that was there before", () => {
  it("opened, one answer changed and saved, differs in that line alone", async () => {
    const { page, wrongs, close } = await openPage(browser);
    const file = join(examples, "closed-group.yaml");
    await chooseFile(page, file);
    await goTo(page, "plan");
    const title = page.getByLabel(fi.plan.questions["/title"].ask);
    await title.fill("Toinen nimi");
    await title.blur();
    await page.getByRole("button", { name: fi.shell.undo(fi.plan.questions["/title"].ask) }).waitFor();
    const before = readFileSync(file, "utf8").split("\n");
    const after = (await saved(page)).split("\n");
    expect(after).toHaveLength(before.length);
    expect(after.filter((line, index) => line !== before[index])).toEqual(["title: Toinen nimi"]);
    expect(wrongs).toEqual([]);
    await close();
  });

  it("is not written over by a new plan that is saved after it was closed", async () => {
    const { page, wrongs, close } = await openPage(browser, { inPlace: true });
    await page.evaluate(
      async (old) => {
        const folder = await navigator.storage.getDirectory();
        const handleOf = (name: string) => folder.getFileHandle(name, { create: true });
        const stream = await (await handleOf("old.yaml")).createWritable();
        await stream.write(old);
        await stream.close();
        Object.assign(globalThis, {
          showOpenFilePicker: async () => [await handleOf("old.yaml")],
          showSaveFilePicker: () => handleOf("new.yaml"),
        });
      },
      readFileSync(join(examples, "closed-group.yaml"), "utf8"),
    );
    const textOf = (name: string) =>
      page.evaluate(async (one) => {
        const folder = await navigator.storage.getDirectory();
        return (await (await folder.getFileHandle(one)).getFile()).text();
      }, name);
    await page.getByRole("button", { name: fi.begin.openFile }).click();
    await page.getByRole("heading", { level: 1, name: fi.views.today.title }).waitFor();
    await page.getByRole("button", { name: fi.shell.close }).click();
    await page.getByRole("button", { name: fi.begin.make }).click();
    await page.getByRole("button", { name: fi.shell.save, exact: true }).click();
    await page.getByText(fi.shell.saved("new.yaml")).waitFor();
    expect(await textOf("old.yaml")).toBe(readFileSync(join(examples, "closed-group.yaml"), "utf8"));
    expect(await textOf("new.yaml")).toContain("stage: draft");
    expect(wrongs).toEqual([]);
    await close();
  });

  it("an evening is moved by keyboard alone, and undone", async () => {
    const { page, wrongs, close } = await openPage(browser);
    await chooseFile(page, join(examples, "closed-group.yaml"));
    await goTo(page, "dates");
    const third = page.getByRole("listitem").getByRole("link", { name: fi.dates.session(3) });
    await third.focus();
    await page.keyboard.press("Enter");
    const day = page.getByLabel(fi.dates.newDate);
    await day.waitFor();
    await day.focus();
    await day.fill("2027-04-07");
    const move = page.getByRole("button", { name: fi.dates.move, exact: true });
    await move.focus();
    await page.keyboard.press("Enter");
    const undo = page.getByRole("button", { name: fi.shell.undo(`${fi.dates.move}, ${fi.dates.session(3)}`) });
    await undo.waitFor();
    await page.getByText("ke 7.4.2027").first().waitFor();
    await undo.focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => page.getByText("ke 7.4.2027").count()).toBe(0);
    expect(wrongs).toEqual([]);
    await close();
  });
});

describe.each(["fi", "sv", "en"] as const)("in %s", (language) => {
  const texts = textsIn(language);

  it.each(language === "fi" ? exampleNames : exampleNames.slice(0, 1))(
    "every view of %s is as axe wants it, fits 320 px, and loads nothing from elsewhere",
    async (name) => {
      const { page, address, wrongs, close } = await openPage(browser, { viewport: { width: 320, height: 640 } });
      await chooseFile(page, join(examples, `${name}.yaml`));
      await page.getByRole("combobox").selectOption(language);
      for (const view of viewNames) {
        if (view === "begin") continue;
        await page.goto(`${address}#/${view}`);
        await page.getByRole("heading", { level: 1, name: texts.views[view].title }).waitFor();
        await expect.poll(() => page.getByText(texts.shell.loading).count()).toBe(0);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(
          violations.map(({ id, nodes }) => `${view}: ${id} ${nodes.map(({ target }) => target).join(" ")}`),
        ).toEqual([]);
        const wider = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect({ view, wider }).toEqual({ view, wider: 0 });
      }
      expect(wrongs).toEqual([]);
      await close();
    },
  );
});

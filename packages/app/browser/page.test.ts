import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openBrowser, openPage } from "./openPage.js";
import { chooseFile, examples, fi, goTo, saved } from "./reader.js";
import { pageInTurns } from "./turns.js";

const open = pageInTurns();

describe("a plan that was there before", () => {
  it("opened, one answer changed and saved, differs in that line alone", async () => {
    const { page, wrongs, close } = await open();
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
    const { page, wrongs, close } = await openPage(await openBrowser(), { inPlace: true });
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
    await expect.poll(() => page.getByLabel(fi.begin.start).inputValue()).not.toBe("");
    await page.getByRole("button", { name: fi.begin.make }).click();
    await page.getByRole("button", { name: fi.shell.save, exact: true }).click();
    await page.getByText(fi.shell.saved("new.yaml")).waitFor();
    expect(await textOf("old.yaml")).toBe(readFileSync(join(examples, "closed-group.yaml"), "utf8"));
    expect(await textOf("new.yaml")).toContain("stage: draft");
    expect(wrongs).toEqual([]);
    await close();
  });

  it("an evening is moved by keyboard alone, and undone", async () => {
    const { page, wrongs, close } = await open();
    await chooseFile(page, join(examples, "closed-group.yaml"));
    await goTo(page, "dates");
    const third = page
      .getByRole("listitem")
      .getByRole("link", { name: fi.dates.session(3) })
      .first();
    await third.focus();
    await page.keyboard.press("Enter");
    const day = page.getByLabel(fi.dates.newDate);
    await day.waitFor();
    await day.focus();
    await day.fill("2027-04-07");
    // What follows is told before it is made so; until then the button may be drawn anew.
    await page.getByRole("heading", { name: fi.follows.preview }).waitFor();
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

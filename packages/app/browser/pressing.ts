import type { Locator, Page } from "playwright-core";
import { fi, settled, stepTo } from "./reader.js";

/** Presses Tab until something has the focus; it is nowhere lost on the way but where the page's end is. */
export async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await wanted.waitFor();
  const isBefore = await wanted.evaluate((element) => {
    const { activeElement } = element.ownerDocument;
    return (
      activeElement !== null &&
      Boolean(activeElement.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING)
    );
  });
  // Looked for by its name once, and anew only when it was drawn anew: with each press that would take longer than all the rest.
  let element = await wanted.elementHandle();
  for (let presses = 0; presses < 400; presses += 1) {
    const state = await element?.evaluate((node) => {
      if (!node.isConnected) return "drawn anew";
      return node === node.ownerDocument.activeElement ? "focused" : "elsewhere";
    });
    if (state === "focused") return;
    if (state === "drawn anew") {
      element = await wanted.elementHandle();
      continue;
    }
    await page.keyboard.press(isBefore ? "Shift+Tab" : "Tab");
  }
  throw new Error("not reached by Tab");
}

export async function pressOn(page: Page, wanted: Locator, key = "Enter"): Promise<void> {
  await tabTo(page, wanted);
  await page.keyboard.press(key);
}

export async function typeInto(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type(text);
  await page.keyboard.press("Tab");
}

/** Types a day into a date field, in whichever order the reader's country has its parts. */
export async function typeDay(page: Page, field: Locator, day: string): Promise<void> {
  const [year = "", month = "", date = ""] = day.split("-");
  await tabTo(page, field);
  for (const parts of [
    [month, date, year],
    [date, month, year],
    [year, month, date],
  ]) {
    await page.keyboard.type(parts.join(""));
    if ((await field.inputValue()) === day) return;
    // Back to the first of its three parts.
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Shift+Tab");
  }
  throw new Error("the day could not be typed");
}

export async function stepByKeys(page: Page, view: Parameters<typeof stepTo>[1]): Promise<void> {
  await pressOn(page, stepTo(page, view));
  await page.getByRole("heading", { level: 1, name: fi.views[view].title }).waitFor();
  await settled(page);
}

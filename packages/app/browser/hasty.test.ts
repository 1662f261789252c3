import { join } from "node:path";
import { parsePlanText } from "@piiri/core/yaml";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { chooseFile, examples, fi, kept } from "./reader.js";
import { pageInTurns } from "./turns.js";

const open = pageInTurns();

/** What hands that are faster than the page do: one thing after the other, with nothing in between but the page's own turns. */
async function atOnce(page: Page, ...presses: readonly (readonly [selector: string, value?: string])[]): Promise<void> {
  await page.evaluate(async (all) => {
    for (const [selector, value] of all) {
      const element = document.querySelector<HTMLInputElement | HTMLSelectElement>(selector);
      if (element === null) throw new Error(`nothing at ${selector}`);
      if (value === undefined) element.click();
      else {
        element.focus();
        element.value = value;
        element.dispatchEvent(new Event("input", { bubbles: true }));
        element.dispatchEvent(new Event("change", { bubbles: true }));
        await Promise.resolve();
        element.blur();
      }
      await Promise.resolve();
    }
  }, presses);
}

/** Goes to a place of the page and types into a field of it in the moment in which the field comes to be. */
async function typeAsItComes(page: Page, place: string, selector: string, value: string): Promise<void> {
  await page.evaluate(
    async ([to, at, text]) => {
      const find = () => document.querySelector<HTMLInputElement>(at);
      const come = new Promise<HTMLInputElement>((resolve) => {
        const observer = new MutationObserver(() => {
          const field = find();
          if (field === null) return;
          observer.disconnect();
          resolve(field);
        });
        observer.observe(document.body, { childList: true, subtree: true });
      });
      location.hash = to;
      const field = await come;
      field.focus();
      field.value = text;
      field.dispatchEvent(new Event("input", { bubbles: true }));
      // All that a drawing brings with it is done.
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      field.blur();
    },
    [place, selector, value] as const,
  );
}

const save = "header button";

async function savedBy(page: Page, ...presses: Parameters<typeof atOnce> extends [Page, ...infer All] ? All : never) {
  const bytes = await kept(page, () => atOnce(page, ...presses));
  return parsePlanText(bytes.toString("utf8"))._unsafeUnwrap().plan;
}

describe("whoever is faster than the page loses nothing", () => {
  it("of answers given just before saving", async () => {
    const { page, address, wrongs, close } = await open();
    await chooseFile(page, join(examples, "closed-group.yaml"));
    await page.goto(`${address}#/plan/association`);
    await page.locator("[data-path='/organiser/email'] input").waitFor();
    const plan = await savedBy(
      page,
      ["[data-path='/organiser/name'] input", "Toinen yhdistys"],
      ["[data-path='/organiser/email'] input", "toinen@etela.test"],
      [save],
    );
    expect(plan.organiser).toMatchObject({ name: "Toinen yhdistys", email: "toinen@etela.test" });
    expect(wrongs).toEqual([]);
    await close();
  });

  it("of what is typed into a field as it comes", async () => {
    const { page, address, wrongs, close } = await open();
    await chooseFile(page, join(examples, "closed-group.yaml"));
    await page.goto(`${address}#/plan`);
    await page.locator("[data-path='/title'] input").waitFor();
    await typeAsItComes(page, "#/plan/association", "[data-path='/organiser/name'] input", "Toinen yhdistys");
    const plan = await savedBy(page, [save]);
    expect(plan.organiser?.name).toBe("Toinen yhdistys");
    expect(wrongs).toEqual([]);
    await close();
  });

  it("of several ticks, and of an evening's course", async () => {
    const { page, address, wrongs, close } = await open();
    await chooseFile(page, join(examples, "closed-group.yaml"));
    await page.goto(`${address}#/plan/publicity`);
    const ticks = page.locator("[data-path='/publicity/channels'] input");
    await ticks.first().waitFor();
    const before = await ticks.evaluateAll((all) => all.map((each) => (each as HTMLInputElement).checked));
    const tick = (number: number) => [`[data-path='/publicity/channels'] label:nth-of-type(${number}) input`] as const;
    await atOnce(page, tick(1), tick(2), tick(3));
    await expect
      .poll(() => ticks.evaluateAll((all) => all.map((each) => (each as HTMLInputElement).checked)))
      .toEqual(before.map((isTicked, index) => (index < 3 ? !isTicked : isTicked)));

    await page.goto(`${address}#/sessions/s2`);
    await page.getByText(fi.sessions.edit).click();
    await page.locator(".segments li").first().waitFor();
    const plan = await savedBy(
      page,
      [".segments li:nth-child(1) input[type=number]", "15"],
      [".segments li:nth-child(2) input[type=number]", "20"],
      [".segments li:nth-child(1) .title input", "Tervetuloa"],
      [save],
    );
    expect(plan.sessions?.["s2"]?.agenda?.slice(0, 2)).toMatchObject([
      { minutes: 15, title: "Tervetuloa" },
      { minutes: 20 },
    ]);
    const channels = plan.publicity?.channels ?? [];
    expect(channels).toHaveLength(before.filter((isTicked, index) => (index < 3 ? !isTicked : isTicked)).length);
    expect(wrongs).toEqual([]);
    await close();
  });

  it("of a plan that is closed just after an answer: it is asked first", async () => {
    const { page, address, wrongs, close } = await open();
    await chooseFile(page, join(examples, "closed-group.yaml"));
    await page.goto(`${address}#/plan/association`);
    await page.locator("[data-path='/organiser/name'] input").waitFor();
    const asked = page.waitForEvent("dialog");
    const pressed = atOnce(
      page,
      ["[data-path='/organiser/name'] input", "Toinen yhdistys"],
      ["header .tools > button:last-of-type"],
    );
    const dialog = await asked;
    expect(dialog.message()).toBe(fi.shell.closeUnsaved);
    await dialog.dismiss();
    await pressed;
    expect(await page.getByLabel(fi.plan.questions["/organiser/name"].ask).inputValue()).toBe("Toinen yhdistys");
    expect(wrongs).toEqual([]);
    await close();
  });
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { askAxe } from "../../../scripts/axe.mjs";
import type { ViewName } from "../src/desk/place.js";
import { textsIn } from "../src/texts/textsIn.js";

export const examples = join(import.meta.dirname, "../../../examples/plans");
export const exampleNames = ["closed-group", "open-meetings", "single-event", "local-group"] as const;
export const fi = textsIn("fi");

/** A file that the page gives, as its bytes. */
export async function kept(page: Page, give: () => Promise<void>): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent("download"), give()]);
  return readFileSync(await download.path());
}

/** What the reader would have in the plan's file. */
export async function saved(page: Page): Promise<string> {
  const bytes = await kept(page, () => page.getByRole("button", { name: fi.shell.save, exact: true }).click());
  return bytes.toString("utf8");
}

export async function chooseFile(page: Page, file: string): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: fi.begin.openFile }).click(),
  ]);
  await chooser.setFiles(file);
  await page.getByRole("heading", { level: 1, name: fi.views.today.title }).waitFor();
}

/** One of the examples that the page itself offers. */
export async function openExample(page: Page): Promise<void> {
  await page.getByRole("button", { name: fi.begin.formats["closed-group"].name }).click();
  await page.getByRole("heading", { level: 1, name: fi.views.today.title }).waitFor();
}

/** The link of a step, beside or above the view. */
export function stepTo(page: Page, view: Exclude<ViewName, "begin">): Locator {
  return page.getByRole("navigation", { name: fi.shell.steps }).getByRole("link", { name: fi.views[view].title });
}

export async function goTo(page: Page, view: Exclude<ViewName, "begin">): Promise<void> {
  await stepTo(page, view).click();
  await page.getByRole("heading", { level: 1, name: fi.views[view].title }).waitFor();
}

/** All that the view asks its worker is there. */
export async function settled(page: Page, loading: string = fi.shell.loading): Promise<void> {
  await expect.poll(() => page.getByText(loading).count()).toBe(0);
}

/** Every example, language and way of use: `npm run soak`. Without it, one of each kind of what differs. */
export const isThorough = process.env["PIIRI_THOROUGH"] !== undefined;

/** What axe finds wrong with what is shown: the rule, and where. Colours are the same in each language. */
export async function wrongByAxe(page: Page, { withColours = true } = {}): Promise<readonly string[]> {
  const wrong = await askAxe(page, { withColours: withColours || isThorough });
  return wrong.map(({ id, places }) => `${id} ${places.join(" ")}`);
}

/** Notes from now on for how long the page did not answer at the longest. */
export async function watchPulse(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    let last = performance.now();
    Object.assign(globalThis, { longest: 0 });
    setInterval(() => {
      const now = performance.now();
      Object.assign(globalThis, { longest: Math.max((globalThis as never)["longest"], now - last) });
      last = now;
    }, 50);
  });
  return () => page.evaluate(() => (globalThis as unknown as { readonly longest: number }).longest);
}

/**
 * Notes from now on whether something is there, however short it stands: whoever looks now and then may miss it. A button may be
 * pressed in that very moment.
 */
export async function watchFor(
  page: Page,
  selector: string,
  { text = "", press = "" }: { readonly text?: string; readonly press?: string } = {},
): Promise<() => Promise<boolean>> {
  await page.evaluate(
    (wanted) => {
      const pattern = new RegExp(wanted.text);
      Object.assign(globalThis, { wasThere: false });
      const observer = new MutationObserver(() => {
        if (![...document.querySelectorAll(wanted.selector)].some((one) => pattern.test(one.textContent))) return;
        observer.disconnect();
        Object.assign(globalThis, { wasThere: true });
        for (const button of document.querySelectorAll("button"))
          if (button.textContent === wanted.press) button.click();
      });
      observer.observe(document.body, { childList: true, subtree: true, characterData: true });
    },
    { selector, text, press },
  );
  return () => page.evaluate(() => (globalThis as unknown as { readonly wasThere: boolean }).wasThere);
}

/** All that the browser keeps of the page. */
export function keptIn(
  page: Page,
): Promise<{ readonly local: number; readonly session: number; readonly drafts: string[] }> {
  return page.evaluate(async () => {
    const databases = (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
    const all = databases.map(
      (name) =>
        new Promise<unknown[]>((resolve, reject) => {
          const opening = indexedDB.open(name);
          opening.onerror = reject;
          opening.onsuccess = () => {
            const stores = [...opening.result.objectStoreNames];
            if (stores.length === 0) return resolve([]);
            const [first = ""] = stores;
            const reading = opening.result.transaction(stores).objectStore(first).getAll();
            reading.onerror = reject;
            reading.onsuccess = () => {
              opening.result.close();
              resolve(reading.result as unknown[]);
            };
          };
        }),
    );
    const drafts = (await Promise.all(all)).flat().map((draft) => JSON.stringify(draft));
    return { local: localStorage.length, session: sessionStorage.length, drafts };
  });
}

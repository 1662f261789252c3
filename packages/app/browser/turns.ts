import type { Dialog, Page } from "playwright-core";
import { afterAll } from "vitest";
import { type OpenOptions, type OpenPage, openBrowser, openPage } from "./openPage.js";
import { fi } from "./reader.js";

/**
 * A page on which tests of a file take turns: to load it and what works for it takes longer than most of what is tried on it. Each
 * finds it as a coordinator does who has just put a plan away, whatever she changed in it. For tests that try neither how the page is
 * loaded nor what it keeps, and that leave it in Finnish; a test that fails does not give it back, and the next has a new one.
 *
 * @returns how a test gets its turn, which ends when it closes the page
 */
export function pageInTurns(how: OpenOptions | (() => Promise<OpenPage>) = {}): () => Promise<OpenPage> {
  const openAnew = typeof how === "function" ? how : async () => openPage(await openBrowser(), how);
  let free: OpenPage | undefined;
  afterAll(() => free?.close());
  return async () => {
    const opened = free ?? (await openAnew());
    free = undefined;
    const size = opened.page.viewportSize();
    return {
      ...opened,
      close: async () => {
        await putAway(opened.page);
        if (size !== null) await opened.page.setViewportSize(size);
        free = opened;
      },
    };
  };
}

async function putAway(page: Page): Promise<void> {
  const agree = (dialog: Dialog) => void dialog.accept();
  page.on("dialog", agree);
  const close = page.getByRole("button", { name: fi.shell.close, exact: true });
  if ((await close.count()) > 0) await close.click();
  await page.getByRole("heading", { level: 1, name: fi.views.begin.title }).waitFor();
  page.off("dialog", agree);
}

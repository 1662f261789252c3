import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { basename, extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from "playwright-core";

export const dist = join(import.meta.dirname, "../dist");

/** How the page came to the reader: from a host of files, or as one file on the reader's own disk. */
export type Way = "folder" | "one-file";

/** A page in a real browser, with all that went wrong in it. */
export interface OpenPage {
  readonly page: Page;
  /** Where the page's parts begin: `${address}#/dates`. */
  readonly address: string;
  /** Errors, violations of what the page may load, and requests to elsewhere: there must be none. */
  readonly wrongs: string[];
  /** What was asked of the host, also by the page's worker. */
  readonly asked: readonly string[];
  /** The host is not to be reached any more. */
  readonly goOffline: () => void;
  /** Another tab of the same browser, with the page in it. */
  readonly anotherTab: () => Promise<Page>;
  readonly close: () => Promise<void>;
}

export interface OpenOptions extends BrowserContextOptions {
  readonly way?: Way;
  /** The folder that the host serves. */
  readonly folder?: string;
  /** The page that is one file. */
  readonly file?: string;
  /** What the host is called; only this computer by its number is taken for safe. */
  readonly hostName?: string;
  readonly inPlace?: boolean;
  /** The moment that it is for the page, from its first load on. */
  readonly now?: string | Date;
  /** What is put before a file of the page, as if it had been made so. */
  readonly change?: readonly [file: RegExp, before: string];
}

/** This computer by a name, as which it is not taken for safe. */
export const unsafeHost = "piiri.test";

/**
 * Debian's browser without its own windows, bars and menus, which take as much work as the page itself; the same engine. One for all
 * files that a worker tries, each page in a context of its own. It ends with the worker.
 */
export function openBrowser(): Promise<Browser> {
  ours ??= launch("/usr/bin/chromium-headless-shell");
  return ours;
}
let ours: Promise<Browser> | undefined;

/** The browser with all that is its own, for when it takes part, as when a page is installed. Whoever asked for it closes it. */
export function openWholeBrowser(): Promise<Browser> {
  return launch("/usr/bin/chromium");
}

function launch(executablePath: string): Promise<Browser> {
  const args = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    // Pages are short-lived: what is run is not run often enough for its translation to be worth the while, and memory is there.
    "--js-flags=--no-opt --no-maglev --min-semi-space-size=16",
    `--host-resolver-rules=MAP ${unsafeHost} 127.0.0.1`,
  ];
  return chromium.launch({ executablePath, headless: true, args });
}

/**
 * Opens the page as a reader does, in Finnish unless told otherwise. Files are chosen and kept by the browser's own means;
 * in place, `old.yaml` is what is chosen and `new.yaml` what is saved to, real files in the browser's own storage.
 */
export async function openPage(
  browser: Browser,
  {
    way = "folder",
    folder = join(dist, "site"),
    file = join(dist, "piiri.html"),
    hostName = "127.0.0.1",
    inPlace = false,
    now,
    change,
    ...options
  }: OpenOptions = {},
): Promise<OpenPage> {
  const host = way === "folder" ? await hostOf(folder) : undefined;
  const address = host?.address.replace("127.0.0.1", hostName) ?? pathToFileURL(file).href;
  const context = await browser.newContext({
    locale: "fi-FI",
    acceptDownloads: true,
    // With each visit the browser would take in the whole page for later.
    serviceWorkers: "block",
    ...options,
  });
  // A busy machine is no failure.
  context.setDefaultTimeout(120_000);
  if (now !== undefined) await context.clock.setFixedTime(now);
  if (change !== undefined) {
    const [file, before] = change;
    await context.route(file, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: before + (await response.text()) });
    });
  }
  const wrongs: string[] = [];
  const openTab = async () => {
    const page = await watchedTab(context, address, wrongs, inPlace);
    await page.goto(address);
    await page.getByRole("heading", { level: 1 }).waitFor();
    return page;
  };
  const page = await openTab();
  return {
    page,
    address,
    wrongs,
    asked: host?.asked ?? [],
    goOffline: () => host?.close(),
    anotherTab: openTab,
    close: async () => {
      await context.close();
      host?.close();
    },
  };
}

/** Drops a file on the page, as a reader does from a folder. */
export function dropFile(page: Page, name: string, text: string): Promise<void> {
  return page.evaluate(
    ([fileName = "", content = ""]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], fileName));
      const drop = new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true });
      document.querySelector("footer")?.dispatchEvent(drop);
    },
    [name, text],
  );
}

/** Drops files as they lie on the disk, several at once. */
export async function dropFiles(page: Page, paths: readonly string[]): Promise<void> {
  const files = paths.map((path) => [basename(path), readFileSync(path).toString("base64")] as const);
  await page.evaluate((all) => {
    const dataTransfer = new DataTransfer();
    for (const [name, packed] of all) {
      const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
      dataTransfer.items.add(new File([bytes], name));
    }
    const drop = new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true });
    document.querySelector("footer")?.dispatchEvent(drop);
  }, files);
}

/** A tab that writes down what goes wrong in it. */
async function watchedTab(context: BrowserContext, address: string, wrongs: string[], inPlace: boolean): Promise<Page> {
  const page = await context.newPage();
  page.on("pageerror", ({ message }) => wrongs.push(`error: ${message}`));
  page.on("console", (message) => {
    if (message.type() === "error") wrongs.push(`console: ${message.text()}`);
  });
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(data|blob):/.test(url)) wrongs.push(`request to ${url}`);
  });
  await page.addInitScript(() => {
    addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
      throw new Error(`policy: ${violatedDirective} ${blockedURI}`);
    });
  });
  await page.addInitScript((savesInPlace) => {
    if (savesInPlace) {
      const handleOf = async (name: string) =>
        (await navigator.storage.getDirectory()).getFileHandle(name, { create: true });
      Object.assign(globalThis, {
        showOpenFilePicker: async () => [await handleOf("old.yaml")],
        showSaveFilePicker: () => handleOf("new.yaml"),
      });
    } else {
      Reflect.deleteProperty(globalThis, "showOpenFilePicker");
      Reflect.deleteProperty(globalThis, "showSaveFilePicker");
    }
  }, inPlace);
  if (isSlow) await slowDown(page);
  return page;
}

/** As on a machine that is busy or old: `PIIRI_SLOW=yes npm run page`, and with the long runs. */
const isSlow = process.env["PIIRI_SLOW"] !== undefined;

/** The page reckons a quarter as fast; the worker gets each question, and the storage each draft, a while after it was sent. */
async function slowDown(page: Page): Promise<void> {
  const protocol = await page.context().newCDPSession(page);
  await protocol.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await page.addInitScript((delay) => {
    const send = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (this: Worker, ...message: unknown[]) {
      setTimeout(() => Reflect.apply(send, this, message), delay);
    };
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given: Parameters<typeof put>) {
      const end = performance.now() + delay;
      // What is written is there only when the last question of its transaction has been answered.
      const goOn = () => {
        if (performance.now() < end) this.count().addEventListener("success", goOn);
      };
      goOn();
      return put.apply(this, given);
    };
  }, 300);
}

interface Host {
  readonly address: string;
  /** What was asked for, as often as it was. */
  readonly asked: readonly string[];
  readonly close: () => void;
}

/** What is asked for under this name waits as long as the host is there. */
export const neverAnswered = "/never";

/** A host of files on this computer, as any static host is. */
export async function hostOf(folder: string): Promise<Host> {
  const types: Readonly<Record<string, string>> = {
    ".html": "text/html",
    ".js": "text/javascript",
    ".css": "text/css",
    ".json": "application/json",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".webmanifest": "application/manifest+json",
  };
  const asked: string[] = [];
  const server = createServer(({ url = "/" }, response) => {
    const name = new URL(url, "http://localhost").pathname;
    if (name === neverAnswered) return;
    asked.push(name);
    const file = join(folder, name === "/" ? "index.html" : name);
    if (!file.startsWith(folder) || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { "content-type": types[extname(file)] ?? "application/octet-stream" });
    response.end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    asked,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

// Why: what the site promises is seen in a browser that has no network: every page opens, every link leads somewhere, everyone can use it,
// the search finds, and the playground's two sides stay at one. `--some` looks at a page of each kind, names of pages at these.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { askAxe } from "../scripts/axe.mjs";

const dist = fileURLToPath(new URL("dist", import.meta.url));
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** A narrow telephone, or a page at four times its size: WCAG 1.4.10. */
const narrow = 320;

/** Milliseconds for one step of a page on a busy machine. */
const patience = 300_000;
/** Bytes of a page. */
const long = 60_000;

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".txt": "text/plain; charset=utf-8",
  ".yaml": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
};

const every = readdirSync(dist, { recursive: true })
  .map((name) => String(name).split(sep).join("/"))
  .filter((name) => name.endsWith(".html") && !/^(app|playground)\/|^404/.test(name))
  .sort();
const some = new Set(
  [
    "index",
    "coordinate",
    "plan",
    "rules",
    "fi/commands",
    "fi/index",
    "fi/rules",
    "fi/schedule",
    "sv/develop",
    "sv/plan",
    "api/index",
    "api/@piiri/core",
    "api/@piiri/core/ical",
  ].map((name) => `${name}.html`),
);
/** Pages that are asked for by name, as `fi/page.html`. */
const named = process.argv.slice(2).filter((word) => word.endsWith(".html"));
const asked = process.argv.includes("--some") ? some : new Set(named);
const addresses = asked.size === 0 ? every : every.filter((name) => asked.has(name));

let wrongs = 0;
/** By page: the places in it that a link may lead to, and the links. */
const seen = new Map();

const server = createServer(serve).listen(0, "127.0.0.1");
await new Promise((resolve) => server.once("listening", resolve));
const origin = `http://127.0.0.1:${/** @type {import("node:net").AddressInfo} */ (server.address()).port}`;
/** Where the site begins: on its host, or in a folder of it, as it was built. */
const base = process.env["PIIRI_SITE_BASE"] ?? "/";
const host = `${origin}${base.replace(/\/$/, "")}`;
const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium-headless-shell",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});
try {
  const waiting = [...addresses];
  await Promise.all([lookAt(waiting), lookAt(waiting)]);
  checkLinks();
  await checkSearch();
  await checkPlayground();
} finally {
  await browser.close();
  server.close();
}
console.log(`${addresses.length} of ${every.length} pages looked at, ${wrongs} problems`);
process.exitCode = wrongs === 0 ? 0 : 1;

/** Told at once: who stops in the middle has what was found so far. */
function wrong(/** @type {string} */ what) {
  wrongs += 1;
  console.error(what);
}

/** Looks at one page after the other, each opened anew. */
async function lookAt(/** @type {string[]} */ waiting) {
  const context = await newContext();
  context.setDefaultTimeout(patience);
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    const tell = (/** @type {string} */ what) => wrong(`${name}: ${what}`);
    await lookAtPage(context, name, tell).catch((error) => tell(String(error)));
  }
  await context.close();
}

async function lookAtPage(context, name, tell) {
  const page = await context.newPage();
  watch(page, tell);
  await page.goto(`${host}/${name}`);
  await page.locator("h1").first().waitFor();
  const found = await page.evaluate(() => ({
    ids: [...document.querySelectorAll("[id]")].map(({ id }) => id),
    links: [...document.querySelectorAll("a[href]")].map((link) => /** @type {HTMLAnchorElement} */ (link).href),
    titles: document.querySelectorAll("h1").length,
  }));
  seen.set(name, found);
  if (found.titles !== 1) tell(`has ${found.titles} titles`);
  for (const { id, places, html } of await askAxe(page, { withColours: !isLong(name), tags }))
    tell(`${id}: ${places.length} × ${html.slice(0, 160)}`);
  await page.setViewportSize({ width: narrow, height: 640 });
  const width = await page.evaluate(() => document.scrollingElement?.scrollWidth ?? 0);
  if (width > narrow) tell(`is ${width} wide on a page of ${narrow}`);
  const broken = await page.evaluate(brokenOptions);
  if (broken.length > 0) tell(`options are broken by a line's end: ${broken.join(" ")}`);
  await page.close();
}

/** In the page: options within sentences, as `--write`, that go on in the next line. */
function brokenOptions() {
  const range = document.createRange();
  return [...document.querySelectorAll(":not(pre) > code")].flatMap((code) => {
    const texts = document.createTreeWalker(code, NodeFilter.SHOW_TEXT);
    const broken = [];
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      for (const { 0: option, index } of (text.nodeValue ?? "").matchAll(/(?<!\S)--?[a-z][a-z-]*/g)) {
        range.setStart(text, index);
        range.setEnd(text, index + option.length);
        if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1) broken.push(option);
      }
    }
    return broken;
  });
}

/** Thousands of words in colours are reckoned for a minute, and they are the colours of every other page. */
function isLong(/** @type {string} */ name) {
  return statSync(join(dist, name)).size > long;
}

/** A reader; whatever is asked for elsewhere fails, and is told. */
async function newContext() {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: "reduce" });
  await context.route(
    (url) => url.origin !== origin,
    (route) => route.abort(),
  );
  return context;
}

function serve(request, response) {
  const file = fileAt(new URL(request.url, origin).pathname);
  if (!file.startsWith(dist) || !existsSync(file)) return response.writeHead(404).end();
  response.writeHead(200, { "content-type": types[extname(file)] ?? "application/octet-stream" });
  return response.end(readFileSync(file));
}

/** The file that an address of the site leads to; an address beside the site leads nowhere. */
function fileAt(/** @type {string} */ pathname) {
  if (!pathname.startsWith(base)) return "";
  return join(dist, decodeURIComponent(pathname.slice(base.length - 1).replace(/\/$/, "/index.html")));
}

function watch(page, tell) {
  page.on("pageerror", (error) => tell(error.message));
  page.on("console", (message) => message.type() === "error" && tell(message.text()));
  page.on("requestfailed", (request) => tell(`asks for ${request.url()}`));
}

/** Links within the site lead to a page that is there, and to a place on it. */
function checkLinks() {
  for (const [name, { links }] of seen) {
    for (const link of new Set(links)) {
      const to = new URL(link);
      if (to.origin !== origin) continue;
      const { pathname, hash } = to;
      const path = fileAt(pathname);
      if (!existsSync(path) || statSync(path).isDirectory()) wrong(`${name}: leads to ${pathname}, which is not there`);
      const place = decodeURIComponent(hash.slice(1));
      const target = seen.get(relative(dist, path).split(sep).join("/"));
      if (place !== "" && target !== undefined && !target.ids.includes(place))
        wrong(`${name}: leads to ${pathname}${hash}, and there is no such place on it`);
    }
  }
}

/** In each language, without a network. */
async function checkSearch() {
  for (const [address, words, to] of [
    ["index.html", "two thirds", "/registrations.html"],
    ["fi/index.html", "ilmoittautuminen", "/fi/"],
    ["sv/index.html", "anmälan", "/sv/"],
  ]) {
    const context = await newContext();
    const page = await context.newPage();
    watch(page, (what) => wrong(`search: ${what}`));
    await page.goto(`${host}/${address}`);
    await page.locator(".VPNavBarSearch button").click();
    await page.locator("#localsearch-input").fill(words);
    const first = page.locator("#localsearch-list a").first();
    await first.waitFor({ timeout: 60_000 });
    const found = (await page.locator("#localsearch-list a").evaluateAll((all) => all.map((each) => each.href))).join(
      " ",
    );
    if (!found.includes(to)) wrong(`search: “${words}” finds ${found}`);
    await context.close();
  }
}

/** What is typed shows on the page, and what is done on the page shows in the text. */
async function checkPlayground() {
  const context = await newContext();
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  watch(page, (what) => wrong(`playground: ${what}`));
  await page.goto(`${host}/playground/index.html`);
  const editor = page.getByRole("textbox", { name: "The plan's text" });
  await page
    .getByRole("heading", { level: 1, name: "Where the plan stands" })
    .or(page.locator(".page h1"))
    .first()
    .waitFor();
  const text = await editor.inputValue();
  await editor.fill(text.replace(/^title: .*$/m, "title: A title from beside"));
  await page.locator(".page").getByText("A title from beside").first().waitFor();
  await page.locator(".page").getByRole("button", { name: /^Undo/ }).click();
  await page.waitForFunction((before) => document.querySelector("textarea")?.value === before, text);
  for (const { id, html } of await askAxe(page, { withColours: true, tags }))
    wrong(`playground: ${id}: ${html.slice(0, 160)}`);
  await context.close();
}

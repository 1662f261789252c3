// Why: the pictures in README and the page's icons are of the page as it is; one command draws them anew.
// node scripts/pictures.mjs, after npm run setup; with Debian's Chromium
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { root } from "./workspace.mjs";

const green = "#0b6b53";
const paper = "#fffefb";
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });

const icons = join(root, "packages/app/icons");
mkdirSync(icons, { recursive: true });
await icon("icon-192.png", 192, 0.08);
await icon("icon-512.png", 512, 0.08);
// Telephones cut off the corners: what matters stays within the inner four fifths.
await icon("icon-maskable-512.png", 512, 0.22);

const pictures = join(root, "docs/pictures");
mkdirSync(pictures, { recursive: true });
await picture("fi", "fi-FI", "sivu.png");
await picture("en", "en-GB", "page.png");
await picture("sv", "sv-FI", "sidan.png");
await browser.close();

/** The page's mark: a circle. */
async function icon(name, size, margin) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const ring = `<circle cx="50" cy="50" r="${50 - margin * 100 - 9}" fill="none" stroke="${green}" stroke-width="18"/>`;
  await page.setContent(
    `<body style="margin:0;background:${paper}"><svg viewBox="0 0 100 100" width="${size}" height="${size}">${ring}</svg>`,
  );
  writeFileSync(join(icons, name), await page.screenshot());
  await page.close();
}

/** The dates of the example's closed group, as a coordinator sees them. */
async function picture(language, locale, name) {
  const context = await browser.newContext({ locale, viewport: { width: 1120, height: 760 }, colorScheme: "light" });
  const page = await context.newPage();
  // The example's spring, on any day that this is run.
  await page.clock.install({ time: new Date("2027-03-20T10:00:00+02:00") });
  await page.goto(pathToFileURL(join(root, "packages/app/dist/piiri.html")).href);
  await page.locator("#begin-examples + p + .tools button").first().click();
  await page.locator("nav a[href='#/dates']").click();
  await page.locator("main table").first().waitFor();
  await page.evaluate(() => {
    document.activeElement?.blur();
    scrollTo(0, 0);
  });
  writeFileSync(join(pictures, name), await page.screenshot());
  console.log(`${language}: ${name}`);
  await context.close();
}

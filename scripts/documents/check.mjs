// Why: what LibreOffice and a browser make of our pages: texts and number of pages of the formats that take a program, as Word does, and
// what axe finds in the HTML.
// In each language lines break elsewhere, and what is written differs; what looks how, and where on paper, does not. So that is looked
// at in Finnish, and in all languages with --all. Without it each page is also read in one other language, by turns, and one that has
// to fit its sheets of paper in both.
import { execFile, execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { toHtml, writePage } from "@piiri/documents";
import { pageFormats } from "@piiri/documents/formats";
import { chromium } from "playwright-core";
import { askAxe } from "../axe.mjs";
import { messages as allMessages } from "./messages.mjs";
import { pages as allPages } from "./pages.mjs";

const scratch = mkdtempSync(join(tmpdir(), "piiri-documents-"));
const isWhole = process.argv.includes("--all");
const [pages, messages] = [allPages, allMessages].map((all) => (isWhole ? all : inTurn(all)));
/** The formats that LibreOffice is to read, each in a folder of its own. */
const office = Object.keys(pageFormats).filter((format) => pageFormats[format].program !== undefined);
const problems = [];
try {
  for (const format of office) mkdirSync(join(scratch, format));
  for (const { name, page } of pages) {
    for (const format of office) {
      writeFileSync(join(scratch, format, `${name}.${format}`), await writePage(page, format));
    }
    writeFileSync(join(scratch, `${name}.html`), toHtml(page));
  }
  for (const { name, html } of messages) writeFileSync(join(scratch, `${name}.html`), html);
  // LibreOffice and the browser do not wait for each other.
  await Promise.all([checkOfficeFiles(), checkWebPages()]);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
for (const problem of problems) console.error(problem);
const all = `${pages.length} pages as ${office.map((format) => pageFormats[format].program).join(", ")} and as HTML, ${messages.length} messages as HTML`;
console.log(`${all}: ${problems.length} problems`);
process.exitCode = problems.length > 0 ? 1 : 0;

function inTurn(all) {
  const kinds = [...new Set(all.map(({ name }) => kindOf(name)))];
  const turns = ["sv", "en"];
  return all.filter(({ name, sheets }) => {
    const turn = turns[kinds.indexOf(kindOf(name)) % turns.length];
    return isFinnish(name) || sheets !== undefined || name.endsWith(`.${turn}`);
  });
}

/** The page whatever its language. */
function kindOf(name) {
  return name.replace(/\.\w+$/, "");
}

async function checkOfficeFiles() {
  for (const format of office) await checkOffice(format);
}

async function checkOffice(format) {
  await convert("txt:Text", format, pages);
  await convert("pdf", format, pages.filter(isPrinted));
  for (const each of pages) {
    const { name, page, sheets } = each;
    const text = readFileSync(join(scratch, format, `${name}.txt`), "utf8").replace(/^\uFEFF/, "");
    const lines = text.split("\n").slice(0, -1);
    const said = lines.map(withoutIndent).filter((line) => page.layout === undefined || line !== "");
    compare(`${name}.${format} as text`, said, linesOf(page));
    if (!isPrinted(each)) continue;
    const pdf = join(scratch, format, `${name}.pdf`);
    if (sheets !== undefined) {
      compare(
        `${name}.${format}, sheets of paper`,
        [Number(/^Pages: +(\d+)$/m.exec(run("pdfinfo", [pdf]))[1])],
        [sheets],
      );
    }
    // In a PDF lines break anywhere, so only what has no space in it is looked for: the times.
    const printed = run("pdftotext", ["-layout", pdf, "-"]);
    const times = timesOf(page).filter((time) => !printed.includes(time));
    compare(`${name}.${format} as PDF, times that are not there`, times, []);
  }
}

/** On how many sheets it comes depends on the language's words. */
function isPrinted({ name, sheets }) {
  return isWhole || sheets !== undefined || isFinnish(name);
}

function isFinnish(name) {
  return name.endsWith(".fi");
}

async function convert(into, format, which) {
  const folder = join(scratch, format);
  const files = which.map(({ name }) => join(folder, `${name}.${format}`));
  const profile = `-env:UserInstallation=${pathToFileURL(join(scratch, "profile"))}`;
  await promisify(execFile)("soffice", [profile, "--headless", "--convert-to", into, "--outdir", folder, ...files]);
}

/** A page as LibreOffice writes it without any markup, one line for each paragraph and each cell. */
function linesOf({ title, subtitle, blocks, layout }) {
  if (layout !== undefined) return asTheyLie(layout).flat().flatMap(linesIn);
  return [title, subtitle, ...blocks.flatMap(linesIn)].filter((line) => line !== undefined);
}

/** A leaflet's back lies left of its front; of what is folded or shown as slides the title is not printed. */
function asTheyLie({ kind, panels }) {
  return kind === "leaflet" ? [panels.at(-1), ...panels.slice(0, -1)] : panels;
}

function linesIn(block) {
  if (block.kind === "facts") return block.facts.map(([name, value]) => `${name}\t${value}`);
  if (block.kind === "table") return [...block.columns.map(({ name }) => name), ...block.rows.flat().map(onPaper)];
  if (block.kind === "list")
    return block.items.map((item, index) => `${block.isOrdered ? `${index + 1}.` : "•"} ${item}`);
  // There are no pictures: what they show stands in words too.
  return block.kind === "picture" ? [] : [block.text];
}

/** On paper the address stands behind what leads to it. */
function onPaper(cell) {
  return typeof cell === "string" ? cell : `${cell.text} (${cell.address})`;
}

function timesOf({ blocks }) {
  const first = blocks.flatMap((block) => (block.kind === "table" ? block.rows.map(([time]) => time) : []));
  return first.filter((time) => !time.includes(" "));
}

async function checkWebPages() {
  const options = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"];
  const browser = await chromium.launch({ executablePath: "/usr/bin/chromium-headless-shell", args: options });
  try {
    const context = await browser.newContext({ offline: true });
    const waiting = [...pages, ...messages];
    // Two pages at a time, for each is looked at by one processor.
    await Promise.all(
      [1, 2].map(async () => {
        const view = await context.newPage();
        for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await checkWebPage(view, next);
      }),
    );
  } finally {
    await browser.close();
  }
}

async function checkWebPage(view, { name, widths = [1280, 360] }) {
  // In the window of the page before, where axe is at hand: to read it anew takes longer than to look.
  await view.setContent(readFileSync(join(scratch, `${name}.html`), "utf8"));
  for (const width of widths) {
    await view.setViewportSize({ width, height: 800 });
    const beyond = await view.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    compare(`${name}.html at ${width}, pixels beyond the screen`, [beyond], [0]);
  }
  for (const width of isWhole || isFinnish(name) ? widths : widths.slice(-1)) {
    await view.setViewportSize({ width, height: 800 });
    compare(
      `${name}.html at ${width}, axe`,
      await wrongByAxe(view, isWhole || (isFinnish(name) && width === widths[0])),
      [],
    );
  }
}

/** Colours are the same in each language and at each width, and to hold them against each other takes longer than all the rest. */
async function wrongByAxe(view, withColours) {
  return (await askAxe(view, { withColours })).map(({ id, html }) => `${id}: ${html}`);
}

/** Notes the first thing that differs in two lists. */
function compare(what, found, expected) {
  const at = Array.from({ length: Math.max(found.length, expected.length) }, (_, index) => index);
  const differs = at.find((index) => found[index] !== expected[index]);
  if (differs !== undefined) problems.push(`${what}: “${found[differs]}” where “${expected[differs]}” is expected`);
}

/** LibreOffice shows a list's depth by spaces. */
function withoutIndent(line) {
  return line.trimStart();
}

function run(command, options) {
  return execFileSync(command, options, { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { ViewName } from "../src/desk/place.js";
import { openBrowser, openPage } from "./openPage.js";
import { chooseFile, exampleNames, examples, fi, kept, settled } from "./reader.js";

const command = join(import.meta.dirname, "../../cli/bin/piiri.js");

let browser: Browser;
let folder: string;
beforeAll(async () => {
  browser = await openBrowser();
  folder = mkdtempSync(join(tmpdir(), "piiri-same-"));
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What the command makes, and which button of which view makes the same. */
interface Made {
  readonly options: readonly string[];
  readonly file: string;
  readonly view: Exclude<ViewName, "begin">;
  readonly part?: string;
  readonly button: string | RegExp;
}

const readers = ["participants", "facilitators", "public"] as const;
const made: readonly Made[] = [
  ...readers.map((reader) => ({
    options: ["calendar", "--for", reader],
    file: `${reader}.ics`,
    view: "calendars" as const,
    button: `${fi.calendars.make}: ${fi.calendars.for[reader].name}`,
  })),
  {
    options: ["timeline", "--format", "ics"],
    file: "tasks.ics",
    view: "tasks",
    button: `${fi.calendars.make}: ${fi.calendars.for.tasks.name}`,
  },
  {
    options: ["timeline", "--format", "svg"],
    file: "timeline.svg",
    view: "tasks",
    button: new RegExp(`^${fi.shell.asPicture}: `),
  },
  {
    options: ["agenda", "--session", "s1", "--format", "html"],
    file: "agenda.html",
    view: "sessions",
    part: "s1",
    button: new RegExp(`^${fi.shell.asWebPage}: .*${fi.tell.documents.agenda}$`),
  },
  {
    options: ["ground-rules", "--format", "html"],
    file: "rules.html",
    view: "tell",
    part: "ground-rules",
    button: new RegExp(`^${fi.shell.asWebPage}: .*${fi.tell.documents["ground-rules"]}$`),
  },
  {
    options: ["publicity", "--format", "html"],
    file: "publicity.html",
    view: "tell",
    part: "publicity",
    button: new RegExp(`^${fi.shell.asWebPage}: .*${fi.tell.documents.publicity}$`),
  },
];

it.each(exampleNames)("of %s the page makes the very bytes that the command makes", async (name) => {
  const plan = join(examples, `${name}.yaml`);
  const { page, address, wrongs, close } = await openPage(browser, { timezoneId: "Europe/Helsinki" });
  await chooseFile(page, plan);
  for (const each of made) {
    const { bytes: byCommand, at } = written(plan, each);
    await standStillAt(page, byCommand, at);
    // A view that is opened anew asks for the day anew.
    await page.goto(`${address}#/today`);
    await page.getByRole("heading", { level: 1, name: fi.views.today.title }).waitFor();
    await page.goto(`${address}#/${[each.view, each.part].filter(Boolean).join("/")}`);
    await page.getByRole("heading", { level: 1, name: fi.views[each.view].title }).waitFor();
    await settled(page);
    const byPage = await kept(page, () => page.getByRole("button", { name: each.button }).click());
    expect(byPage.equals(byCommand), `${name}: ${each.file}`).toBe(true);
  }
  expect(wrongs).toEqual([]);
  await close();
});

/** What the command writes, and a moment of the very day on which it did. */
function written(plan: string, made: Made): { readonly bytes: Buffer; readonly at: Date } {
  const { options, file } = made;
  const [verb = "", ...others] = options;
  const output = join(folder, file);
  rmSync(output, { force: true });
  const at = new Date();
  execFileSync(process.execPath, [command, verb, plan, ...others, "-o", output], { stdio: "pipe" });
  const day = (moment: Date) => moment.toLocaleDateString("sv", { timeZone: "Europe/Helsinki" });
  return day(at) === day(new Date()) ? { bytes: readFileSync(output), at } : written(plan, made);
}

/** The page's clock stands at the moment that the command has written; where it has written none, on its day. */
async function standStillAt(page: Page, bytes: Buffer, at: Date): Promise<void> {
  const [, ...parts] = /DTSTAMP:(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z/.exec(bytes.toString("utf8")) ?? [];
  const [year, month, day, hour, minute, second] = parts;
  await page.clock.setFixedTime(parts.length === 0 ? at : `${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
}

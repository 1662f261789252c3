import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { root } from "../../../scripts/workspace.mjs";
import { type MessageNamed, messagePart } from "../src/desk/messagePart.js";
import type { ViewName } from "../src/desk/place.js";
import { feedbackTextsIn } from "../src/views/feedback/textsIn.js";
import { messagesTextsIn } from "../src/views/messages/textsIn.js";
import { registrationsTextsIn } from "../src/views/registrations/textsIn.js";
import { dropFiles } from "./openPage.js";
import { piiri } from "./piiri.js";
import { chooseFile, exampleNames, examples, fi, isThorough, kept, settled } from "./reader.js";
import { pageInTurns } from "./turns.js";

const open = pageInTurns({ timezoneId: "Europe/Helsinki" });
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "piiri-same-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

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
  const { page, address, wrongs, close } = await open();
  await chooseFile(page, plan);
  for (const each of made) {
    const { bytes: byCommand, at } = await written(plan, each);
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

/** What the command writes, and the moment at which it did. */
async function written(plan: string, made: Made): Promise<{ readonly bytes: Buffer; readonly at: Date }> {
  const { options, file } = made;
  const [verb = "", ...others] = options;
  const output = join(folder, file);
  rmSync(output, { force: true });
  const at = new Date();
  await piiri([verb, plan, ...others, "-o", output, "--now", at.toISOString()]);
  return { bytes: readFileSync(output), at };
}

/** The page's clock stands at the moment that the command has written; where it has written none, on its day. */
async function standStillAt(page: Page, bytes: Buffer, at: Date): Promise<void> {
  const [, ...parts] = /DTSTAMP:(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z/.exec(bytes.toString("utf8")) ?? [];
  const [year, month, day, hour, minute, second] = parts;
  await page.clock.setFixedTime(parts.length === 0 ? at : `${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
}

const registrations = registrationsTextsIn("fi");
const messages = messagesTextsIn("fi");
const feedback = feedbackTextsIn("fi");
const exported = (name: string) => join(root, "examples/exports", name);
const people = [exported("registrations.csv"), exported("cancellations.csv")];
const link = "https://teams.example.org/l/abc";
const messageParts = [
  "confirmation",
  "waiting",
  "welcome",
  "reminder:s1",
  "thanks",
  "feedback-request",
  "group-cancelled",
];

/** Those who read people's files do it in one way for all kinds of groups; each kind is tried in the long runs. */
const withPeople = isThorough ? exampleNames : (["closed-group"] as const);

it.each(withPeople)(
  "of who registered for %s the page makes the very counts and drafts of the command",
  async (name) => {
    const plan = join(examples, `${name}.yaml`);
    const now = "2027-02-24T00:00:00Z";
    const { page, address, wrongs, close } = await open();
    await page.clock.setFixedTime(now);
    await chooseFile(page, plan);
    await page.goto(`${address}#/registrations`);
    await dropFiles(page, people);
    const [registered = "", events = ""] = people;
    const counted = await piiri(["intake", plan, registered, "--events", events, "--json", "--now", now]);
    const counts = await kept(page, () => page.getByRole("button", { name: registrations.keepCounts }).click());
    expect(counts.toString("utf8")).toBe(counted.stdout);
    let drafts = 0;
    for (const part of messageParts) {
      const [kind = "", session] = part.split(":");
      const into = mkdtempSync(join(folder, "drafts-"));
      const words = ["--kind", kind, ...(session === undefined ? [] : ["--session", session]), "--draft", "-o", into];
      await page.goto(`${address}#/messages/${part}`);
      await page.getByRole("heading", { level: 2, name: messages.kinds[kind as "thanks"] }).waitFor();
      const field = page.locator("main input[type=url]");
      const hasLink = (await field.count()) > 0;
      const files = ["--registrations", registered, "--events", events];
      const joining = hasLink ? ["--link", link] : [];
      const byCommand = await piiri(["messages", plan, ...words, ...files, ...joining, "--now", now]);
      if (byCommand.exitCode === 2) continue;
      // They stay from one message to the next.
      if (drafts === 0) await dropFiles(page, people);
      if (hasLink) await field.fill(link);
      await page.getByText(messages.reaches(0).replace(/\d.*/, "")).first().waitFor();
      const file = readdirSync(into).find((each) => each.endsWith(".eml")) ?? "";
      const draft = await kept(page, () => page.getByRole("button", { name: messages.draft }).click());
      expect(draft.toString("utf8"), part).toBe(readFileSync(join(into, file), "utf8"));
      drafts += 1;
    }
    expect(drafts).toBeGreaterThan(3);
    expect(wrongs).toEqual([]);
    await close();
  },
);

it("each of two reminders, and each time that a summary is asked for, is the command's message of its own", async () => {
  const plan = join(mkdtempSync(join(folder, "reminders-")), "plan.yaml");
  const twice = 'reminders: { messages: [{ daysBefore: 7 }, { daysBefore: 1, at: "17:00" }] }';
  const example = readFileSync(join(examples, "closed-group.yaml"), "utf8");
  writeFileSync(plan, `${example.replace(/^sessions:(?:\n +.*|\n)*\n/m, "")}\n${twice}\n`);
  const now = "2027-04-12T00:00:00Z";
  const due = JSON.parse((await piiri(["messages", plan, "--json", "--now", now])).stdout) as readonly MessageNamed[];
  const asked = due.filter(
    ({ kind, session }) => (kind === "reminder" || kind === "summary-request") && session === "s2",
  );
  const parts = asked.map(messagePart);
  expect(parts.toSorted()).toEqual([
    "reminder:s2",
    "reminder:s2:earlier",
    "summary-request:s2",
    "summary-request:s2:again-1",
    "summary-request:s2:again-2",
  ]);
  const { page, address, wrongs, close } = await open();
  await page.clock.setFixedTime(now);
  await chooseFile(page, plan);
  const names = new Set<string>();
  for (const { kind, session = "", isEarlier, before = 0 } of asked) {
    const into = mkdtempSync(join(folder, "drafts-"));
    const words = ["--kind", kind, "--session", session, "--link", link, "--registrations", people[0] ?? ""];
    const which = [...(isEarlier ? ["--earlier"] : []), ...(before > 0 ? ["--again", `${before}`] : [])];
    await piiri(["messages", plan, ...words, ...which, "--draft", "-o", into, "--now", now]);
    await page.goto(`${address}#/messages`);
    await page
      .locator(`a[href="#/messages/${encodeURIComponent(messagePart({ kind, session, isEarlier, before }))}"]`)
      .click();
    await page.getByRole("heading", { level: 2, name: messages.kinds[kind] }).waitFor();
    if (kind === "reminder") {
      await dropFiles(page, people.slice(0, 1));
      await page.locator("main input[type=url]").fill(link);
    }
    const button = page.getByRole("button", { name: messages.draft });
    const [file = ""] = readdirSync(into).filter((each) => each.endsWith(".eml"));
    await button.waitFor();
    const [draft] = await Promise.all([page.waitForEvent("download"), button.click()]);
    expect(readFileSync(await draft.path(), "utf8"), file).toBe(readFileSync(join(into, file), "utf8"));
    expect(draft.suggestedFilename()).toBe(file);
    names.add(file);
  }
  expect(names.size).toBe(asked.length);
  expect(wrongs).toEqual([]);
  await close();
});

it.each(withPeople)(
  "of what people thought of %s the page makes the very results and report of the command",
  async (name) => {
    const own = mkdtempSync(join(folder, "feedback-"));
    const [plan, answers, results] = ["plan.yaml", "answers.csv", "results.json"].map((each) => join(own, each)) as [
      string,
      string,
      string,
    ];
    copyFileSync(join(examples, `${name}.yaml`), plan);
    copyFileSync(exported("feedback.csv"), answers);
    const now = "2027-06-10T09:00:00Z";
    const { page, address, wrongs, close } = await open();
    await page.clock.setFixedTime(now);
    await page.evaluate(() => Reflect.deleteProperty(globalThis, "showDirectoryPicker"));
    await chooseFile(page, plan);
    await page.goto(`${address}#/feedback`);
    await page.getByRole("heading", { name: feedback.once }).waitFor();
    await dropFiles(page, [answers]);
    await page.getByRole("list", { name: feedback.given }).waitFor();
    const closed = page.getByLabel(feedback.isClosed);
    if ((await closed.count()) > 0) await closed.check();
    const season = page.getByLabel(feedback.season);
    const asksAgain = (await season.count()) > 0;
    if (asksAgain) await season.fill("kevat-2027");
    await page.getByLabel(feedback.neverTold).check();
    await kept(page, () => page.getByRole("button", { name: feedback.tell, exact: true }).click());
    await page.getByText(feedback.planMarked).waitFor();
    const words = ["feedback", plan, answers, "--closed", ...(asksAgain ? ["--season", "kevat-2027"] : [])];
    const told = await piiri([...words, "--json", "--now", now]);
    const asFile = await kept(page, () => page.getByRole("button", { name: feedback.forPrograms }).click());
    expect(asFile.toString("utf8")).toBe(told.stdout);
    const web = (of: string) =>
      kept(page, () => page.getByRole("button", { name: `${fi.shell.asWebPage}: ${of}` }).click());
    const asPage = await piiri([...words, "--format", "html", "--now", now]);
    expect((await web(feedback.results)).toString("utf8")).toBe(asPage.stdout);
    writeFileSync(results, told.stdout);
    const report = await piiri(["report", plan, "--feedback", results, "--format", "html", "--now", now]);
    expect((await web(feedback.report)).toString("utf8")).toBe(report.stdout);
    expect(wrongs).toEqual([]);
    await close();
  },
);

import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parsePlanText } from "@piiri/core/yaml";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { root } from "../../../scripts/workspace.mjs";
import { feedbackTextsIn } from "../src/views/feedback/textsIn.js";
import { registrationsTextsIn } from "../src/views/registrations/textsIn.js";
import { dropFile, dropFiles, openBrowser, openPage } from "./openPage.js";
import { piiri } from "./piiri.js";
import { chooseFile, examples, fi, goTo, isThorough, kept, saved, wrongByAxe } from "./reader.js";
import { pageInTurns } from "./turns.js";

const say = feedbackTextsIn("fi");
const answers = join(root, "examples/exports/feedback.csv");
const now = "2027-06-10T09:00:00Z";
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

const options = { timezoneId: "Europe/Helsinki", now };
const open = pageInTurns(options);
let all: string;
beforeAll(() => {
  all = mkdtempSync(join(tmpdir(), "piiri-told-"));
});
afterAll(() => rmSync(all, { recursive: true, force: true }));

/** A folder with the example's plan and the answers, where the command works. */
function ownFolder(): (name: string) => string {
  const folder = mkdtempSync(join(all, "group-"));
  const at = (name: string) => join(folder, name);
  copyFileSync(join(examples, "closed-group.yaml"), at("closed-group.yaml"));
  copyFileSync(answers, at("answers.csv"));
  return at;
}

const byCommand = (at: (name: string) => string, ...words: readonly string[]) =>
  piiri(["feedback", at("closed-group.yaml"), at("answers.csv"), "--now", now, ...words]);

/** What somebody wrote in own words. */
const written = /Puhuminen muiden|Odotin neuvoja|Rauhallinen tunnelma/;

/** With an answer more than were told. */
const oneMore = () => {
  const text = readFileSync(answers, "utf8").trimEnd();
  const last = text.split("\n").at(-1) ?? "";
  return `${text}\n${last.replace(/^\d+/, "99")}\n`;
};

interface Opening {
  readonly inFolder?: boolean;
  readonly serviceWorkers?: "allow" | "block";
}

async function openFeedback(plan: string, { inFolder = false, serviceWorkers = "block" }: Opening = {}) {
  // What the browser keeps, also in a folder, is each test's own.
  const isApart = inFolder || serviceWorkers === "allow";
  const opened = isApart ? await openPage(await openBrowser(), { ...options, serviceWorkers }) : await open();
  const { page } = opened;
  if (inFolder)
    await page.evaluate(
      async (text) => {
        const folder = await navigator.storage.getDirectory();
        const file = await folder.getFileHandle("closed-group.yaml", { create: true });
        const stream = await file.createWritable();
        await stream.write(text);
        await stream.close();
        Object.assign(globalThis, { showDirectoryPicker: async () => folder });
      },
      readFileSync(plan, "utf8"),
    );
  else await page.evaluate(() => Reflect.deleteProperty(globalThis, "showDirectoryPicker"));
  await chooseFile(page, plan);
  await goTo(page, "feedback");
  await page.getByRole("heading", { name: say.once }).waitFor();
  return opened;
}

/** What lies in a file of the folder that the browser was given. */
function inFolder(page: Page, path: readonly string[]): Promise<string | undefined> {
  return page.evaluate(async (names) => {
    let folder = await navigator.storage.getDirectory();
    for (const name of names.slice(0, -1)) folder = await folder.getDirectoryHandle(name);
    return (await (await folder.getFileHandle(names.at(-1) ?? "")).getFile()).text();
  }, path);
}

it("the season's report, and results that the page tells, are as the command's, byte by byte, and the command does not tell them again", async () => {
  const [at, apart] = [ownFolder(), ownFolder()];
  const { page, wrongs, close } = await openFeedback(at("closed-group.yaml"));
  const report = await kept(page, () => press(page, `${fi.shell.asWebPage}: ${say.report}`));
  const made = await piiri(["report", at("closed-group.yaml"), "--now", now, "--format", "html"]);
  expect(report.toString("utf8")).toBe(made.stdout);

  await dropFiles(page, [answers]);
  const tell = page.getByRole("button", { name: say.tell, exact: true });
  expect(await tell.isDisabled()).toBe(true);
  await page.getByLabel(say.neverTold).check();
  const state = await kept(page, () => tell.click());
  await page.getByText(say.planMarked).waitFor();

  const fresh = await byCommand(apart, "--json");
  expect(fresh.exitCode).toBe(0);
  expect((await kept(page, () => press(page, say.forPrograms))).toString("utf8")).toBe(fresh.stdout);
  const html = await kept(page, () => press(page, `${fi.shell.asWebPage}: ${say.results}`));
  expect(html.toString("utf8")).toBe((await byCommand(apart, "--format", "html")).stdout);
  const word = await kept(page, () => press(page, `${fi.shell.asFile("Word")}: ${say.results}`));
  expect(word.subarray(0, 2).toString()).toBe("PK");
  const earlier = apart("earlier.json");
  writeFileSync(earlier, fresh.stdout);
  await page.getByText(say.compare).click();
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), press(page, say.chooseEarlier)]);
  await chooser.setFiles(earlier);
  await page.getByText(say.isCompared).waitFor();
  // In people's own words only where somebody asks to see them.
  expect(await page.content()).not.toMatch(written);
  await press(page, say.showOpen);
  await page.getByText(say.openShown).waitFor();
  await page.getByText(written).first().waitFor();
  const whole = await kept(page, () => press(page, `${fi.shell.asWebPage}: ${say.results}`));
  const words = ["--earlier", earlier, "--open-answers", "--format", "html"];
  expect(whole.toString("utf8")).toBe((await byCommand(apart, ...words)).stdout);
  const plan = await saved(page);
  expect(parsePlanText(plan)._unsafeUnwrap().plan.feedback?.toldOn).toBe("2027-06-10");

  writeFileSync(at("closed-group.yaml"), plan);
  // The plan says that results were told: without what was told then, the command tells nothing either.
  expect(await byCommand(at, "--json")).toMatchObject({ exitCode: 2, stdout: "" });
  mkdirSync(at(".piiri/kevatryhma-2027"), { recursive: true });
  writeFileSync(at(".piiri/kevatryhma-2027/feedback.json"), state);
  writeFileSync(at("answers.csv"), oneMore());
  const again = await byCommand(at, "--json", "--now", "2027-07-01T09:00:00Z");
  expect(again.exitCode).toBe(0);
  expect(JSON.parse(again.stdout).publications).toEqual(JSON.parse(fresh.stdout).publications);
  expect(wrongs).toEqual([]);
  await close();
});

it("results that the command told are shown, and not told again, also with more answers; without its state nothing is", async () => {
  const at = ownFolder();
  const first = await byCommand(at, "--json");
  const plan = readFileSync(at("closed-group.yaml"), "utf8");
  writeFileSync(at("closed-group.yaml"), plan.replace("  goneThroughOn:", "  toldOn: 2027-06-10\n  goneThroughOn:"));
  const { page, wrongs, close } = await openFeedback(at("closed-group.yaml"));
  await dropFile(page, "answers.csv", oneMore());
  await page.getByText(say.planSaysTold("to 10.6.2027")).waitFor();
  // There is no way to say that nothing was told.
  expect(await page.getByLabel(say.neverTold).count()).toBe(0);
  expect(await page.getByRole("button", { name: say.tell, exact: true }).isDisabled()).toBe(true);
  await dropFiles(page, [at(".piiri/kevatryhma-2027/feedback.json")]);
  await press(page, say.tell);
  await page.getByText(say.toldBefore("to 10.6.2027")).waitFor();
  const shown = JSON.parse((await kept(page, () => press(page, say.forPrograms))).toString("utf8"));
  expect(shown.publications).toEqual(JSON.parse(first.stdout).publications);
  expect(wrongs).toEqual([]);
  await close();
});

it("in the plan's folder, what is told is remembered where the command looks for it", async () => {
  const at = ownFolder();
  const { page, wrongs, close } = await openFeedback(at("closed-group.yaml"), { inFolder: true });
  await dropFiles(page, [answers]);
  await press(page, say.folder);
  await press(page, say.tell);
  await page.getByText(say.stateKept).waitFor();
  mkdirSync(at(".piiri/kevatryhma-2027"), { recursive: true });
  for (const path of [
    [".piiri", "kevatryhma-2027", "feedback.json"],
    [".piiri", "feedback-told.json"],
  ])
    writeFileSync(at(path.join("/")), (await inFolder(page, path)) ?? "");
  const shown = await byCommand(at, "--json", "--now", "2027-07-01T09:00:00Z");
  expect(shown.stderr).toContain("10.6.2027");
  expect((await kept(page, () => press(page, say.forPrograms))).toString("utf8")).toBe(shown.stdout);
  // Told a second time in the same folder, it is what was told.
  await press(page, say.tell);
  await page.getByText(say.toldBefore("to 10.6.2027")).waitFor();
  await press(page, say.showTold);
  await page.getByText(say.toldBefore("to 10.6.2027")).waitFor();
  expect(wrongs).toEqual([]);
  await close();
});

it("nothing of what people answered stays when the view is left, nor any result", async () => {
  const at = ownFolder();
  // What is kept for the time without a network is the same for all that people gave: looked through with names (`people.test.ts`).
  const serviceWorkers = isThorough ? "allow" : "block";
  const { page, wrongs, close } = await openFeedback(at("closed-group.yaml"), { serviceWorkers });
  await dropFiles(page, [answers]);
  await page.getByLabel(say.neverTold).check();
  await kept(page, () => press(page, say.tell));
  await page.getByRole("heading", { name: say.results, exact: true }).waitFor();
  expect(await leftBehind(page)).not.toMatch(written);
  await press(page, say.showOpen);
  await page.getByText(written).first().waitFor();
  await goTo(page, "tasks");
  const left = await leftBehind(page);
  expect(left).not.toMatch(written);
  expect(left).not.toMatch(/Vastauksia tuli|answers\.csv|feedback\.csv/);
  await goTo(page, "feedback");
  await page.getByRole("heading", { name: say.once }).waitFor();
  expect(await page.getByRole("heading", { name: say.results, exact: true }).count()).toBe(0);
  expect(wrongs).toEqual([]);
  await close();
});

it("a table that is no survey, and a scale that is not certain, tell nothing and leave the plan as it was", async () => {
  const at = ownFolder();
  const { page, wrongs, close } = await openFeedback(at("closed-group.yaml"));
  const before = await saved(page);
  await page.getByLabel(say.neverTold).check();
  await dropFile(page, "answers.csv", "Väri;Koko\npunainen;suuri\nsininen;pieni\n");
  await page.getByRole("list", { name: say.given }).getByText(registrationsTextsIn("fi").kinds.other).waitFor();
  await press(page, say.tell);
  await page.getByText(say.nothingTold).waitFor();
  const [heading = "", ...rows] = readFileSync(answers, "utf8").split("\n");
  const unclear = rows.map((row) => row.replaceAll(/samaa mieltä|eri mieltä/g, "hmm")).join("\n");
  await dropFile(page, "answers.csv", `${heading}\n${unclear}`);
  await page.getByRole("list", { name: say.given }).getByText(registrationsTextsIn("fi").kinds.feedback).waitFor();
  await press(page, say.tell);
  await page.getByText(say.refused({ code: "unclear", scales: [] })[0] ?? "").waitFor();
  expect(await saved(page)).toBe(before);
  expect(wrongs).toEqual([]);
  await close();
});

/** All that the page shows and may leave behind in the browser. */
function leftBehind(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const all: unknown[] = [document.documentElement.outerHTML, location.href, history.state];
    all.push({ ...localStorage }, { ...sessionStorage });
    for (const { name = "" } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error ?? new Error("not opened"));
      });
      for (const store of database.objectStoreNames) {
        const every = database.transaction(store).objectStore(store).getAll();
        await new Promise((resolve) => {
          every.onsuccess = resolve;
        });
        all.push(every.result);
      }
      database.close();
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      // The page's own files hold its own words.
      all.push((await cache.keys()).map(({ url }) => url));
    }
    return JSON.stringify(all);
  });
}

it("answers on paper are typed in one after the other, and told as any others are", async () => {
  const at = ownFolder();
  const { page, wrongs, close } = await openFeedback(at("closed-group.yaml"));
  await page.getByText(say.paper.heading).click();
  const form = await kept(page, () => press(page, say.paper.form));
  expect(form.subarray(0, 2).toString()).toBe("PK");
  const fields = page.locator("form.papers input");
  await fields.first().waitFor();
  const scaled = await fields.count();
  // Who fills in a paper leaves out what they will: the first is whole.
  const type = async (grade: number, isFirst: boolean) => {
    const answered = isThorough || isFirst ? scaled - 1 : 1;
    for (let index = 0; index < answered; index += 1) await fields.nth(index).fill(`${(grade + index) % 5 || 5}`);
    await fields.last().fill(`${grade}`);
    await press(page, say.paper.next);
  };
  for (const [index, grade] of [9, 8, 9, 7, 10, 8, 4].entries()) {
    await page.getByRole("heading", { name: say.paper.paper(index + 1), exact: true }).waitFor();
    await type(grade, index === 0);
    await page.getByText(say.paper.count(index + 1)).waitFor();
    expect(await fields.first().inputValue()).toBe("");
  }
  // Nothing that was typed is no paper, and the last one was typed by mistake.
  await press(page, say.paper.next);
  await press(page, say.paper.takeLastAway);
  await page.getByText(say.paper.count(6)).waitFor();
  expect(await wrongByAxe(page)).toEqual([]);
  const table = await kept(page, () => press(page, say.paper.keep));
  writeFileSync(at("answers.csv"), table);
  const told = JSON.parse((await byCommand(at, "--json")).stdout) as {
    readonly publications: readonly { readonly results: { readonly answers: number } }[];
  };
  expect(told.publications.map(({ results }) => results.answers)).toEqual([6]);

  await page.getByLabel(say.neverTold).check();
  await press(page, say.tell);
  await page.getByRole("heading", { name: say.results, exact: true }).waitFor();
  await page.getByText("Vastauksia tuli 6.").first().waitFor();
  expect(wrongs).toEqual([]);
  await close();
});

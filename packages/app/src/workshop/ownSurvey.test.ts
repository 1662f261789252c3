import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { countFeedbackOrThrow, formBlueprint, writeCsv } from "@piiri/adapters-forms";
import { forms } from "@piiri/adapters-forms/locale/sv";
import { guideProfile, parsePlanOrThrow, resolvePlanOrThrow } from "@piiri/core";
import {
  feedbackInstrument,
  feedbackPracticeOf,
  publishFeedback,
  readPublications,
  stepText,
} from "@piiri/core/feedback";
import { sv } from "@piiri/core/locale/sv";
import { type PracticePack, parsePracticeOrThrow } from "@piiri/core/practice";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { root } from "../../../../scripts/workspace.mjs";
import { feedbackSurvey } from "./feedbackSurvey.js";
import { paperQuestions, typedPapers } from "./papers.js";
import { setPractice } from "./practice.js";
import { tellFeedback } from "./tellFeedback.js";
import { usePractice } from "./usePractice.js";

const now = "2029-08-01T09:00:00Z";
const today = "2029-08-01";
const packFile = join(root, "examples/practice/pack.mjs");
const address = pathToFileURL(packFile).href;
const folder = mkdtempSync(join(tmpdir(), "piiri-survey-"));
const planFile = join(folder, "plan.json");
const answersFile = join(folder, "answers.csv");

const { practice: pack } = (await import(address)) as { readonly practice: PracticePack };
const practice = parsePracticeOrThrow(pack);
const plan = pack.examplePlans?.[0]?.plan;
const text = JSON.stringify(plan);
const group = resolvePlanOrThrow(parsePlanOrThrow(plan), practice.profile, practice);
const instrument = feedbackInstrument(group);

/** The form as somebody made it from the blueprint, filled in by seven, each a little otherwise. */
const { questions } = formBlueprint("feedback", group, { ...sv, forms });
const seven = Array.from({ length: 7 }, (_, person) =>
  instrument.scaled.map((item, place) => {
    const value = item.least + ((person + place) % (item.most - item.least + 1));
    return stepText(item, value, sv);
  }),
);
const rows = seven.map((chosen, person) => [
  `${person + 1}`,
  ...chosen,
  ...instrument.open.map((id) => `${id}: ring 040 123 4567`),
]);
writeFileSync(planFile, text);
writeFileSync(answersFile, writeCsv([["ID", ...questions.map((question) => question.text)], ...rows]));

function piiri(...words: readonly string[]): string {
  const command = [join(root, "packages/cli/bin/piiri.cjs"), ...words, "--practice", packFile, "--now", now];
  return execFileSync(process.execPath, command, { encoding: "utf8", cwd: folder, stdio: "pipe" });
}

/** What the library tells. */
async function told() {
  const counted = await countFeedbackOrThrow(
    readFileSync(answersFile),
    { instrument, language: "sv", timeZone: group.schedule.timeZone },
    { practice: feedbackPracticeOf(group) },
  );
  expect(counted.unreadable).toEqual(new Map());
  return publishFeedback([], counted.later, feedbackPracticeOf(group), now).publications;
}

async function inThePage(file: File | undefined, state: readonly File[] = []) {
  expect((await usePractice({ code: "", address, language: "sv" })).problems).toEqual([]);
  return await tellFeedback({
    ...{ text, today, now, language: "sv", planFile: "plan.json", audience: "participants", season: undefined },
    ...{ file, state: { kind: "files", files: state }, results: [] },
  });
}

afterEach(() => setPractice(guideProfile));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a federation's own survey", () => {
  it("is told the same of by the command, the library and the page, and kept so that each reads it again", async () => {
    const byLibrary = JSON.parse(JSON.stringify(await told())) as readonly {
      readonly results: { readonly items: readonly unknown[] };
    }[];
    const byCommand = piiri("feedback", planFile, answersFile, "--closed", "--json", "-o", join(folder, "told.json"));
    expect(byCommand).toBe("");
    const kept = JSON.parse(readFileSync(join(folder, "told.json"), "utf8")) as { readonly publications: unknown };
    const page = await inThePage(new File([readFileSync(answersFile)], "answers.csv"));
    if ("refused" in page) throw new Error(page.refused.code);
    const results = byLibrary.map((each) => each.results);
    expect(results[0]?.items.length).toBe(instrument.scaled.length);
    expect(kept.publications).toEqual(byLibrary);
    expect(JSON.parse(JSON.stringify(page.results))).toEqual(results);
    // What is kept is read again, with every word of it.
    expect(readPublications(kept)).toEqual({ ok: true, publications: byLibrary });
    const again = JSON.parse(piiri("feedback", planFile, answersFile, "--closed", "--json")) as typeof kept;
    expect(again.publications).toEqual(byLibrary);
    if (page.state === undefined) throw new Error("nothing to keep");
    const remembered = await inThePage(undefined, [new File([page.state.content], "feedback.json")]);
    expect(remembered).toMatchObject({ isNew: false });
    expect(JSON.parse(JSON.stringify("results" in remembered && remembered.results))).toEqual(results);
  });

  it("is shown in the federation's words, and what weighs less is better", () => {
    const page = piiri("feedback", planFile, answersFile, "--closed", "--language", "fi");
    expect(page).toContain("## Kuinka usein");
    expect(page).toContain("Kuinka usein liikut?");
    expect(page).toContain("Joka viikko");
    expect(page).toContain("## Kuinka raskasta, 0–10");
  });

  it("is asked on paper and typed in, with the figures of its scales", async () => {
    await usePractice({ code: "", address, language: "sv" });
    const request = { text, today, language: "sv", audience: "participants" } as const;
    const asked = await paperQuestions(request);
    expect(asked.map(({ id, figures }) => [id, figures?.least, figures?.most])).toEqual([
      ["safety", 1, 5],
      ["as-told", 1, 5],
      ["grade", 4, 10],
      ["moved", 1, 4],
      ["weighs", 0, 10],
      ["worked", undefined, undefined],
      ["go-on-meeting", undefined, undefined],
    ]);
    const typed = await typedPapers({ ...request, change: { add: { moved: "4", weighs: "0" } } });
    const table = piiri("forms", "table", "feedback", planFile);
    const [headings] = String(typed?.table.content).split("\r\n");
    expect(table.trimEnd().split("\r\n")[0]).toBe(headings);
    expect(headings).toContain("Hur mycket tynger smärtan vardagen?");
    const paper = piiri("forms", "paper", "feedback", planFile);
    expect(paper).toContain("1 = Aldrig, 2 = Någon gång i månaden, 3 = Varje vecka, 4 = Varje dag");
    expect(paper).toContain("☐\u00A00");
  });

  it("says which questions are asked in another language than the group's", async () => {
    await usePractice({ code: "", address, language: "sv" });
    const english = JSON.stringify({ ...(plan as object), language: "en" });
    const survey = await feedbackSurvey({ text: english, today, language: "fi" });
    expect(survey?.inOtherLanguages.participants).toEqual([
      expect.stringMatching(/toisella kielellä \(sv\): Hur ofta rör du på dig\? .* Hur vill ni gå vidare\?$/),
    ]);
    expect(survey?.inOtherLanguages.facilitators).toEqual([]);
    expect((await feedbackSurvey({ text, today, language: "fi" }))?.inOtherLanguages.participants).toEqual([]);
  });
});

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parsePlanOrThrow, resolvePlanOrThrow } from "@piiri/core";
import { compareSeasons, feedbackInstrument, feedbackPracticeOf, scoreFeedback } from "@piiri/core/feedback";
import { describe, expect, it } from "vitest";
import { callPiiri } from "../testing/callPiiri.js";
import { temporaryFolder } from "../testing/temporaryFolder.js";

const plan = {
  id: "walkers",
  format: "closed-group",
  title: "Walking with a bad back",
  publicName: "Peer group",
  organiser: { name: "Example Association", domain: "example.org" },
  schedule: { start: "2027-01-12", time: "18:00" },
  feedback: { goals: ["Courage to talk"], askedOn: "2027-03-23" },
  sessions: { s1: { summary: { participants: 8 } } },
} as const;
const group = resolvePlanOrThrow(parsePlanOrThrow(plan));
const instrument = feedbackInstrument(group);
const practice = feedbackPracticeOf(group);

/** Grades that so many people may have given, each histogram once. */
function histograms(people: number): readonly (readonly number[])[] {
  const grades = [7, 8, 9, 10];
  const of = (left: number, from: number): readonly (readonly number[])[] =>
    left === 0
      ? [[]]
      : grades.slice(from).flatMap((grade, at) => of(left - 1, from + at).map((others) => [grade, ...others]));
  return of(people, 0);
}

function resultsOf(grades: readonly number[]): string {
  const answers = grades.map((grade) => ({ values: { grade }, texts: {} }));
  return JSON.stringify(scoreFeedback(instrument, answers, practice));
}

/** Grades of eight people which are told as the same; those of which the most histograms are. */
const alike = (() => {
  const byResult = new Map<string, (readonly number[])[]>();
  for (const grades of histograms(8)) {
    const told = resultsOf(grades);
    byResult.set(told, [...(byResult.get(told) ?? []), grades]);
  }
  return [...byResult.values()].toSorted((one, other) => other.length - one.length)[0] ?? [];
})();

/** A season of two groups of which each has told its results, and then has what else lies beside the plan. */
async function seasonOf(grades: readonly number[], words: string): Promise<string> {
  const folder = temporaryFolder();
  for (const id of ["walkers", "talkers"]) {
    const at = join(folder, id);
    mkdirSync(at);
    writeFileSync(join(at, "plan.json"), JSON.stringify({ ...plan, id }));
    const rows = grades.map((grade, place) => `${place + 1};3/24/2027 10:0${place};${grade};${words}\n`);
    const header = "ID;Completion time;Which school grade do you give the group?;What was best about the group?\n";
    writeFileSync(join(at, "answers.csv"), header + rows.join(""));
    const call = ["feedback", join(at, "answers.csv"), "--plan", join(at, "plan.json"), "--now", "2027-05-01"];
    expect((await callPiiri(call)).exitCode).toBe(0);
  }
  return folder;
}

const views = [
  ["--for", "report", "--json"],
  ["--for", "report", "--format", "csv"],
  ["--for", "report", "--format", "html"],
  ["--for", "report", "--format", "text"],
] as const;

describe("a season's figures come from what was told of each group, and from nothing else", () => {
  it("so they are the same bytes for all answers that are told as the same", async () => {
    expect(alike.length).toBeGreaterThan(2);
    const [one = [], other = []] = [alike[0], alike.at(-1)];
    expect(one).not.toEqual(other);
    const folders = [await seasonOf(one, "MARKER"), await seasonOf(other, "Something else")];
    for (const view of views) {
      const told = await Promise.all(
        folders.map((folder) => callPiiri(["season", folder, ...view, "--now", "2027-06-01"])),
      );
      expect(told[0]?.exitCode).toBe(0);
      expect(told[1]?.stdout).toBe(told[0]?.stdout);
      expect(told[0]?.stdout).not.toContain("MARKER");
    }
  });

  it("and an export that lies beside the plan, whatever it holds, changes none", async () => {
    const folder = await seasonOf(alike[0] ?? [], "MARKER");
    const season = () => callPiiri(["season", folder, "--for", "report", "--json", "--now", "2027-06-01"]);
    const before = await season();
    writeFileSync(join(folder, "walkers", "answers.csv"), "Arvosana\n4\n4\n4\n4\n4\n4\n4\n4\n4\n");
    expect((await season()).stdout).toBe(before.stdout);
  });
});

describe("so do a group's report and its comparison with earlier results", () => {
  it("they are the same bytes for all answers that are told as the same", async () => {
    const [one = [], other = []] = [alike[0], alike.at(-1)];
    const folders = [await seasonOf(one, "MARKER"), await seasonOf(other, "Something else")];
    const told = await Promise.all(folders.map(reportsOf));
    expect(told[1]).toEqual(told[0]);
    expect(JSON.stringify(told)).not.toContain("MARKER");
  });

  /** What is told of the walkers in every form, beside the talkers' results as earlier ones. */
  async function reportsOf(folder: string): Promise<readonly string[]> {
    const later = ["--now", "2027-05-02"];
    const resultsOfGroup = async (id: string) => {
      const at = join(folder, id);
      const words = ["feedback", join(at, "answers.csv"), "--plan", join(at, "plan.json"), ...later, "--json"];
      const { stdout, exitCode } = await callPiiri(words);
      expect(exitCode).toBe(0);
      writeFileSync(join(at, "results.json"), stdout);
      return stdout;
    };
    const published = await Promise.all(["walkers", "talkers"].map(resultsOfGroup));
    const at = join(folder, "walkers");
    // Nothing but results lies there from here on.
    writeFileSync(join(at, "answers.csv"), "");
    const report = ["report", join(at, "plan.json"), "--feedback", join(at, "results.json"), ...later];
    const reports = await Promise.all(
      ["md", "html", "csv", "json"].map((format) => callPiiri([...report, "--format", format])),
    );
    for (const { exitCode } of reports) expect(exitCode).toBe(0);
    return [...published, ...reports.map(({ stdout }) => stdout)];
  }

  it("and what they compare are the results of before, whatever answers are behind them", () => {
    const spring = alike.map((grades) => JSON.parse(resultsOf(grades)));
    const autumn = JSON.parse(resultsOf([9, 9, 9, 10, 10, 10, 10, 10]));
    const compared = spring.map((earlier) => JSON.stringify(compareSeasons(earlier, autumn, practice.figures)));
    expect(new Set(compared).size).toBe(1);
    // Each figure is one that was told, as it was told.
    for (const { earlier, now, id } of compareSeasons(spring[0], autumn, practice.figures)) {
      const of = (results: typeof autumn) =>
        results.items.find((item: { readonly id: string }) => item.id === id).index;
      expect([earlier, now]).toEqual([of(spring[0]), of(autumn)]);
    }
  });
});

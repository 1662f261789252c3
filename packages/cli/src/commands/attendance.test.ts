import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { callPiiri } from "../testing/callPiiri.js";
import { temporaryFolder } from "../testing/temporaryFolder.js";

const caseFile = (name: string) => fileURLToPath(new URL(`../../fixtures/${name}`, import.meta.url));
const plan = caseFile("feedback/plan.yaml");
const people = /Maija|Aino|Onni|Anna|Pekka/;

describe("piiri attendance, with reports as people have them", () => {
  it.each([[], ["--plan", plan]])(
    "one that a spreadsheet saved, whose own count nothing explains (%s)",
    async (...more) => {
      const { exitCode, stdout, stderr } = await callPiiri([
        "attendance",
        caseFile("attendance/old-excel.csv"),
        ...more,
        "--language",
        "fi",
      ]);
      expect(exitCode).toBe(1);
      expect(stdout).toContain(": 2 osallistujaa");
      expect(stderr).toMatch(/yksi ohjaaja tai järjestäjä/);
      expect(stderr).toMatch(/itse sanoo 14, .* Eroa ei selitä mikään/);
      expect(stdout + stderr).not.toMatch(people);
    },
  );

  it.each([[], ["--plan", plan]])("one in which two people have one name (%s)", async (...more) => {
    const { exitCode, stdout, stderr } = await callPiiri([
      "attendance",
      caseFile("attendance/two-annas.csv"),
      ...more,
      "--language",
      "en",
    ]);
    expect(exitCode).toBe(0);
    expect(stdout).toContain(": 3 participants");
    expect(stderr).toMatch(/Rows 12, 13 have one name and are there together for more than 10 minutes/);
    expect(stdout + stderr).not.toMatch(people);
  });

  it.each([[], ["--plan", plan]])("one that only tells who was there (%s)", async (...more) => {
    const { exitCode, stdout, stderr } = await callPiiri([
      "attendance",
      caseFile("attendance/only-who7.csv"),
      ...more,
      "--language",
      "en",
    ]);
    expect(exitCode).toBe(1);
    expect(stdout).toContain(": 2 participants");
    expect(stderr).toMatch(/The report has no times/);
    expect(stdout + stderr).not.toMatch(people);
  });

  const head = "Full Name;Join Time;Leave Time;Duration;Email;Role\n";
  const row = (name: string, from = "17.55", to = "20.00", role = "Presenter") =>
    `${name};1.3.2027 ${from};1.3.2027 ${to};;;${role}\n`;
  const summary = (count: number) => `Meeting Summary;;;;;\nTotal Number of Participants;${count};;;;\n;;;;;\n`;
  async function called(text: string, ...more: readonly string[]) {
    const file = join(temporaryFolder(), "report.csv");
    writeFileSync(file, text);
    return await callPiiri(["attendance", file, ...more]);
  }

  it("nobody in it is no count at all", async () => {
    expect(await called(head)).toMatchObject({ exitCode: 2, stdout: "" });
    expect((await called(head)).stderr).toContain("nobody in it");
  });

  it.each([
    ["somebody came back", 3, row("One", "17.55", "18.10") + row("One", "18.20") + row("Two"), "left and came back"],
    [
      "those who lead are left out",
      1,
      row("Lead", "17.55", "20.00", "Organizer") + row("One"),
      "does not count everyone who leads",
    ],
    ["people of one name count as one", 1, row("One") + row("One"), "takes people of one name for one"],
  ])("a difference that can be explained is one sentence and no fault: %s", async (_, count, rows, said) => {
    const { exitCode, stderr } = await called(summary(count) + head + rows);
    expect(stderr).toContain(said);
    expect(exitCode).toBe(0);
  });

  it("with all or nothing, what is told leaves no result", async () => {
    const text = head + row("One") + row("Two") + row("");
    expect(await called(text)).toMatchObject({ exitCode: 1 });
    expect(await called(text, "--strict")).toMatchObject({ exitCode: 2, stdout: "" });
  });

  it("names ten rows of many", async () => {
    const { stderr } = await called(head + row("One").repeat(12) + Array.from({ length: 11 }, () => row("")).join(""));
    expect(stderr).toMatch(/14, 15, 16, 17, 18, 19, 20, 21, 22, 23 and 1 more/);
  });
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parsePlanText } from "@piiri/core/yaml";
import { describe, expect, it, test } from "vitest";
import { callPiiri } from "../testing/callPiiri.js";
import { temporaryFolder } from "../testing/temporaryFolder.js";

const fixture = (name: string) => join(import.meta.dirname, `../../../core/src/rrule/fixtures/${name}.ics`);
const clock = () => new Date("2027-01-04T10:00:00Z");

describe.each(["outlook", "google", "apple"])("a calendar from %s", (name) => {
  it("becomes a plan that can be read, and nothing of its people, places and links shows", async () => {
    for (const language of ["fi", "sv", "en"]) {
      const { stdout, stderr, exitCode } = await callPiiri(["import", fixture(name), "--language", language], {
        clock,
      });
      expect(exitCode, stderr).toBe(0);
      const { plan } = parsePlanText(stdout)._unsafeUnwrap();
      expect(plan.language).toBe(language);
      expect(`${stdout}${stderr}`).not.toContain("MARKER");
      expect(stderr).toMatch(/\d/);
    }
  });

  it("comes from the input as well, and as JSON", async () => {
    const input = readFileSync(fixture(name), "utf8");
    const { stdout, exitCode } = await callPiiri(["import", "-", "--json"], { input, clock });
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout).schedule.holidays).toBe("flag");
    expect(stdout).not.toContain("MARKER");
  });
});

test("the plan has the dates of the calendar, checked by the command itself", async () => {
  const file = join(temporaryFolder(), "group.yaml");
  const made = await callPiiri(["import", fixture("outlook"), "-o", file, "--language", "en"], { clock });
  expect(made.stderr).toContain(`piiri check ${file}`);
  const { stdout } = await callPiiri(["sessions", file, "--json"], { clock });
  const dated = JSON.parse(stdout) as { readonly localDate: string; readonly localTime: string }[];
  expect(dated.map(({ localDate, localTime }) => `${localDate} ${localTime}`)).toEqual([
    "2027-03-02 18:00",
    "2027-05-12 18:30",
    "2027-06-01 18:00",
    "2027-07-06 18:00",
  ]);
});

test.each([
  ["no calendar", "MARKER", "not a calendar file"],
  [
    "a rhythm that no plan has",
    "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:MARKER\nDTSTART:20270302T160000Z\nRRULE:FREQ=DAILY\nEND:VEVENT\nEND:VCALENDAR",
    "by hand",
  ],
])("%s is told with a way out, and writes nothing", async (_, input, sentence) => {
  const { stdout, stderr, exitCode } = await callPiiri(["import", "-", "--language", "en"], { input, clock });
  expect([exitCode, stdout]).toEqual([2, ""]);
  expect(stderr).toContain(sentence);
  expect(stderr).not.toContain("MARKER");
});

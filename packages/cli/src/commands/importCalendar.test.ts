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

test("what is otherwise from one session on stands in the plan as such; what a plan cannot say so is refused in words", async () => {
  const zone = "TZID=Europe/Helsinki";
  const calendar = (day: string) =>
    [
      ...[
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "BEGIN:VEVENT",
        "UID:a",
        `DTSTART;${zone}:20270302T180000`,
        "DURATION:PT2H",
      ],
      ...["RRULE:FREQ=WEEKLY;COUNT=5", "END:VEVENT", "BEGIN:VEVENT", "UID:a"],
      `RECURRENCE-ID;RANGE=THISANDFUTURE;${zone}:20270316T180000`,
      ...[`DTSTART;${zone}:${day}T170000`, "DURATION:PT90M", "END:VEVENT", "END:VCALENDAR"],
    ].join("\r\n");
  const { stdout, exitCode } = await callPiiri(["import", "-", "--language", "fi"], {
    input: calendar("20270317"),
    clock,
  });
  expect(exitCode).toBe(0);
  const { plan } = parsePlanText(stdout)._unsafeUnwrap();
  expect(plan.sessions).toEqual({ s3: { onwards: { weekday: "wednesday", time: "17:00", duration: 90 } } });
  // In another week: a plan's weekday is of the same one.
  const refused = await callPiiri(["import", "-", "--language", "fi"], { input: calendar("20270323"), clock });
  expect({ exitCode: refused.exitCode, stdout: refused.stdout }).toEqual({ exitCode: 2, stdout: "" });
  expect(refused.stderr).toContain("alkaen");
});

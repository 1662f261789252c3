import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { callPiiri, planText } from "../testing/callPiiri.js";
import { temporaryFolder } from "../testing/temporaryFolder.js";

const plan = planText({
  publicName: "publicName: Tea </script> & talk",
  people: "people: { facilitators: [{ id: a, name: First Example, email: first@example.org }] }",
  sessions: "sessions:\n  s1: { theme: Sleep }\n  s2: { moved: { date: 2027-03-17 } }\n  s3: { cancelled: true }",
});

test("a group as schema.org has it, its sessions as they stand", async () => {
  const { exitCode, stdout, stderr } = await callPiiri(["jsonld", "-"], { input: plan });
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  const told = JSON.parse(stdout);
  expect(told).toMatchObject({ "@type": "EventSeries", name: "Tea </script> & talk" });
  expect(told.subEvent.map(({ eventStatus }: { eventStatus: string }) => eventStatus.split("/").at(-1))).toEqual([
    "EventScheduled",
    "EventRescheduled",
    "EventCancelled",
    "EventScheduled",
    "EventScheduled",
    "EventScheduled",
  ]);
  expect(told.subEvent[1].previousStartDate).toBe("2027-03-16T18:00:00+02:00");
});

test("neither title, theme nor anybody's name or address is in it, in either form", async () => {
  for (const format of ["schema-org", "linked-events"]) {
    const { stdout } = await callPiiri(["jsonld", "-", "--format", format], { input: plan });
    expect(stdout).not.toMatch(/bad back|Sleep|First Example|first@/);
    expect(stdout).toContain("2027-03-02T18:00:00+02:00");
  }
});

test("for a page, within a script that the plan cannot end", async () => {
  const { stdout } = await callPiiri(["jsonld", "-", "--html"], { input: plan });
  const [, inside = ""] = /^<script type="application\/ld\+json">\n([^<>]*)<\/script>\n$/.exec(stdout) ?? [];
  expect(JSON.parse(inside).name).toBe("Tea </script> & talk");
});

test("for the cities' calendars, the series before its sessions", async () => {
  const { stdout } = await callPiiri(["jsonld", "-", "--format", "linked-events"], { input: plan });
  const [series, ...sessions] = JSON.parse(stdout);
  expect(series).toMatchObject({ super_event_type: "recurring", publication_status: "draft" });
  expect(sessions).toHaveLength(6);
});

test("to a file; of a group without an end, as far as is asked for", async () => {
  const file = join(temporaryFolder(), "group.json");
  const schedule = "schedule: { start: 2027-03-02, time: 18:00, ongoing: true }";
  const words = ["jsonld", "-", "--horizon", "2027-03-31", "-o", file];
  const { stdout, stderr } = await callPiiri(words, { input: planText({ schedule }) });
  expect({ stdout, stderr }).toEqual({
    stdout: "",
    stderr: `The group's facts for other programs are in the file ${file}.\n`,
  });
  expect(JSON.parse(readFileSync(file, "utf8")).subEvent).toHaveLength(3);
});

test.each([
  ["en", "--html is for your own web page."],
  ["fi", "--html on omaa verkkosivuasi varten."],
  ["sv", "--html är för er egen webbsida."],
])("HTML is for pages alone, told in %s", async (language, sentence) => {
  for (const words of [["--format", "linked-events"], ["--json"]]) {
    const call = ["jsonld", "-", "--html", "--language", language, ...words];
    const { exitCode, stdout, stderr } = await callPiiri(call, { input: plan });
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr.startsWith(sentence)).toBe(true);
  }
});

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
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

describe("for the cities' calendars", () => {
  const association =
    "linkedEvents:\n  dataSource: example\n  keywords: [yso:p1947]\nrooms:\n  - place: Library\n    linkedEvents: tprek:8740\n";
  const whole = planText({
    stage: "stage: published",
    description: "description: We walk and talk.",
    venue: "venue: { kind: in-person, place: Library }",
    sessions: "sessions:\n  s3: { cancelled: true }",
  });
  const call = async (input: string, ...more: readonly string[]) => {
    const file = join(temporaryFolder(), "association.yaml");
    writeFileSync(file, association);
    const words = ["jsonld", "-", "--format", "linked-events", "--association", file, ...more];
    return await callPiiri(words, { input });
  };

  test("nothing is seen by everyone until that is asked for; then it is, with the association's own words and places", async () => {
    const drafts = JSON.parse((await call(whole)).stdout);
    expect(new Set(drafts.map((each: { publication_status: string }) => each.publication_status))).toEqual(
      new Set(["draft"]),
    );
    const seen = JSON.parse((await call(whole, "--publish")).stdout);
    expect(seen).toHaveLength(7);
    for (const each of seen) {
      expect(each).toMatchObject({
        publication_status: "public",
        keywords: [{ "@id": "https://api.hel.fi/linkedevents/v1/keyword/yso:p1947/" }],
        location: { "@id": "https://api.hel.fi/linkedevents/v1/place/tprek:8740/" },
      });
    }
    expect(seen[1].super_event["@id"].endsWith(`/${seen[0].id}/`)).toBe(true);
  });

  test("what is cancelled is not sent for the first time", async () => {
    const sent = JSON.parse((await call(whole, "--first")).stdout);
    expect(sent.map(({ id }: { id: string }) => id.split("-").at(-1))).not.toContain("s3");
    expect(sent).toHaveLength(6);
  });

  test("what the service asks for and nobody has said is told, and nothing is written", async () => {
    const { exitCode, stdout, stderr } = await call(plan, "--publish", "--language", "fi");
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toContain("Suunnitelma on vielä luonnos.");
    expect(stderr).toContain("Ryhmällä ei ole kuvausta.");
  });

  test("--publish goes with that format alone", async () => {
    expect((await callPiiri(["jsonld", "-", "--publish"], { input: plan })).exitCode).toBe(2);
  });
});

describe("for apps that look for weekly meetings", () => {
  const words = ["jsonld", "-", "--format", "meeting-guide", "--now", "2027-03-01T10:00:00Z"];

  test("a group to which anyone may come every week", async () => {
    const input = planText({
      format: "format: open-meetings",
      stage: "stage: published",
      informationPage: "informationPage: https://example.org/group",
      venue: "venue: { kind: in-person, place: Library }",
      schedule: "schedule: { start: 2027-03-02, time: 18:00, rhythm: [{ kind: weekly, interval: 1 }], count: 6 }",
    });
    const { exitCode, stdout } = await callPiiri(words, { input });
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject([{ day: 2, time: "18:00", types: ["O", "FI"], location: "Library" }]);
  });

  test("why another does not fit is told", async () => {
    const { exitCode, stdout, stderr } = await callPiiri(words, { input: plan });
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toContain("It is not held every week.");
  });
});

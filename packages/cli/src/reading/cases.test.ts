import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, test } from "vitest";
import { callPiiri } from "../testing/callPiiri.js";
import { temporaryFolder } from "../testing/temporaryFolder.js";

const fixture = (name: string) => fileURLToPath(new URL(`../../fixtures/${name}`, import.meta.url));

async function draftedPlan(): Promise<string> {
  const { stdout } = await callPiiri(["new", "closed-group", "--start", "2027-03-02", "--time", "18:00"]);
  const file = join(temporaryFolder(), "plan.yaml");
  writeFileSync(file, stdout);
  return file;
}

interface Told {
  readonly since: string;
  readonly name: string;
  readonly email: string;
  readonly state: string;
}

async function intake(file: string, plan: string, now: string) {
  const { exitCode, stdout } = await callPiiri([
    ...["intake", file, "--plan", plan, "--now", now, "--reveal", "--json", "--language", "en"],
  ]);
  const { recognised, intakes, rejected } = JSON.parse(stdout);
  const registrations: readonly Told[] = intakes[0].registrations;
  return { exitCode, recognised, rejected, registrations, counts: intakes[0].counts };
}

describe("exports as people report them", () => {
  it.each([
    ["google-zone", ["2027-02-01T07:12:05Z", "2027-02-02T16:30:00Z"]],
    ["sep-line", ["2027-02-13T07:12:00Z"]],
    ["offsets", ["2027-02-13T07:12:05Z", "2027-02-13T07:12:05Z", "2027-02-13T07:12:05Z"]],
    ["commas-in-header", ["2027-02-13T07:12:00Z"]],
    ["comma-before-time", ["2027-02-13T07:12:05Z", "2027-02-14T07:12:00Z"]],
    ["title-rows", ["2027-02-13T07:12:00Z"]],
    ["mac-roman", ["2027-02-13T07:12:00Z"]],
  ])("%s", async (name, instants) => {
    const { exitCode, registrations, rejected } = await intake(
      fixture(`registrations/${name}.csv`),
      await draftedPlan(),
      "2027-02-20",
    );
    expect({ exitCode, rejected }).toEqual({ exitCode: 0, rejected: [] });
    expect(registrations.map(({ since }) => since)).toEqual(instants);
    expect(registrations.map(({ email }) => email)).toEqual(
      name === "mac-roman"
        ? ["paivi@example.org"]
        : ["one@example.org", "two@example.org", "three@example.org"].slice(0, instants.length),
    );
  });

  it("of a Macintosh have their letters, and the encoding is told", async () => {
    const plan = await draftedPlan();
    const { registrations, recognised } = await intake(fixture("registrations/mac-roman.csv"), plan, "2027-02-20");
    expect([registrations[0]?.name, recognised.encoding]).toEqual(["Päivi Esimerkki", "macintosh"]);
  });

  it("with commas in a heading have four columns", async () => {
    const { recognised } = await intake(
      fixture("registrations/commas-in-header.csv"),
      await draftedPlan(),
      "2027-02-20",
    );
    expect([recognised.delimiter, recognised.headings.length]).toEqual([";", 4]);
  });

  it("in UTC are late or in time by the instant that they name", async () => {
    const plan = fixture("plans/feedback-closes-23-feb.yaml");
    const { registrations } = await intake(fixture("registrations/utc-z.csv"), plan, "2027-02-25");
    const byTime = Object.fromEntries(registrations.map((each) => [each.since, each]));
    expect(Object.keys(byTime)).toEqual(["2027-02-23T21:30:00Z", "2027-02-23T22:30:00Z"]);
    expect(JSON.stringify(byTime["2027-02-23T22:30:00Z"])).toMatch(/late/);
    expect(JSON.stringify(byTime["2027-02-23T21:30:00Z"])).not.toMatch(/late/);
  });
});

test.each([
  ["fi", "tunnistettu otsikoistaan"],
  ["sv", "igenkänd av sina rubriker"],
  ["en", "recognised by its headings"],
])("a form that is known by its shape alone has a name in the reader's language: %s", async (language, name) => {
  const file = fixture("registrations/title-rows.csv");
  const plan = await draftedPlan();
  const { stdout } = await callPiiri(["intake", file, "--plan", plan, "--now", "2027-02-20", "--language", language]);
  expect(stdout).toContain(name);
  expect(stdout).not.toMatch(/A form|generic/);
});

import { fileURLToPath } from "node:url";
import { describe, expect, it, test } from "vitest";
import { callPiiri } from "../testing/callPiiri.js";

/** Plans with planted mistakes and fine oddities, judged as whoever wrote the guide and the handbook would judge them. */
const plans = fileURLToPath(new URL("../../fixtures/plans/", import.meta.url));

interface Told {
  readonly ruleId: string;
  readonly path: string;
}

const call = async (command: readonly string[], file: string) =>
  callPiiri([command[0] ?? "", `${plans}${file}`, ...command.slice(1), "--now", "2026-12-01", "--language", "en"]);

async function told(file: string): Promise<readonly Told[]> {
  const { stdout } = await call(["check", "--json"], file);
  return JSON.parse(stdout)[0].findings;
}

/** What the review says of any such plan, and is no judgement: the clocks change, tasks are still to be shared out. */
const worthKnowing = new Set(["series/daylight-saving", "session/lead-for-each-segment"]);

const judged = (findings: readonly Told[]) =>
  findings.filter(({ ruleId }) => !worthKnowing.has(ruleId)).map(({ ruleId, path }) => `${ruleId} ${path}`);

test("a group one walks into: what is wrong is told, what is fine is not", async () => {
  expect(judged(await told("local-drop-in.yaml")).sort()).toEqual([
    "ethics/ground-rules-revisited /groundRules/nextLookOn",
    "ethics/ground-rules-together /groundRules/agreedOn",
    "ethics/newcomers-received /ethics/newcomers",
    "format/two-facilitators-at-least /people/facilitators",
    "lifecycle/evaluation /lifecycle/evaluateBy",
    "lifecycle/six-questions /lifecycle/questions",
    "lifecycle/start-up-steps /lifecycle/steps",
    "lifecycle/start-up-steps /lifecycle/steps/partners",
    "lifecycle/start-up-time /lifecycle/ideaOn",
    "lifecycle/start-up-time /lifecycle/ideaOn",
    "people/initiator-hands-over /people/initiator/staysForSessions",
    "venue/place /venue/accessible",
  ]);
});

test("an event with storytellers: what is wrong is told, what is fine is not", async () => {
  expect(judged(await told("event-with-storytellers.yaml")).sort()).toEqual([
    "feedback/when /feedback/askedOn",
    "format/preparation-time /organisation/preparationStarts",
    "format/stories-first /agenda/2",
    "people/accounts-for-officers /people/coordinator/isElectedOfficer",
    "platform/breakout-needs-desktop /platform/licence",
    "publicity/starts /publicity/starts",
    "registration/closes /registration/closes",
    "registration/opens /registration/opens",
    "registration/who-sends-the-link /registration/meetingLink/daysBefore",
    "session/event-closing-survey /agenda",
    "session/required-segments /agenda",
    "session/segments-fill /agenda",
  ]);
});

describe("a group that is to end", () => {
  it("has nothing to mend, and is not said to go on", async () => {
    expect(judged(await told("ends-on.yaml"))).toEqual([]);
    const { stdout, exitCode } = await call(["check"], "ends-on.yaml");
    expect(exitCode).toBe(0);
    expect(stdout).toContain("12 sessions, Tue 12 January 2027 – Tue 14 December 2027.");
    expect(stdout).not.toMatch(/goes on/);
  });

  it("has no session after its last day, and parts in the last", async () => {
    const { stdout } = await call(["sessions", "--json"], "ends-on.yaml");
    const dates: readonly { readonly localDate: string }[] = JSON.parse(stdout);
    expect(dates).toHaveLength(12);
    expect(dates.map(({ localDate }) => localDate).filter((date) => date > "2027-12-14")).toEqual([]);
    const last = await call(["agenda", "--session", "s14"], "ends-on.yaml");
    const before = await call(["agenda", "--session", "s13"], "ends-on.yaml");
    expect(last.stdout).toContain("Ending the group");
    expect(before.stdout).not.toContain("Ending the group");
  });

  it("looks back when it parts, and has nothing to do afterwards but to tell of it", async () => {
    const { stdout } = await call(["timeline", "--json"], "ends-on.yaml");
    const tasks: readonly { readonly kind: string; readonly due: string }[] = JSON.parse(stdout);
    const of = (kind: string) => tasks.filter((task) => task.kind === kind).map(({ due }) => due);
    expect(of("evaluation")).toEqual(["2027-12-14"]);
    expect(of("ground-rules-look")).toEqual([]);
  });
});

describe("a group that citizens keep by themselves", () => {
  const file = "citizens-own-group.yaml";

  it("is asked nothing of an association", async () => {
    const findings = await told(file);
    expect(judged(findings).sort()).toEqual([
      "ethics/ground-rules /groundRules/agreedOn",
      "publicity/material /publicity/material",
      "publicity/several-channels /publicity/channels",
    ]);
    for (const [language, word] of [
      ["en", /association/i],
      ["fi", /yhdisty/i],
      ["sv", /förening/i],
    ] as const) {
      for (const command of ["check", "timeline", "lifecycle"]) {
        const { stdout } = await callPiiri([
          ...[command, `${plans}${file}`, "--now", "2026-12-01", "--language", language],
        ]);
        expect(stdout).not.toMatch(word);
      }
    }
  });

  it("publishes its own neutral name and nobody's", async () => {
    const calendar = await call(["calendar", "--for", "public"], file);
    expect(calendar.stdout).toMatch(/Organiser: Äitien ryhmä/);
    for (const { stdout } of [calendar, await call(["jsonld"], file), await call(["publicity"], file)]) {
      expect(stdout.replaceAll("anna@yhdistys.test", "")).not.toMatch(/Anna|Bea/i);
    }
    expect(calendar.stdout).not.toMatch(/anna/i);
  });
});

test("whoever may walk in is asked to register by no text, task or calendar", async () => {
  for (const command of ["timeline", "publicity", "jsonld", "calendar"]) {
    const { stdout } = await call(
      [command, ...(command === "calendar" ? ["--for", "public"] : [])],
      "local-drop-in.yaml",
    );
    expect(stdout).not.toMatch(/regist(er|ration) (by|at|form|opens|closes)|open registration|maximumAttendee/i);
  }
});

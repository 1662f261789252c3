import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { callPiiri } from "../testing/callPiiri.js";
import { temporaryFolder } from "../testing/temporaryFolder.js";

const plans = fileURLToPath(new URL("../../fixtures/plans/", import.meta.url));

/** Plans of four kinds, each changed in places: what has to be told of the change, and what has not. */
interface Unlike {
  readonly plan: string;
  readonly changed: readonly (readonly [from: string, to: string])[];
  readonly tells: readonly string[];
  readonly quiet: readonly string[];
}

const ends = "ends-on.yaml";
const citizens = "citizens-own-group.yaml";
const dropIn = "local-drop-in.yaml";
const event = "event-with-storytellers.yaml";

const unlike: Readonly<Record<string, Unlike>> = {
  "ends half a year earlier": {
    plan: ends,
    changed: [["endsOn: 2027-12-14", "endsOn: 2027-06-08"]],
    tells: [],
    quiet: ["lifecycle/evaluation", "ethics/ground-rules-revisited", "lifecycle/planned-ending"],
  },
  "ends, and anyone may come to each session": {
    plan: ends,
    changed: [
      ["membership: replenished", "membership: open"],
      ["  opens: 2026-12-11", "  opensDaysBefore: 30"],
      ["  closes: 2027-01-10", "  closesDaysBefore: 2"],
      ["  newcomersJoin:\n    - 01-10\n    - 09-01\n", ""],
    ],
    tells: [],
    quiet: ["lifecycle/replenish-times", "lifecycle/planned-ending", "registration/closes"],
  },
  "ends, late in the evening, and keeps what it should not": {
    plan: ends,
    changed: [
      ["time: 14:00", "time: 20:30"],
      ["keptUntil: 2027-12-31", "keptUntil: 2029-12-31"],
      ["laterNews: with-consent", "laterNews: to-all"],
    ],
    tells: ["series/too-late-in-the-evening", "registration/retention", "registration/consent-for-later-news"],
    quiet: ["lifecycle/evaluation", "lifecycle/planned-ending"],
  },
  "citizens who begin with a meeting each week, on Mondays that are holidays": {
    plan: citizens,
    changed: [
      ["start: 2027-03-02", "start: 2027-03-08"],
      ["interval: 2, times: 4", "interval: 1, times: 4"],
      ["weekday: tuesday", "weekday: monday"],
    ],
    tells: ["series/holiday"],
    quiet: ["series/early-rhythm", "organisation/action-plan", "organisation/approved", "registration/privacy-notice"],
  },
  "citizens in a room without peace, who think of no newcomer": {
    plan: citizens,
    changed: [
      ["calm: true", "calm: false"],
      ["newcomers: [introductions, newcomer-speaks-last]", "newcomers: []"],
    ],
    tells: ["venue/place", "ethics/newcomers-received"],
    quiet: ["organisation/action-plan", "people/contact-person", "people/basic-course"],
  },
  "citizens who meet online by a free account": {
    plan: citizens,
    changed: [
      [
        "venue: { kind: in-person, place: Kirjasto, accessible: true, hearingLoop: true, calm: true }",
        "venue: { kind: online }",
      ],
      ["schedule:", "platform: { organiser: anna, licence: teams-free }\nschedule:"],
      ["ideaOn: 2026-09-01", "ideaOn: 2027-01-20"],
    ],
    tells: ["platform/free-limit", "lifecycle/start-up-time", "people/computer"],
    quiet: ["people/accounts-for-officers", "organisation/action-plan", "registration/privacy-notice"],
  },
  "a group one walks into, with nothing wrong": {
    plan: dropIn,
    changed: [
      ["accessible: false", "accessible: true"],
      [
        "    - { id: martti",
        "    - { id: maija, name: Maija M, training: { basicCourse: true }, commitmentsAccepted: 2026-11-24 }\n    - { id: martti",
      ],
      ["staysForSessions: 10", "staysForSessions: 3"],
      ["agreedOn: 2026-12-01", "agreedOn: 2027-04-17\n  nextLookOn: 2028-01-15"],
      ["ideaOn: 2026-12-15", "ideaOn: 2026-08-15"],
      [
        "steps: { need: 2026-12-16, partners: 2027-02-01 }",
        "steps: { need: 2026-09-01, partners: 2026-10-01, audience: 2026-11-15, encouragement: 2026-12-20 }\n  evaluateBy: 2028-01-15",
      ],
      [
        "forWhom: Selkäoireisille }",
        "forWhom: Selkäoireisille, where: Talolla, what: Jutellaan, how: Neljästi vuodessa }",
      ],
      ["groundRules:\n", "ethics: { newcomers: [introductions, newcomer-speaks-last, rules-told] }\ngroundRules:\n"],
    ],
    tells: [],
    quiet: [
      "registration/opens",
      "registration/closes",
      "format/session-length",
      "publicity/electronic",
      "venue/place",
    ],
  },
  "a group one walks into for an hour, every month": {
    plan: dropIn,
    changed: [
      ["duration: 240", "duration: 60"],
      ["interval: 3, nth: 3", "interval: 1, nth: 3"],
      ["basicCourse: true", "basicCourse: false"],
    ],
    tells: ["format/session-length", "session/segments-fill", "people/basic-course", "series/early-rhythm"],
    quiet: ["registration/opens", "registration/fields", "registration/privacy-notice"],
  },
  "a group one walks into that is told of to members alone": {
    plan: dropIn,
    changed: [
      ["calm: true", "calm: false"],
      ["  supportInDifficulty: Liisa L\n", ""],
      ["beyondMembers: true", "beyondMembers: false"],
      ["channels: [web-page, notice-board, newspaper, health-services, word-of-mouth]", "channels: [word-of-mouth]"],
    ],
    tells: ["venue/place", "people/support-in-difficulty"],
    // What the guide says of channels it says of groups that meet online.
    quiet: ["registration/opens", "format/session-length", "publicity/beyond-members", "publicity/several-channels"],
  },
  "an event whose stories come first": {
    plan: event,
    changed: [
      ["preparationStarts: 2027-05-03", "preparationStarts: 2027-03-20"],
      ["opens: 2027-05-12", "opens: 2027-04-20"],
      ["closes: 2027-05-24", "closes: 2027-05-22"],
      ["starts: 2027-05-10", "starts: 2027-04-20"],
      ["askedOn: 2027-06-14", "askedOn: 2027-05-24"],
      [
        "  - { parts: [expert], minutes: 55, title: Lääkärin luento kivun hoidosta, lead: eeva }",
        "  - { parts: [stories], minutes: 55, lead: sirpa }",
      ],
      [
        '  - { parts: [stories], at: "18:40", minutes: 20, lead: sirpa }',
        "  - { parts: [closing, survey], minutes: 10, lead: eeva }",
      ],
    ],
    tells: ["people/accounts-for-officers"],
    quiet: ["format/stories-first", "registration/opens", "registration/closes", "publicity/starts", "feedback/when"],
  },
  "an event with more people than the account holds": {
    plan: event,
    changed: [
      ["expectedPeople: 90", "expectedPeople: 400"],
      ["cap: 90", "cap: 400"],
      ["laterNews: none", "laterNews: none\n  keptUntil: 2029-01-01"],
    ],
    tells: ["platform/participant-limit", "registration/retention", "format/preparation-time", "format/stories-first"],
    quiet: ["people/computer", "people/orientation"],
  },
  "an event whose form asks what it must not": {
    plan: event,
    changed: [
      ["fields: [name, email, wishes, where-heard, advance-questions]", "fields: [name, email, diagnosis, phone]"],
      ["linksLeadTo: information-page", "linksLeadTo: form"],
      ["  privacyNotice: https://www.yhdistys.test/tietosuoja\n", ""],
    ],
    tells: ["registration/forbidden-fields", "registration/information-page", "registration/privacy-notice"],
    quiet: ["people/computer", "people/orientation"],
  },
};

it.each(Object.entries(unlike))("%s", async (_, { plan, changed, tells, quiet }) => {
  const text = changed.reduce(
    (written, [from, to]) => {
      expect(written).toContain(from);
      return written.replace(from, to);
    },
    readFileSync(join(plans, plan), "utf8"),
  );
  const file = join(temporaryFolder(), "plan.yaml");
  writeFileSync(file, text);
  const { stdout } = await callPiiri(["check", file, "--json", "--now", "2026-12-01", "--language", "en"]);
  const findings: readonly { readonly ruleId: string; readonly message: string }[] = JSON.parse(stdout)[0].findings;
  const told = findings.map(({ ruleId }) => ruleId);
  expect(told).toEqual(expect.arrayContaining([...tells]));
  expect(told.filter((rule) => quiet.includes(rule))).toEqual([]);
  if (tells.length === 0) {
    const worthKnowing = ["series/daylight-saving", "session/lead-for-each-segment"];
    expect(told.filter((rule) => !worthKnowing.includes(rule))).toEqual([]);
  }
  // A group that citizens keep by themselves is told of no association.
  if (plan === citizens) expect(findings.filter(({ message }) => /association/i.test(message))).toEqual([]);
});

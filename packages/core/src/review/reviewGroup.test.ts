import { describe, expect, it } from "vitest";
import { resolvePlanOrThrow } from "../group/index.js";
import { parsePlanOrThrow } from "../plan/index.js";
import { guideProfile, parseProfileOrThrow } from "../profile/index.js";
import { goodPlans } from "./examples/goodPlans.js";
import { reviewGroup } from "./reviewGroup.js";
import { guideRules } from "./rules/index.js";

const good = goodPlans["closed-group"];
const [first, second] = good.people?.facilitators ?? [];

/** A closed group in which 76 things go against good practice, each in a place of its own. */
const planted = {
  ...good,
  schedule: { start: "2027-03-24", time: "20:00", duration: 135, count: 5, rhythm: [{ kind: "weekly", interval: 3 }] },
  seats: { least: 4, most: 20 },
  audience: { occupation: "working" },
  organisation: { planningStarts: "2027-03-10", preparationStarts: "2026-09-01" },
  facilitation: { preparation: 10, admission: 5, reflection: 0, summaryForm: ["when"] },
  platform: {
    licence: "teams-free",
    organiser: "first",
    coOrganisers: ["second"],
    lobby: false,
    recording: true,
    expectedPeople: 400,
  },
  people: {
    facilitators: [
      { ...first, training: { basicCourse: false, orientation: true } },
      { ...second, email: "second@elsewhere.test", training: { basicCourse: true, orientation: false } },
      { ...first, id: "third", commitmentsAccepted: undefined, equipment: { ...first?.equipment, device: "tablet" } },
      { ...first, id: "fourth", equipment: { ...first?.equipment, camera: false, quietRoom: false } },
    ],
    communicationsOfficer: good.people?.communicationsOfficer,
  },
  registration: {
    ...good.registration,
    opens: "2027-03-15",
    closes: "2027-03-22",
    cap: 40,
    fields: ["name", "email", "where-heard", "diagnosis"],
    privacyNotice: undefined,
    access: ["facilitators", "others"],
    linksLeadTo: "form",
    confirmation: "none",
    laterNews: "to-all",
  },
  publicity: {
    starts: "2027-03-10",
    channels: ["notice-board"],
    beyondMembers: false,
    material: ["what", "when"],
    paidPost: { days: 3, euros: 45 },
  },
  ethics: { told: ["respect"], commitments: ["trust"] },
  groundRules: undefined,
  feedback: { asksIdentity: ["name"], asksFacilitators: false, threshold: 2, askedOn: "2027-09-01" },
  report: { countsPerYear: 1, inAnnualReport: false },
  agenda: [
    { parts: ["welcome", "programme"], minutes: 10, lead: "first" },
    { parts: ["introductions"], minutes: 15, lead: "first" },
    { parts: ["expert"], minutes: 20, lead: "second" },
    { parts: ["break"], minutes: 5 },
    { parts: ["theme"], minutes: 90 },
  ],
  sessions: { s1: { theme: "Sleep" }, s2: { theme: "Sleep" }, s3: { moved: { date: "2027-05-06" } } },
};

it("sees every planted mistake at once, each in its place, and nothing else", () => {
  const group = resolvePlanOrThrow(parsePlanOrThrow(JSON.parse(JSON.stringify(planted))));
  const seen = reviewGroup(group, { rules: guideRules }).map(
    ({ severity, ruleId, path }) => `${severity} ${path} ${ruleId}`,
  );
  expect(seen.sort()).toMatchInlineSnapshot(`
    [
      "error /agenda session/confidentiality-first",
      "error /agenda session/ground-rules-read",
      "error /agenda session/segments-fill",
      "error /ethics/commitments ethics/no-advice",
      "error /feedback/asksIdentity feedback/anonymous",
      "error /feedback/threshold feedback/threshold",
      "error /groundRules ethics/ground-rules",
      "error /people/contactPerson people/contact-person",
      "error /people/facilitators/1/email platform/same-domain",
      "error /people/facilitators/2/commitmentsAccepted people/commitments-accepted",
      "error /people/facilitators/2/equipment/device people/computer",
      "error /people/facilitators/3/equipment/camera people/camera-and-microphone",
      "error /platform/expectedPeople platform/participant-limit",
      "error /platform/licence platform/free-limit",
      "error /platform/recording platform/no-recording",
      "error /registration/access registration/access",
      "error /registration/fields registration/forbidden-fields",
      "error /registration/laterNews registration/consent-for-later-news",
      "error /registration/privacyNotice registration/privacy-notice",
      "info /agenda session/lead-for-each-segment",
      "info /agenda/1/minutes session/rounds-long-enough",
      "info /feedback/asksFacilitators feedback/facilitators-too",
      "info /organisation/preparationStarts people/weekly-load",
      "info /people/technicalHost session/technical-host",
      "info /publicity/beyondMembers publicity/beyond-members",
      "info /publicity/channels publicity/electronic",
      "info /publicity/paidPost/days publicity/paid-post",
      "info /registration/confirmation registration/confirmation",
      "info /report/countsPerYear report/summaries",
      "info /report/inAnnualReport report/annual",
      "info /schedule/start series/within-season",
      "info /schedule/time series/daylight-saving",
      "info /schedule/time series/too-late-in-the-evening",
      "info /sessions/s2/theme session/distinct-themes",
      "warning /agenda lifecycle/planned-ending",
      "warning /agenda session/acquaintance-sessions",
      "warning /agenda session/everyone-heard-at-end",
      "warning /agenda session/wishes",
      "warning /agenda/2 format/no-expert-presentation",
      "warning /agenda/3 session/break-near-middle",
      "warning /agenda/3/minutes session/break",
      "warning /ethics/told ethics/nobody-made-to-speak",
      "warning /ethics/told ethics/principles-known",
      "warning /facilitation/admission session/admission-before",
      "warning /facilitation/preparation session/preparation-before",
      "warning /facilitation/reflection session/reflection-after",
      "warning /facilitation/summaryForm session/summary-form",
      "warning /feedback/askedOn feedback/when",
      "warning /feedback/collectedBy feedback/who-collects",
      "warning /feedback/goals feedback/goals",
      "warning /organisation/actionPlan organisation/action-plan",
      "warning /organisation/approvedOn organisation/approved",
      "warning /organisation/planningStarts organisation/season-planned-early",
      "warning /people/facilitators format/facilitator-count",
      "warning /people/facilitators/0/training/basicCourse people/basic-course",
      "warning /people/facilitators/1/training/orientation people/orientation",
      "warning /people/facilitators/3/equipment/quietRoom people/quiet-room",
      "warning /people/supportInDifficulty people/support-in-difficulty",
      "warning /platform/coOrganisers platform/co-organisers",
      "warning /platform/lobby platform/lobby",
      "warning /publicity publicity/who-does",
      "warning /publicity/channels publicity/several-channels",
      "warning /publicity/material publicity/material",
      "warning /publicity/starts publicity/starts",
      "warning /registration/cap registration/cap",
      "warning /registration/closes registration/closes",
      "warning /registration/fields registration/required-fields",
      "warning /registration/linksLeadTo registration/information-page",
      "warning /registration/opens registration/opens",
      "warning /schedule/count format/session-count",
      "warning /schedule/duration format/session-length",
      "warning /schedule/rhythm/0/interval format/session-interval",
      "warning /sessions/s3/moved/date series/holiday",
      "warning /sessions/s3/theme session/theme",
      "warning /sessions/s4/theme session/theme",
      "warning /sessions/s5/theme session/theme",
    ]
  `);
});

describe("severity", () => {
  const group = (severities: Record<string, string>, stage = "published") =>
    resolvePlanOrThrow(
      parsePlanOrThrow({
        ...goodPlans["closed-group"],
        stage,
        schedule: { ...good.schedule, count: 5 },
        sessions: {},
        platform: { recording: true },
      }),
      parseProfileOrThrow(guideProfile, { name: "Example Federation", severities }),
    );
  const severityOf = (id: string, severities: Record<string, string>, stage?: string) =>
    reviewGroup(group(severities, stage), { rules: guideRules }).find(({ ruleId }) => ruleId === id)?.severity;

  it("is the profile's where the rule is not locked", () => {
    expect(severityOf("format/session-count", {})).toBe("warning");
    expect(severityOf("format/session-count", { "format/session-count": "error" })).toBe("error");
    expect(severityOf("format/session-count", { "format/session-count": "off" })).toBeUndefined();
  });

  it("cannot be lowered where it is locked", () => {
    expect(severityOf("platform/no-recording", { "platform/no-recording": "off" })).toBe("error");
  });

  it("is mild in a draft for what is not decided, and the same for what is stated wrongly", () => {
    expect(severityOf("session/theme", {}, "draft")).toBe("info");
    expect(severityOf("session/theme", {})).toBe("warning");
    expect(severityOf("format/session-count", {}, "draft")).toBe("warning");
  });
});

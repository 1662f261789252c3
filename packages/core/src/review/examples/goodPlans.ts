import { type GroupPlan, parsePlanOrThrow } from "../../plan/index.js";

/** The three formats, and the handbook's standing group: local, in person, without an end. */
export const goodPlanKinds = ["closed-group", "open-meetings", "single-event", "local-group"] as const;
/** A kind of plan that examples begin from: a format, or the standing local group. */
export type GoodPlanKind = (typeof goodPlanKinds)[number];

const facilitator = (id: string, association: string) => ({
  id,
  name: `Example ${id}`,
  association,
  email: `${id}@groups.test`,
  training: { basicCourse: true, orientation: true },
  commitmentsAccepted: "2026-09-01",
  equipment: { device: "computer", camera: true, microphone: true, headphones: true, quietRoom: true },
  isElectedOfficer: true,
});

const first = facilitator("first", "Northern Association");
const second = facilitator("second", "Southern Association");
const third = facilitator("third", "Eastern Association");

const common = {
  stage: "published",
  revision: 1,
  revisedAt: "2026-12-01T10:00:00Z",
  language: "en",
  title: "Everyday life with a bad back",
  publicName: "Peer group, spring 2027",
  description: "We share what helps in everyday life.",
  informationPage: "https://groups.test/spring",
  organiser: { name: "Northern Association", domain: "groups.test", email: "contact@groups.test" },
  organisation: { actionPlan: 2027, approvedOn: "2026-10-15" },
};

const people = {
  contactPerson: { id: "contact", name: "Example contact" },
  communicationsOfficer: { id: "secretary", name: "Example secretary" },
  supportInDifficulty: "The coordinator, by phone",
  technicalHost: "second",
};

const registration = {
  fields: ["name", "email", "wishes", "where-heard", "consent"],
  system: "microsoft-forms",
  confirmation: "by-hand",
  privacyNotice: "https://groups.test/privacy",
  access: ["facilitators", "organiser"],
  linksLeadTo: "information-page",
  meetingLink: { sentBy: "secretary", daysBefore: 2, askedFrom: "secretary" },
  receivedBy: "secretary",
  answeredBy: "secretary",
  laterNews: "with-consent",
};

const publicity = {
  channels: ["web-page", "newsletter", "social-media", "notice-board"],
  beyondMembers: true,
  material: ["purpose", "what", "where", "when", "who", "invitation", "contact", "link", "qr-code"],
  paidPost: { days: 7, euros: 45 },
  madeBy: "secretary",
  sentBy: "secretary",
};

const feedback = {
  goals: ["People feel heard", "People find ways to cope"],
  asksFacilitators: true,
  asksIdentity: [],
  collectedBy: "secretary",
};

const platform = { licence: "with-desktop-app", organiser: "first" };

const themes = (...all: readonly string[]) =>
  Object.fromEntries(all.map((theme, index) => [`s${index + 1}`, { theme }]));

/**
 * A published plan of each kind that follows all good practice: what examples and breakers begin from. They carry
 * addresses under `.test`, since a published plan may not have the examples' own `example.org`, and those with an end are
 * over before the clocks change.
 *
 * @example
 * ```ts
 * import { guideRules, resolvePlanOrThrow, reviewGroup } from "@piiri/core";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * const findings = reviewGroup(resolvePlanOrThrow(goodPlans["closed-group"]), { rules: guideRules });
 * findings.every(({ severity }) => severity === "info"); // => true
 * ```
 */
export const goodPlans: Readonly<Record<GoodPlanKind, GroupPlan>> = {
  "closed-group": parsePlanOrThrow({
    ...common,
    id: "closed-group",
    format: "closed-group",
    schedule: { start: "2027-01-12", time: "18:00" },
    people: { ...people, facilitators: [first, second] },
    platform,
    registration,
    publicity,
    groundRules: { own: ["Each of us makes a cup of tea first"] },
    feedback,
    sessions: {
      ...themes("Our stories", "What helps me", "Feelings", "Strengths"),
      s5: { theme: "Chosen together", themeBy: "participants" },
      s6: { theme: "Onwards" },
    },
  }),
  "open-meetings": parsePlanOrThrow({
    ...common,
    id: "open-meetings",
    format: "open-meetings",
    schedule: { start: "2027-01-12", time: "18:00", until: "2027-03-25", rhythm: [{ kind: "weekly", interval: 2 }] },
    people: { ...people, facilitators: [first, second, third] },
    platform,
    registration,
    publicity,
    groundRules: { own: ["Each of us makes a cup of tea first"] },
    feedback,
    sessions: themes("Sleep", "Work", "Moving", "Hobbies", "Rest", "Joy"),
  }),
  "single-event": parsePlanOrThrow({
    ...common,
    id: "single-event",
    format: "single-event",
    schedule: { start: "2027-02-16", time: "17:30" },
    people: {
      ...people,
      facilitators: [first, second, third],
      coordinator: { id: "coordinator", name: "Example coordinator" },
    },
    platform,
    registration,
    publicity,
    groundRules: { own: ["Each of us makes a cup of tea first"] },
    feedback,
    sessions: themes("How to cope"),
  }),
  "local-group": parsePlanOrThrow({
    ...common,
    id: "local-group",
    format: "open-meetings",
    membership: "replenished",
    schedule: {
      start: "2027-01-19",
      time: "18:00",
      ongoing: true,
      rhythm: [
        { kind: "weekly", interval: 2, times: 4 },
        { kind: "monthly-by-weekday", interval: 1, nth: 1, weekday: "tuesday" },
      ],
    },
    venue: {
      kind: "in-person",
      place: "Library, 1st floor, Example Street 1",
      seats: 20,
      accessible: true,
      hearingLoop: true,
      calm: true,
    },
    people: { ...people, facilitators: [first, second, third] },
    registration: { ...registration, keptUntil: "2027-06-30" },
    publicity,
    groundRules: { agreedOn: "2027-03-02", nextLookOn: "2027-09-07" },
    ethics: { newcomers: ["introductions", "newcomer-speaks-last", "rules-told"] },
    feedback: { ...feedback, goneThroughOn: "2027-06-30" },
    lifecycle: {
      startedBy: "association",
      background: "association",
      leading: "peer",
      nature: ["everyday-problems", "being-together"],
      ideaOn: "2026-09-01",
      questions: {
        who: "The association and two volunteers",
        why: "Nobody to talk to nearby",
        forWhom: "People with a bad back",
        where: "The library",
        what: "Sharing experiences",
        how: "Every two weeks, later once a month",
      },
      steps: { need: "2026-09-15", partners: "2026-10-15", audience: "2026-11-15", encouragement: "2026-12-15" },
      evaluateBy: "2028-01-18",
      newcomersJoin: ["01-15", "09-01"],
    },
    sessions: themes("Our stories", "What helps me", "Feelings", "Strengths"),
  }),
};

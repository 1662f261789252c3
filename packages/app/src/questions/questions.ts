import type { Format } from "@piiri/core";
import type { PersonChoice } from "./personQuestions.js";

/** How an answer is given. */
export type Control =
  | { readonly kind: "line" | "lines" | "date" | "time" | "email" | "web-address" }
  | { readonly kind: "yes-no" }
  | { readonly kind: "number"; readonly unit?: "minutes" | "weeks" | "people" | "days" }
  | { readonly kind: "one-of"; readonly choices: readonly string[] }
  | { readonly kind: "some-of"; readonly choices: readonly string[] }
  | { readonly kind: "own-lines" }
  | { readonly kind: "people" }
  | { readonly kind: "person" }
  /** One of those whom the plan names already. */
  | { readonly kind: "one-of-people" };

/** One thing that is asked of a plan. */
export interface Question<Path extends string = string> {
  /** Where in the plan the answer stands. */
  readonly path: Path;
  readonly control: Control;
  /** Asked only of whoever wants to know more. */
  readonly isRare?: true;
  /** The formats that it is asked of; all unless given. */
  readonly formats?: readonly Format[];
  /** Asked only where this place of the plan holds one of these. */
  readonly where?: { readonly path: string; readonly holds: readonly unknown[] };
}

/** The sections, as people think. */
export const sectionNames = [
  "what",
  "when",
  "who",
  "where",
  "registration",
  "publicity",
  "rules",
  "feedback",
  "association",
] as const;
export type SectionName = (typeof sectionNames)[number];

const series = ["closed-group", "open-meetings"] as const satisfies readonly Format[];
const online = { path: "/venue/kind", holds: ["online", "hybrid", undefined] } as const;
const registered = { path: "/registration/required", holds: [true, undefined] } as const;
const inRoom = { path: "/venue/kind", holds: ["in-person", "hybrid"] } as const;

/** What is asked, section by section. */
export const sections = {
  what: [
    { path: "/title", control: { kind: "line" } },
    { path: "/publicName", control: { kind: "line" } },
    { path: "/description", control: { kind: "lines" } },
    { path: "/seats/least", control: { kind: "number", unit: "people" } },
    { path: "/seats/most", control: { kind: "number", unit: "people" } },
    {
      path: "/audience/occupation",
      control: { kind: "one-of", choices: ["working", "retired", "mixed"] },
      isRare: true,
    },
    { path: "/audience/close", control: { kind: "yes-no" }, isRare: true },
    { path: "/informationPage", control: { kind: "web-address" }, isRare: true },
    { path: "/language", control: { kind: "one-of", choices: ["fi", "sv", "en"] }, isRare: true },
  ],
  when: [
    { path: "/schedule/start", control: { kind: "date" } },
    { path: "/schedule/time", control: { kind: "time" } },
    { path: "/schedule/duration", control: { kind: "number", unit: "minutes" } },
    { path: "/schedule/rhythm/0/interval", control: { kind: "number", unit: "weeks" }, formats: series },
    { path: "/schedule/count", control: { kind: "number" }, formats: series },
    { path: "/schedule/until", control: { kind: "date" }, formats: series, isRare: true },
    { path: "/lifecycle/endsOn", control: { kind: "date" }, formats: series, isRare: true },
    {
      path: "/schedule/holidays",
      control: { kind: "one-of", choices: ["skip", "flag"] },
      formats: series,
      isRare: true,
    },
    { path: "/reminders/calendar/participants", control: { kind: "number", unit: "minutes" }, isRare: true },
    { path: "/reminders/calendar/facilitators", control: { kind: "number", unit: "minutes" }, isRare: true },
  ],
  who: [
    { path: "/people/facilitators", control: { kind: "people" } },
    { path: "/people/contactPerson", control: { kind: "person" } },
    { path: "/people/coordinator", control: { kind: "person" }, formats: ["single-event"] },
    { path: "/people/speakers", control: { kind: "people" } },
    { path: "/people/supportInDifficulty", control: { kind: "line" } },
    { path: "/people/communicationsOfficer", control: { kind: "person" }, isRare: true },
    { path: "/people/technicalHost", control: { kind: "one-of-people" }, where: online, isRare: true },
  ],
  where: [
    { path: "/venue/kind", control: { kind: "one-of", choices: ["online", "in-person", "hybrid"] } },
    { path: "/venue/area", control: { kind: "line" }, where: inRoom },
    { path: "/venue/place", control: { kind: "line" }, where: inRoom },
    { path: "/venue/accessible", control: { kind: "yes-no" }, where: inRoom },
    { path: "/venue/seats", control: { kind: "number", unit: "people" }, where: inRoom },
    { path: "/venue/hearingLoop", control: { kind: "yes-no" }, where: inRoom },
    { path: "/venue/calm", control: { kind: "yes-no" }, where: inRoom },
  ],
  registration: [
    { path: "/registration/required", control: { kind: "yes-no" }, where: inRoom, isRare: true },
    { path: "/registration/opens", control: { kind: "date" }, formats: ["closed-group", "single-event"] },
    { path: "/registration/closes", control: { kind: "date" }, formats: ["closed-group", "single-event"] },
    { path: "/registration/opensDaysBefore", control: { kind: "number", unit: "days" }, formats: ["open-meetings"] },
    { path: "/registration/closesDaysBefore", control: { kind: "number", unit: "days" }, formats: ["open-meetings"] },
    { path: "/registration/privacyNotice", control: { kind: "web-address" } },
    {
      path: "/registration/fields",
      control: {
        kind: "some-of",
        choices: [
          "name",
          "email",
          "wishes",
          "where-heard",
          "session-choice",
          "advance-questions",
          "consent",
          "language",
          "notice",
          "phone",
        ],
      },
    },
    {
      path: "/registration/access",
      control: { kind: "some-of", choices: ["facilitators", "organiser", "others"] },
      isRare: true,
    },
    { path: "/registration/cap", control: { kind: "number", unit: "people" }, isRare: true },
    { path: "/registration/waitingList", control: { kind: "number", unit: "people" }, isRare: true },
    { path: "/registration/waitingUntil", control: { kind: "date" }, isRare: true },
    { path: "/registration/contact", control: { kind: "email" }, isRare: true },
    { path: "/registration/receivedBy", control: { kind: "one-of-people" }, where: registered, isRare: true },
    { path: "/registration/answeredBy", control: { kind: "one-of-people" }, where: registered, isRare: true },
    { path: "/registration/meetingLink/sentBy", control: { kind: "one-of-people" }, where: online, isRare: true },
    {
      path: "/registration/meetingLink/daysBefore",
      control: { kind: "number", unit: "days" },
      where: online,
      isRare: true,
    },
    { path: "/registration/meetingLink/askedFrom", control: { kind: "one-of-people" }, where: online, isRare: true },
    {
      path: "/registration/laterNews",
      control: { kind: "one-of", choices: ["none", "with-consent", "to-all"] },
      isRare: true,
    },
  ],
  publicity: [
    {
      path: "/publicity/channels",
      control: {
        kind: "some-of",
        choices: [
          "web-page",
          "newsletter",
          "e-mail",
          "social-media",
          "event-calendar",
          "partners-web-pages",
          "members-magazine",
          "newspaper",
          "radio",
          "notice-board",
          "leaflet",
          "health-services",
          "events",
          "word-of-mouth",
        ],
      },
    },
    { path: "/publicity/beyondMembers", control: { kind: "yes-no" } },
    { path: "/publicity/namesTheCondition", control: { kind: "yes-no" }, isRare: true },
    { path: "/publicity/forWhom", control: { kind: "line" }, isRare: true },
    { path: "/publicity/themes", control: { kind: "own-lines" }, isRare: true },
    { path: "/publicity/starts", control: { kind: "date" }, isRare: true },
    { path: "/publicity/madeBy", control: { kind: "one-of-people" }, isRare: true },
    { path: "/publicity/sentBy", control: { kind: "one-of-people" }, isRare: true },
  ],
  rules: [
    { path: "/groundRules/own", control: { kind: "own-lines" }, formats: series },
    { path: "/ethics/confidentialityAgreedOn", control: { kind: "date" }, isRare: true },
    { path: "/groundRules/agreedOn", control: { kind: "date" }, formats: series, isRare: true },
    {
      path: "/ethics/newcomers",
      control: {
        kind: "some-of",
        choices: [
          "talk-beforehand",
          "introductions",
          "newcomer-speaks-last",
          "shared-task",
          "rules-told",
          "rules-looked-at-again",
          "named-host",
        ],
      },
      formats: series,
      isRare: true,
    },
  ],
  feedback: [
    { path: "/feedback/goals", control: { kind: "own-lines" } },
    { path: "/feedback/asksFacilitators", control: { kind: "yes-no" } },
    { path: "/feedback/askedOn", control: { kind: "date" }, isRare: true },
    { path: "/feedback/collectedBy", control: { kind: "one-of-people" }, isRare: true },
    { path: "/feedback/goneThroughOn", control: { kind: "date" }, isRare: true },
    { path: "/report/countsToldBy", control: { kind: "one-of-people" }, isRare: true },
  ],
  association: [
    { path: "/organiser/name", control: { kind: "line" } },
    { path: "/organiser/domain", control: { kind: "line" } },
    { path: "/organiser/email", control: { kind: "email" } },
    { path: "/organisation/approvedOn", control: { kind: "date" } },
    { path: "/organisation/actionPlan", control: { kind: "number" }, isRare: true },
    { path: "/organisation/mentor", control: { kind: "line" }, isRare: true },
    { path: "/organisation/supervision", control: { kind: "line" }, isRare: true },
    { path: "/organisation/expenses", control: { kind: "line" }, isRare: true },
    { path: "/organisation/insurance", control: { kind: "yes-no" }, isRare: true },
    { path: "/organisation/yearlyTalk", control: { kind: "date" }, isRare: true },
    {
      path: "/organisation/costsMetBy",
      control: { kind: "one-of", choices: ["no-costs", "own-money", "grant"] },
      isRare: true,
    },
    { path: "/organisation/chosenByFacilitators", control: { kind: "yes-no" }, isRare: true },
    { path: "/organisation/materialBank", control: { kind: "yes-no" }, isRare: true },
    {
      path: "/lifecycle/background",
      control: { kind: "one-of", choices: ["citizen", "association", "intermediary", "public"] },
      formats: series,
      isRare: true,
    },
    {
      path: "/lifecycle/leading",
      control: { kind: "one-of", choices: ["members", "peer", "facilitator-without-experience", "professional"] },
      formats: series,
      isRare: true,
    },
    {
      path: "/lifecycle/nature",
      control: { kind: "some-of", choices: ["everyday-problems", "being-together", "personal-growth", "influencing"] },
      formats: series,
      isRare: true,
    },
  ],
} as const satisfies Readonly<Record<SectionName, readonly Question[]>>;

/** The places of the plan that are asked about. */
export type QuestionPath = (typeof sections)[SectionName][number]["path"];

/** Every answer that can be chosen from several, at any question. */
export type Choice =
  | PersonChoice
  | Extract<
      (typeof sections)[SectionName][number]["control"],
      { readonly choices: readonly string[] }
    >["choices"][number];

/** The section in which a place of the plan is asked about, for what is found there; the nearest where it is deeper. */
export function sectionOf(path: string): SectionName {
  const exact = sectionNames.find((name) => sections[name].some((question) => path.startsWith(question.path)));
  const [, top = ""] = path.split("/");
  return exact ?? sectionsByTop[top] ?? "what";
}

const sectionsByTop: Readonly<Record<string, SectionName>> = {
  schedule: "when",
  people: "who",
  facilitation: "who",
  venue: "where",
  platform: "where",
  registration: "registration",
  publicity: "publicity",
  informationPage: "publicity",
  ethics: "rules",
  groundRules: "rules",
  agenda: "rules",
  feedback: "feedback",
  report: "feedback",
  organiser: "association",
  organisation: "association",
  lifecycle: "association",
};

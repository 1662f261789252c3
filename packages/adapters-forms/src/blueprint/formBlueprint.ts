import { dayParts, type Group, isHeld, languages, type Session, weekdays } from "@piiri/core";
import {
  agreementSteps,
  effectSteps,
  type FeedbackAudience,
  feedbackInstrument,
  itemText,
  questionText,
  type ScaledItem,
  stepText,
} from "@piiri/core/feedback";
import { meetingLinkFacts } from "@piiri/core/publicity";
import type { SummaryItem } from "@piiri/core/session";
import type { FormDefinition } from "../form/formDefinition.js";
import { knownForms } from "../form/knownForms.js";
import type { SessionOption } from "../registrations/sessionChoices.js";
import type { AnswerKind, AskedField, FormWords } from "./texts.js";

/** The forms that one can be told how to make. */
export const blueprintKinds = [
  "registration",
  "feedback",
  "facilitator-feedback",
  "summary",
  "debrief",
  "times",
] as const;
/** A form that one can be told how to make. */
export type BlueprintKind = (typeof blueprintKinds)[number];

/** A question to create in whichever tool one has. */
export interface Question {
  readonly field: string;
  readonly text: string;
  readonly answer: AnswerKind;
  readonly isRequired: boolean;
  readonly choices?: readonly string[] | undefined;
}

/** A form to create in whichever tool one has, and how its export is read back. */
export interface FormBlueprint {
  readonly kind: BlueprintKind;
  readonly title: string;
  readonly intro: readonly string[];
  readonly questions: readonly Question[];
  /** What reads the answers back; a summary needs none. */
  readonly definition?: FormDefinition | undefined;
}

const answers: Readonly<Record<AskedField, AnswerKind>> = {
  name: "line",
  email: "email",
  wishes: "text",
  "where-heard": "line",
  age: "number",
  gender: "line",
  area: "line",
  consent: "yes-no",
  language: "one",
  notice: "yes-no",
  "session-choice": "several",
  "advance-questions": "text",
  phone: "line",
  "postal-address": "line",
  membership: "yes-no",
};

const required: ReadonlySet<AskedField> = new Set(["name", "email", "session-choice", "notice"]);

/** What a blueprint may be told beside the group. */
export interface BlueprintOptions {
  /** How the form was read until now: what it called a session stays known, since people have answered by it. */
  readonly before?: FormDefinition | undefined;
}

/**
 * A form as questions to create in any tool, from the group's plan. An illness or a personal identity code is never asked,
 * even where the plan names it. The title is the group's public name.
 *
 * @see guide, 5
 * @example
 * ```ts
 * import { formBlueprint } from "@piiri/adapters-forms";
 * import { forms } from "@piiri/adapters-forms/locale/fi";
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { fi } from "@piiri/core/locale/fi";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * const group = resolvePlanOrThrow(goodPlans["closed-group"]);
 * const { questions } = formBlueprint("registration", group, { ...fi, forms });
 * questions.map(({ text }) => text)[1]; // => "Sähköpostiosoitteesi"
 * ```
 */
export function formBlueprint(
  kind: BlueprintKind,
  group: Group,
  words: FormWords,
  { before }: BlueprintOptions = {},
): FormBlueprint {
  switch (kind) {
    case "registration":
      return registrationForm(group, words, before);
    case "summary":
      return summaryForm(group, words);
    case "debrief":
      return debriefForm(group, words);
    case "times":
      return timesForm(group, words);
    case "feedback":
      return feedbackForm(kind, group, words, "participants");
    case "facilitator-feedback":
      return feedbackForm(kind, group, words, "facilitators");
  }
}

/** Nobody's name is asked, and nothing has to be answered. */
function feedbackForm(kind: BlueprintKind, group: Group, words: FormWords, audience: FeedbackAudience): FormBlueprint {
  const { feedback } = words;
  const { scaled, open, openWordings = {} } = feedbackInstrument(group, audience);
  const openItems = open.map((id) => ({ id, wording: openWordings[id] }));
  const title = `${feedback.titles[audience]}: ${group.publicName}`;
  const stepsOf = (scale: "agreement" | "effect") =>
    ({ agreement: agreementSteps, effect: effectSteps })[scale].map((_, index) => [
      stepText({ scale }, index + 1, words),
    ]);
  return {
    kind,
    title,
    intro: [feedback.intro(group.feedback.answersUntil, group.feedback.threshold)],
    questions: [
      ...scaled.map((item) => ({
        field: item.id,
        text: questionText(item, words),
        answer: "one" as const,
        isRequired: false,
        choices: choicesOf(item).map((value) => stepText(item, value, words)),
      })),
      ...openItems.map((item) => ({
        field: item.id,
        text: itemText(item, words),
        answer: "text" as const,
        isRequired: false,
      })),
    ],
    definition: {
      name: title,
      columns: {
        id: [...knownForms["microsoft-forms"].columns.id],
        at: [...knownForms["microsoft-forms"].columns.at, ...knownForms["google-forms"].columns.at],
      },
      items: Object.fromEntries([
        ...scaled.map((item) => [item.id, [...new Set([questionText(item, words), itemText(item, words)])]]),
        ...openItems.map((item) => [item.id, [itemText(item, words)]]),
      ]),
      labels: {
        agreement: stepsOf("agreement") as unknown as Labels,
        effect: stepsOf("effect") as unknown as Labels,
      },
    },
  };
}

type Labels = NonNullable<NonNullable<FormDefinition["labels"]>["agreement"]>;

function choicesOf({ least, most }: ScaledItem): readonly number[] {
  return Array.from({ length: most - least + 1 }, (_, index) => least + index);
}

function registrationForm(group: Group, words: FormWords, before: FormDefinition | undefined): FormBlueprint {
  const own = words.forms;
  const { title, intro, privacy, questions } = own.registration;
  const { fields, privacyNotice, meetingLink } = group.registration;
  const link = meetingLinkFacts(group);
  const asked = fields.filter((field): field is AskedField => field in answers);
  const choices = group.sessions.filter(isHeld).map((session) => [session.key, sessionLabels(session, words)] as const);
  const called = new Map(
    choices.map(([key, labels]) => [key, [...new Set([...labels, ...(before?.sessions?.[key] ?? [])])]]),
  );
  // A session that is not held any more was chosen all the same.
  for (const [key, labels] of Object.entries(before?.sessions ?? {}))
    if (!called.has(key)) called.set(key, [...labels]);
  return {
    kind: "registration",
    title: title(group.publicName),
    intro: [
      intro(group.organiser.name),
      ...(link === undefined || meetingLink === undefined ? [] : [words.publicity.link(link)]),
      ...(privacyNotice === undefined ? [] : [privacy(privacyNotice)]),
    ],
    questions: asked.map((field) => ({
      field,
      text: questions[field],
      answer: answers[field],
      isRequired: required.has(field),
      ...(answers[field] === "yes-no" && { choices: [own.answers.yes, own.answers.no] }),
      ...(field === "language" && { choices: languages.map((language) => own.languages[language]) }),
      ...(field === "session-choice" && { choices: choices.map(([, [label = ""]]) => label) }),
    })),
    definition: {
      name: title(group.publicName),
      columns: {
        id: [...knownForms["microsoft-forms"].columns.id],
        at: [...knownForms["microsoft-forms"].columns.at, ...knownForms["google-forms"].columns.at],
        name: [questions.name],
        email: [questions.email],
        ...(asked.includes("consent") && { consent: [questions.consent] }),
        ...(asked.includes("language") && { language: [questions.language] }),
        ...(asked.includes("notice") && { notice: [questions.notice] }),
        ...(asked.includes("session-choice") && { sessions: [questions["session-choice"]] }),
      },
      yes: [own.answers.yes],
      ...(asked.includes("session-choice") && {
        sessions: Object.fromEntries(called),
      }),
    },
  };
}

/** With what a session is named in a form. */
export type SessionWords = Pick<FormWords, "dates" | "forms">;

/** What a session is called in a form, first as it is now; then as it was before it was moved. */
function sessionLabels({ number, local, movedFrom }: Session, { dates, forms }: SessionWords): readonly string[] {
  const { session } = forms.registration;
  const days = [local.date, ...(movedFrom === undefined ? [] : [movedFrom.date])];
  return [...new Set(days.map((day) => session(number, dates.date(day))))];
}

/**
 * The sessions that can be chosen in a form that was made by a blueprint in any of some languages, with the dates that they
 * have now: for `readRegistrations`.
 *
 * @example
 * ```ts
 * import { sessionOptions } from "@piiri/adapters-forms";
 * import { forms } from "@piiri/adapters-forms/locale/fi";
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { fi } from "@piiri/core/locale/fi";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * const group = resolvePlanOrThrow(goodPlans["open-meetings"]);
 * sessionOptions(group, [{ ...fi, forms }])[0]?.key; // => "s1"
 * ```
 */
export function sessionOptions(group: Group, words: readonly SessionWords[]): readonly SessionOption[] {
  return group.sessions.map((session) => ({
    key: session.key,
    date: session.local.date,
    isCancelled: session.status === "cancelled",
    labels: words.flatMap((each) => sessionLabels(session, each)),
  }));
}

function summaryForm({ publicName, facilitation }: Group, { forms }: FormWords): FormBlueprint {
  const { title, intro, questions } = forms.summary;
  const kinds: Readonly<Partial<Record<SummaryItem, AnswerKind>>> = {
    when: "date",
    participants: "number",
    theme: "line",
  };
  const { yes, no } = forms.answers;
  const didMeet = { field: "met", answer: "yes-no", isRequired: true, choices: [yes, no] } as const;
  return {
    kind: "summary",
    title: title(publicName),
    intro: [intro],
    questions: facilitation.summaryForm.flatMap((item): readonly Question[] => {
      const question: Question = {
        field: item,
        text: questions[item],
        answer: kinds[item] ?? "text",
        // Of an evening on which the group did not meet there is nothing to count, and no theme.
        isRequired: item === "when",
      };
      return item === "participants" ? [{ ...didMeet, text: questions.met }, question] : [question];
    }),
  };
}

/** When people have time: of each weekday, which parts of the day. Nobody's name is asked. */
function timesForm({ publicName }: Group, { forms, dates }: FormWords): FormBlueprint {
  const { title, intro, questions } = forms.times;
  return {
    kind: "times",
    title: title(publicName),
    intro: [intro],
    questions: weekdays.map((weekday) => ({
      field: weekday,
      text: questions[weekday],
      answer: "several",
      isRequired: false,
      choices: dayParts.map((part) => dates.dayParts[part]),
    })),
  };
}

/** What facilitators write down when they have talked an evening over: counts and themes, nobody's name. Handbook 9. */
function debriefForm({ publicName }: Group, { forms }: FormWords): FormBlueprint {
  const { title, intro, questions, themes, needs, feelings } = forms.debrief;
  const asked = [
    { field: "when", answer: "date" },
    { field: "participants", answer: "number" },
    { field: "facilitators", answer: "number" },
    { field: "themes", answer: "several", choices: themes },
    { field: "feeling", answer: "one", choices: feelings },
    { field: "worked", answer: "text" },
    { field: "hard", answer: "text" },
    { field: "needs", answer: "several", choices: needs },
  ] as const;
  return {
    kind: "debrief",
    title: title(publicName),
    intro: [intro],
    questions: asked.map((each) => ({ ...each, text: questions[each.field], isRequired: each.field === "when" })),
  };
}

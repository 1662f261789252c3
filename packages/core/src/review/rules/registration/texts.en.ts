import { dateTexts } from "../../../dates/texts.en.js";
import type { RegistrationField } from "../../../plan/index.js";
import type { TopicTexts } from "../../rule.js";
import { listed } from "../series/listed.js";
import type { registrationRules } from "./index.js";
import type { Role } from "./roles-agreed.js";
import type { LinkFact } from "./who-sends-the-link.js";

const { date } = dateTexts;

/** What the rules about registering say, in English. */
export const registrationFindings: TopicTexts<typeof registrationRules> = {
  "registration/opens": {
    title: "Registration opens about a month before.",
    messages: {
      late: ({ opens, starts, advised }) =>
        `Registration opens on ${date(opens)} and the first session is on ${date(starts)}. Many need time to hear of the group and to decide. Open registration already on ${date(advised)}.`,
      lateForEach: ({ days, advised }) =>
        `One can register for a session only ${days} days before it. Many need time to hear of the group and to decide. Open registration ${advised} days before.`,
    },
  },
  "registration/closes": {
    title: "Registration closes in time to prepare the session for those who come.",
    messages: {
      afterStart: ({ closes, starts, advised }) =>
        `Registration closes on ${date(closes)}, but the group begins already on ${date(starts)}. Then you do not know who comes when you begin. Let it close on ${date(advised)}.`,
      late: ({ closes, starts, advised }) =>
        `Registration closes on ${date(closes)} and the first session is on ${date(starts)}. That leaves little time to send the link and to prepare. Let it close on ${date(advised)}.`,
      early: ({ closes, starts, advised }) =>
        `Registration closes already on ${date(closes)}, and the first session is only on ${date(starts)}. Some find the group in the last days. Keep registration open until ${date(advised)}.`,
      lateForEach: ({ days, advised }) =>
        `One can still register when the session is ${days} days away. That leaves little time to send the link and to prepare. Let registration close ${advised} days before.`,
      earlyForEach: ({ days, advised }) =>
        `Registration closes already ${days} days before a session. Some find the group in the last days. Keep it open until the session is ${advised} days away.`,
    },
  },
  "registration/late-intake": {
    title: "A closed group that is not full takes newcomers up to its second session.",
    messages: {
      late: ({ until, advised, sessions }) =>
        `Newcomers are taken until ${date(until)}. By then people have begun to know each other, and it is hard to come in. Take newcomers up to session ${sessions}, ${date(advised)}, at the latest.`,
    },
  },
  "registration/cap": {
    title: "As many registrations are taken as bring the wanted number of people.",
    messages: {
      over: ({ cap, seats, advised }) =>
        `At most ${cap} registrations are taken. Not all who register come, so for ${seats} people ${advised} registrations are enough. If more come, each has little time to speak. Change the cap to ${advised}.`,
    },
  },
  "registration/cap-too-low": {
    title: "Enough registrations are taken for a group to come about.",
    messages: {
      few: ({ cap, expected, least, advised }) =>
        `At most ${cap} registrations are taken, and of those perhaps ${expected} come. You wanted at least ${least} people. Raise the cap, for example to ${advised} registrations.`,
      spare: ({ cap, seats, expected, advised }) =>
        `At most ${cap} registrations are taken, though there are ${seats} places. About a third will not come, so that perhaps ${expected} do. You may take ${advised}.`,
    },
  },
  "registration/required-fields": {
    title: "The form asks for name, e-mail, wishes and where people heard of the group.",
    messages: {
      lacking: ({ fields }) =>
        `The form does not ask: ${named(fields)}. You need it to answer people, to plan the sessions and to know where to tell of the group. Add it to the form.`,
    },
  },
  "registration/minimal-fields": {
    title: "The form is short: it asks nothing that is not needed.",
    messages: {
      beyond: ({ fields }) =>
        `The form also asks: ${named(fields)}. Do you really need to know? A long form turns people away, and every answer has to be guarded. Leave out what you can do without.`,
    },
  },
  "registration/forbidden-fields": {
    title: "The form asks neither for a diagnosis nor for an identity code.",
    messages: {
      asked: ({ fields }) =>
        `The form asks: ${named(fields)}. The group does not need it, and if it leaks it does great harm. Take the question off the form.`,
    },
  },
  "registration/privacy-notice": {
    title: "The form leads to the privacy notice.",
    messages: {
      none: () =>
        "Where is the organiser's privacy notice? Those who register tell sensitive things and have a right to know what becomes of them. Add the notice's address to the plan and to the form.",
    },
  },
  "registration/access": {
    title: "Only the facilitators and the organiser see the registrations.",
    messages: {
      none: () =>
        "Who sees the registrations? Coming to the group already tells something of a person's health, so they are for the facilitators and the organiser alone. Check who can open the form's answers and write it into the plan.",
      others: () =>
        "Others than the facilitators and the organiser see the registrations. Coming to the group already tells something of a person's health. Take the access away from the others.",
    },
  },
  "registration/contact": {
    title: "There is an address for questions and cancellations.",
    messages: {
      none: () =>
        "To which address can people write to ask or to cancel? Where cancelling is easy, a place is free in time for somebody else. Add the address to the plan.",
    },
  },
  "registration/information-page": {
    title: "Links and QR codes lead to the page that tells of the group.",
    messages: {
      none: () =>
        "Where do links and QR codes lead? People want to know first what they are coming to. Make a page for the group and write it into the plan.",
      noPage: () =>
        "What is the address of the page that tells of the group? Without it nobody finds the way from an advertisement. Add the address to the plan.",
      straightToForm: () =>
        "Links lead straight to the form. Many want to read in peace first what the group is about. Let links lead to the group's own page, and from there to the form.",
    },
  },
  "registration/who-sends-the-link": {
    title: "Those who register know who sends the meeting link, when, and whom to ask.",
    messages: {
      lacking: ({ facts }) =>
        `Agree on ${listed(
          facts.map((fact) => linkFacts[fact]),
          "and",
        )}. It is hard to wait for a link without knowing whether it comes. Tell it on the page or the form.`,
      beforeClosing: ({ days, closes, sent }) =>
        `The link is sent ${days === 1 ? "the day before" : `${days} days before`}, on ${date(sent)}, but one can still register until ${date(closes)}. Whoever comes last gets no link. Let registration close earlier, or send the link later, or once more.`,
      beforeLateClosing: ({ days, until, sent }) =>
        `Late registrations are taken until ${date(until)}, but the link to the next session is sent ${days === 1 ? "the day before" : `${days} days before`}, on ${date(sent)}. Whoever comes last gets no link. Send it to them by itself, or let late registration close earlier too.`,
      beforeClosingOfEach: ({ days }) =>
        `The link is sent ${days === 1 ? "the day before a session" : `${days} days before a session`}, but one can still register after that. Whoever comes last gets no link. Let registration close earlier, or send the link later, or once more.`,
    },
  },
  "registration/confirmation": {
    title: "A registration is confirmed.",
    messages: {
      notByItself: () =>
        "Microsoft Forms sends no confirmation, though the plan counts on it. People are left wondering whether their registration arrived. Agree on who confirms it by e-mail.",
      none: () =>
        "Registrations are not confirmed. People are left wondering whether they are in. Agree on who confirms them by e-mail.",
    },
  },
  "registration/roles-agreed": {
    title: "It is agreed who receives registrations and who answers questions.",
    messages: {
      lacking: ({ roles }) =>
        `Agree on ${listed(
          roles.map((role) => tasks[role]),
          "and",
        )}. When somebody sees to it, nobody is left without an answer. The mail is best read a couple of times a week.`,
    },
  },
  "registration/retention": {
    title: "It is decided when registrations are deleted.",
    messages: {
      undecided: () =>
        "When are the registrations deleted? Sensitive data is kept only as long as it is needed. Choose a day and write it into the plan.",
      early: ({ until, last }) =>
        `The registrations are deleted on ${date(until)}, but the group still meets on ${date(last)}. The addresses are needed until then. Choose a later day.`,
      late: ({ until, latest }) =>
        `The registrations are kept until ${date(until)}. Nothing needs them for so long. Delete them on ${date(latest)} at the latest.`,
    },
  },
  "registration/consent-for-later-news": {
    title: "Only those who have agreed to it are told of coming groups.",
    messages: {
      toAll: () =>
        "All who registered are to be told of coming groups. They gave their address for this group alone. Ask for consent on the form, and tell only those who gave it.",
    },
  },
};

const fieldNames: Readonly<Record<RegistrationField, string>> = {
  name: "name",
  email: "e-mail address",
  wishes: "wishes",
  "where-heard": "where one heard of the group",
  age: "age",
  gender: "gender",
  area: "area of residence",
  consent: "consent to be told of coming groups",
  language: "in which language messages are wanted",
  notice: "acceptance of the privacy notice",
  "session-choice": "which sessions one comes to",
  "advance-questions": "questions beforehand",
  phone: "phone number",
  "postal-address": "postal address",
  membership: "membership",
  other: "something else",
  diagnosis: "diagnosis",
  "identity-code": "identity code",
};

const linkFacts: Readonly<Record<LinkFact, string>> = {
  sentBy: "who sends the meeting link",
  daysBefore: "when it is sent",
  askedFrom: "whom to ask for it",
};

const tasks: Readonly<Record<Role, string>> = {
  receivedBy: "who receives the registrations",
  answeredBy: "who answers questions and cancellations",
};

function named(fields: readonly RegistrationField[]): string {
  return fields.map((field) => fieldNames[field]).join(", ");
}

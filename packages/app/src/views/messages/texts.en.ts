import type { MessagesTexts } from "./texts.js";

/** A row of a table, or whoever the plan knows by this id. */
const told = (row: number | string) => (typeof row === "number" ? `row ${row}` : row);

/** What the view of messages says, in English. */
export const messagesTexts: MessagesTexts = {
  byDate: "The season's messages in order",
  nothing: "This group has no messages.",
  others: "Other messages",
  kinds: {
    confirmation: "Confirmation of a registration",
    waiting: "News of the waiting list",
    "place-offered": "Offer of a free place",
    "waiting-ended": "News that the waiting list has ended",
    welcome: "Welcome",
    reminder: "Reminder",
    "after-session": "Thanks for a session",
    "session-changed": "News of a change",
    "session-cancelled": "News of a cancelled session",
    "session-postponed": "News of a postponed session",
    "group-cancelled": "News that the group will not be held",
    "feedback-request": "Request for feedback",
    thanks: "Thanks",
    "facilitator-invitation": "Times for facilitators",
    "summary-request": "Request for the summary, to the facilitators",
    "speaker-invitation": "Invitation to storytellers and speakers",
    "speaker-thanks": "Thanks to storytellers and speakers",
    "season-call": "Call to plan the season",
  },
  session: (number) => `session ${number}`,
  occasions: {
    registration: "when somebody registers",
    full: "when the group is full",
    change: "when a session changes",
  },
  isDone: "done",
  all: "All messages",
  isNext: "next",
  whichSession: "Which session?",
  survey: "The survey's address",
  inWhichLanguage: "In which language",
  inLanguage: (language, people) =>
    `${{ fi: "in Finnish", sv: "in Swedish", en: "in English" }[language]}, ${people === 1 ? "1 recipient" : `${people} recipients`}`,
  asItReads: "How the message reads",
  toWhom: "Whom it goes to",
  own: "In your own words: give the file with your association's own message texts by the same button.",
  ownTexts: ({ line, code, name = "", allowed = [] }) =>
    `Own texts, line ${line}: ${
      {
        "not-yaml": "The file cannot be read as YAML.",
        newer: "This was made by a newer Piiri. Take a newer page into use.",
        "unknown-kind": `“${name}” is none of the messages. They are: ${allowed.join(", ")}.`,
        "not-a-text": `“${name}” is no text. Write a subject or a body for the message.`,
        "unknown-placeholder": `This message does not know {{${name}}}. You can use these: ${allowed.map((each) => `{{${each}}}`).join(", ")}.`,
        "not-a-placeholder": "Between braces there can only be a name, for example {{publicName}}.",
      }[code]
    }`,
  whoGets: "Give the registrations, and the page knows whom the message is for.",
  text: "The message's text",
  calendar: "The participants' calendar goes along with the draft.",
  unknown: "When you give the registrations, you get the draft and the addresses here.",
  reaches: (people) => (people === 1 ? "The message reaches one person." : `The message reaches ${people} people.`),
  addressless: (rows) => `Without an address, tell them otherwise: ${rows.map(told).join(", ")}.`,
  unusable: (rows) => `The address is none, mend it in the file: ${rows.map(told).join(", ")}.`,
  draft: "Save the draft (.eml)",
  draftHelp:
    "Open the draft in your mail program. Everyone is in the blind copy. Send it, and delete the file then: it holds people's addresses.",
  copyAddresses: "Copy addresses for the blind copy",
  clipboard:
    "Paste the addresses into the blind copy field (Bcc) and nowhere else. A clipboard may be shared between your phone and other devices: copy something else in the end.",
  openMail: "Open the text in your mail",
  openMailHelp: "Only subject and text go along, nobody's address.",
  noSender: "The plan has no contact address. Write it under Registration.",
  problems: {
    "unknown-session": "There is no such session in the plan.",
    "session-not-held": "The session is cancelled or postponed, so nobody is reminded of it.",
    "session-held": "The session is not cancelled. Cancel it first in the view Dates.",
    "session-not-postponed": "The session is not postponed. Postpone it first in the view Dates.",
    "link-needed": "The group meets online, so the message needs the link.",
    "not-a-link": "The link is no https address. Copy all of it.",
    "survey-needed": "Write the survey's address, and you see the message.",
    "offer-needed":
      "Nobody is waiting to answer an offer. Give the registrations, the journal and the key, or offer a place first in the view Registrations.",
    "registrations-not-read": "The registrations could not be read. See in the view Registrations what is missing.",
  },
};

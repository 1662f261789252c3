import { listedRows } from "./listedRows.js";
import { readingTexts } from "./readingTexts.en.js";
import type { IntakeTexts } from "./texts.js";

const listed = (rows: readonly number[]) => listedRows(rows, readingTexts.more);

const mails = (count: number, one: string, many: string) => (count === 1 ? `1 mail ${one}` : `${count} mails ${many}`);

/** What is said of registrations, in English. */
export const intakeTexts: IntakeTexts = {
  language: "en",
  comers: {
    expected: (registered, expected) => `Of ${registered} registered, ${expected} come on average.`,
    usual: (least, most) => `Mostly ${least}–${most} come.`,
    over: (seats, share) => `More than ${seats} come with a probability of ${share}.`,
    under: (minimum, share) => `Fewer than ${minimum} come with a probability of ${share}.`,
  },
  states: {
    admitted: "in",
    offered: "offered a place",
    "in-doubt": "nobody knows whether a place was offered",
    waiting: "waiting",
    cancelled: "cancelled",
    refused: "not taken",
  },
  recognised: (form, written) => `Form: ${form} (${written}).`,
  anyForm: "recognised by its headings",
  sheet: (number, of) => `sheet ${number} of ${of}`,
  misread: (signs) =>
    `The file's letters had been saved wrongly once: ä showed as “${signs}”. Piiri read them as they were meant. Have a look at the names all the same.`,
  unreadSheet: (number, rows, read) =>
    `Only sheet ${read} of the file was read. Sheet ${number} has headings and ${rows === 1 ? "one row" : `${rows} rows`} too. They were not counted. If they belong here, move the rows to the same sheet, or save that sheet as a file of its own.`,
  guessedDays: (style) =>
    `The days can be read in two ways. They were read as ${style}. If that is wrong, write dateStyle in a form file of your own.`,
  rejected: (rows, reason) =>
    ({
      "no-person": `Rows ${listed(rows)} have neither a name nor an address. They were not counted.`,
      "unreadable-time": `In rows ${listed(rows)} the time cannot be read. They were not counted.`,
      ragged: `Rows ${listed(rows)} have more cells than there are headings. They were not counted.`,
      malformed: `In rows ${listed(rows)} the quotation marks do not fit. They were not counted.`,
      "headings-again": `In rows ${listed(rows)} the headings come again, as where files are put together. These rows are nobody's registration.`,
      "other-headings": `From row ${rows[0]} on there are other headings. The rows below them were not counted: ${listed(rows)}. Make them a file of their own.`,
      total: `Rows ${listed(rows)} are sums. They are nobody's registration and were not counted.`,
      "unknown-event": `Rows ${listed(rows)} do not say what happened. Use a word like cancelled.`,
      "unknown-session": `In rows ${listed(rows)} the session is not known. Use its key, for example s1, or its date.`,
    })[reason],
  told: {
    "no-such-session": (rows, { chosen, session }) =>
      `In rows ${listed(rows)} the choice is none of the sessions${chosen === undefined ? "" : ` (the date chosen: ${chosen})`}. No place was given. Say in the events file which session was meant (meant, ${session ?? "s1"}).`,
    "other-date": (rows, { chosen, session, now }) =>
      `In rows ${listed(rows)} session ${session} was chosen with the date ${chosen}. It is now on ${now}. No place was given. Ask whether the new date suits, and say so in the events file (meant, ${session}).`,
    "cancelled-session": (rows) =>
      `In rows ${listed(rows)} a session was chosen that is not held. No place was given. Let them know.`,
    "none-chosen": (rows) =>
      `In rows ${listed(rows)} no session was chosen. No place was given. Say in the events file which was meant (meant, s1).`,
    "no-address": (rows) =>
      `In rows ${listed(rows)} the e-mail address is not one. No place was given. Ask for it and mend it in the file: the order stays.`,
    "two-addresses": (rows) =>
      `In rows ${listed(rows)} there is more than one e-mail address. No place was given. Leave the one to write to in the file: the order stays.`,
    "without-address": (rows) =>
      `Rows ${listed(rows)} have no e-mail address. Their place in the order stays, but no message reaches them. Ask for the address and write it in the file, or call them.`,
    "no-name": (rows) => `Rows ${listed(rows)} have no name. They were counted.`,
    "unclear-state": (rows) =>
      `In rows ${listed(rows)} the status of the registration is not known. They were counted. If somebody among them has cancelled, say so in the events file (cancelled).`,
    "unclear-consent": (rows) =>
      `In rows ${listed(rows)} the answer to whether they may be told of new groups is not clear. It was read as no. Ask them, if you want to tell them.`,
    "several-people": (rows) =>
      `Rows ${listed(rows)} seem to be of more people than one. Each was counted as one place. If more come, write the others in rows of their own: a name and the same time for each.`,
    "looks-like-test": (rows) =>
      `Rows ${listed(rows)} look like somebody trying the form. They were counted. If they were trials, take them out of the file: they take a place.`,
    "other-year": (rows) =>
      `In rows ${listed(rows)} the year is far from the group's time. They were counted. Check the days: they give the order.`,
    "maybe-same": (rows) =>
      `Rows ${listed(rows)} have one address, and a name is missing. They were kept apart. Say in the events file whether it is the same person or not (same, not the same).`,
  },
  toldPerson: (row, person) => `Row ${row}: ${person}`,
  noNames: "No column of names was found. Two registrations from one address may be one person or two.",
  noAddresses: "No column of e-mail addresses was found. No message can be sent to those who registered.",
  noSessions: "The form does not ask which sessions people come to. So each was counted for every session.",
  clocksApart: (headings) =>
    `Only the day of the registrations was read. This looks like times of day too: ${headings.join(", ")}. If people registered at that time, call that column alone Time of day, and the order is right.`,
  clocksApartOfEvents: (headings) =>
    `Only the day of what happened was read. This looks like times of day too: ${headings.join(", ")}. If it happened at that time, call that column alone Time of day.`,
  capacityDiffers: ({ seats, cap, turnout, expected }) =>
    cap > seats
      ? `There are ${seats} places, but ${cap} registrations are taken: of those who register usually about ${turnout === "2/3" ? "two in three" : turnout} come, that is ${expected}.`
      : `There are ${seats} places, but the plan takes only ${cap} registrations (registration.cap).`,
  contradictions: (count) =>
    `The events say ${count} times that two are the same person, though by other rows they are not. They were kept apart.`,
  sent: (sent, distinct) =>
    sent === distinct
      ? `${sent} registrations.`
      : `${sent} registrations from ${distinct} people: somebody sent the form more than once.`,
  places: (taken, cap) => (cap === undefined ? `${taken} places are taken.` : `${taken} of ${cap} places are taken.`),
  session: (number, date) => `Session ${number}, ${date}`,
  notTaken: {
    "too-late": "came after the closing",
    full: "the places and the waiting list were full",
    "unclear-choice": "the choice could not be understood",
    "unclear-address": "the e-mail address could not be understood",
    "notice-not-accepted": "the privacy notice was not accepted",
    withdrew: "cancelled",
    declined: "did not take the place offered",
    lapsed: "did not answer the offer in time",
  },
  consent: (given, withheld) =>
    `May be told of new groups: ${given}. May not: ${withheld}. This changes nobody’s place.`,
  notes: {
    changed: (count) => `${count} changed what they had written.`,
    "registered-twice": (count) => `${count} registered twice. The first registration stands.`,
    "other-name": (count) =>
      `${count} registered from the same address under another name. Both stand: may they be of one family?`,
    "maybe-same": (count) =>
      `${count} registrations from one address lack a name. They were kept apart. Say in the events file whether it is the same person (same, not the same).`,
    "no-name": (count) => `${count} registered without a name.`,
    "no-address": (count) => `${count} registered without an e-mail address. They cannot be sent the link.`,
    early: (count) => `${count} registered before the planned opening. Their registrations stand.`,
    late: (count) => `${count} came after the closing.`,
    "answer-too-late": (count) => `${count} answered an offered place too late.`,
    "offer-out-of-turn": (count) => `${count} places were offered out of turn. Offer a place to the first who waits.`,
    "came-without-place": (count) => `${count} came without a place.`,
  },
  decisions: {
    open: "Registration is still open.",
    go: "Hold the group.",
    extend: "Keep registration open for longer.",
    stop: "Do not hold the group this time.",
  },
  reasons: (reason, date) => {
    switch (reason.reason) {
      case "closes":
        return `It closes on ${date(reason.on)}.`;
      case "enough":
        return `About ${reason.expected} will come, and the group needs at least ${reason.minimum}.`;
      case "no-minimum":
        return "The plan has no least number of participants.";
      case "few":
        return `Only about ${reason.expected} will come, and the group needs at least ${reason.minimum}.`;
      case "room":
        return `There are ${reason.places} free places. Newcomers can be taken until ${date(reason.until)}.`;
      case "time":
        return `There is time until ${date(reason.until)}. Tell of the group once more.`;
      case "no-time":
        return `There was time until ${date(reason.until)}. Tell the registered, and suggest another group to them.`;
    }
  },
  waitingUntil: (day) => `Who waits can get a place until ${day}.`,
  waitingIsOver: (count) =>
    count === 1
      ? "The waiting list has ended, and one person still waits. Tell them."
      : `The waiting list has ended, and ${count} still wait. Tell them.`,
  toOffer: (count) => `Offer a free place to the next who wait: ${count}.`,
  interested: {
    people: (people, since, days) =>
      people === 1
        ? `1 person would like a group and has waited since ${since}, ${days} days.`
        : `${people} people would like a group. The first has waited since ${since}, ${days} days.`,
    nobody: "Nobody would like a group yet.",
    enough: (least) => `They are enough (at least ${least}). Plan a group: piiri new closed-group`,
    lacking: (count) => (count === 1 ? "One more, and the group can be planned." : `${count} more are needed.`),
    long: "They have waited long.",
    task: (due) => `A task, by ${due}: tell those who wait how it goes, or lead them to another group.`,
    unread: (rows) => `These rows could not be understood and were not counted: ${rows.join(", ")}.`,
  },
  mails: {
    read: (count) => (count === 1 ? "1 mail gives up a place." : `${count} mails give up a place.`),
    others: {
      "not-a-mail": (count) => `${count === 1 ? "1 file is no mail" : `${count} files are no mails`} (.eml).`,
      "too-long": (count) => `${mails(count, "is", "are")} too long to be read.`,
      "no-cancellation": (count) => `${mails(count, "is", "are")} about something else.`,
      "other-group": (count) => `${mails(count, "is", "are")} about another group.`,
      "unknown-session": (count) =>
        `${mails(count, "does", "do")} not say which session is meant. Write the cancellation into the events file.`,
      "no-sender": (count) => `${mails(count, "has", "have")} no sender. Write the cancellation into the events file.`,
      "no-time": (count) => `${mails(count, "has", "have")} no time. Write the cancellation into the events file.`,
    },
    missed: {
      unknown: (count) =>
        count === 1
          ? "1 mail came from an address with which nobody has registered. It was not used. Write its place into the events file."
          : `${count} mails came from addresses with which nobody has registered. They were not used. Write their places into the events file.`,
      unclear: (count) =>
        count === 1
          ? "1 mail came from an address with which several have registered. It was not used. Ask who is meant, and write it into the events file."
          : `${count} mails came from addresses with which several have registered. They were not used. Ask who is meant, and write it into the events file.`,
    },
  },
  bounced: {
    person: (who, { forGood, forNow, isToAsk }) => {
      const where = typeof who === "number" ? `Row ${who}` : who;
      const often = forGood + forNow === 1 ? "one message came back" : `${forGood + forNow} messages came back`;
      const why = forGood > 0 ? "there is no such mailbox" : "the mailbox is full or its server does not answer";
      const step = forGood > 0 ? "See that the address is right." : "Wait, it is tried again.";
      const what = isToAsk
        ? "Nothing more is sent there. Ring, or ask in another way for another address, and mend it in the registrations."
        : step;
      return `${where}: ${often}, ${why}. ${what}`;
    },
    nobody: "No message came back.",
    strangers: (count) =>
      count === 1
        ? "One message that came back was to an address that nobody has given."
        : `${count} messages that came back were to addresses that nobody has given.`,
    unread: (count) => (count === 1 ? "One file is no mail (.eml)." : `${count} files are no mails (.eml).`),
  },
  missedEvents: {
    unknown: (rows) =>
      `In rows ${listed(rows)} there is somebody who has not registered. These rows were not used. See that the address, the name or the row is that of the registration.`,
    unclear: (rows) =>
      `Rows ${listed(rows)} may be of several people. These rows were not used. Add the name or the registration's row.`,
  },
  deleteNow:
    "The registrations should have been deleted already. Delete the file, and its copies in the form's tool and in your mail. Counts you may keep.",
  recovery: {
    lost: (lines) => `Lines of the journal that could not be read: ${lines}.`,
    doubtful: (who) =>
      `In doubt: an offer or an answer of theirs was kept, but it may be wrong. ${who.length === 1 ? "Row" : "Rows"} ${who.join(", ")}.`,
    unlisted: (entries) => `Entries kept of people who are in no row of the registrations: ${entries}.`,
  },
  inDoubt: (who) =>
    `After the journal was damaged nobody knows whether these have been offered a place, or have taken it: ${who.length === 1 ? "row" : "rows"} ${who.join(", ")}. A place is kept for each of them, and offered to nobody else. Look in the mail that you have sent, and write for each a new row with today’s date in the events file: accepted (has the place), declined (does not want it) or not offered (waits still).`,
  heldByOthers: (places) =>
    `${places === 1 ? "One place is" : `${places} places are`} offered to people, or taken by people, who are in no row of the registrations any more. ${places === 1 ? "It was" : "They were"} not offered to others. If you have changed a name or an address, write it as it was. If somebody has left, leave their row and write in the events file: cancelled.`,
  tables: {
    "mixed-encoding": (file, row) => `${file}: The file becomes unreadable in row ${row}. Save it again as CSV UTF-8.`,
    "row-too-long": (file, row) => `${file}: Row ${row} does not end. A quotation mark is probably missing.`,
    "no-rows": (file) => `${file}: The file has no rows.`,
    "not-a-workbook": (file) => `${file}: The file is no whole Excel file. Open it in Excel and save it again.`,
    "encrypted-workbook": (file) => `${file}: The file is protected by a password. Remove that, or save it as CSV.`,
    "workbook-too-large": (file) => `${file}: The Excel file is too large. Save it as CSV.`,
    "no-such-column": (file, _, missing) =>
      `${file}: These columns were not found: ${missing.join(", ")}. Check the headings.`,
    "not-a-report": (file) =>
      `${file}: This is no attendance report of Teams. Download the report from the meeting's details.`,
    "nobody-listed": (file) =>
      `${file}: The report has nobody in it who was in the meeting. See that it is the right file, and take it out of Teams once more.`,
  },
  fields: {
    at: "time",
    email: "e-mail address",
    name: "name",
    event: "event",
    format: "format",
    registered: "registered",
    came: "came",
    when: "when",
    participants: "participants",
    statements: "the survey's questions",
    weekday: "the weekdays",
  },
};

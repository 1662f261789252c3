import { otherwise } from "./otherwise.js";
import type { MessageCommandTexts } from "./texts.js";

const rows = (count: number) => (count === 1 ? "row " : "rows ");

/** What is said of messages, in English. */
export const messageTexts: MessageCommandTexts = {
  kinds: {
    confirmation: "confirmation of a registration",
    waiting: "waiting list",
    "place-offered": "offer of a free place",
    "waiting-ended": "waiting list ended",
    welcome: "welcome",
    reminder: "reminder",
    "after-session": "thanks for a session",
    "session-changed": "what has changed",
    "session-cancelled": "session cancelled",
    "session-postponed": "session postponed",
    "group-cancelled": "group not held",
    "feedback-request": "request for feedback",
    thanks: "thanks",
    "facilitator-invitation": "times for the facilitators",
    "summary-request": "request for a summary",
    "speaker-invitation": "invitation to storytellers and speakers",
    "speaker-thanks": "thanks to storytellers and speakers",
    "season-call": "call to plan the season",
  },
  problems: {
    "unknown-session": "There is no such session in the plan.",
    "session-not-held": "The session is cancelled or postponed, so nobody is reminded of it.",
    "session-held": "The session is not cancelled. Write cancelled: true into the plan.",
    "session-not-postponed": "The session is not postponed. Write postponed: true into the plan.",
    "link-needed": "The group meets online, so the message needs the link. Give it with --link.",
    "not-a-link": "The link is no https address. Copy all of it.",
  },
  registrationsNeeded: "Say where the registrations are. For example: --registrations registrations.csv",
  folderNeeded: "Say into which folder the message goes. For example: -o messages",
  senderNeeded: "Say from which address the message goes out: --from, or write registration, contact into the plan.",
  offerUntilNeeded: "Nobody has an offer to answer. Offer the place first: piiri intake … --record",
  surveyNeeded: "Give the survey's address with --link.",
  sessionNeeded: (keys) => `Say which session: --session. The sessions are: ${keys.join(", ")}.`,
  useChange:
    "A message that tells of a change is made so: piiri change OLD NEW --messages FOLDER. Or say which session has a new time: --session.",
  occasions: { registration: "as people register", full: "when the group is full", change: "when a session changes" },
  due: (date, kind, session, isDone) =>
    `${date}  ${kind}${session === undefined ? "" : ` (session ${session})`}${isDone ? ", done" : ""}`,
  nothingDue: "The season asks for no messages.",
  writtenTo: (file) => `The message is in the file ${file}. Read it, and change it if you like. It has no recipients.`,
  secretInside: "The message holds the meeting link. Do not pass the file on.",
  reaches: (people, withoutAddress) =>
    `${people === 1 ? "One person gets" : `${people} people get`} the message.${withoutAddress === 0 ? "" : ` ${withoutAddress === 1 ? "One has" : `${withoutAddress} have`} no e-mail address, so tell them in another way.`}`,
  draftWarning: (file, people) =>
    `The file ${file} has the addresses of ${people} people in its blind copy field. Open it with your mail program, send it, and delete the file. Do not move the addresses to another field.`,
  addressesToPaste: (file) =>
    `If you write your mail in the browser: the file ${file} has the addresses. Paste them into the blind copy field (Bcc), and delete the file too.`,
  ownTexts: (file, { line, code, name = "", allowed = [] }) =>
    `${file}:${line}: ${
      {
        "not-yaml": "The file cannot be read as YAML.",
        newer: "This was made by a newer Piiri. Update Piiri: npm install -g piiri",
        "unknown-kind": `“${name}” is none of the messages. They are: ${allowed.join(", ")}.`,
        "not-a-text": `“${name}” is no text. Write a subject or a body for the message.`,
        "unknown-placeholder": `This message does not know {{${name}}}. You can use these: ${allowed.map((each) => `{{${each}}}`).join(", ")}.`,
        "not-a-placeholder": "Between braces there can only be a name, for example {{publicName}}.",
      }[code]
    }`,
  notAMessage: (file, { line, code, field = "" }) =>
    `${file}:${line}: ${
      {
        "no-header": "The head between the lines of hyphens is missing. Make the message anew with piiri messages.",
        "not-yaml": "The head cannot be read. Look at this line.",
        newer: "This was made by a newer Piiri. Update Piiri: npm install -g piiri",
        "wrong-field": `“${field}” is wrong or missing.`,
        "too-large": "The file is too long for a message. Make the message anew with piiri messages.",
        "empty-body": "The message has no text.",
      }[code]
    }`,
  otherGroup: (file) => `${file}: The message is another group's. Check the plan.`,
  noMessages: (folder) => `${folder}: There are no messages in this folder. Make one first: piiri messages`,
  calendarMissing: (file) => `${file}: The message's calendar file is missing. Make the message anew.`,
  smtpNeeded:
    "Say through which server the message goes out: --smtp smtps://mail.example.org, or the environment variable PIIRI_SMTP.",
  notSmtp:
    "The server's address has to begin with smtp:// or smtps://, for example smtps://user@mail.example.org. A name's @ is written %40, and the password goes into PIIRI_SMTP_PASSWORD.",
  dkimNotRsa: "The signing key (DKIM) has to be an RSA key.",
  dkimNeedsDomain:
    "Signing (DKIM) needs the organiser's domain. Add organiser, domain to the plan, or leave --dkim-key out.",
  needsKey:
    "What is sent is written down, and that needs a key. Think of a password of at least 16 characters and give it in the environment variable PIIRI_KEY. Use the same one each time. Piiri does not keep it.",
  handedOver: (folder) =>
    `${folder}: Messages of this folder have been handed to a sending before, but the journal beside the plan knows nothing of it. The plan has been copied, or the journal is lost or older. Nothing was sent. Give the plan that it was sent with. If the journal is gone, give --recover: then nobody gets anything without your word.`,
  recovered: (doubtful, aside) =>
    `The journal of what was sent begins anew. Of ${doubtful} people nobody knows whether they got a message; they are sent nothing before you decide. The former files: ${aside.length === 0 ? "none" : aside.join(", ")}.`,
  wouldSend: (subject, people, already) =>
    `${subject} – would go to ${people} people${already === 0 ? "" : `, ${already} have it already`}.`,
  sending: (done, all) => `Sending: ${done}/${all}`,
  sent: (subject, counts) => [
    subject,
    ...[
      [counts["sent"], "sent now"],
      [counts["already"], "had it already"],
      [counts["refused"], "refused: the server says there is no such mailbox"],
      [counts["deferred"], "deferred: the server asks to try again later"],
      [counts["unsent"], "not sent yet"],
      [counts["unknown"], "in doubt: we do not know whether it arrived"],
      [counts["unusable"], "not sent: the address is no address"],
      [counts["addressless"], "without an e-mail address"],
      [counts["bounced"], "not sent: many messages came back"],
    ].flatMap(([count, text]) => (typeof count === "number" && count > 0 ? [`  ${count} ${text}`] : [])),
  ],
  notReached: (reason, who) =>
    `${
      {
        refused: "No such mailbox",
        deferred: "To be tried again later",
        unsent: "Not sent yet",
        unknown: "In doubt",
        unusable: "The address needs mending",
        addressless: "No e-mail address, so tell them in another way",
        bounced: "Many messages came back, so ask for another address",
      }[reason]
    }: ${typeof who[0] === "number" ? rows(who.length) : ""}${who.join(", ")}.`,
  inDoubtBesides: (who, unlisted) =>
    [
      ...(who.length === 0
        ? []
        : [
            `In doubt too, though it would not go to them now: ${typeof who[0] === "number" ? rows(who.length) : ""}${who.join(", ")}.`,
          ]),
      ...(unlisted === 0 ? [] : [`In doubt too, and in no row of the registrations: ${unlisted}.`]),
    ].join(" "),
  answer: ({ stage, code, enhanced, text, trouble }) => {
    const when = {
      connect: "when we called it",
      greeting: "when we called it",
      EHLO: "when we greeted it",
      STARTTLS: "when the connection was to be encrypted",
      AUTH: "when signing in",
      MAIL: "to the sender",
      RCPT: "to a recipient",
      DATA: "to the message",
      text: "to the message",
      sendMail: "to the message",
    }[stage];
    if (trouble === undefined)
      return `The server said no ${when} (${stage}): ${[code, enhanced, text].filter((part) => part !== undefined).join(" ")}`;
    const what = {
      timeout: "The server did not answer in time",
      closed: "The server ended the connection",
      "not-found": "There is no server of that name. Check its address",
      "not-reachable": "The server cannot be reached. Check its address and the network",
      certificate: "The server's certificate is not trusted. If it is your own server, give its certificate with --ca",
      "no-encryption": "The connection could not be encrypted",
      "no-sign-in": "Signing in did not work",
      "not-a-mail-server": "What answers there is no mail server",
      "too-large": "The message is larger than the server takes",
      "needs-smtputf8": "The server does not know addresses with such letters",
      busy: "The server is too busy just now",
    }[trouble];
    return `${what} (${stage}).`;
  },
  passwordOnCommandLine:
    "Do not write the password into the command: others on the computer can see it. Write only the name, --smtp smtps://user@mail.example.org, and give the password in the environment variable PIIRI_SMTP_PASSWORD or with --password-file.",
  passwordInAddress:
    "The password is in the address in PIIRI_SMTP. That still works, but PIIRI_SMTP_PASSWORD is a better place: there it can have any characters, % and @ too.",
  passwordNeeded:
    "The server needs a password. Give it in the environment variable PIIRI_SMTP_PASSWORD, or in a file with --password-file. For Microsoft 365 and Google a token goes into PIIRI_SMTP_TOKEN.",
  userNeeded:
    "There is a password, but no name to sign in with. Write it into the address: smtps://user@mail.example.org. An @ in it is written %40.",
  askPassword: (user) => `Password for ${user}: `,
  refusedLeft:
    "Correct the addresses of those refused in the registrations, and give the command again. If an address is right after all, say --again refused.",
  cutShort:
    "The server could not be reached, went away or does not take this. Nobody is marked for it. Give the same command again when it is mended, and sending goes on from there.",
  unknownLeft:
    "Those in doubt are not sent again, so that nobody gets the message twice. Ask one of them whether it came. Then say: --unknown sent (it came) or --unknown again (send it again).",
  change: {
    none: "The plans are the same.",
    told: (change, number, date) => {
      switch (change.kind) {
        case "session-moved":
          return `${number(change.session)}: ${date(change.before.date, change.before.time)} → ${date(change.after.date, change.after.time)}`;
        case "session-added":
          return `${number(change.session)}: new, ${date(change.after.date, change.after.time)}`;
        case "session-cancelled":
          return `${number(change.session)}: cancelled (${date(change.before.date, change.before.time)})`;
        case "session-postponed":
          return `${number(change.session)}: postponed, the new date is not known (${date(change.before.date, change.before.time)})`;
        case "session-restored":
          return `${number(change.session)}: held after all, ${date(change.after.date, change.after.time)}`;
        case "session-gone":
          return `${number(change.session)}: taken out (${date(change.before.date, change.before.time)})`;
        case "sessions-onwards":
          return `From ${number(change.session)} on, ${change.sessions.length} ${change.sessions.length === 1 ? "session" : "sessions"}: ${otherwise(change, date)}`;
        case "paused":
          return `Pause without an end from ${number(change.session)} on: ${change.sessions.length} sessions are postponed`;
        case "session-theme":
          return `${number(change.session)}: another theme`;
        case "session-facilitators":
          return `${number(change.session)}: other facilitators`;
        case "duration":
          return `Length: ${change.before} → ${change.after} min`;
        case "cap":
          return `Registrations at most: ${change.before ?? "–"} → ${change.after ?? "–"}`;
        case "place":
          return "Another place";
        case "name":
          return "Another name of the group";
        case "contact":
          return "Another contact";
        case "facilitators":
          return "Other facilitators";
        case "registration":
          return "Another registration period";
      }
    },
    problem: (problem, number) =>
      problem.code === "other-group"
        ? "The plans are of different groups: the id or the organiser's domain differs."
        : `${number(problem.session)} was taken out of the plan. Mark it as cancelled instead (cancelled: true), so that it goes from people's calendars.`,
    calendar: (sessions) => `In the calendar these change: ${sessions.join(", ")}.`,
    message: (kind, sessions) => `Tell people: ${kind}, ${sessions.join(", ")}.`,
    nobodyTold: "Nobody needs to be told.",
    tasks: (count) => `Tasks whose day changes: ${count}.`,
    needsRevision: "Raise the plan's revision, so that calendars take the change. Piiri does it with --write.",
    raised: (file, revision) => `${file}: the revision is now ${revision}.`,
    notPublished: "The plan is a draft, so its revision need not be raised.",
    linkForMessages: "Give the meeting link with --link, and it comes into the messages.",
  },
};

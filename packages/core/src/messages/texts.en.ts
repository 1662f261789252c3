import { dateTexts } from "../dates/texts.en.js";
import type { SpeakerRole } from "../people/index.js";
import { publicityTexts } from "../publicity/texts.en.js";
import type { SessionChangeFacts, SessionFacts } from "./facts.js";
import type { MessageTexts } from "./texts.js";

const { date, dateTime } = dateTexts;
const when = ({ date: day, time: at }: Pick<SessionFacts, "date" | "time">) => dateTime(day, at);
const where = ({ place }: Pick<SessionFacts, "place">) => (place === undefined ? "" : `, ${place}`);
const listed = (sessions: readonly SessionFacts[]) =>
  sessions.map((session) => `- ${when(session)}${where(session)}`).join("\n");
const fromHereOn = ({ ends, days = [], ...first }: SessionChangeFacts) =>
  [
    `- From **${when(first)}** on the meetings are otherwise than before${ends === undefined ? "" : `: ${first.time}–${ends}`}${where(first)}.`,
    ...(days.length > 1 ? [`  The days: ${days.map((one) => when(one)).join("; ")}.`] : []),
  ].join("\n");

const linkLine = (joinUrl: string | undefined) =>
  joinUrl === undefined ? [] : [`Come in by this link: <${joinUrl}>`, "The link is for you only. Do not pass it on."];
const placeLine = (place: string | undefined) => (place === undefined ? [] : [`Place: ${place}.`]);

/** What to do so that one's own calendar is right too; no calendar is promised more than it does. */
const calendarLines = {
  changed: [
    "A new calendar file is attached. Open it, and then look at your calendar: many calendars change the old entries, but not all.",
    "If an old time is still there, delete it yourself. In Outlook the new times may come beside the old ones: delete the old ones there.",
  ],
  off: ({ date: day }: Pick<SessionFacts, "date">) => [
    "A new calendar file is attached. Open it, and then look at your calendar: in many calendars the meeting goes away or is marked as cancelled, but not in all.",
    `If the entry on ${date(day)} is still there, delete it yourself. In Outlook you mostly have to.`,
  ],
} as const;

/** What somebody comes for, said to them. */
const comesAs: Readonly<Record<SpeakerRole, string>> = {
  storyteller:
    "As a storyteller you speak of your own life, just as much as you want to. What matters most to those who listen is that somebody else has found a way.",
  expert: "As an expert you tell of what you know from your work, and those who listen may ask.",
  guest: "As a guest you tell of what you or your association does.",
};

/** What messages say, in English. */
export const messageTexts: MessageTexts = {
  confirmation: {
    subject: () => "your registration has arrived",
    body: ({ publicName, sessions, link, place }) => [
      "Hello!",
      `Thank you for registering. You have a place in the group: **${publicName}**.`,
      sessions.length === 1 ? "We meet then:" : "We meet on these days:",
      listed(sessions),
      ...placeLine(place),
      ...(link === undefined ? [] : [publicityTexts.link(link)]),
      "If you cannot come after all, let us know. Then somebody else gets the place.",
    ],
  },
  waiting: {
    subject: () => "you are on the waiting list",
    body: ({ publicName }) => [
      "Hello!",
      `Thank you for registering. **${publicName}** is full just now, and you are on the waiting list. We write at once if a place comes free.`,
      "If you no longer want a place, let us know.",
    ],
  },
  "place-offered": {
    subject: () => "there is a place for you",
    body: ({ publicName, until }) => [
      "Hello!",
      `A place has come free in **${publicName}**, and we offer it to you.`,
      `Answer this message by ${dateTime(until.date, until.time)} and say whether you take it. After that we offer it to the next one.`,
    ],
  },
  "waiting-ended": {
    subject: () => "the waiting list has ended",
    body: ({ publicName, informationPage }) => [
      "Hello!",
      `You were waiting for a place: **${publicName}**. None came free in time, and now nobody new can join any more. We are sorry, and thank you for waiting.`,
      ...(informationPage === undefined ? [] : [`You can read of coming groups here: <${informationPage}>`]),
      "If you would like to talk with somebody already now, write to us. We help you find another place.",
    ],
  },
  welcome: {
    subject: () => "welcome",
    body: ({ publicName, sessions, joinUrl, link, admission, place }) => [
      "Hello!",
      `It is good that you come. **${publicName}** begins soon.`,
      sessions.length === 1 ? "We meet then:" : "We meet on these days:",
      listed(sessions),
      ...placeLine(place),
      ...linkLine(joinUrl),
      ...(link === undefined ? [] : [publicityTexts.link(link)]),
      ...(joinUrl === undefined
        ? []
        : [
            `The door opens ${admission} minutes before the start. Then you can try your camera and sound in peace. Headphones and a quiet room help everyone.`,
          ]),
      "You need not speak, you may just listen. What is said in the group stays in the group.",
      "A calendar file is attached. When you open it, the meetings come into your own calendar.",
    ],
  },
  reminder: {
    subject: ({ session }) => `we meet on ${date(session.date)}`,
    body: ({ publicName, session, joinUrl, admission, place }) => [
      "Hello!",
      `**${publicName}** meets on ${when(session)}.`,
      ...placeLine(place),
      ...linkLine(joinUrl),
      ...(joinUrl === undefined ? [] : [`The door opens ${admission} minutes before the start.`]),
      "If you cannot come, let us know. See you soon!",
    ],
  },
  "after-session": {
    subject: () => "thank you for the session",
    body: ({ session, next }) => [
      "Hello!",
      `Thank you for the session on ${date(session.date)}. If you could not come, you are welcome the next time.`,
      ...(next === undefined ? [] : [`We meet next on ${when(next)}${where(next)}.`]),
      "What was said in the group stays in the group. If something is on your mind, tell us.",
    ],
  },
  "session-changed": {
    subject: ({ changes }) => {
      const moved = changes.filter(({ change }) => change === "moved").length;
      if (moved > 1 || changes.some(({ change }) => change === "onwards")) return "meeting times are changing";
      if (moved === 1 && changes.length === 1) return "a meeting has moved";
      return changes.every(({ change }) => change === "added") ? "a new meeting" : "meeting details have changed";
    },
    body: ({ publicName, changes, joinUrl, place }) => [
      "Hello!",
      `**${publicName}**: something about the meetings has changed.`,
      changes
        .map(
          (one) =>
            ({
              moved: `- ${one.before === undefined ? "" : `${when(one.before)} is moved. `}The new time is **${when(one)}**${where(one)}.`,
              added: `- There is a new meeting on **${when(one)}**${where(one)}.`,
              details: `- We meet on ${when(one)}. The other details are in this message.`,
              onwards: fromHereOn(one),
            })[one.change],
        )
        .join("\n"),
      ...placeLine(place),
      ...linkLine(joinUrl),
      ...calendarLines.changed,
      "If the new time does not suit you, let us know.",
    ],
  },
  "session-cancelled": {
    subject: () => "a meeting is cancelled",
    body: ({ publicName, session, next }) => [
      "Hello!",
      `**${publicName}**: the meeting on ${when(session)} is cancelled. We are sorry.`,
      ...(next === undefined ? [] : [`We meet next on ${when(next)}.`]),
      ...calendarLines.off(session),
    ],
  },
  "session-postponed": {
    subject: ({ isPause }) => (isPause ? "there is a pause" : "a meeting is postponed"),
    body: ({ publicName, session, next, isPause }) => [
      "Hello!",
      isPause
        ? `**${publicName}** pauses. The meeting on ${when(session)} and those after it do not take place when they were to. We are sorry.`
        : `**${publicName}**: the meeting on ${when(session)} does not take place then. It is postponed, and we are sorry.`,
      isPause
        ? "It is not known yet when we go on. We tell you as soon as it is. You keep your place, and there is nothing that you need to do."
        : "The new date is not known yet. We tell you as soon as it is. You keep your place, and there is nothing that you need to do.",
      ...(next === undefined ? [] : [`The other meetings are held as planned, the next one on ${when(next)}.`]),
      ...calendarLines.off(session),
    ],
  },
  "group-cancelled": {
    subject: () => "the group will not be held this time",
    body: ({ publicName, informationPage }) => [
      "Hello!",
      `Unfortunately **${publicName}** will not be held this time. We are sorry, and thank you for registering.`,
      ...(informationPage === undefined ? [] : [`You can read of other groups here: <${informationPage}>`]),
      "If you would like to talk with somebody already now, write to us. We help you find another place.",
    ],
  },
  "feedback-request": {
    subject: () => "what did you think of the group?",
    body: ({ publicName, surveyUrl, until, threshold }) => [
      "Hello!",
      `**${publicName}** is over for this time. Would you tell us what you thought? It takes a few minutes.`,
      `Answer here: <${surveyUrl}>`,
      ...(until === undefined ? [] : [`You can answer until ${date(until)}.`]),
      `We do not ask your name. We look at results only if there are at least ${threshold} answers.`,
    ],
  },
  thanks: {
    subject: () => "thank you for being there",
    body: ({ publicName, informationPage }) => [
      "Hello!",
      `Thank you for being there: **${publicName}**. Everyone made the group what it was.`,
      "What was said in the group stays in the group, also now that the meetings are over.",
      ...(informationPage === undefined ? [] : [`You can read of coming groups here: <${informationPage}>`]),
    ],
  },
  "facilitator-invitation": {
    subject: () => "the facilitators' times",
    body: ({ publicName, sessions, preparation, reflection, joinUrl, place }) => [
      "Hello!",
      `Thank you for leading. **${publicName}** meets as follows:`,
      listed(sessions),
      ...placeLine(place),
      `We always gather ${preparation} minutes before the start. At the end we talk the meeting over together, which takes ${reflection} minutes.`,
      ...(joinUrl === undefined ? [] : [`Meeting link: <${joinUrl}>`]),
    ],
  },
  "summary-request": {
    subject: () => "how did the meeting go?",
    body: ({ publicName, session, isAgain }) => [
      "Hello!",
      `Thank you for leading: **${publicName}**, ${when(session)}.`,
      isAgain
        ? "The meeting's summary is still missing. Would you write it now? It takes five minutes."
        : "Would you fill in the meeting's summary while it is still fresh? It takes five minutes.",
      "Write how many participants there were. No names are needed. If the group did not meet, say so: that is an answer too. If you waited and nobody came, write 0.",
      "If something weighs on you, write to us. We will talk about it.",
    ],
  },
  "speaker-invitation": {
    subject: () => "would you come and speak?",
    body: ({ publicName, session, roles, isOnline, place, rehearsedBy, answerBy }) => [
      "Hello!",
      `We would like to invite you to speak: **${publicName}**, ${when(session)}.`,
      ...roles.map((role) => comesAs[role]),
      ...placeLine(place),
      ...(isOnline ? ["We meet online. You need not think of the technology, we see to it."] : []),
      ...(rehearsedBy === undefined
        ? []
        : [`We go through the stories together before the event, by ${date(rehearsedBy)}.`]),
      "We would like to name you in the programme. Tell us if you do not want that.",
      "What others tell in the meeting stays there.",
      answerBy === undefined
        ? "Answer this message and say whether you can come."
        : `Answer this message by ${date(answerBy)} and say whether you can come.`,
    ],
  },
  "speaker-thanks": {
    subject: () => "thank you for coming",
    body: ({ publicName, session, informationPage }) => [
      "Hello!",
      `Thank you for coming to speak: **${publicName}**, ${date(session.date)}. Many will carry with them what you told.`,
      "If something in the meeting weighs on you, write to us. We will talk about it.",
      ...(informationPage === undefined ? [] : [`You can read of coming meetings here: <${informationPage}>`]),
    ],
  },
  "season-call": {
    subject: () => "let us plan the next season",
    body: ({ answerBy }) => [
      "Hello!",
      "It is time to plan the next season. Let us think together which groups we hold, when, and who leads.",
      answerBy === undefined
        ? "Answer this message and say when it suits you and whether you would like to lead."
        : `Answer this message by ${date(answerBy)} and say when it suits you and whether you would like to lead.`,
    ],
  },
  cancellation: "Cancellation",
  cancelling: ({ isWaiting, mailto }) =>
    `${isWaiting ? "If you no longer want a place" : "To give up your place"}, [send us this message, which is ready](${mailto}). You need not write anything in it.`,
  closing: ({ contact, organiser }) => [
    ...(contact === undefined ? [] : [`Questions and cancellations: ${contact}`]),
    `Kind regards\\\n${organiser}`,
  ],
};

import type { FollowsTexts } from "./texts.js";

const session = (number: number | undefined) => `Session ${number}`;

/** What follows from a change, in English. */
export const followsTexts: FollowsTexts = {
  preview: "What follows",
  since: "Changes that people have to be told of",
  refused: "This cannot be done:",
  nothing: "Nothing changes.",
  notPublished: "The group is not published yet, so nobody has to be told.",
  change: ({ kind, session: number, count, before, after }) => {
    switch (kind) {
      case "session-moved":
        return `${session(number)} moves: ${before} → ${after}.`;
      case "session-added":
        return `A new session on ${after}.`;
      case "session-cancelled":
        return `${session(number)}, ${before}, is cancelled.`;
      case "session-postponed":
        return `${session(number)}, ${before}, is postponed. The new date is not known yet.`;
      case "session-restored":
        return `${session(number)} is held after all, on ${after}.`;
      case "session-gone":
        return `${session(number)}, ${before}, falls away.`;
      case "sessions-onwards":
        return `From session ${number} on (${count} in all): ${before} → ${after}.`;
      case "paused":
        return `From session ${number} on all are postponed (${count}). It is not known yet when you go on.`;
      case "session-theme":
        return `${session(number)} has another theme.`;
      case "session-facilitators":
        return `${session(number)} has other facilitators.`;
      case "duration":
        return `A session's length: ${before} → ${after} minutes.`;
      case "cap":
        return `Registrations at most: ${before ?? "no limit"} → ${after ?? "no limit"}.`;
      case "place":
        return "The place is another.";
      case "name":
        return "The group's public name is another.";
      case "contact":
        return "The contact address is another.";
      case "facilitators":
        return "The facilitators are others.";
      case "registration":
        return "The days of registration are others.";
    }
  },
  gone: (number) => `${session(number)} is in people's calendars. Better cancel it, so that it leaves them too.`,
  entries: (count) => (count === 1 ? "1 calendar entry changes." : `${count} calendar entries change.`),
  tasks: (count) => (count === 1 ? "1 task falls on another day." : `${count} tasks fall on another day.`),
  nobodyTold: "Participants need no message.",
  tell: "Tell the participants. The message is ready to be copied into your e-mail.",
  message: (kind, sessions) => {
    if (kind === "session-cancelled") return `Message: session ${sessions.join(", ")} is cancelled`;
    return kind === "session-postponed"
      ? `Message: session ${sessions.join(", ")} is postponed`
      : `Message: changes, session ${sessions.join(", ")}`;
  },
  inWhichLanguage: "The message's language",
  languages: { fi: "Finnish", sv: "Swedish", en: "English" },
  subject: "Subject",
  calendarAnew: "Share the calendar again too. The page has already noted in the plan that it has changed.",
  alsoFound: "Good practice remarks",
  told: "The participants have been told now",
};

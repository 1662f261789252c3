import { dateTexts } from "../../../dates/texts.en.js";
import type { TopicTexts } from "../../rule.js";
import type { platformRules } from "./index.js";

/** What the rules about meeting online say, in English. */
export const platformFindings: TopicTexts<typeof platformRules> = {
  "platform/free-limit": {
    title: "A session fits the time that the Teams account gives: 60 minutes with a free one.",
    messages: {
      over: ({ duration, limit }) =>
        `A session lasts ${duration} minutes, but with this account Teams ends it after ${limit}. The talk would break off, perhaps just when someone is telling their story. Use an account without a time limit, or make the session shorter.`,
    },
  },
  "platform/participant-limit": {
    title: "No more people are expected than one meeting holds.",
    messages: {
      over: ({ people, limit }) =>
        `Up to ${people} people are expected, but with this account one meeting holds ${limit}. The rest would be left at the door. Take fewer registrations, or get an account that holds more.`,
    },
  },
  "platform/same-domain": {
    title: "The organiser and the co-organisers have e-mail addresses with the same ending after the @.",
    messages: {
      other: ({ name, domain, common }) =>
        `${name} uses an address that ends in @${domain}. The meeting is run with addresses ending in @${common}, and Teams asks the same ending of a co-organiser. Ask for an address that ends in @${common}.`,
    },
  },
  "platform/co-organisers": {
    title: "All other facilitators are co-organisers.",
    messages: {
      leftOut: ({ names }) =>
        `Not among the co-organisers: ${names.join(", ")}. A co-organiser can let participants in, and go on with the session if whoever made the link cannot come. Make all other facilitators co-organisers.`,
    },
  },
  "platform/breakout-needs-desktop": {
    title: "Small groups need an account that includes the Teams desktop app.",
    messages: {
      noDesktop: ({ sessions, first }) =>
        `There are small groups in the programme (${sessions === 1 ? "" : `${sessions} times, first on `}${dateTexts.date(first)}). Breakout rooms are led from the Teams desktop app, which this account does not include. Get an account with the app, or talk all together.`,
    },
  },
  "platform/lobby": {
    title: "Participants wait in the lobby until a facilitator lets them in.",
    messages: {
      off: () =>
        "The lobby is off in the plan. Then anyone who has the link can come in without being noticed. Turn the lobby on, so that a facilitator sees who comes and lets them in.",
    },
  },
  "platform/no-recording": {
    title: "A session is not recorded, nor does Teams write down what is said.",
    messages: {
      recording: () =>
        "According to the plan, the session is recorded. A recording takes what is told out of the group, and many then leave it untold. Take the recording out of the plan.",
      transcription: () =>
        "According to the plan, Teams writes down what is said. The text takes what is told out of the group, and many then leave it untold. Take the transcription out of the plan.",
    },
  },
};

import type { AudienceTexts, PublishingTexts } from "./texts.js";

/** For whom a group is, in English. */
export const audienceTexts: AudienceTexts = {
  working: "people who work",
  retired: "pensioners",
  andClose: (audience) => `${audience} and people close to them`,
  participants: "participants",
};

/** Handing a group on to other services, in English. */
export const publishingTexts: PublishingTexts = {
  linkedEvents: {
    lacking: {
      publishing: "The plan is still a draft. Publish it: stage: published.",
      description: "The group has no description. Write it in the plan: description.",
      keywords:
        "Keywords are missing. Write their ids in the association's file: linkedEvents: { keywords: [yso:p1947] }.",
      place: (room) =>
        room === undefined
          ? "It is not known where the group meets. Write it in the plan: venue."
          : `The service does not know the place “${room}”. Write its id beside the room in the association's file: linkedEvents: tprek:8740.`,
      language: (tag) => `The service takes no texts in the language ${tag}. It takes fi, sv, en, zh-Hans, ru and ar.`,
    },
  },
  meetingGuide: {
    register: "Please register beforehand on the group's page.",
    misfits: {
      draft: "The plan is still a draft.",
      members: "The plan says that only members are told of it: publicity.beyondMembers.",
      "not-open": "It is for those who have been chosen: the feed has meetings to which anyone may come.",
      "not-weekly": "It is not held every week.",
      over: "It has no coming session.",
      later: (next) => `It meets next only on ${next}. It comes into the feed two weeks before.`,
      online: "It meets online: the feed would tell everyone the link.",
      "no-place": "Its place is not known.",
      registration: "One registers for it, and it has no page that tells how: informationPage.",
      closed: "Registration has closed.",
    },
  },
};

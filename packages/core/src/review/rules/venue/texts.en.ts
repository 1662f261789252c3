import type { TopicTexts } from "../../rule.js";
import type { venueRules } from "./index.js";

/** What the rules about the place say, in English. */
export const venueFindings: TopicTexts<typeof venueRules> = {
  "venue/place": {
    title: "A group that meets in person says where, and the room is accessible and calm.",
    messages: {
      noPlace: () =>
        "The plan does not say yet where the group meets. Participants need the address and the room to find their way. Agree on a place and add it to the plan.",
      accessUnsaid: () =>
        "Can everyone get into the room, with a wheelchair or a walker too? Many stay away if they do not know. Go and see the room, and add the answer to the plan.",
      noAccess: () =>
        "Not everyone can get into the room. Somebody is left out at the door. Look for an accessible room, or ask whether the way in can be made easier.",
      calmUnsaid: () =>
        "Can one speak in peace in the room? People tell of their own lives only when outsiders cannot hear. Go and see the room, and add the answer to the plan.",
      notCalm: () =>
        "One cannot speak in peace in the room. It is hard to tell of one's own life if outsiders can hear. Look for a calmer room, or a quieter time.",
    },
  },
  "venue/hearing-loop": {
    title: "It is said whether the room has a hearing loop.",
    messages: {
      unsaid: () =>
        "Is there a hearing loop in the room? Whoever uses a hearing aid decides by it whether to come. Ask whose room it is, and write the answer into the plan.",
    },
  },
  "venue/room-for-all": {
    title: "The room holds all who come and those who lead.",
    messages: {
      tooSmall: ({ seats, people }) =>
        `The room holds ${seats === 1 ? "1 person" : `${seats} people`}, and with those who lead up to ${people} may come. Nobody should stand at the door. Find a larger room, or offer fewer seats.`,
    },
  },
};

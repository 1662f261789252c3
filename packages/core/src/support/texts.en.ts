import { dateTexts as dates } from "../dates/texts.en.js";
import type { SupportTexts } from "./texts.js";

/** What is said of support from person to person, in English. */
export const supportTexts: SupportTexts = {
  points: {
    "supporter-ready":
      "Ask the supporter whether they are at peace with their own change. Then they can listen to another.",
    "organiser-present": "Meet both when the support is agreed on. Together it is easier.",
    how: "Agree whether you meet in person or keep in touch by phone, chat or messages.",
    "how-often": "Agree how often you are in touch.",
    where: "Agree where you meet.",
    "how-long": "Agree how long the support lasts. After that you can always agree anew.",
    "follow-ups": "Agree on days on which the organiser asks both how it goes.",
    "not-included": "Agree what is not included: the supporter does no housework and minds no children.",
    principles: "Tell both on what principles people meet here. They are the same as in a group.",
    confidentiality: "Agree on confidentiality: what one hears of the other goes no further, not later either.",
  },
  agreement: {
    title: "Agreement on support",
    intro:
      "The supporter, the one supported and the organiser agree on this together. Names are not written into the file, only on the paper.",
    agreed: "What is agreed",
    open: "What is still to be agreed",
    nothingOpen: "All is agreed.",
    days: "Days",
    followUp: (date) => `${dates.date(date)}: the organiser asks both how it goes`,
    ends: (date) => `${dates.date(date)}: the support ends, or you agree to go on`,
    signed: "Signatures and date",
    whoSigns: ["The supporter", "The one supported", "For the organiser"],
    facts: {
      id: "Id",
      agreedOn: "Agreed on",
      shared: "What you share",
      how: "How you keep in touch",
      everyWeeks: "How often",
      place: "Where you meet",
      from: "Begins",
      until: "Ends",
      notIncluded: "What is not included",
      confidentialityAgreedOn: "Confidentiality agreed on",
    },
    inWeeks: (weeks) => (weeks === 1 ? "every week" : `every ${weeks} weeks`),
    ways: { "in-person": "in person", phone: "by phone", chat: "by chat", mail: "by messages" },
    things: { experience: "a like experience", age: "age", interests: "interests" },
    help: { housework: "housework", childcare: "minding children" },
  },
  situations: {
    "talks-much": {
      name: "Somebody talks a lot",
      helps: [
        "Talk with them alone. Say what is good in what they say, and ask how the quieter ones could get a word in.",
        "Bring up the time for talking in the whole group. A clock or an hourglass helps for a while; as a habit it makes talk stiff.",
        "Remember that whoever talks much may only wish to be heard.",
      ],
    },
    "stays-silent": {
      name: "Somebody is always silent",
      helps: [
        "One may be silent. Give each a turn in the round, which one may also pass on.",
        "Try something other than talk: write, draw or choose pictures, and look at them together.",
        "If somebody keeps aside time after time, ask them alone how they are. Some other support may help them more.",
      ],
    },
    gloom: {
      name: "Talk keeps to what is bad",
      helps: [
        "Take it up in good time: gloom without end tires people, and they stay away.",
        "Do not deny the feeling, for silence does not cure it. Ask rather what we get from staying in it.",
        "Choose themes for the meetings from the wishes that you have gathered together.",
      ],
    },
    cliques: {
      name: "Small circles form within the group",
      helps: [
        "Do something in pairs or small groups that chance chooses: those who drew a slip of one colour, say.",
        "A good subject is some small thing that each has managed today. In the end go through it together.",
      ],
    },
    quarrel: {
      name: "Talk turns into a quarrel",
      helps: [
        "Stop the talk calmly and take a break. Recall the ground rules that you have agreed on.",
        "Let both speak to the end. Nobody's experience is disputed.",
        "After the meeting talk with each of them alone, and among those who lead.",
      ],
    },
    stuck: {
      name: "Talk does not get going",
      helps: [
        "Gather on paper what each expects and wishes. An old group too gets fresh air from it.",
        "Begin with a small task, alone or in pairs. There is something to talk about then.",
      ],
    },
    interruptions: {
      name: "Phones ring and people interrupt",
      helps: ["Take it up with the ground rules, and agree on it together. Write it down."],
    },
    newcomer: {
      name: "Somebody comes for the first time",
      helps: [
        "Have a round of introductions in which the newcomer may be last. By then they have heard what others tell.",
        "Go through the ground rules and give them on paper. Ask at the same time what the newcomer wishes.",
        "Do something together: then they come along in the talk.",
      ],
    },
    worry: {
      name: "You are worried about somebody",
      helps: [
        "You need not know what to do. Say so, and think about it together.",
        "Ask the contact person, or whoever supervises you, when you wonder whether a professional is needed. To look for help is part of your skill.",
        "If somebody is in danger, call the emergency number 112 at once.",
      ],
    },
    "own-strength": {
      name: "Your own strength runs low",
      helps: [
        "You may set limits. There is more to your life than the group.",
        "Say openly if your time does not suffice. Look with the organiser for somebody to go on: one may be tired, nobody is left alone.",
        "Write down what gives you strength, and hold on to it.",
      ],
    },
  },
  guidance: {
    title: "When it gets difficult in the group",
    notAlone: "Nobody has to stay alone in a difficult situation.",
    turnTo: (who) => `Turn to: ${who}`,
    nobodyNamed: "The plan does not say yet whom facilitators turn to. Write it in.",
    source: "Source",
  },
};

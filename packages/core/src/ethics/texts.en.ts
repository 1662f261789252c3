import { dateTexts } from "../dates/texts.en.js";
import type { EthicsTexts } from "./texts.js";

const { date } = dateTexts;

const principles: EthicsTexts["principles"] = {
  confidentiality: {
    name: "Confidentiality",
    text: "Of yourself you may tell whom you like. Of others you tell nobody, not after the group has ended either.",
  },
  reciprocity: {
    name: "Reciprocity",
    text: "Everyone gives and receives. You decide yourself what and how much you tell.",
  },
  equality: { name: "Equality", text: "Everyone's experience is worth the same. Experiences are not compared." },
  respect: { name: "Respect", text: "Everyone is heard, and everyone may be themselves." },
  "self-determination": {
    name: "Self-determination",
    text: "We share experiences and questions. Nobody tells another what to do.",
  },
};

/** What is said of how people meet here, in English. */
export const ethicsTexts: EthicsTexts = {
  titles: {
    "ground-rules": "The group's ground rules",
    principles: "How people meet here",
    commitments: "What a facilitator commits to",
    newcomers: "How we receive newcomers",
    welcome: "Welcome to the group",
  },
  principles,
  told: {
    confidentiality: principles.confidentiality.text,
    reciprocity: principles.reciprocity.text,
    equality: principles.equality.text,
    respect: principles.respect.text,
    "self-determination": principles["self-determination"].text,
    "nobody-made-to-speak": "You need not speak. You can just listen.",
  },
  commitments: {
    confidentiality: "I tell nobody what I hear in the group, not after it has ended either.",
    "living-with-it": "I keep the talk to what it is like to live with this, on a general level.",
    "own-experience": "I speak of my own experience in the first person, and only as much as it helps others.",
    "participants-first": "I give the participants the most room.",
    respect: "I meet everyone with respect.",
    presence: "I listen and am present.",
    trust: "I do my best to make a group that can be trusted.",
    "no-teaching": "I do not teach or steer.",
    "no-advice": "I give no advice on treatment, exercises or medicines.",
    "point-to-professionals": "I tell where there is researched information and which professional can help.",
    "tell-of-associations": "I tell what the associations offer.",
  },
  groundRules: {
    confidentiality:
      "What we hear in the group stays in the group. One may speak of oneself elsewhere, of others never.",
    "talking-time": "We share the time to talk. Everyone gets a turn, and we do not talk over each other.",
    "nobody-made-to-speak": "Nobody has to speak. Listening is taking part too.",
    respect: "Everyone may be themselves. We listen and do not judge.",
    "no-advice": "We share experiences and do not advise each other. On treatment one asks a professional.",
    absences: "If you cannot come, please say so beforehand.",
    phones: "Phones are silent, unless you take part with yours.",
    rhythm: "We meet on the days agreed. We begin and end on time.",
    evaluation: "From time to time we stop to think how the group is doing and what we would change.",
    roles: "We share the tasks. The facilitator holds the threads, and everyone shapes what the group is like.",
    "raising-problems": "If something chafes, anyone may speak of it.",
    differences: "We are different, and that is a joy. Experiences are not compared.",
    costs: "We agree together who pays for the coffee and other costs.",
    childcare: "We agree together who minds the children during the session.",
  },
  newcomers: {
    closed: "The same people meet from beginning to end. Once the group is together, nobody new joins.",
    open: "Newcomers can join at any time. We receive them and tell how things are done here.",
    replenished: "Newcomers join at agreed times. We receive them and look at the ground rules together.",
  },
  welcoming: {
    "talk-beforehand": "The facilitator talks with the newcomer before the first time.",
    introductions: "We hold a round of introductions.",
    "newcomer-speaks-last": "The newcomer speaks last in the round and so can listen first.",
    "rules-told": "We tell the ground rules and what to expect of the group.",
    "rules-looked-at-again": "We look at the ground rules and add the newcomer's wishes.",
    "shared-task": "We do something together, so that the newcomer gets into it.",
    "named-host": "Somebody of the group stands by the newcomer the first times.",
  },
  noRules:
    "The group has no ground rules yet. Write the line groundRules: {} in the plan, and you get the usual rules.",
  readAloud: "Read the ground rules aloud at the start of each session, and ask whether everyone commits to them.",
  agreedOn: (day) => `We agreed on these together on ${date(day)}.`,
  nextLookOn: (day) => `We look at them again on ${date(day)}.`,
  confidentialityAgreed: (on) =>
    on === undefined
      ? "Agree on confidentiality at the first session. Tell what it covers and what not, and ask everyone to show that they accept it: by raising a hand, for example."
      : `Confidentiality was agreed on ${date(on)}. It holds after the group has ended too.`,
  commitmentsIntro: "A facilitator is no expert but a peer. The group is planned and made together.",
  welcomeIntro: (group) => `${group}: it is good that you come. This is how we do things.`,
};

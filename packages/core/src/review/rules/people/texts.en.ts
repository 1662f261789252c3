import { dateTexts } from "../../../dates/texts.en.js";
import type { TopicTexts } from "../../rule.js";
import type { peopleRules } from "./index.js";

/** What the rules about the people say, in English. */
export const peopleFindings: TopicTexts<typeof peopleRules> = {
  "people/basic-course": {
    title: "Facilitators have taken the basic course in peer support.",
    messages: {
      notTaken: ({ name }) =>
        `${name} has not taken the basic course in peer support yet. It gives good ground to stand on when leading a group. Find a place on the next course before the group begins.`,
      unsaid: ({ name }) =>
        `Has ${name} taken the basic course in peer support? It gives good ground to stand on when leading a group. Ask, and write the answer in the plan.`,
    },
  },
  "people/orientation": {
    title: "Facilitators of an online group have had an orientation to it.",
    messages: {
      notTaken: ({ name }) =>
        `${name} has not had the orientation to facilitating online yet. Much goes differently there than around a table, and it is good to practise in peace. Arrange the orientation before the first session.`,
      unsaid: ({ name }) =>
        `Has ${name} had the orientation to facilitating online? It is good to practise the ways and the technology in peace beforehand. Ask, and write the answer in the plan.`,
    },
  },
  "people/training-current": {
    title: "What facilitators have learned is fresh until their last session.",
    messages: {
      ends: ({ name, course, ends, leads }) =>
        `${name}'s ${course === "basicCourse" ? "basic course" : "orientation to facilitating online"} is to be refreshed by ${dateTexts.date(ends)}, and ${name} leads until ${dateTexts.date(leads)}. A refresher gives new strength. Find a place on one before that, and write its day in the plan.`,
    },
  },
  "people/commitments-accepted": {
    title: "Facilitators have accepted the facilitators' commitments, confidentiality among them.",
    messages: {
      late: ({ name, accepted, leads }) =>
        `${name} accepts the commitments only on ${dateTexts.date(accepted)}, but leads a session already on ${dateTexts.date(leads)}. Participants trust their facilitator from the first session on. Go through the commitments together before it.`,
      unsaid: ({ name }) =>
        `When did ${name} accept the facilitators' commitments? Participants trust that a facilitator does not pass on what is said. Go through the commitments together and write the day in the plan.`,
    },
  },
  "people/computer": {
    title: "An online group is led from a computer, not from a tablet or a phone.",
    messages: {
      other: ({ name, device }) =>
        `${name} leads from a ${device}. With it, it is hard to see the whole group and mind the technology at once. Find a computer, perhaps on loan.`,
      unsaid: ({ name }) =>
        `From what device does ${name} lead? A facilitator of an online group needs a computer; a tablet or a phone is not enough. Ask, and write the device in the plan.`,
    },
  },
  "people/camera-and-microphone": {
    title: "A facilitator of an online group has a camera and a microphone.",
    messages: {
      lacking: ({ name, items }) =>
        `${name} still needs ${named(items)}. A group feels safer when the facilitator can be seen and heard. Laptops usually have camera and microphone built in; for other computers they can be bought separately. Try the connection together before the first session.`,
      unsaid: ({ name, items }) =>
        `Does ${name} have ${named(items)}? A group feels safer when the facilitator can be seen and heard. Ask, and write the answer in the plan.`,
    },
  },
  "people/quiet-room": {
    title: "A facilitator of an online group has headphones and a room where one can speak in confidence.",
    messages: {
      lacking: ({ name, items }) =>
        `${name} still needs ${named(items)}. Then nobody outside the group hears what is told there. Find a way together: somebody may have a quiet room, or headphones to lend.`,
      unsaid: ({ name, items }) =>
        `Does ${name} have ${named(items)}? Then nobody outside the group hears what is told there. Ask, and write the answer in the plan.`,
    },
  },
  "people/contact-person": {
    title: "The group has a contact person in the association.",
    messages: {
      none: () =>
        "The group has no contact person in the association yet. The contact person sees to it that the group comes about, and facilitators can turn to that person with their questions. Agree who it is and add the name to the plan.",
    },
  },
  "people/support-in-difficulty": {
    title: "Facilitators know whom to turn to when it gets difficult.",
    messages: {
      none: () =>
        "The plan does not say yet whom facilitators can turn to when something difficult happens in the group. When that is known beforehand, nobody is left alone with it. Agree on someone and write down how to reach them.",
    },
  },
  "people/available": {
    title: "Facilitators lead when they can.",
    messages: {
      away: ({ name, dates }) =>
        `${name} is away when there is a session: ${dates.map(dateTexts.date).join(", ")}. Ask somebody to step in, or move the session.`,
      otherTimes: ({ name, dates }) =>
        `${name} has said that other times suit better than those of these sessions: ${dates.map(dateTexts.date).join(", ")}. Ask whether it works all the same, or ask somebody to step in.`,
    },
  },
  "people/weekly-load": {
    title: "A closed group takes facilitators' time every week for about four months.",
    messages: {
      startsEarly: ({ from, to, days, usual, earliest }) =>
        `Facilitators begin to prepare on ${dateTexts.date(from)}, and the last session is on ${dateTexts.date(to)}. That is weekly work for ${days} days, where about ${usual} are usually enough. Begin to prepare on ${dateTexts.date(earliest)}, or ask the facilitators whether a longer time suits them.`,
      lastsLong: ({ from, to, days, usual }) =>
        `The work begins on ${dateTexts.date(from)}, and the last session is on ${dateTexts.date(to)}. That is weekly work for ${days} days, where about ${usual} are usually enough. Meet more often or fewer times, or ask the facilitators whether a longer time suits them.`,
    },
  },
  "people/initiator-hands-over": {
    title: "An initiator who does not facilitate stays for the first three or four sessions.",
    messages: {
      leavesEarly: ({ name, stays, least, most }) =>
        `${name} stays as initiator for ${sessions(stays)}. Going on with the facilitator is easier for the group when the initiator is there in the beginning. Agree on at least ${least} and at most ${sessions(most)}.`,
      staysLong: ({ name, stays, least, most }) =>
        `${name} stays as initiator for ${sessions(stays)}. A group finds its own way when the initiator steps back in time. Agree on at least ${least} and at most ${sessions(most)}, and tell the group at the very start.`,
    },
  },
  "people/accounts-for-officers": {
    title: "Only elected officers use an association's nonprofit Microsoft accounts.",
    messages: {
      notElected: ({ name }) =>
        `${name} is not an elected officer of the association, but runs meetings with a nonprofit account. These accounts are meant for elected officers only. Ask the association whether ${name} could be elected, or get another kind of account.`,
      unsaid: ({ name }) =>
        `Is ${name} an elected officer of the association? Nonprofit accounts are meant for elected officers only. Ask the association, and write the answer in the plan.`,
    },
  },
};

const equipment = {
  camera: "a camera",
  microphone: "a microphone",
  headphones: "headphones",
  quietRoom: "a quiet room",
};

function named(items: readonly (keyof typeof equipment)[]): string {
  return items.map((item) => equipment[item]).join(" and ");
}

function sessions(count: number): string {
  return count === 1 ? "1 session" : `${count} sessions`;
}

import type { DraftTexts } from "./texts.js";

const aFormat = { "closed-group": "Peer group", "open-meetings": "Peer meetings", "single-event": "Peer event" };

/** What a plan that is only beginning says, in English. */
export const draftTexts: DraftTexts = {
  title: {
    "closed-group": "Peer support group",
    "open-meetings": "Peer support meetings",
    "single-event": "Peer support event",
    "citizens-group": "Our own peer support group",
    "local-group": "Local peer support group",
  },
  publicName: (kind, { half, year }) =>
    kind === "local-group" || kind === "citizens-group"
      ? { "local-group": "Local peer group", "citizens-group": "Peers' own group" }[kind]
      : `${aFormat[kind]}, ${half} ${year}`,
  organiser: "Example Association",
  ids: {
    facilitator: "facilitator",
    coordinator: "coordinator",
    contactPerson: "contact-person",
    speaker: "storyteller",
  },
  personName: "First Last",
  description: "Say here what the group does and whom it is for.",
  firstTheme: "Getting to know each other and agreeing on ground rules",
  eventTheme: "Everyday life and coping",
  ownRule: "You may turn your camera off when you need to.",
  goal: "People are heard by others who know what it is like.",
  support: {
    mentor: "A facilitator of experience whom one can ask",
    supervision: "Once a month with other facilitators",
    expenses: "Travel and refreshments",
  },
  answers: {
    who: "Who begins the group?",
    why: "Why is it needed?",
    forWhom: "Whom is it for?",
    where: "Where does it meet?",
    what: "What is done in it?",
    how: "How, and how often?",
  },
  comments: {
    opening: (format) => `A group's plan. Delivery format: ${format}.`,
    howTo:
      "Fill it in as things become clear. Where a # touches the text, remove it to put that line to use.\nIn the end, check: piiri check FILE",
    stage: "This is a draft, and things may still be missing. When you publish the group, write published here.",
    id: "Calendars know the group by this id. Do not change it once a calendar has been shared. Others see it too, so it must not let them guess what the group is about.",
    title: "The group's name for those who may know what it is about.",
    publicName:
      "The name that strangers too may see in a calendar, in the subject of a message or on a folder. Leave out anything that tells of the participants' illness or situation.",
    description: "What is the group for? A few sentences are enough.",
    informationPage: "The web page that tells about the group. Links and QR codes lead there.",
    organiser: "Who organises the group? Put your own association's name and domain here.",
    ownOrganiser: "The group organises itself. Others are always told the group's public name, never anybody's own.",
    key: "By this key calendars tell the group from all others where it has no domain. It was chosen by chance. Never change it.",
    background: "The group is people's own, and no association stands behind it.",
    email: "An address for questions and cancellations.",
    venue:
      "Where do you meet? online is on the net, in-person is in a room, hybrid is both. If you meet in a room, add a line with place: and the room and its address.",
    link: "The meeting link is not written here, because it is a secret. Give it to the calendar only:\npiiri calendar FILE --for participants --link LINK",
    ownPeople: "Who sees to it that you meet? Give each a short id by which the plan can refer to them.",
    people:
      "Who are the facilitators and the contact person? Give each a short id by which the plan can refer to them. Training, commitments (commitmentsAccepted) and equipment can be written too, and whether the network holds (connection).",
    start: (format, dateTime) => `The ${format === "single-event" ? "event" : "first session"} is on ${dateTime}.`,
    usual: (profile) =>
      profile === undefined
        ? "From here on, this is usual practice. Change a value if you do otherwise."
        : `From here on, this is the practice “${profile}”. Change a value if you do otherwise.`,
    duration: "A session's length in minutes.",
    rhythm: "Weeks from one session to the next.",
    count: "How many sessions there are. If the group has no end, write ongoing: true instead.",
    until: "The last day on which you may still meet. If the meetings have no end, write ongoing: true instead.",
    ongoing: "The group has no end. If it is to end after all, write until: and the last day instead.",
    membership: "Newcomers join at agreed times.",
    holidays:
      "If a session falls on a holiday, flag keeps it there and reminds you of it, skip passes over the holiday.",
    skip: "Days on which you do not meet.",
    breaks: "Breaks. Both days belong to the break.",
    sessions:
      "What is decided of single sessions: s1 is the first, s2 the second and so on. A session can be moved (moved) or called off (cancelled: true). A segment of a session can name an exercise, see: piiri exercises.",
    theme: "What the event is about.",
    organisation:
      "Does the association's action plan mention the group? Have plan and costs been approved, and when? How does the association support the facilitators, are they insured, and when is the yearly talk?",
    registration:
      "How do people register? The form asks only what is needed: name, e-mail address, wishes, and where the person heard of the group. Say who sees the registrations and who answers questions.",
    registrationDates: (opens, closes) =>
      `Usually registration opens on ${opens} and closes on ${closes}. If you do otherwise, add the lines opens and closes.`,
    registrationDays: (opens, closes) =>
      `Usually registration opens ${opens} days before each session and closes ${closes} days before it.`,
    cap: (cap) => `At most ${cap} registrations are taken, since not all who register come.`,
    publicity: (starts) =>
      `Where are people told of the group, who makes the material and who sends it out? Usually they are told from ${starts} on.\nPublic texts do not tell what the participants share. If they may, write namesTheCondition: true, and forWhom: with whom the group is for.`,
    groundRules:
      "The group's ground rules. The usual ones are there once this section is in use. Here you can add rules of your own.",
    feedback:
      "What is the group to give people? Write down a goal or two; the survey asks how far it did. Nobody's name is asked.",
    report: "Who tells the federation how often you met and how many came?",
    lifecycle:
      "Only for a group without an end (ongoing: true): what it grew from, when it next looks at how it is doing, and how newcomers are received. Write your answers in place of the questions.",
    done: "What is already done, and when? The tasks' names are shown by: piiri timeline FILE",
  },
};

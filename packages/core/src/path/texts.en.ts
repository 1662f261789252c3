import type { PathTexts } from "./texts.js";

/** What is said of the way to leading a group, in English. */
export const pathTexts: PathTexts = {
  title: "The way to leading a group",
  intro: "Leading is learnt by doing, together with others. These are the steps, and how they stand in this group.",
  steps: {
    orientation: {
      name: "Get to know the task",
      text: "Take the basic course, read how groups are led here, and go through the checklist below with somebody of experience.",
    },
    team: {
      name: "Find your pair or team",
      text: "Lead with somebody. Two see more than one, and share the work by what each does well.",
    },
    "format-and-theme": {
      name: "Choose format and theme",
      text: "Choose a format that you have strength and time for, and agree what the first session is about.",
    },
    technology: {
      name: "Practise the technology",
      text: "Meet online among yourselves: let each other in, show a slide, open small rooms. Nobody has to know everything.",
    },
    commitments: {
      name: "Agree and commit",
      text: "Go through the commitments and who does what, and sign the agreement.",
    },
    "first-session": { name: "The first session", text: "Meet half an hour before. Afterwards talk it over." },
    support: {
      name: "Support and reflection",
      text: "After each session say what went well and what was hard. You know whom to turn to. At the end of the season look at the feedback together.",
    },
  },
  states: { done: "done", open: "to come" },
  by: (date) => `by ${date}`,
  lacking: (names) => `Still: ${names}`,
  orientation: {
    title: "Checklist of orientation",
    topics: {
      "guide-and-principles": "How groups are led here, the principles and the ethics",
      association: "The association: who does what, and how it came to be",
      "practical-things": "Practical things: keys, room, coffee, telephones, addresses",
      "expenses-and-follow-up": "What is paid and how it is asked for; what is counted and written down",
      support: "Which support there is for you, and how you look after yourself",
      expectations: "What you hope for, and what is hoped for from you",
      influence: "How you can take part in deciding in the association",
      "group-phenomena": "What usually happens in groups, and what helps then",
      "accounts-and-technology": "Accounts, the meeting program and who helps with them",
      material: "Where the material is, and what you may use of it",
    },
  },
  association: {
    title: "What the association answers for",
    intro: "Ask what is still open. These are questions to agree on, not conditions.",
    points: {
      contact: { name: "Contact person", ask: "Who is the association's person for this group?" },
      difficulty: { name: "When it gets difficult", ask: "Whom do you turn to, by what number?" },
      mentor: { name: "Mentor", ask: "Who of experience stands by you?" },
      supervision: { name: "Supervision", ask: "Where can you talk of what leading stirs in you?" },
      expenses: { name: "Expenses", ask: "What is paid: travel, coffee, connection, materials?" },
      insurance: { name: "Insurance", ask: "Are you insured while you lead?" },
      "yearly-talk": { name: "Yearly talk", ask: "When do you sit down to talk of how it goes?" },
    },
    insured: "volunteers are insured",
  },
  agreement: {
    title: "A facilitator's agreement",
    intro:
      "Agreed between the facilitator and the organiser. Read it together, fill in what is open, sign both copies.",
    group: "Group",
    organiser: "Organiser",
    time: "When",
    work: "Who does what",
    tasks: {
      leads: "Leads the group",
      technology: "Technology",
      link: "Sends the meeting link",
      registrations: "Receives registrations",
      publicity: "Tells of the group",
      feedback: "Collects feedback",
      summary: "Fills in the summary after each session",
    },
    together: "the facilitators together",
    expectations: "What we expect of each other",
    asked: [
      "What the facilitator hopes for from the association",
      "What the facilitator gives",
      "What the association hopes for from the facilitator",
      "What the association gives",
    ],
    ending:
      "If time or strength gives out, say so early. Somebody is looked for who goes on, and you are thanked. The agreement can be changed or ended by talking of it.",
    signed: "Signatures and date",
    facilitator: "Facilitator",
    representative: "For the organiser",
  },
};

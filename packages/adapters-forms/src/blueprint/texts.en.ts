import type { FormTexts } from "./texts.js";

/** What is said in forms, in English. */
export const formTexts: FormTexts = {
  registration: {
    title: (group) => `Registration: ${group}`,
    intro: (organiser) =>
      `It is good that you come! Only the facilitators and ${organiser} see your registration. We ask only what we need.`,
    privacy: (address) => `Privacy notice: ${address}`,
    questions: {
      name: "Your name",
      email: "Your email address",
      wishes: "What do you hope for from the group?",
      "where-heard": "Where did you hear of the group?",
      age: "Age",
      gender: "Gender",
      area: "Which part of the country do you live in?",
      consent: "May we tell you of new groups?",
      language: "In which language would you like messages?",
      notice: "Have you read the privacy notice, and do you accept it?",
      "session-choice": "Which sessions will you come to?",
      "advance-questions": "What would you like to ask?",
      phone: "Phone number",
      "postal-address": "Postal address",
      membership: "Are you a member of the association?",
    },
    session: (number, date) => `Session ${number}, ${date}`,
  },
  summary: {
    title: (group) => `Summary: ${group}`,
    intro: "Fill this in together right after the session. Write nobody's name.",
    questions: {
      when: "When did you meet?",
      theme: "What was the theme?",
      participants: "How many participants came?",
      observations: "What did you notice?",
      ideas: "Which ideas came up?",
      wishes: "What did participants wish for?",
    },
  },
  times: {
    title: (group) => `Which times suit: ${group}`,
    intro: "Tick every time that would suit you. Nobody is asked for a name.",
    questions: {
      monday: "Which times suit you on Mondays?",
      tuesday: "Which times suit you on Tuesdays?",
      wednesday: "Which times suit you on Wednesdays?",
      thursday: "Which times suit you on Thursdays?",
      friday: "Which times suit you on Fridays?",
      saturday: "Which times suit you on Saturdays?",
      sunday: "Which times suit you on Sundays?",
    },
  },
  table: { paper: "Paper number", at: "Registration time" },
  languages: { fi: "Finnish", sv: "Swedish", en: "English" },
  answers: { yes: "Yes", no: "No" },
  required: "required",
  kinds: {
    line: "short text",
    text: "long text",
    email: "e-mail address",
    number: "number",
    date: "day",
    "yes-no": "yes or no",
    one: "one may be chosen",
    several: "several may be chosen",
  },
};

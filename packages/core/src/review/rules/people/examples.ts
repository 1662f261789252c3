import { addDays } from "../../../kernel/index.js";
import { guideProfile } from "../../../profile/index.js";
import type { Conditions } from "../../examples/conditions.js";
import { ruleExamples } from "../../examples/ruleExamples.js";
import { changeEquipment, changeFirstFacilitator, changeTraining } from "./changeFirstFacilitator.js";

const { basicCourseYears } = guideProfile.training;
const leapYearInDays = 366;
const workDays = guideProfile.closedGroupWorkDays.value;

/** What each of these rules has to be, by the sources. */
export const peopleConditions: Conditions = {
  "people/basic-course": {
    weight: "S p",
    whom: "attached",
    says: [
      [
        ["notTaken", "unsaid"],
        "guide 2",
        "should",
        "Courses in peer support are the ground of a facilitator's training.",
      ],
      [
        ["notTaken", "unsaid"],
        "guide Liite 3",
        "must",
        "As a criterion of quality: supporters have taken the basic course.",
      ],
      [
        ["notTaken", "unsaid"],
        "handbook 4.2",
        "should",
        "Whoever means to lead a group does well to seek training for it.",
      ],
    ],
  },
  "people/orientation": {
    weight: "S p",
    whom: "online",
    says: [
      [
        ["notTaken", "unsaid"],
        "guide 2",
        "should",
        "Facilitators learn the ways of leading online, the account and the platform.",
      ],
      [
        ["notTaken", "unsaid"],
        "guide Liite 3",
        "must",
        "As a criterion of quality: supporters have been introduced to leading online.",
      ],
    ],
  },
  "people/training-current": { weight: "I", whom: "*", ours: "all of it" },
  "people/commitments-accepted": {
    weight: "M L p",
    whom: "online; in person, attached",
    says: [
      [["late", "unsaid"], "guide 2", "must", "Facilitators commit themselves to agreed principles when they lead."],
      [["late", "unsaid"], "guide 1", "must", "Supporters are committed to the federation's ethics and to secrecy."],
      [["late", "unsaid"], "handbook 9", "must", "Supporters are bound to secrecy and to their organisation's ethics."],
    ],
  },
  "people/computer": {
    weight: "M p",
    whom: "online",
    says: [
      [
        ["other", "unsaid"],
        "guide 4",
        "must",
        "Each facilitator has to have a computer; a tablet or a phone does not do.",
      ],
    ],
  },
  "people/camera-and-microphone": {
    weight: "M p",
    whom: "online",
    says: [[["lacking", "unsaid"], "guide 4", "must", "The computer has to have a camera and a microphone."]],
  },
  "people/quiet-room": {
    weight: "S p",
    whom: "online",
    says: [
      [
        ["lacking", "unsaid"],
        "guide 4",
        "should",
        "Headphones and a calm room to speak in confidence are good to have.",
      ],
    ],
  },
  "people/contact-person": {
    weight: "M p; S p",
    whom: "online; in person; association's own",
    says: [
      [
        ["none"],
        "guide Liite 3",
        "must",
        "An association needs a contact person who supports the group and those who lead it.",
      ],
      [["none"], "handbook 6.7", "should", "In trouble it pays to turn to the organiser's contact person."],
    ],
  },
  "people/support-in-difficulty": {
    weight: "S p",
    whom: "attached",
    says: [
      [
        ["none"],
        "guide Liite 3",
        "should",
        "In difficult situations facilitators get support from the contact person or the federation.",
      ],
      [["none"], "guide 2", "may", "The coordinator can be turned to when there are problems."],
      [
        ["none"],
        "handbook 6.7",
        "should",
        "Nobody need stay alone with what is difficult: support is sought in talk or supervision.",
      ],
      [["none"], "handbook 9", "should", "Nobody should be left alone with what weighs on them in this work."],
    ],
  },
  "people/available": { weight: "S", whom: "*", ours: "all of it" },
  "people/weekly-load": {
    weight: "I",
    whom: "C",
    ours: "that more is much",
    says: [
      [
        ["startsEarly", "lastsLong"],
        "guide 3",
        "should",
        "A closed group takes its facilitators' work each week for about four months.",
      ],
    ],
  },
  "people/initiator-hands-over": {
    weight: "S",
    whom: "ongoing",
    says: [
      [
        ["leavesEarly", "staysLong"],
        "handbook 4.4",
        "should",
        "It has proved good that the initiator is there three or four times.",
      ],
    ],
  },
  "people/accounts-for-officers": {
    weight: "I p",
    whom: "online, with a nonprofit account",
    says: [
      [
        ["notElected", "unsaid"],
        "guide 4",
        "must",
        "Only an association's elected officers may use its nonprofit accounts.",
      ],
    ],
  },
};

export const peopleExamples = [
  ruleExamples({
    rule: "people/basic-course",
    of: ["closed-group", "open-meetings", "single-event", "local-group"],
    break: (plan) => changeTraining(plan, { basicCourse: false }),
  }),
  ruleExamples({
    rule: "people/orientation",
    of: ["closed-group", "open-meetings", "single-event"],
    break: (plan) => changeTraining(plan, { orientation: false }),
  }),
  ruleExamples({
    rule: "people/training-current",
    of: ["closed-group", "open-meetings", "single-event", "local-group"],
    break: (plan) =>
      changeTraining(plan, { basicCourseOn: addDays(plan.schedule.start, -leapYearInDays * basicCourseYears.value) }),
  }),
  ruleExamples({
    rule: "people/commitments-accepted",
    of: ["closed-group", "open-meetings", "single-event", "local-group"],
    break: (plan) => changeFirstFacilitator(plan, { commitmentsAccepted: undefined }),
  }),
  ruleExamples({
    rule: "people/computer",
    of: ["closed-group", "open-meetings", "single-event"],
    break: (plan) => changeEquipment(plan, { device: "tablet" }),
  }),
  ruleExamples({
    rule: "people/camera-and-microphone",
    of: ["closed-group", "open-meetings", "single-event"],
    break: (plan) => changeEquipment(plan, { microphone: false }),
  }),
  ruleExamples({
    rule: "people/quiet-room",
    of: ["closed-group", "open-meetings", "single-event"],
    break: (plan) => changeEquipment(plan, { quietRoom: false }),
  }),
  ruleExamples({
    rule: "people/contact-person",
    of: ["closed-group", "open-meetings", "single-event", "local-group"],
    break: (plan) => ({ ...plan, people: { ...plan.people, contactPerson: undefined } }),
  }),
  ruleExamples({
    rule: "people/support-in-difficulty",
    of: ["closed-group", "open-meetings", "single-event", "local-group"],
    break: (plan) => ({ ...plan, people: { ...plan.people, supportInDifficulty: undefined } }),
  }),
  ruleExamples({
    rule: "people/available",
    of: ["closed-group", "open-meetings", "single-event", "local-group"],
    break: (plan) => changeFirstFacilitator(plan, { away: [{ from: plan.schedule.start, to: plan.schedule.start }] }),
  }),
  ruleExamples({
    rule: "people/weekly-load",
    of: ["closed-group"],
    break: (plan) => ({
      ...plan,
      organisation: { ...plan.organisation, preparationStarts: addDays(plan.schedule.start, -workDays) },
    }),
  }),
  ruleExamples({
    rule: "people/initiator-hands-over",
    of: ["local-group"],
    break: (plan) => ({
      ...plan,
      people: {
        ...plan.people,
        initiator: { person: { id: "initiator", name: "Example initiator" }, staysForSessions: 1 },
      },
    }),
  }),
  ruleExamples({
    rule: "people/accounts-for-officers",
    of: ["closed-group", "open-meetings"],
    break: (plan) => ({
      ...changeFirstFacilitator(plan, { isElectedOfficer: false }),
      platform: { ...plan.platform, licence: "nonprofit-basic" },
    }),
  }),
];

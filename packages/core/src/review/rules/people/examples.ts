import { addDays } from "../../../kernel/index.js";
import { guideProfile } from "../../../profile/index.js";
import { ruleExamples } from "../../examples/ruleExamples.js";
import { changeEquipment, changeFirstFacilitator, changeTraining } from "./changeFirstFacilitator.js";

const { basicCourseYears } = guideProfile.training;
const leapYearInDays = 366;
const workDays = guideProfile.closedGroupWorkDays.value;

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

import { describe, expect, test } from "vitest";
import { resolvePlanOrThrow } from "../../../group/index.js";
import { addDays, type LocalDate } from "../../../kernel/index.js";
import { parsePlanOrThrow } from "../../../plan/index.js";
import { guideProfile } from "../../../profile/index.js";
import { type GoodPlanKind, goodPlans } from "../../examples/goodPlans.js";
import type { LoosePlan } from "../../examples/ruleExamples.js";
import { reviewGroup } from "../../reviewGroup.js";
import { changeEquipment, changeFirstFacilitator, changeTraining } from "./changeFirstFacilitator.js";
import { peopleRules } from "./index.js";

const good = (kind: GoodPlanKind): LoosePlan => goodPlans[kind];
const findings = (plan: LoosePlan) =>
  reviewGroup(resolvePlanOrThrow(parsePlanOrThrow(plan), guideProfile, { today: plan.schedule.start }), {
    rules: peopleRules,
  });
const told = (plan: LoosePlan) =>
  findings(plan).map(
    ({ severity, path, ruleId, messageId }) => `${severity} ${path} ${ruleId.replace("people/", "")} ${messageId}`,
  );
const draft = (plan: LoosePlan): LoosePlan => ({ ...plan, stage: "draft" });
const hybrid = (plan: LoosePlan): LoosePlan => ({
  ...plan,
  venue: { kind: "hybrid" },
  platform: { licence: "with-desktop-app", organiser: "first" },
});

describe("training", () => {
  test.each([
    ["basicCourse", "basic-course"],
    ["orientation", "orientation"],
  ])("%s that was not taken is wrong in a draft too; unsaid it is still to decide", (course, rule) => {
    const path = `/people/facilitators/0/training/${course}`;
    const not = changeTraining(good("closed-group"), { [course]: false });
    const unsaid = changeTraining(good("closed-group"), { [course]: undefined });
    expect(told(not)).toEqual([`warning ${path} ${rule} notTaken`]);
    expect(told(draft(not))).toEqual(told(not));
    expect(told(unsaid)).toEqual([`warning ${path} ${rule} unsaid`]);
    expect(told(draft(unsaid))).toEqual([`info ${path} ${rule} unsaid`]);
  });

  test("an in-person group needs the basic course and no orientation; a hybrid one needs both", () => {
    const local = changeFirstFacilitator(good("local-group"), { training: undefined });
    const course = "warning /people/facilitators/0/training/basicCourse basic-course unsaid";
    expect(told(local)).toEqual([course]);
    expect(told(hybrid(local))).toEqual([
      course,
      "warning /people/facilitators/0/training/orientation orientation unsaid",
    ]);
  });

  test("whoever facilitates a single session is asked too, unless it is cancelled", () => {
    const plan = good("open-meetings");
    const coordinator = { ...plan.people.facilitators[0], id: "helper", name: "Example helper", training: {} };
    const by = (session: object): LoosePlan => ({
      ...plan,
      people: { ...plan.people, coordinator },
      sessions: { ...plan.sessions, s2: { ...plan.sessions.s2, facilitators: ["first", "helper"], ...session } },
    });
    expect(told(by({}))).toEqual([
      "warning /people/coordinator/training/basicCourse basic-course unsaid",
      "warning /people/coordinator/training/orientation orientation unsaid",
    ]);
    expect(told(by({ cancelled: true }))).toEqual([]);
    expect(told({ ...plan, people: { ...plan.people, coordinator } })).toEqual([]);
  });
});

describe("people/commitments-accepted", () => {
  const path = "/people/facilitators/0/commitmentsAccepted";

  test("unsaid is an error once the plan is published, in every venue", () => {
    for (const kind of ["closed-group", "local-group"] as const) {
      const plan = changeFirstFacilitator(good(kind), { commitmentsAccepted: undefined });
      expect(told(plan)).toEqual([`error ${path} commitments-accepted unsaid`]);
      expect(told(draft(plan))).toEqual([`info ${path} commitments-accepted unsaid`]);
    }
  });

  test("the day of the first session that one leads is in time, the next day is late", () => {
    const plan = good("closed-group");
    const on = (commitmentsAccepted: LocalDate) => changeFirstFacilitator(plan, { commitmentsAccepted });
    expect(told(on(plan.schedule.start))).toEqual([]);
    expect(told(draft(on(addDays(plan.schedule.start, 1))))).toEqual([`error ${path} commitments-accepted late`]);
  });

  test("who joins later may accept later", () => {
    const plan = changeFirstFacilitator(good("open-meetings"), { commitmentsAccepted: "2027-01-25" });
    expect(told({ ...plan, sessions: { ...plan.sessions, s1: { facilitators: ["second", "third"] } } })).toEqual([]);
  });

  test("cannot be lowered by a profile", () => {
    const plan = parsePlanOrThrow(changeFirstFacilitator(good("single-event"), { commitmentsAccepted: undefined }));
    const severities = {
      "people/commitments-accepted": { value: "off", source: guideProfile.language.source },
    } as const;
    const group = resolvePlanOrThrow(plan, { ...guideProfile, severities });
    expect(reviewGroup(group, { rules: peopleRules }).map(({ severity }) => severity)).toEqual(["error"]);
  });
});

describe("equipment", () => {
  const path = "/people/facilitators/0/equipment";

  test("a computer passes; a tablet or a phone is wrong, an unnamed device is missing", () => {
    const on = (device?: string) => changeEquipment(good("closed-group"), { device });
    expect(told(on("computer"))).toEqual([]);
    expect(told(draft(on("tablet")))).toEqual([`error ${path}/device computer other`]);
    expect(told(draft(on("phone")))).toEqual([`error ${path}/device computer other`]);
    expect(told(on())).toEqual([`error ${path}/device computer unsaid`]);
    expect(told(draft(on()))).toEqual([`info ${path}/device computer unsaid`]);
  });

  test("several things that one facilitator lacks are told at once", () => {
    const plan = changeEquipment(good("single-event"), { camera: false, microphone: false });
    expect(told(plan)).toEqual([`error ${path} camera-and-microphone lacking`]);
    expect(findings(plan)[0]?.data).toEqual({ name: "Example first", items: ["camera", "microphone"] });
  });

  test("one thing that is lacking and one unsaid are told each at its place", () => {
    expect(told(changeEquipment(good("closed-group"), { camera: false, microphone: undefined }))).toEqual([
      `error ${path}/camera camera-and-microphone lacking`,
      `error ${path}/microphone camera-and-microphone unsaid`,
    ]);
    expect(told(changeEquipment(good("closed-group"), { headphones: false, quietRoom: undefined }))).toEqual([
      `warning ${path}/headphones quiet-room lacking`,
      `warning ${path}/quietRoom quiet-room unsaid`,
    ]);
  });

  test("is not asked of an in-person group, but of a hybrid one", () => {
    const local = changeFirstFacilitator(good("local-group"), { equipment: undefined });
    expect(told(local)).toEqual([]);
    expect(told(hybrid(local))).toEqual([
      `error ${path} camera-and-microphone unsaid`,
      `error ${path}/device computer unsaid`,
      `warning ${path} quiet-room unsaid`,
    ]);
  });
});

describe("whom facilitators turn to", () => {
  test.each([
    ["contactPerson", "contact-person", "warning"],
    ["supportInDifficulty", "support-in-difficulty", "warning"],
  ])("%s is still to decide in a draft, and missed in a published plan", (key, rule, severity) => {
    const plan = good("local-group");
    const without = { ...plan, people: { ...plan.people, [key]: undefined } };
    expect(told(without)).toEqual([`${severity} /people/${key} ${rule} none`]);
    expect(told(draft(without))).toEqual([`info /people/${key} ${rule} none`]);
  });

  test("online a contact person is needed", () => {
    const plan = good("closed-group");
    const without = { ...plan, people: { ...plan.people, contactPerson: undefined } };
    expect(told(without)).toEqual(["error /people/contactPerson contact-person none"]);
  });
});

describe("people/weekly-load", () => {
  const most = guideProfile.closedGroupWorkDays.value;
  const plan = good("closed-group");
  const starting = (preparationStarts: LocalDate): LoosePlan => ({
    ...plan,
    organisation: { ...plan.organisation, preparationStarts },
  });
  const last = resolvePlanOrThrow(parsePlanOrThrow(plan)).sessions.at(-1)?.local.date as LocalDate;

  test("about four months pass, a day more is worth knowing", () => {
    expect(told(starting(addDays(last, -most)))).toEqual([]);
    const long = starting(addDays(last, -most - 1));
    expect(told(long)).toEqual(["info /organisation/preparationStarts weekly-load startsEarly"]);
    expect(findings(long)[0]?.data).toMatchObject({ days: most + 1, usual: most, earliest: addDays(last, -most) });
  });

  test("sessions that alone last too long are mended in the schedule", () => {
    const rhythm = [{ kind: "weekly", interval: 4 }];
    expect(told({ ...plan, schedule: { ...plan.schedule, rhythm } })).toEqual(["info /schedule weekly-load lastsLong"]);
  });

  test("a last session that is cancelled takes no work", () => {
    const long = starting(addDays(last, -most - 1));
    expect(told({ ...long, sessions: { ...long.sessions, s6: { cancelled: true } } })).toEqual([]);
  });

  test("is asked of closed groups with an end alone", () => {
    const preparationStarts = "2026-01-01";
    const open = good("open-meetings");
    expect(told({ ...open, organisation: { ...open.organisation, preparationStarts } })).toEqual([]);
    const ongoing = starting(preparationStarts);
    expect(told({ ...ongoing, schedule: { ...ongoing.schedule, ongoing: true } })).toEqual([]);
  });
});

describe("people/initiator-hands-over", () => {
  const withInitiator = (kind: GoodPlanKind, initiator: object): LoosePlan => {
    const plan = good(kind);
    return {
      ...plan,
      people: { ...plan.people, initiator: { person: { id: "starter", name: "Example starter" }, ...initiator } },
    };
  };
  const path = "/people/initiator/staysForSessions";

  test.each([
    [2, [`warning ${path} initiator-hands-over leavesEarly`]],
    [3, []],
    [4, []],
    [5, [`warning ${path} initiator-hands-over staysLong`]],
    [undefined, []],
  ])("staying for %s sessions", (staysForSessions, expected) => {
    expect(told(withInitiator("local-group", { staysForSessions }))).toEqual(expected);
  });

  test("an initiator who facilitates stays, and a group with an end is not asked", () => {
    const person = good("local-group").people.facilitators[0];
    expect(told(withInitiator("local-group", { person, staysForSessions: 9 }))).toEqual([]);
    expect(told(withInitiator("open-meetings", { staysForSessions: 9 }))).toEqual([]);
  });
});

describe("people/accounts-for-officers", () => {
  const path = "/people/facilitators/0/isElectedOfficer";

  test("is an info whether wrong or unsaid", () => {
    const group = good("closed-group");
    const plan = { ...group, platform: { ...group.platform, licence: "nonprofit-basic" } };
    expect(told(changeFirstFacilitator(plan, { isElectedOfficer: false }))).toEqual([
      `info ${path} accounts-for-officers notElected`,
    ]);
    expect(told(changeFirstFacilitator(plan, { isElectedOfficer: undefined }))).toEqual([
      `info ${path} accounts-for-officers unsaid`,
    ]);
  });

  test("asks those who run the meeting, under a nonprofit licence alone", () => {
    const plan = changeFirstFacilitator(good("open-meetings"), { isElectedOfficer: false });
    expect(told({ ...plan, platform: { ...plan.platform, licence: "teams-free" } })).toEqual([]);
    expect(told(plan)).toEqual([]);
    const nonprofit = { licence: "nonprofit-basic", organiser: "second", coOrganisers: ["third"] };
    expect(told({ ...plan, platform: nonprofit })).toEqual([]);
    expect(told({ ...plan, platform: { organiser: "first" } })).toEqual([]);
    expect(told({ ...plan, venue: { kind: "in-person" }, platform: undefined })).toEqual([]);
  });
});

import * as fc from "fast-check";
import { addDays, isLocalDate, type LocalDate } from "../../kernel/index.js";
import {
  channels,
  commitments,
  type GroupPlan,
  groundRuleTopics,
  materialItems,
  registrationFields,
  registrationSystems,
  taskKinds,
  toldToParticipants,
  welcomingWays,
} from "../../plan/index.js";
import { email, httpsAddress, line } from "./texts.js";

/** What people have decided around a group's sessions, its dates in days from the first session: fitted to a plan later. */
export interface Practice {
  readonly registration?: Days;
  readonly publicity?: Days;
  readonly ethics?: Days;
  readonly groundRules?: Days;
  readonly feedback?: Days;
  readonly report?: Days;
  readonly lifecycle?: Days;
  readonly done?: Readonly<Record<string, Day>>;
}

type Days = Readonly<Record<string, unknown>>;

/** So many days from the first session, a date once that is known. */
class Day {
  readonly days: number;

  constructor(days: number) {
    this.days = days;
  }
}

const day = (min: number, max: number) => fc.integer({ min, max }).map((days) => new Day(days));
const some = <Value>(values: readonly Value[]) => fc.subarray([...values]);
const anyOf = <Values extends object>(values: { [Key in keyof Values]: fc.Arbitrary<Values[Key]> }) =>
  fc.record(values, { requiredKeys: [] });

const registration = anyOf({
  cap: fc.nat({ max: 100 }),
  waitingList: fc.nat({ max: 20 }),
  promotion: fc.constantFrom("by-itself", "by-offer"),
  offerHours: fc.integer({ min: 1, max: 100 }),
  fields: some(registrationFields),
  system: fc.constantFrom(...registrationSystems),
  confirmation: fc.constantFrom("by-system", "by-hand", "none"),
  privacyNotice: httpsAddress(),
  access: some(["facilitators", "organiser", "others"]),
  contact: email(),
  linksLeadTo: fc.constantFrom("information-page", "form"),
  keptUntil: day(0, 500),
  laterNews: fc.constantFrom("none", "with-consent", "to-all"),
});

/** Days before the first session, the earlier first. */
const period = fc
  .tuple(fc.nat({ max: 60 }), fc.nat({ max: 60 }))
  .map(([one, other]) => [Math.max(one, other), Math.min(one, other)] as const);

const publicity = fc.tuple(
  anyOf({
    channels: some(channels),
    beyondMembers: fc.boolean(),
    material: some(materialItems),
    paidPost: anyOf({ from: day(-60, 0), days: fc.integer({ min: 1, max: 30 }), euros: fc.nat({ max: 100 }) }),
  }),
  fc.option(period, { nil: undefined }),
);

const ethics = anyOf({
  told: some(toldToParticipants),
  commitments: some(commitments),
  confidentialityAgreedOn: day(0, 30),
  newcomers: some(welcomingWays),
});

const groundRules = anyOf({
  agreedOn: day(0, 100),
  nextLookOn: day(100, 400),
  topics: some(groundRuleTopics),
  own: fc.array(line(300), { maxLength: 3 }),
});

const feedback = anyOf({
  goals: fc.array(line(300), { maxLength: 3 }),
  askedOn: day(0, 300),
  goneThroughOn: day(0, 400),
  toldOn: day(0, 400),
  asksFacilitators: fc.boolean(),
  asksIdentity: some(["name", "email"]),
  threshold: fc.integer({ min: 1, max: 20 }),
});

const report = anyOf({ countsPerYear: fc.nat({ max: 12 }), inAnnualReport: fc.boolean() });

const lifecycle = anyOf({
  startedBy: fc.constantFrom("person", "association"),
  ideaOn: day(-400, -50),
  steps: anyOf({
    need: day(-300, 10),
    partners: day(-300, 10),
    audience: day(-300, 10),
    encouragement: day(-300, 10),
  }),
  gateway: fc.record({ kind: fc.constantFrom("peer-event", "information-evening"), on: day(-100, 0) }),
  acquaintedOn: day(-10, 200),
  goalsAgreedOn: day(-10, 200),
  evaluateBy: day(100, 500),
  evaluations: fc.array(
    fc.record({ on: day(0, 500), decision: fc.constantFrom("go-on", "end") }, { requiredKeys: ["on"] }),
    { maxLength: 3 },
  ),
  endsOn: day(0, 600),
  newcomersJoin: some(["01-15", "09-01"]),
});

const taskId = fc.oneof(
  fc.constantFrom(...taskKinds),
  fc
    .tuple(fc.constantFrom("reminder", "summary", "preparation"), fc.integer({ min: 1, max: 8 }))
    .map(([kind, number]) => `${kind}-s${number}`),
);
const done = fc.dictionary(taskId, day(-300, 300), { maxKeys: 4 });

export const practice: fc.Arbitrary<Practice> = fc
  .tuple(
    anyOf({ registration, ethics, groundRules, feedback, report, lifecycle, done }),
    fc.option(publicity, { nil: undefined }),
    fc.option(period, { nil: undefined }),
  )
  .map(([made, told, days]) => {
    const [ofPublicity, publicDays] = told ?? [undefined, undefined];
    return {
      ...made,
      ...(made.registration && { registration: { ...made.registration, ...(days && { period: days }) } }),
      ...(ofPublicity && {
        publicity: {
          ...ofPublicity,
          ...(publicDays && { starts: new Day(-publicDays[0]), ends: new Day(-publicDays[1]) }),
        },
      }),
    };
  });

/** The same of a plan that begins on a date, and registers as its format and membership have it. */
export function practiceOf<Plan extends GroupPlan>(bare: Plan, made: Practice): Plan {
  const { registration: drawn, ...others } = made;
  const dated = onDates(others, bare.schedule.start) as object;
  const registration = drawn && { registration: onDates(registrationOf(bare, drawn), bare.schedule.start) };
  return { ...bare, ...dated, ...registration };
}

function registrationOf(bare: GroupPlan, { period: days, ...others }: Days): Days {
  if (days === undefined) return others;
  const [opens, closes] = days as readonly [number, number];
  const isBySession = bare.format === "open-meetings" && bare.membership !== "replenished";
  return isBySession
    ? { ...others, opensDaysBefore: opens, closesDaysBefore: closes }
    : { ...others, opens: new Day(-opens), closes: new Day(-closes) };
}

function onDates(value: unknown, start: LocalDate): unknown {
  if (value instanceof Day) return within(addDays(start, value.days), start);
  if (Array.isArray(value)) return value.map((each) => onDates(each, start));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, onDates(each, start)]));
}

/** At the very beginning or end of the years that plans know there may be no such day. */
function within(date: string, otherwise: LocalDate): LocalDate {
  return isLocalDate(date) ? date : otherwise;
}

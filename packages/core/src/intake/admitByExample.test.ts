import { describe, expect, test } from "vitest";
import { type Group, resolvePlanOrThrow } from "../group/index.js";
import { ArgumentError, type Instant, instantOf } from "../kernel/index.js";
import { parsePlanOrThrow } from "../plan/index.js";
import { redact, reveal } from "../privacy/index.js";
import { guideProfile } from "../profile/index.js";
import { goodPlans } from "../rule-examples/index.js";
import { admit } from "./admit.js";
import { closingDecision } from "./closingDecision.js";
import { identitiesOf } from "./identitiesOf.js";
import type { IntakeEvent } from "./intakeEvent.js";
import { interestIn } from "./interestIn.js";
import { retentionOf } from "./retention.js";
import { waitingListEnd } from "./waitingListEnd.js";

const plan = goodPlans["closed-group"];
const groupWith = (registration: object, profile = guideProfile): Group =>
  resolvePlanOrThrow(
    parsePlanOrThrow(JSON.parse(JSON.stringify({ ...plan, registration: { ...plan.registration, ...registration } }))),
    profile,
  );
/** Minutes after registration has opened. */
const at = (minute: number) => new Date(Date.UTC(2026, 11, 20, 0, minute)).toISOString().replace(".000", "") as Instant;
const registers = (minute: number, more: object = {}): IntakeEvent => ({
  kind: "registered",
  at: at(minute),
  id: `r${minute}`,
  person: { name: redact(`Person ${minute}`), email: redact(`person-${minute}@example.org`) },
  ...more,
});
const happens = (kind: string, minute: number, id: string, more: object = {}): IntakeEvent =>
  ({ kind, at: at(minute), id, ...more }) as IntakeEvent;
const one = (events: readonly IntakeEvent[], group: Group = groupWith({})) => admit(group, events).registrations[0];

describe("where the notice is to be accepted", () => {
  const asks = {
    ...guideProfile,
    registration: {
      ...guideProfile.registration,
      noticeAccepted: { ...guideProfile.registration.noticeAccepted, value: true },
    },
  };
  const stood = (...answers: readonly (boolean | undefined)[]) => {
    const events = answers.map((acceptsNotice, minute) => ({
      ...registers(0),
      at: at(minute),
      id: `r${minute}`,
      acceptsNotice,
    }));
    return one(events, groupWith({}, asks));
  };

  test("whoever did not say yes gets no place, until they do", () => {
    expect(stood(true)).toMatchObject({ state: "admitted", refused: undefined, acceptsNotice: true });
    for (const answer of [false, undefined])
      expect(stood(answer)).toMatchObject({ state: "refused", refused: "notice-not-accepted" });
    expect(stood(false, true)).toMatchObject({ state: "admitted", acceptsNotice: true, since: at(1) });
  });

  test("no choice that is cleared up stands for their yes", () => {
    const group = resolvePlanOrThrow(goodPlans["open-meetings"], asks);
    const unclear = { sessions: [], unclear: [{ reason: "other-date", session: "s1" }], acceptsNotice: false };
    const events = [registers(0, unclear), happens("chosen", 5, "r0", { session: "s1" })];
    expect(admit(group, events, { session: "s1" }).registrations[0]).toMatchObject({
      ...{ state: "refused", refused: "notice-not-accepted", since: at(0) },
    });
  });

  test("nor does a session that they are put into", () => {
    const group = resolvePlanOrThrow(goodPlans["open-meetings"], asks);
    const stoodIn = (acceptsNotice: boolean) => {
      const events = [registers(0, { sessions: ["s2"], acceptsNotice }), happens("chosen", 5, "r0", { session: "s1" })];
      return admit(group, events, { session: "s1" }).registrations[0];
    };
    expect(stoodIn(false)).toMatchObject({ state: "refused", refused: "notice-not-accepted", since: at(5) });
    expect(stoodIn(true)).toMatchObject({ state: "admitted", acceptsNotice: true });
  });

  test("elsewhere nobody is asked", () => {
    expect(one([registers(0, { acceptsNotice: false })])).toMatchObject({ state: "admitted", acceptsNotice: false });
  });
});

describe("somebody who sends the form again", () => {
  const name = redact("Example");
  const same = (minute: number): IntakeEvent => happens("same-person", minute, "r5", { other: "r0" });

  test("may bring the address that lacked, and keeps the one that they gave first", () => {
    const without = registers(0, { person: { name } });
    const later = registers(5, { person: { name, email: redact("later@example.org") } });
    const told = (events: readonly IntakeEvent[]) => {
      const email = one(events)?.person.email;
      return email === undefined ? undefined : reveal(email);
    };
    expect(told([without, later, same(9)])).toBe("later@example.org");
    expect(one([without, later, same(9)])?.person.name).toBe(name);
    expect(told([registers(0), later, same(9)])).toBe("person-0@example.org");
    expect(told([registers(0), registers(5, { person: { name } }), same(9)])).toBe("person-0@example.org");
    expect(told([without, registers(5, { person: { name } }), same(9)])).toBeUndefined();
  });

  test("is noted once, however often they do", () => {
    const again = [5, 6, 7].map((minute) => ({ ...registers(0), at: at(minute), id: `r${minute}` }));
    expect(one([registers(0), ...again])?.notes).toEqual(["registered-twice"]);
  });

  test("is held to what they answered last, and to what they answered before where they say nothing", () => {
    const first = registers(0, { consent: true, language: "sv", acceptsNotice: true });
    const again = (more: object) => one([first, { ...registers(0, more), at: at(5), id: "r5" }]);
    expect(again({})).toMatchObject({ consent: true, language: "sv", acceptsNotice: true });
    expect(again({ consent: false, language: "en", acceptsNotice: false })).toMatchObject({
      ...{ consent: false, language: "en", acceptsNotice: false },
    });
  });
});

describe("what is said of a choice", () => {
  const open = resolvePlanOrThrow(parsePlanOrThrow(JSON.parse(JSON.stringify(goodPlans["open-meetings"]))));
  const moment = (day: number) => `2027-01-0${day}T10:00:00Z` as Instant;
  const unclear = { sessions: [], unclear: [{ reason: "other-date", session: "s1" }] };
  const registered = (more: object = {}): IntakeEvent => registers(0, { at: moment(1), ...more });
  const chosen: IntakeEvent = { kind: "chosen", at: moment(2), id: "r0", session: "s1" };
  const stood = (...events: readonly IntakeEvent[]) => admit(open, events, { session: "s1" }).registrations[0];

  test("moves nobody who is in, who has left, or whom nobody knows", () => {
    expect(stood(registered({ sessions: ["s1"] }), chosen)).toMatchObject({ state: "admitted", since: moment(1) });
    const left: IntakeEvent = { kind: "cancelled", at: moment(2), id: "r0" };
    expect(stood(registered({ sessions: ["s1"] }), left, { ...chosen, at: moment(3) })).toMatchObject({
      state: "cancelled",
    });
    expect(stood(registered(unclear), { ...chosen, id: "somebody" })).toMatchObject({ refused: "unclear-choice" });
    expect(admit(open, [chosen], { session: "s1" }).registrations).toEqual([]);
  });

  test("gives no place to whom nobody can write", () => {
    const nowhere = { person: { name: redact("Example") }, addressProblem: "no-address" };
    expect(stood(registered({ ...unclear, ...nowhere }), chosen)).toMatchObject({
      state: "refused",
      refused: "unclear-address",
    });
    expect(stood(registered({ ...unclear, addressProblem: "no-address" }), chosen)).toMatchObject({
      state: "admitted",
    });
  });

  test("of a session that they had not asked for gives a place there, if one can write to them", () => {
    const elsewhere = { sessions: ["s2"] };
    const nowhere = { person: { name: redact("Example") }, addressProblem: "no-address" };
    expect(stood(registered(elsewhere), chosen)).toMatchObject({ state: "admitted", since: moment(2) });
    const answered = { consent: true, language: "sv" };
    expect(stood(registered({ ...elsewhere, ...answered }), chosen)).toMatchObject(answered);
    const bare = registered({ ...elsewhere, person: { name: redact("Example") } });
    expect(stood(bare, chosen)).toMatchObject({ state: "admitted", notes: ["no-address"] });
    expect(stood(registered({ ...elsewhere, ...nowhere }), chosen)).toMatchObject({
      ...{ state: "refused", refused: "unclear-address", since: moment(2) },
    });
  });

  test("of somebody who registered for other sessions concerns nobody here", () => {
    const left: IntakeEvent = { kind: "cancelled", at: moment(2), id: "r0" };
    expect(stood(registered({ sessions: ["s2"] }), left)).toBeUndefined();
    expect(one([registered({ sessions: ["s2"] }), left], open)).toMatchObject({ state: "cancelled" });
  });

  test("of another session concerns this one not; of none, each", () => {
    const here = registered({ sessions: ["s1", "s2"] });
    const gone = (more: object): IntakeEvent => ({ kind: "cancelled", at: moment(2), id: "r0", ...more });
    expect(stood(here, gone({ session: "s2" }))?.state).toBe("admitted");
    expect(stood(here, gone({ session: "s1" }))?.state).toBe("cancelled");
    expect(stood(here, gone({}))?.state).toBe("cancelled");
    expect(stood(registered({ sessions: ["s2"] }))).toBeUndefined();
    expect(stood(registered())?.state).toBe("admitted");
    const took: IntakeEvent = { kind: "consent-withdrawn", at: moment(2), id: "r0", session: "s2" };
    expect(stood(registered({ sessions: ["s1"], consent: true }), took)).toMatchObject({ consent: false });
  });
});

describe("answers that nothing was asked for", () => {
  test("change nothing", () => {
    const calm = { state: "admitted", notes: [], since: at(0) };
    for (const kind of ["declined", "lapsed", "not-offered", "accepted"])
      expect(one([registers(0), happens(kind, 5, "r0")]), kind).toMatchObject(calm);
    expect(admit(groupWith({}), [happens("cancelled", 5, "r0"), registers(9)]).counts.admitted).toBe(1);
  });

  test("of whoever waits, a yes is noted and gives no place", () => {
    const { registrations } = admit(groupWith({ cap: 1 }), [registers(0), registers(1), happens("accepted", 5, "r1")]);
    expect(registrations[1]).toMatchObject({ state: "waiting", notes: ["answer-too-late"] });
  });

  test("a second offer to whoever has one changes nothing, and one to whoever is in is noted", () => {
    const group = groupWith({ cap: 1, promotion: "by-offer" });
    const free = [
      registers(0),
      registers(1),
      happens("cancelled", 2, "r0"),
      happens("offered", 3, "r1", { until: at(60) }),
    ];
    const twice = admit(group, [...free, happens("offered", 4, "r1", { until: at(90) })]);
    expect(twice.registrations[1]).toMatchObject({ state: "offered", until: at(60), notes: [] });
    expect(one([registers(0), happens("offered", 3, "r0", { until: at(60) })], group)).toMatchObject({
      ...{ state: "admitted", notes: ["offer-out-of-turn"] },
    });
  });

  test("whoever cancels twice left when they first did", () => {
    expect(one([registers(0), happens("cancelled", 5, "r0"), happens("cancelled", 9, "r0")])).toMatchObject({
      ...{ state: "cancelled", left: "withdrew", since: at(5) },
    });
  });

  test("an offer that is written down as lapsed is over", () => {
    const group = groupWith({ cap: 1, promotion: "by-offer" });
    const free = [registers(0), registers(1), registers(2), happens("cancelled", 3, "r0")];
    const { registrations, toOffer } = admit(group, [
      ...free,
      happens("offered", 4, "r1", { until: at(60) }),
      happens("lapsed", 5, "r1"),
    ]);
    expect([registrations[1]?.state, registrations[1]?.left, toOffer]).toEqual(["cancelled", "lapsed", ["r2"]]);
  });
});

describe("offers that run out", () => {
  const group = groupWith({ cap: 2, promotion: "by-offer" });
  const free = [0, 1, 2, 3]
    .map((minute) => registers(minute))
    .concat(happens("cancelled", 5, "r0"), happens("cancelled", 5, "r1"));
  const offered = (id: string, until: number) => happens("offered", 6, id, { until: at(until) });
  const seen = (now: number) =>
    admit(group, [...free, offered("r2", 60), offered("r3", 50)], { now: at(now) }).registrations.map(
      ({ state, since }) => [state, since],
    );

  test("do so each at its own moment, and not before that moment is over", () => {
    expect(seen(50).slice(2)).toEqual([
      ["offered", at(6)],
      ["offered", at(6)],
    ]);
    expect(seen(51).slice(2)).toEqual([
      ["offered", at(6)],
      ["cancelled", at(50)],
    ]);
    expect(seen(70).slice(2)).toEqual([
      ["cancelled", at(60)],
      ["cancelled", at(50)],
    ]);
  });

  test("do not, where they were answered before, however late one looks", () => {
    const events = [...free, offered("r2", 60), offered("r3", 50), happens("accepted", 20, "r2")];
    const { registrations } = admit(group, [...events, happens("declined", 30, "r3")], { now: at(100) });
    expect(registrations.slice(2)).toMatchObject([
      { state: "admitted", since: at(20) },
      { state: "cancelled", left: "declined", since: at(30) },
    ]);
  });

  test("do not by what is said of who is who, since that holds from the beginning", () => {
    for (const [kind, other] of [
      ["other-person", "r3"],
      ["same-person", "r2"],
    ]) {
      const said = happens(`${kind}`, 90, "r2", { other });
      expect(admit(group, [...free, offered("r2", 60), said]).registrations[2], kind).toMatchObject({
        ...{ state: "offered", until: at(60) },
      });
    }
  });

  test("do by the last event of all, where nobody says at which moment one looks", () => {
    const elsewhere = happens("did-not-come", 90, "r1", { session: "s9" });
    const { registrations } = admit(group, [...free, offered("r2", 60), elsewhere], { session: "s1" });
    expect(registrations[2]).toMatchObject({ state: "cancelled", left: "lapsed", since: at(60) });
  });

  test("free their place for whoever is next, in the order in which they do", () => {
    const itself = groupWith({ cap: 2, promotion: "by-itself" });
    const events = [...free, registers(7), registers(8)];
    expect(admit(itself, events).registrations.map(({ state }) => state)).toEqual([
      ...["cancelled", "cancelled", "admitted", "admitted", "waiting", "waiting"],
    ]);
  });
});

describe("who waits", () => {
  const states = (registration: object, ...events: readonly IntakeEvent[]) =>
    admit(groupWith(registration), events).registrations.map(({ state }) => state);
  const gone = (minute: number, id: string) => happens("cancelled", minute, id);

  test("is as many as the queue is long, and nobody more", () => {
    const three = [registers(0), registers(1), registers(2)];
    expect(states({ cap: 1, waitingList: 1 }, ...three)).toEqual(["admitted", "waiting", "refused"]);
    expect(states({ cap: 1, waitingList: 0 }, ...three)).toEqual(["admitted", "refused", "refused"]);
    expect(states({ cap: 1, waitingList: 1 }, ...three, gone(5, "r1"), registers(6))).toEqual([
      ...["admitted", "cancelled", "refused", "waiting"],
    ]);
  });

  test("gets the place that comes free, also where all who waited before have one or are gone", () => {
    const first = [registers(0), registers(1), gone(2, "r0"), registers(3)];
    expect(states({ cap: 1 }, ...first, gone(4, "r1"))).toEqual(["cancelled", "cancelled", "admitted"]);
    const anew = { ...registers(1), at: at(4), id: "r4" };
    const events = [registers(0), registers(1), registers(2), gone(3, "r1"), anew, gone(5, "r0")];
    expect(states({ cap: 1 }, ...events)).toEqual(["cancelled", "waiting", "admitted"]);
  });

  test("is whose turn it is, when whoever waited before has left and come anew", () => {
    const group = groupWith({ cap: 1, promotion: "by-offer" });
    const anew = { ...registers(1), at: at(4), id: "r4" };
    const queue = [registers(0), registers(1), registers(2), gone(3, "r1"), anew, gone(5, "r0")];
    const { registrations } = admit(group, [...queue, happens("offered", 6, "r2", { until: at(60) })]);
    expect(registrations[2]).toMatchObject({ state: "offered", notes: [] });
  });

  test("gets none by an offer after they have left", () => {
    const group = groupWith({ cap: 2, promotion: "by-offer" });
    const events = [registers(0), gone(1, "r0"), happens("offered", 2, "r0", { until: at(60) })];
    expect(one(events, group)).toMatchObject({ state: "cancelled", since: at(1), notes: ["offer-out-of-turn"] });
  });

  test("gets none from the moment on at which the list ends", () => {
    const group = groupWith({ cap: 1, waitingUntil: "2027-01-20" });
    const end = waitingListEnd(group)?.at ?? at(0);
    const seen = (moment: Instant) =>
      admit(group, [registers(0), registers(1), { kind: "cancelled", at: moment, id: "r0" }]).registrations[1]?.state;
    expect(seen(instantOf(Date.parse(end) - 1000))).toBe("admitted");
    expect(seen(end)).toBe("waiting");
  });
});

describe("of a group that goes on without an end", () => {
  const ongoing = (promotion: string) => {
    const plan = { ...goodPlans["local-group"], registration: { cap: 1, promotion } };
    return resolvePlanOrThrow(parsePlanOrThrow(JSON.parse(JSON.stringify(plan))), undefined, { horizon: "2027-12-31" });
  };
  const events = [registers(0), registers(1), happens("cancelled", 5, "r0")];

  test("the waiting list goes on too: a place that comes free is given, or offered", () => {
    const given = admit(ongoing("by-itself"), events);
    expect(given.registrations.map(({ state }) => state)).toEqual(["cancelled", "admitted"]);
    expect(given.waitingUntil).toBeUndefined();
    expect(admit(ongoing("by-offer"), events).toOffer).toEqual(["r1"]);
  });
});

describe("of whom an offer is in doubt", () => {
  const group = groupWith({ cap: 1, promotion: "by-offer" });
  const events = [registers(0), registers(1), registers(2), happens("cancelled", 3, "r0")];
  const states = (more: readonly IntakeEvent[], doubt: number) =>
    admit(group, [...events, ...more], { inDoubtSince: [at(doubt)] }).registrations.map(({ state }) => state);

  test("whoever registers at that very moment is one of them; what else happens then comes after it", () => {
    expect(states([registers(20)], 20).at(-1)).toBe("in-doubt");
    expect(states([registers(21)], 20).at(-1)).toBe("waiting");
    expect(states([happens("accepted", 20, "r1")], 20)[1]).toBe("admitted");
    expect(states([happens("accepted", 19, "r1")], 20)[1]).toBe("in-doubt");
  });

  test("that an answer came too late is no longer said, and whatever else was noted is", () => {
    const late = admit(group, [...events, { ...registers(1), id: "r9", at: at(9) }, happens("accepted", 10, "r1")]);
    expect(late.registrations[1]?.notes).toEqual(["registered-twice", "answer-too-late"]);
    const doubted = admit(group, [...events, { ...registers(1), id: "r9", at: at(9) }, happens("accepted", 10, "r1")], {
      inDoubtSince: [at(20)],
    });
    expect(doubted.registrations[1]).toMatchObject({ state: "in-doubt", notes: ["registered-twice"] });
  });

  test("whoever had been refused for want of room and was offered nothing waits as the last", () => {
    const short = groupWith({ cap: 1, waitingList: 1, promotion: "by-offer" });
    const all = [...events.slice(0, 3), happens("cancelled", 3, "r0")];
    const { registrations, toOffer } = admit(
      short,
      [...all, happens("not-offered", 30, "r2"), happens("not-offered", 31, "r1")],
      { inDoubtSince: [at(20)] },
    );
    expect(registrations.map(({ state }) => state)).toEqual(["cancelled", "waiting", "waiting"]);
    expect(toOffer).toEqual(["r1"]);
    const gone = [...all, happens("not-offered", 30, "r2"), happens("declined", 31, "r1")];
    expect(admit(short, gone, { inDoubtSince: [at(20)] }).toOffer).toEqual(["r2"]);
  });

  test("whoever had left the queue, came anew and found it full has lost the turn that they had", () => {
    const short = groupWith({ cap: 1, promotion: "by-offer", waitingList: 2 });
    const queue = [registers(0), registers(1), registers(2), happens("cancelled", 3, "r1"), registers(4)];
    const again = { ...registers(1), at: at(5), id: "r9" };
    const asked = ["r2", "r4", "r1"].map((id, nth) => happens("not-offered", 30 + nth, id));
    const intake = admit(short, [...queue, again, ...asked, happens("cancelled", 40, "r0")], {
      inDoubtSince: [at(20)],
    });
    expect(intake.counts).toMatchObject({ waiting: 3, cancelled: 1 });
    expect(intake.toOffer).toEqual(["r2"]);
  });

  test("whoever was offered nothing is told so in any order, and the first of them gets the place that is free", () => {
    const itself = groupWith({ cap: 1, promotion: "by-itself" });
    const all = [registers(0), registers(1), registers(2), happens("cancelled", 25, "r0")];
    for (const [first, second] of [
      ["r1", "r2"],
      ["r2", "r1"],
    ] as const) {
      const asked = [happens("not-offered", 30, first), happens("not-offered", 31, second)];
      const { registrations } = admit(itself, [...all, ...asked], { inDoubtSince: [at(20)] });
      expect(
        registrations.map(({ state }) => state),
        first,
      ).toEqual(["cancelled", "admitted", "waiting"]);
    }
  });

  test("where there are no places there is no doubt", () => {
    expect(admit(groupWith({ cap: 0 }), [registers(0)], { inDoubtSince: [at(5)] }).counts["in-doubt"]).toBe(0);
  });
});

describe("who came", () => {
  const was = (...events: readonly IntakeEvent[]) => one([registers(0), ...events]);
  const came = (minute: number, session: string) => happens("came", minute, "r0", { session });
  const missed = (minute: number, session: string) => happens("did-not-come", minute, "r0", { session });

  test("has not missed, whatever was written before or after; each session by itself, and once", () => {
    expect(was(missed(5, "s1"), came(6, "s1"))).toMatchObject({ came: ["s1"], missed: [], notes: [] });
    expect(was(came(5, "s1"), missed(6, "s1"))).toMatchObject({ came: ["s1"], missed: [] });
    expect(was(missed(5, "s1"), missed(6, "s2"), missed(7, "s2"), came(8, "s1"))).toMatchObject({
      ...{ came: ["s1"], missed: ["s2"] },
    });
  });
});

test("events that were laid together in any order are taken by their moments, and those of one moment as they were given", () => {
  const group = groupWith({ cap: 1 });
  const ids = (events: readonly IntakeEvent[]) =>
    admit(group, events).registrations.map(({ id, state }) => `${id} ${state}`);
  expect(ids([registers(2), registers(1)])).toEqual(["r1 admitted", "r2 waiting"]);
  expect(ids([registers(3, { id: "b" }), registers(3, { id: "a", person: {} })])).toEqual(["b admitted", "a waiting"]);
  expect(ids([happens("cancelled", 4, "r4"), registers(4)])).toEqual(["r4 cancelled"]);
});

test("a name and an address are the same however they were typed", () => {
  const as = (minute: number, name: string, email: string) =>
    registers(minute, { person: { name: redact(name), email: redact(email) } });
  const first = as(0, "Åsa  Example", "Asa.Example@Example.org");
  const alike = [
    as(1, "A\u030Asa Example", "asa.example@example.org"),
    as(2, " åsa\tEXAMPLE ", "ASA.EXAMPLE@EXAMPLE.ORG"),
    as(3, "Å\u200Bsa Example", " asa.example@example.org"),
  ];
  for (const again of alike) expect(identitiesOf([first, again]).personOf(again.id)).toBe("r0");
  for (const other of [as(4, "Åsa Examplet", "asa.example@example.org"), as(5, "Åsa Example", "asa@example.org")])
    expect(identitiesOf([first, other]).personOf(other.id)).toBe(other.id);
  const plain = as(6, "Anna Maria Example", "anna@example.org");
  for (const name of ["anna maria example", "ANNA  MARIA Example"])
    expect(identitiesOf([plain, as(7, name, "anna@example.org")]).personOf("r7")).toBe("r6");
});

describe("the interested", () => {
  const today = { today: "2027-01-20" } as const;
  test("who took it back are none, whether by a mail or in the form; whoever asks anew waits anew", () => {
    const gone = [
      registers(0),
      happens("cancelled", 5, "r0"),
      registers(6, { isCancelled: true }),
      happens("came", 7, "r9", { session: "s1" }),
    ];
    expect(interestIn(guideProfile, gone, today)).toMatchObject({ people: 0, since: undefined });
    const again = [...gone, { ...registers(0), id: "r8", at: "2027-01-10T10:00:00Z" as Instant }];
    expect(interestIn(guideProfile, again, today)).toMatchObject({ people: 1, since: "2027-01-10", days: 10 });
    const came = [registers(0), happens("came", 9000, "r0", { session: "s1" })];
    expect(interestIn(guideProfile, came, today)).toMatchObject({ people: 1, since: "2026-12-20" });
    const backed = [registers(0), happens("cancelled", 5, "r0"), happens("consent-withdrawn", 6, "r0")];
    expect(interestIn(guideProfile, backed, today).people).toBe(0);
  });

  test("wait since the first of them sent the form first, in whichever order the rows stand", () => {
    const days = 24 * 60;
    const again = { ...registers(0), at: at(5 * days), id: "again" };
    expect(interestIn(guideProfile, [registers(0), again], today)).toMatchObject({ people: 1, since: "2026-12-20" });
    expect(interestIn(guideProfile, [registers(3 * days), registers(days)], today)).toMatchObject({
      ...{ people: 2, since: "2026-12-21" },
    });
  });
});

describe("what no reader would hand over is told by its name", () => {
  test.each<[string, () => unknown]>([
    ["events", () => admit(groupWith({}), undefined as never)],
    ["events.0", () => admit(groupWith({}), ["row"] as never)],
    ["events.0.at", () => admit(groupWith({}), [{ kind: "registered", id: "r1" }] as never)],
    ["events.1.person", () => admit(groupWith({}), [registers(0), { ...registers(1), person: undefined }] as never)],
    ["events.1.id", () => admit(groupWith({}), [happens("cancelled", 5, "r0"), { ...registers(0), id: 7 }] as never)],
    ["options.now", () => admit(groupWith({}), [], { now: "today" as never })],
    ["options.session", () => admit(groupWith({}), [], { session: 1 as never })],
    ["options.inDoubtSince", () => admit(groupWith({}), [], { inDoubtSince: "now" as never })],
    ["events", () => interestIn(guideProfile, undefined as never, { today: "2027-01-20" })],
    ["options.today", () => interestIn(guideProfile, [], { today: "soon" as never })],
    ["options.least", () => interestIn(guideProfile, [], { today: "2027-01-20", least: "four" as never })],
    ["options.today", () => retentionOf(groupWith({}), { today: "soon" as never })],
    ["options.now", () => closingDecision(groupWith({}), admit(groupWith({}), []), { now: "soon" as never })],
  ])("%s", (name, call) => {
    expect(call).toThrow(expect.objectContaining({ argument: name }));
    expect(call).toThrow(ArgumentError);
  });
});

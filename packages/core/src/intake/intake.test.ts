import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { type Group, resolvePlanOrThrow } from "../group/index.js";
import { addDays, type Instant, instantOf } from "../kernel/index.js";
import { parsePlanOrThrow } from "../plan/index.js";
import { redact } from "../privacy/index.js";
import { guideProfile } from "../profile/index.js";
import { goodPlans } from "../rule-examples/index.js";
import { waitingListDay } from "../timeline/index.js";
import { admit } from "./admit.js";
import { closingDecision } from "./closingDecision.js";
import { identitiesOf } from "./identitiesOf.js";
import { departures, type Intake, type RegistrationState, refusals } from "./intake.js";
import type { IntakeEvent } from "./intakeEvent.js";
import { registrationWindow } from "./registrationWindow.js";
import { retentionOf } from "./retention.js";
import { waitingListEnd } from "./waitingListEnd.js";

const closed = goodPlans["closed-group"];
const groupWith = (registration: object, more: object = {}): Group =>
  resolvePlanOrThrow(
    parsePlanOrThrow(
      JSON.parse(JSON.stringify({ ...closed, ...more, registration: { ...closed.registration, ...registration } })),
    ),
  );

/** Minutes after registration has opened. */
const at = (minute: number) => new Date(Date.UTC(2026, 11, 20, 0, minute)).toISOString().replace(".000", "") as Instant;
const person = (who: number | string) => ({
  name: redact(`Person ${who}`),
  email: redact(`person-${who}@example.org`),
});
const registers = (minute: number, who: number | string = minute, id = `r${minute}`): IntakeEvent => ({
  kind: "registered",
  at: at(minute),
  id,
  person: person(who),
});
const happens = (kind: "cancelled" | "accepted" | "declined", minute: number, id: string): IntakeEvent => ({
  kind,
  at: at(minute),
  id,
});
const offered = (minute: number, id: string, until: number): IntakeEvent => ({
  kind: "offered",
  at: at(minute),
  id,
  until: at(until),
});
const many = (count: number) => Array.from({ length: count }, (_, minute) => registers(minute));
const statesOf = ({ registrations }: Intake) =>
  Object.fromEntries(registrations.map(({ id, state }) => [id, state])) as Record<string, RegistrationState>;

/** Anything that may happen to a few people, in any order. */
const anyEvents = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.record({ kind: fc.constant("registered" as const), who: fc.nat({ max: 14 }) }) },
      fc.record({
        kind: fc.constantFrom(
          ...([
            "cancelled",
            "accepted",
            "declined",
            "offered",
            "lapsed",
            "not-offered",
            "came",
            "did-not-come",
            "consent-withdrawn",
          ] as const),
        ),
        who: fc.nat({ max: 25 }),
      }),
    ),
    { maxLength: 60 },
  )
  .map((all) =>
    all.map(({ kind, who }, minute): IntakeEvent => {
      if (kind === "registered") return registers(minute, who);
      const common = { at: at(minute), id: `r${who}` };
      if (kind === "offered") return { ...common, kind, until: at(minute + 1 + (who % 20)) };
      return kind === "came" || kind === "did-not-come" ? { ...common, kind, session: "s1" } : { ...common, kind };
    }),
  );
const anyGroup = fc
  .record({
    cap: fc.constantFrom(0, 1, 3, 8, 12),
    waitingList: fc.constantFrom(undefined, 0, 1, 4),
    promotion: fc.constantFrom("by-itself", "by-offer"),
  })
  .map((registration) => groupWith(registration));

describe("whatever happens", () => {
  it("everyone who registered stands somewhere, and nobody in two places", () => {
    fc.assert(
      fc.property(anyGroup, anyEvents, (group, events) => {
        const { counts, registrations, notTaken } = admit(group, events);
        const { admitted, offered: offers, waiting, cancelled, refused, distinct, sent } = counts;
        expect(admitted + offers + waiting + cancelled + refused).toBe(distinct);
        const reasons = [...refusals, ...departures].map((why) => notTaken[why] ?? 0);
        expect(reasons.reduce((sum, each) => sum + each, 0)).toBe(cancelled + refused);
        const people = new Set(events.flatMap((event) => (event.kind === "registered" ? [`${event.id}`] : [])));
        expect(sent).toBe(people.size);
        expect(new Set(registrations.map(({ id }) => id)).size).toBe(distinct);
      }),
    );
  });

  it("no more are in, or offered a place, than the cap; the queue keeps to its length", () => {
    fc.assert(
      fc.property(anyGroup, anyEvents, (group, events) => {
        for (let length = 0; length <= events.length; length += 7) {
          const { counts, toOffer } = admit(group, events.slice(0, length));
          const cap = group.registration.cap ?? 0;
          expect(counts.admitted + counts.offered).toBeLessThanOrEqual(cap);
          expect(counts.admitted + counts.offered + toOffer.length).toBeLessThanOrEqual(cap);
          expect(counts.waiting).toBeLessThanOrEqual(group.registration.waitingList ?? Number.POSITIVE_INFINITY);
        }
      }),
    );
  });

  it("whatever is lost when: nobody is offered a place while they, or more than are free, may have one", () => {
    fc.assert(
      fc.property(anyGroup, anyEvents, fc.array(fc.nat({ max: 70 }), { maxLength: 3 }), (group, events, lost) => {
        const { counts, toOffer, registrations } = admit(group, events, { inDoubtSince: lost.map(at) });
        const { admitted, offered: offers, waiting, cancelled, refused, distinct } = counts;
        expect(admitted + offers + counts["in-doubt"] + waiting + cancelled + refused).toBe(distinct);
        const free = Math.max(0, (group.registration.cap ?? 0) - admitted - offers - counts["in-doubt"]);
        expect(toOffer.length).toBeLessThanOrEqual(free);
        expect(new Set(toOffer).size).toBe(toOffer.length);
        for (const { id, state } of registrations) if (toOffer.includes(id)) expect(state).toBe("waiting");
      }),
    );
  });

  it("nobody overtakes: while somebody waits, whoever comes later is not in", () => {
    fc.assert(
      fc.property(anyGroup, fc.array(fc.nat({ max: 40 }), { maxLength: 40 }), (group, order) => {
        const events = order.flatMap((who, minute): IntakeEvent[] =>
          who % 4 === 3 ? [happens("cancelled", minute, `r${who}`)] : [registers(minute)],
        );
        const states = admit(group, events).registrations.map(({ state }) => state);
        const firstWaiting = states.indexOf("waiting");
        if (firstWaiting >= 0) expect(states.slice(firstWaiting)).not.toContain("admitted");
      }),
    );
  });

  it("by itself no place stays free while somebody waits", () => {
    fc.assert(
      fc.property(fc.constantFrom(1, 3, 8), anyEvents, (cap, events) => {
        const { counts } = admit(groupWith({ cap, promotion: "by-itself" }), events);
        if (counts.waiting > 0) expect(counts.admitted + counts.offered).toBe(cap);
      }),
    );
  });

  it("the same events give the same state, also when they come in another order of the same times", () => {
    fc.assert(
      fc.property(anyGroup, anyEvents, fc.infiniteStream(fc.nat()), (group, events, chance) => {
        const told = admit(group, events);
        expect(JSON.stringify(admit(group, structuredEvents(events)))).toBe(JSON.stringify(told));
        const shuffled = events.map((event) => [chance.next().value, event] as const).toSorted(([a], [b]) => a - b);
        const again = admit(
          group,
          shuffled.map(([, event]) => event),
        );
        expect(statesOf(again)).toEqual(statesOf(told));
      }),
    );
  });

  it("nothing of a person is in what is shown", () => {
    fc.assert(
      fc.property(anyGroup, anyEvents, (group, events) => {
        const shown = JSON.stringify(admit(group, events));
        expect(shown).not.toContain("Person ");
        expect(shown).not.toContain("@example.org");
      }),
    );
  });
});

function structuredEvents(events: readonly IntakeEvent[]): readonly IntakeEvent[] {
  return events.map((event) => ({ ...event }));
}

describe("known from other systems", () => {
  test("11 of 12 are booked and the next one is in, not waiting", () => {
    const states = statesOf(admit(groupWith({ cap: 12 }), many(13)));
    expect([states["r10"], states["r11"], states["r12"]]).toEqual(["admitted", "admitted", "waiting"]);
  });

  test("one free seat is given to one", () => {
    const { counts } = admit(groupWith({ cap: 2 }), [...many(5), happens("cancelled", 10, "r0")]);
    expect(counts).toMatchObject({ admitted: 2, waiting: 2, cancelled: 1 });
  });

  test("a cap of 0 takes nobody", () => {
    expect(admit(groupWith({ cap: 0 }), many(3)).counts).toMatchObject({ admitted: 0, waiting: 0, refused: 3 });
  });

  test("one who has cancelled is in no list any more", () => {
    const { registrations } = admit(groupWith({}), [...many(3), happens("cancelled", 10, "r1")]);
    const reminded = registrations.filter(({ state }) => state === "admitted").map(({ id }) => id);
    expect(reminded).toEqual(["r0", "r2"]);
  });

  test("a seat is offered to one at a time", () => {
    const group = groupWith({ cap: 1, promotion: "by-offer" });
    const events = [...many(3), happens("cancelled", 10, "r0")];
    expect(admit(group, events).toOffer).toEqual(["r1"]);
    const twice = admit(group, [...events, offered(11, "r1", 60), offered(12, "r2", 60)]);
    expect(statesOf(twice)).toMatchObject({ r1: "offered", r2: "waiting" });
    expect(twice.toOffer).toEqual([]);
    expect(twice.registrations[2]?.notes).toEqual(["offer-out-of-turn"]);
  });
});

describe("the end of a waiting list", () => {
  const minutesToTheEnd = 60 * 24 * 365;
  /** Everything happens a little before the end, or after it. */
  const around = (group: Group, event: IntakeEvent): IntakeEvent => {
    const end = Date.parse(waitingListEnd(group)?.at ?? "");
    const shifted = (moment: Instant) => instantOf(end + (Date.parse(moment) - Date.parse(at(30))) * 20);
    return { ...event, at: shifted(event.at), ...("until" in event && { until: shifted(event.until) }) };
  };

  it("from then on nobody gets a place who waited, and all else stays as without an end", () => {
    fc.assert(
      fc.property(fc.constantFrom(1, 3), anyEvents, (cap, events) => {
        const group = groupWith({ cap, promotion: "by-itself", waitingUntil: "2027-01-20" });
        const end = waitingListEnd(group)?.at ?? at(minutesToTheEnd);
        const happened = events.map((event) => around(group, event));
        const before = admit(
          group,
          happened.filter((event) => event.at < end),
        );
        const waited = before.registrations.filter(({ state }) => state === "waiting").map(({ id }) => id);
        const after = statesOf(admit(group, happened));
        const registersAnew = new Set(
          happened.flatMap((event) => (event.kind === "registered" && event.at >= end ? [`${event.id}`] : [])),
        );
        for (const id of waited) if (!registersAnew.has(id)) expect(["waiting", "cancelled"]).toContain(after[id]);
      }),
    );
  });

  test("nobody is offered a place when there is no time left to answer, nor on the last evening", () => {
    const group = groupWith({ cap: 1, promotion: "by-offer" });
    const { at: end, offersUntil } = waitingListEnd(group) ?? { at: at(0), offersUntil: at(0) };
    const events = [...many(3), happens("cancelled", 10, "r0")];
    const toOffer = (now: Instant) => admit(group, events, { now }).toOffer;
    expect(toOffer(instantOf(Date.parse(offersUntil) - 1000))).toEqual(["r1"]);
    expect(toOffer(offersUntil)).toEqual([]);
    expect(toOffer(end)).toEqual([]);
    expect(admit(group, events, { now: end }).counts.waiting).toBe(2);
  });

  test("is the day that the plan says, and at the latest the one on which somebody new still comes in", () => {
    const endOf = (registration: object, more: object = {}) => waitingListDay(groupWith(registration, more));
    expect(endOf({})).toBe("2027-01-26");
    expect(endOf({ waitingUntil: "2027-01-14" })).toBe("2027-01-14");
    expect(endOf({ waitingUntil: "2027-12-31" })).toBe("2027-01-26");
    const event = resolvePlanOrThrow(goodPlans["single-event"]);
    expect(waitingListDay(event)).toBe(event.sessions[0]?.local.date);
    expect(waitingListEnd(event)?.at).toBe(event.sessions[0]?.start);
    const open = resolvePlanOrThrow(goodPlans["open-meetings"]);
    for (const { key, start } of open.sessions) expect(waitingListEnd(open, key)?.at).toBe(start);
    const local = goodPlans["local-group"];
    const today = local.schedule.start;
    expect(waitingListDay(resolvePlanOrThrow(local, guideProfile, { today }))).toBeUndefined();
  });
});

describe("an offer", () => {
  const group = groupWith({ cap: 1, promotion: "by-offer" });
  const events = [...many(3), happens("cancelled", 10, "r0"), offered(11, "r1", 60)];

  test("is taken, declined, or lapses; then it is the next one's turn", () => {
    expect(statesOf(admit(group, [...events, happens("accepted", 20, "r1")]))).toMatchObject({ r1: "admitted" });
    const declined = admit(group, [...events, happens("declined", 20, "r1")]);
    expect([statesOf(declined)["r1"], declined.toOffer]).toEqual(["cancelled", ["r2"]]);
    expect(admit(group, events, { now: at(59) }).toOffer).toEqual([]);
    const lapsed = admit(group, events, { now: at(61) });
    expect([statesOf(lapsed)["r1"], lapsed.registrations[1]?.since, lapsed.toOffer]).toEqual([
      "cancelled",
      at(60),
      ["r2"],
    ]);
  });

  test("answered too late gives no place, and is noted", () => {
    const late = admit(group, [...events, happens("accepted", 90, "r1")]);
    expect(statesOf(late)["r1"]).toBe("cancelled");
    expect(late.registrations[1]?.notes).toEqual(["answer-too-late"]);
  });

  test("keeps the place from those who come meanwhile", () => {
    expect(statesOf(admit(group, [...events, registers(30)]))["r30"]).toBe("waiting");
  });
});

describe("a place that is offered", () => {
  const group = groupWith({ cap: 1, promotion: "by-offer" });

  test("is offered to nobody twice, who left the queue and came anew", () => {
    const events = [
      ...many(3),
      happens("cancelled", 10, "r1"),
      registers(11, 1),
      happens("cancelled", 12, "r0"),
      registers(13, 4),
    ];
    expect(admit(groupWith({ cap: 4, promotion: "by-offer" }), [...events, registers(14, 5)]).toOffer).toEqual([]);
    const { toOffer, counts } = admit(group, events);
    expect([toOffer, counts.waiting]).toEqual([["r2"], 3]);
    const all = admit(groupWith({ cap: 3, promotion: "by-offer" }), [
      ...many(6),
      happens("cancelled", 10, "r3"),
      registers(11, 3),
      ...["r0", "r1", "r2"].map((id) => happens("cancelled", 12, id)),
    ]);
    expect(all.toOffer).toEqual(["r4", "r5", "r3"]);
  });

  test("stays with whoever has the offer, also if it was not their turn", () => {
    const events = [...many(4), happens("cancelled", 10, "r0"), offered(11, "r2", 60)];
    const { toOffer, registrations } = admit(group, events);
    expect([toOffer, registrations[2]?.state, registrations[2]?.notes]).toEqual([[], "offered", ["offer-out-of-turn"]]);
  });

  test("does not run out by a row that bears a day which is yet to come", () => {
    const events = [...many(3), happens("cancelled", 10, "r0"), offered(11, "r1", 60), registers(9000)];
    expect(admit(group, events, { now: at(20) }).toOffer).toEqual([]);
    expect(admit(group, events, { now: at(61) }).toOffer).toEqual(["r2"]);
  });
});

describe("when it is not known any more what was offered", () => {
  const group = groupWith({ cap: 3, promotion: "by-offer", waitingList: 4 });
  const notOffered = (minute: number, id: string): IntakeEvent => ({ kind: "not-offered", at: at(minute), id });
  const events = [
    ...many(8),
    happens("cancelled", 10, "r0"),
    happens("cancelled", 10, "r1"),
    offered(11, "r3", 15),
    offered(11, "r4", 600),
  ];
  const after = (...more: readonly IntakeEvent[]) => admit(group, [...events, ...more], { inDoubtSince: [at(20)] });

  test("whoever may have a place keeps one, until somebody has looked", () => {
    const { counts, toOffer, registrations } = after();
    expect(counts).toMatchObject({ admitted: 1, "in-doubt": 5, offered: 0, waiting: 0, cancelled: 2, refused: 0 });
    expect(toOffer).toEqual([]);
    expect(registrations[7]?.state).toBe("in-doubt");
    expect(after(registers(30)).registrations.at(-1)?.state).toBe("waiting");
  });

  test("what is said before settles nothing; what is said after does, and turns stay as they were", () => {
    expect(after(happens("accepted", 19, "r5")).counts["in-doubt"]).toBe(5);
    const settled = after(
      happens("accepted", 21, "r3"),
      ...["r5", "r6", "r7"].map((id) => notOffered(22, id)),
      happens("declined", 23, "r4"),
    );
    expect(settled.counts).toMatchObject({ admitted: 2, waiting: 3, "in-doubt": 0 });
    expect(settled.toOffer).toEqual(["r5"]);
  });

  test("a second time, all that is not certain is in doubt again", () => {
    const settled = [happens("accepted", 21, "r3"), ...["r4", "r5", "r6", "r7"].map((id) => notOffered(22, id))];
    const { counts } = admit(group, [...events, ...settled], { inDoubtSince: [at(40), at(20)] });
    expect(counts).toMatchObject({ admitted: 2, "in-doubt": 4, waiting: 0 });
  });
});

describe("one person", () => {
  const send = (minute: number, name: string, email: string): IntakeEvent => ({
    kind: "registered",
    at: at(minute),
    id: `r${minute}`,
    person: { name: redact(name), email: redact(email) },
  });
  const notes = (...events: IntakeEvent[]) => admit(groupWith({}), events).registrations.map((each) => each.notes);

  test("who sends the form twice is one; the first stands", () => {
    const { registrations, counts } = admit(groupWith({ cap: 1 }), [
      send(0, "Example Person", "one@Example.org"),
      send(1, "Other Person", "two@example.org"),
      send(2, " example  person", "one@example.ORG"),
    ]);
    expect(counts).toMatchObject({ sent: 3, distinct: 2, admitted: 1, waiting: 1 });
    expect(registrations[0]).toMatchObject({ id: "r0", since: at(0), notes: ["registered-twice"] });
  });

  test("the same address under another name is noted, and both stand", () => {
    expect(notes(send(0, "Mother", "family@example.org"), send(1, "Daughter", "family@example.org"))).toEqual([
      [],
      ["other-name"],
    ]);
  });

  test("the size of an address's letters makes nobody another", () => {
    expect(notes(send(0, "Example", "one@example.org"), send(1, "example", "One@Example.org"))).toEqual([
      ["registered-twice"],
    ]);
  });

  test("where a name is missing, nobody is taken for another, and both are noted", () => {
    expect(notes(send(0, "", "one@example.org"), send(1, "", "one@example.org"))).toEqual([
      ["no-name", "maybe-same"],
      ["no-name", "maybe-same"],
    ]);
    expect(notes(send(0, "Example", "one@example.org"), send(1, "", "One@example.org"))).toEqual([
      ["maybe-same"],
      ["no-name", "maybe-same"],
    ]);
  });

  const told = (kind: "same-person" | "other-person", id: string, other: string): IntakeEvent => ({
    kind,
    at: at(90),
    id,
    other,
  });

  test("whoever knows them says that they are the same, or not: it holds from the beginning", () => {
    const twice = [send(0, "Anna Example", "a@example.org"), send(1, "Anna E.", "a@example.org")];
    expect(notes(...twice, told("same-person", "r1", "r0"))).toEqual([["registered-twice"]]);
    expect(notes(...twice, told("other-person", "r1", "r0"))).toEqual([[], []]);
    const fatherAndSon = [send(0, "Example", "a@example.org"), send(1, "Example", "a@example.org")];
    expect(notes(...fatherAndSon, told("other-person", "r0", "r1"))).toEqual([[], []]);
    const moved = [send(0, "Example", "a@example.org"), send(1, "Example", "b@example.org")];
    const { registrations } = admit(groupWith({}), [
      ...moved,
      told("same-person", "r0", "r1"),
      happens("cancelled", 5, "r1"),
    ]);
    expect(registrations.map(({ id, state, left }) => [id, state, left])).toEqual([["r0", "cancelled", "withdrew"]]);
  });

  test("who is the same and not the same at once is kept apart, and that is told", () => {
    const all = [send(0, "A", "a@example.org"), send(1, "B", "b@example.org"), send(2, "C", "c@example.org")];
    const said = [told("same-person", "r0", "r1"), told("same-person", "r1", "r2"), told("other-person", "r0", "r2")];
    const { contradictions, personOf } = identitiesOf([...all, ...said]);
    expect([contradictions, personOf("r0"), personOf("r1"), personOf("r2")]).toEqual([1, "r0", "r0", "r2"]);
  });

  test("without an address each stands by itself", () => {
    const bare = (minute: number): IntakeEvent => ({
      kind: "registered",
      at: at(minute),
      id: `r${minute}`,
      person: {},
    });
    expect(notes(bare(0), bare(1))).toEqual([
      ["no-name", "no-address"],
      ["no-name", "no-address"],
    ]);
  });

  test("who has cancelled and registers again comes last", () => {
    const events = [...many(3), happens("cancelled", 5, "r0"), registers(6, 0)];
    const { registrations } = admit(groupWith({ cap: 2 }), events);
    expect(registrations.map(({ id, state }) => `${id} ${state}`)).toEqual([
      "r0 waiting",
      "r1 admitted",
      "r2 admitted",
    ]);
    expect(statesOf(admit(groupWith({ cap: 2 }), [...events, happens("cancelled", 7, "r6")]))).toMatchObject({
      r0: "cancelled",
    });
  });
});

describe("the window", () => {
  const group = groupWith({ opens: "2026-12-13", closes: "2027-01-06", lateUntil: "2027-01-26", cap: 2 });
  const on = (moment: string) => {
    const [one] = admit(group, [{ ...registers(0), at: moment as Instant }]).registrations;
    return [one?.state, one?.refused, one?.notes];
  };

  test.each([
    ["2026-12-12T21:59:59Z", ["admitted", undefined, ["early"]]],
    ["2026-12-12T22:00:00Z", ["admitted", undefined, []]],
    ["2027-01-06T21:59:59Z", ["admitted", undefined, []]],
    ["2027-01-06T22:00:00Z", ["admitted", undefined, ["late"]]],
    ["2027-01-26T15:59:59Z", ["admitted", undefined, ["late"]]],
    ["2027-01-26T16:00:00Z", ["refused", "too-late", []]],
    ["2027-01-27T10:00:00Z", ["refused", "too-late", []]],
  ])("%s, as the clock shows where the group meets", (moment, expected) => {
    expect(on(moment)).toEqual(expected);
  });

  test("a session that was cancelled begins nothing: its day is taken whole", () => {
    const sessions = { ...closed.sessions, s2: { cancelled: true } };
    const cancelled = groupWith({ opens: "2026-12-13", closes: "2027-01-06", lateUntil: "2027-01-26" }, { sessions });
    const state = (moment: string) =>
      admit(cancelled, [{ ...registers(0), at: moment as Instant }]).registrations[0]?.state;
    const held = cancelled.sessions.some(({ local, status }) => local.date === "2027-01-26" && status !== "cancelled");
    expect(held).toBe(false);
    expect([state("2027-01-26T21:59:59Z"), state("2027-01-26T22:00:00Z")]).toEqual(["admitted", "refused"]);
  });

  test("where nothing is said of registering, it is open", () => {
    const drop = resolvePlanOrThrow(parsePlanOrThrow(JSON.parse(JSON.stringify(goodPlans["local-group"]))), undefined, {
      horizon: "2027-12-31",
    });
    const none = { ...drop, sessions: [] };
    expect(registrationWindow(none, "s1")("2027-01-01T10:00:00Z")).toBe("open");
  });

  test("each session of open meetings has its own", () => {
    const open = resolvePlanOrThrow(parsePlanOrThrow(JSON.parse(JSON.stringify(goodPlans["open-meetings"]))));
    const [first, second] = open.sessions;
    const moment = `${addDays(second?.local.date ?? "2027-01-01", -2)}T10:00:00Z` as Instant;
    const event = { ...registers(0), at: moment, sessions: ["s1", "s2"] } as IntakeEvent;
    expect(admit(open, [event], { session: first?.key }).registrations[0]?.state).toBe("refused");
    expect(admit(open, [event], { session: second?.key }).registrations[0]?.state).toBe("admitted");
    expect(admit(open, [event], { session: "s3" }).counts.sent).toBe(0);
  });
});

describe("at the closing", () => {
  const decide = (count: number, now: string) => {
    const group = groupWith({ opens: "2026-12-13", closes: "2027-01-06", lateUntil: "2027-01-26" });
    return closingDecision(group, admit(group, many(count)), { now: now as Instant });
  };

  test("go when enough are to be expected; extend while there is time; else stop", () => {
    expect(decide(12, "2027-01-06T12:00:00Z")).toEqual({
      decision: "open",
      reasons: [{ reason: "closes", on: "2027-01-06" }],
    });
    expect(decide(12, "2027-01-07T12:00:00Z")).toEqual({
      decision: "go",
      reasons: [{ reason: "enough", expected: 8, minimum: 4 }],
    });
    expect(decide(6, "2027-01-07T12:00:00Z")).toEqual({
      decision: "go",
      reasons: [
        { reason: "enough", expected: 4, minimum: 4 },
        { reason: "room", until: "2027-01-26", places: 6 },
      ],
    });
    expect(decide(5, "2027-01-07T12:00:00Z")).toEqual({
      decision: "extend",
      reasons: [
        { reason: "few", expected: 3, minimum: 4 },
        { reason: "time", until: "2027-01-26" },
      ],
    });
    expect(decide(5, "2027-01-27T12:00:00Z")).toEqual({
      decision: "stop",
      reasons: [
        { reason: "few", expected: 3, minimum: 4 },
        { reason: "no-time", until: "2027-01-26" },
      ],
    });
  });

  test("the last day of the late intake still has time and room, the next day neither", () => {
    expect(decide(5, "2027-01-26T12:00:00Z").decision).toBe("extend");
    const reasons = (now: string) => decide(6, now).reasons.map(({ reason }) => reason);
    expect(reasons("2027-01-26T12:00:00Z")).toEqual(["enough", "room"]);
    expect(reasons("2027-01-27T12:00:00Z")).toEqual(["enough"]);
  });

  test("who has an offer may come, and holds a place as those in doubt do", () => {
    const group = groupWith({ opens: "2026-12-13", closes: "2027-01-06", lateUntil: "2027-01-26" });
    const intake = admit(group, many(5));
    const counts = { ...intake.counts, offered: 2, "in-doubt": 3 };
    expect(closingDecision(group, { ...intake, counts }, { now: "2027-01-07T12:00:00Z" }).reasons).toEqual([
      { reason: "enough", expected: 4, minimum: 4 },
      { reason: "room", until: "2027-01-26", places: 2 },
    ]);
  });

  test("without a late intake there is time until the day itself, and no more room", () => {
    const event = resolvePlanOrThrow(
      parsePlanOrThrow(JSON.parse(JSON.stringify({ ...goodPlans["single-event"], seats: { least: 4, most: 40 } }))),
    );
    const day = event.sessions[0]?.local.date ?? "2027-01-01";
    const intake = admit(event, []);
    const decided = (admitted: number, now: Instant) =>
      closingDecision(event, { ...intake, cap: 60, counts: { ...intake.counts, admitted } }, { now });
    const before = `${addDays(day, -1)}T21:00:00Z` as Instant;
    expect(decided(2, before).reasons.at(-1)).toEqual({ reason: "time", until: day });
    expect(decided(2, `${addDays(day, 1)}T12:00:00Z` as Instant).decision).toBe("stop");
    expect(decided(6, before).reasons).toEqual([{ reason: "enough", expected: 4, minimum: 4 }]);
  });

  test("of open meetings, each session has its own closing and its own last day", () => {
    const open = resolvePlanOrThrow(parsePlanOrThrow(JSON.parse(JSON.stringify(goodPlans["open-meetings"]))));
    const [first, second, third] = open.sessions.filter(({ status }) => status !== "cancelled");
    const now = `${addDays(second?.local.date ?? "2027-01-01", -1)}T21:00:00Z` as Instant;
    const decided = (key = "") => closingDecision(open, admit(open, [], { session: key }), { now });
    expect(decided(first?.key).decision).toBe("stop");
    expect(decided(second?.key).reasons.at(-1)).toEqual({ reason: "time", until: second?.local.date });
    expect(decided(third?.key).decision).toBe("open");
  });

  test("an event without a wish for people goes", () => {
    const event = resolvePlanOrThrow(parsePlanOrThrow(JSON.parse(JSON.stringify(goodPlans["single-event"]))));
    const none = { ...event, seats: undefined };
    expect(closingDecision(none, admit(none, []), { now: "2029-01-01T00:00:00Z" })).toEqual({
      decision: "go",
      reasons: [{ reason: "no-minimum" }],
    });
  });
});

test("what is kept until when, and what goes today", () => {
  const states = (today: `${number}-${number}-${number}`, group = groupWith({ keptUntil: "2027-04-30" })) =>
    retentionOf(group, { today }).map(({ data, state }) => `${data} ${state}`);
  expect(states("2027-04-30")).toContain("registrations keep");
  expect(states("2027-05-01")).toContain("registrations delete");
  expect(states("2099-01-01")).toEqual([
    "registrations delete",
    "offers delete",
    "attendance-reports delete",
    "feedback-answers delete",
    "counts stays",
  ]);
  const grounds = retentionOf(groupWith({}), { today: "2027-01-01" }).map(({ source }) => source);
  expect(grounds.map(({ document }) => document)).toEqual(["guide", "guide", "ours", "ours", "guide"]);
  for (const { section } of grounds) expect(section).not.toBe("");
  const ongoing = resolvePlanOrThrow(
    parsePlanOrThrow(JSON.parse(JSON.stringify({ ...goodPlans["local-group"], registration: {} }))),
    undefined,
    { horizon: "2027-12-31" },
  );
  expect(states("2027-05-01", ongoing)).toContain("registrations undecided");
});

test("a person's consent is what they said last", () => {
  const told = (consent: boolean | undefined, ...more: IntakeEvent[]) =>
    admit(groupWith({}), [{ ...registers(0), consent } as IntakeEvent, ...more]).registrations[0]?.consent;
  expect([told(true), told(false), told(undefined)]).toEqual([true, false, false]);
  expect(told(true, { kind: "consent-withdrawn", at: at(5), id: "r0" })).toBe(false);
});

test("who came is kept by session; who came without a place is noted", () => {
  const came = (id: string, kind: "came" | "did-not-come"): IntakeEvent => ({ kind, at: at(90), id, session: "s1" });
  const { registrations } = admit(groupWith({ cap: 1 }), [...many(2), came("r0", "did-not-come"), came("r1", "came")]);
  expect(registrations.map(({ came: there, missed, notes }) => ({ there, missed, notes }))).toEqual([
    { there: [], missed: ["s1"], notes: [] },
    { there: ["s1"], missed: [], notes: ["came-without-place"] },
  ]);
});

describe("identities", () => {
  const sent = fc.array(
    fc.record({
      name: fc.constantFrom("", "A", "B", "a"),
      address: fc.constantFrom("", "x@example.org", "X@example.org", "y@example.org"),
    }),
    { maxLength: 12 },
  );
  const said = fc.array(
    fc.record({
      kind: fc.constantFrom("same-person" as const, "other-person" as const),
      one: fc.nat({ max: 12 }),
      other: fc.nat({ max: 12 }),
    }),
    { maxLength: 8 },
  );
  const eventsOf = (people: readonly { readonly name: string; readonly address: string }[]) =>
    people.map(
      ({ name, address }, minute): IntakeEvent => ({
        kind: "registered",
        at: at(minute),
        id: `r${minute}`,
        person: { ...(name && { name: redact(name) }), ...(address && { email: redact(address) }) },
      }),
    );
  const sayings = (
    all: readonly { readonly kind: "same-person" | "other-person"; readonly one: number; readonly other: number }[],
  ) => all.map(({ kind, one, other }): IntakeEvent => ({ kind, at: at(0), id: `r${one}`, other: `r${other}` }));

  it("each registration is of one person, whose first it leads to; what was said holds unless it contradicts itself", () => {
    fc.assert(
      fc.property(sent, said, (people, told) => {
        const events = [...eventsOf(people), ...sayings(told)];
        const { personOf, contradictions } = identitiesOf(events);
        for (const { id, kind } of events) {
          if (kind !== "registered") continue;
          const person = personOf(id) ?? "";
          expect(personOf(person)).toBe(person);
          expect(Number(person.slice(1))).toBeLessThanOrEqual(Number(id.slice(1)));
        }
        let broken = 0;
        for (const event of events) {
          if (event.kind !== "same-person" && event.kind !== "other-person") continue;
          const [one, other] = [personOf(event.id), personOf(event.other)];
          if (one === undefined || other === undefined || event.id === event.other) continue;
          if (event.kind === "other-person") expect(one).not.toBe(other);
          else if (one !== other) broken += 1;
        }
        expect(broken).toBe(contradictions);
      }),
    );
  });

  it("the order of the rows and of what was said does not matter", () => {
    fc.assert(
      fc.property(sent, said, fc.infiniteStream(fc.nat()), (people, told, chance) => {
        const events = [...eventsOf(people), ...sayings(told)];
        const shuffled = events.map((event) => [chance.next().value, event] as const).toSorted(([a], [b]) => a - b);
        const [one, other] = [identitiesOf(events), identitiesOf(shuffled.map(([, event]) => event))];
        for (const { id } of events) expect(other.personOf(id)).toBe(one.personOf(id));
      }),
    );
  });

  it("thirty thousand of one address, and as many sayings, are told apart in a moment", { timeout: 300_000 }, () => {
    const count = 30_000;
    const many: IntakeEvent[] = Array.from({ length: count }, (_, place) => ({
      kind: "registered",
      at: at(0),
      id: `r${place}`,
      person: { name: redact(place % 2 === 0 ? "" : `Example ${place}`), email: redact("a@example.org") },
    }));
    const told: IntakeEvent[] = Array.from({ length: count }, (_, place) => ({
      kind: place % 2 === 0 ? "other-person" : "same-person",
      at: at(0),
      id: `r${place}`,
      other: `r${place % 2 === 0 ? 1 : place - 2}`,
    }));
    const began = performance.now();
    const { counts } = admit(groupWith({}), [...many, ...told]);
    expect(counts.sent).toBe(count);
    // On a machine that does nothing else it is less than a second; each with each it would be many minutes.
    expect(performance.now() - began).toBeLessThan(120_000);
  });
});

it("what is dated before the registration it is of counts, also where it stands first", () => {
  const came: IntakeEvent = { kind: "came", at: "2026-12-01T10:00:00Z", id: "r0", session: "s1" };
  const [registered] = admit(groupWith({}), [came, registers(0)]).registrations;
  expect(registered?.came).toEqual(["s1"]);
});

describe("what was not understood", () => {
  const open = resolvePlanOrThrow(parsePlanOrThrow(JSON.parse(JSON.stringify(goodPlans["open-meetings"]))));
  const event = (more: object): IntakeEvent =>
    ({ ...registers(0), at: "2027-01-01T10:00:00Z", ...more }) as unknown as IntakeEvent;

  it("gets no place, until somebody says what was meant; then from that moment", () => {
    const unclear = event({ sessions: [], unclear: [{ reason: "other-date", session: "s1" }] });
    const stood = (...more: readonly IntakeEvent[]) =>
      admit(open, [unclear, ...more], { session: "s1" }).registrations.map(({ state, refused, since }) => [
        state,
        refused,
        since,
      ]);
    expect(stood()).toEqual([["refused", "unclear-choice", "2027-01-01T10:00:00Z"]]);
    const looked: IntakeEvent = { kind: "chosen", at: "2027-01-02T10:00:00Z", id: "r0", session: "s1" };
    expect(stood(looked)).toEqual([["admitted", undefined, "2027-01-02T10:00:00Z"]]);
    expect(admit(open, [unclear, { ...looked, session: "s2" }], { session: "s2" }).counts.admitted).toBe(1);
    expect(admit(open, [unclear], { session: "s2" }).counts.sent).toBe(0);
  });

  it("of an address gets none either, until the person gives one", () => {
    const bad = { ...registers(0), person: { name: redact("Example") }, addressProblem: "no-address" } as IntakeEvent;
    const { registrations, notTaken } = admit(groupWith({}), [bad]);
    expect(registrations.map(({ state, notes }) => [state, notes])).toEqual([["refused", []]]);
    expect(notTaken).toEqual({ "unclear-address": 1 });
    const good = { ...registers(5), person: { name: redact("Example"), email: redact("a@example.org") } };
    const same: IntakeEvent = { kind: "same-person", at: at(9), id: "r5", other: "r0" };
    expect(admit(groupWith({}), [bad, good, same]).counts).toMatchObject({ distinct: 1, admitted: 1 });
  });
});

test("a cancellation of which only the day was written down is not before the registration", () => {
  const { counts } = admit(groupWith({}), [registers(600), happens("cancelled", 0, "r600")]);
  expect(counts).toMatchObject({ cancelled: 1, admitted: 0 });
});

describe("a registration that was cancelled where it was made", () => {
  const cancelled = (minute: number, who: number, id?: string): IntakeEvent =>
    ({ ...registers(minute, who, id), isCancelled: true }) as IntakeEvent;

  test("takes no place, and is counted among those who cancelled", () => {
    const { counts, notTaken } = admit(groupWith({}), [...many(11), cancelled(11, 11), registers(12), registers(13)]);
    expect([counts.admitted, counts.waiting, counts.cancelled, notTaken]).toEqual([12, 1, 1, { withdrew: 1 }]);
  });

  test("leaves another of the same person, earlier or later", () => {
    const before = admit(groupWith({}), [cancelled(0, 1, "a"), registers(1, 1, "b")]);
    const after = admit(groupWith({}), [registers(0, 1, "a"), cancelled(1, 1, "b")]);
    expect([before, after].map((intake) => [intake.counts.admitted, intake.counts.distinct])).toEqual([
      [1, 1],
      [1, 1],
    ]);
  });
});

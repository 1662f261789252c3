import { describe, expect, it, test } from "vitest";
import { type Group, resolvePlanOrThrow } from "../group/index.js";
import type { Instant } from "../kernel/index.js";
import { parsePlanOrThrow } from "../plan/index.js";
import { redact } from "../privacy/index.js";
import { goodPlans } from "../rule-examples/index.js";
import { admit } from "./admit.js";
import { closingDecision } from "./closingDecision.js";
import type { IntakeEvent } from "./intakeEvent.js";
import { registrationWindow } from "./registrationWindow.js";
import { retentionOf } from "./retention.js";
import { waitingListEnd } from "./waitingListEnd.js";

const plan = goodPlans["closed-group"];
const groupWith = (registration: object, more: object = {}): Group =>
  resolvePlanOrThrow(
    parsePlanOrThrow(
      JSON.parse(JSON.stringify({ ...plan, ...more, registration: { ...plan.registration, ...registration } })),
    ),
  );
const at = (minute: number) => new Date(Date.UTC(2026, 11, 20, 0, minute)).toISOString().replace(".000", "") as Instant;
const sends = (minute: number, name: string, email: string): IntakeEvent => ({
  kind: "registered",
  at: at(minute),
  id: `r${minute}`,
  person: { name: redact(name), email: redact(email) },
});

describe("a day begins when its clock does", () => {
  const cairo = { schedule: { start: "2027-06-01", time: "18:00", timeZone: "Africa/Cairo" } };

  it("also where clocks jump over midnight", () => {
    // On Friday 30 April 2027 the hour from midnight to one is not there.
    const window = registrationWindow(groupWith({ opens: "2027-04-30", closes: "2027-05-20" }, cairo), undefined);
    expect(window("2027-04-29T21:59:59Z")).toBe("early");
    expect(window("2027-04-29T22:00:00Z")).toBe("open");
  });
});

/** A group that goes on without an end, into which one may walk. */
const walkedInto = resolvePlanOrThrow(
  parsePlanOrThrow(JSON.parse(JSON.stringify({ ...goodPlans["local-group"], registration: { required: false } }))),
  undefined,
  { horizon: "2027-12-31" },
);

describe("when one registers", () => {
  const read = (example: object) => resolvePlanOrThrow(parsePlanOrThrow(JSON.parse(JSON.stringify(example))));

  it("is open always where nobody asks when: of a group into which one may walk, and of all meetings at once", () => {
    for (const moment of ["2000-01-01T10:00:00Z", "2099-01-01T10:00:00Z"] as const) {
      expect(registrationWindow(walkedInto, "s1")(moment)).toBe("open");
      expect(registrationWindow(read(goodPlans["open-meetings"]), undefined)(moment)).toBe("open");
    }
  });

  it("is the group's time, where one registers once, also for one of its sessions", () => {
    const window = registrationWindow(groupWith({ opens: "2026-12-13", closes: "2027-01-06" }), "s2");
    expect(window("2026-12-12T10:00:00Z")).toBe("early");
    expect(window("2026-12-14T10:00:00Z")).toBe("open");
  });

  it("of a waiting list is over with its last evening, and nobody is offered a place in the hours before", () => {
    expect(waitingListEnd(groupWith({}))).toEqual({ at: "2027-01-26T16:00:00Z", offersUntil: "2027-01-26T04:00:00Z" });
    const open = read(goodPlans["open-meetings"]);
    expect(waitingListEnd(open, "no-such-session")).toBeUndefined();
    expect(admit(open, [], { session: "no-such-session" }).waitingUntil).toBeUndefined();
  });
});

describe("at the closing", () => {
  it("late intake that is over before the group begins leaves time until it does", () => {
    const group = groupWith({ opens: "2026-12-13", closes: "2027-01-04", lateUntil: "2027-01-06" });
    const decided = (now: string) => closingDecision(group, admit(group, []), { now: now as Instant });
    expect(decided("2027-01-12T10:00:00Z").decision).toBe("extend");
    expect(decided("2027-01-13T10:00:00Z").decision).toBe("stop");
    expect(decided("2027-01-12T10:00:00Z").reasons.at(-1)).toEqual({ reason: "time", until: "2027-01-12" });
  });

  it("a group for which nobody registers goes or stops by who is there, until the day on which it begins", () => {
    const group = { ...walkedInto, seats: { least: 4, most: 12 } };
    const first = group.schedule.start;
    const decided = (admitted: number, now: string, held: Group = group) => {
      const intake = admit(held, []);
      return closingDecision(held, { ...intake, counts: { ...intake.counts, admitted } }, { now: now as Instant });
    };
    expect(decided(9, `${first}T10:00:00Z`).reasons.map(({ reason }) => reason)).toEqual(["enough"]);
    expect(decided(0, `${first}T10:00:00Z`).reasons.at(-1)).toEqual({ reason: "time", until: first });
    expect(decided(0, "2027-12-30T10:00:00Z").decision).toBe("stop");
    // Of which no session is dated yet.
    expect(decided(0, `${first}T10:00:00Z`, { ...group, sessions: [] }).reasons.at(-1)).toEqual({
      ...{ reason: "time", until: first },
    });
  });

  it("there is no room where the places are gone", () => {
    const group = groupWith({ opens: "2026-12-13", closes: "2027-01-06", lateUntil: "2027-01-26", cap: 12 });
    const events = Array.from({ length: 12 }, (_, minute) =>
      sends(minute, `Example ${minute}`, `${minute}@example.org`),
    );
    const reasons = closingDecision(group, admit(group, events), { now: "2027-01-07T12:00:00Z" }).reasons;
    expect(reasons.map(({ reason }) => reason)).toEqual(["enough"]);
    const one = closingDecision(group, admit(group, events.slice(1)), { now: "2027-01-07T12:00:00Z" }).reasons;
    expect(one.at(-1)).toEqual({ reason: "room", until: "2027-01-26", places: 1 });
  });
});

test("what is kept says until which day, and by what", () => {
  const kept = retentionOf(groupWith({ keptUntil: "2027-04-30" }), { today: "2027-01-01" });
  expect(kept.map(({ data, until, state }) => [data, until, state])).toEqual([
    ["registrations", "2027-04-30", "keep"],
    ["offers", "2027-04-30", "keep"],
    ["attendance-reports", "2027-04-30", "keep"],
    ["feedback-answers", "2027-04-22", "keep"],
    ["counts", undefined, "stays"],
  ]);
});

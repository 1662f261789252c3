import { describe, expect, it } from "vitest";
import { resolvePlanOrThrow } from "../group/index.js";
import type { LocalDate, LocalTime } from "../kernel/index.js";
import { parsePlanOrThrow } from "../plan/index.js";
import { goodPlans } from "../rule-examples/index.js";
import { moveSession } from "./moveSession.js";

/** Six sessions on every second Tuesday at six, from 12 January 2027 on. */
const plan = goodPlans["closed-group"];
const with_ = (sessions: object, more: object = {}) =>
  resolvePlanOrThrow(parsePlanOrThrow({ ...plan, sessions, schedule: { ...plan.schedule, ...more } }));
/** Every second Tuesday at six likewise, up to a day. */
const open = goodPlans["open-meetings"];
const untilWith = (more: object) =>
  resolvePlanOrThrow(parsePlanOrThrow({ ...open, sessions: {}, schedule: { ...open.schedule, ...more } }));
const ongoingWith = (horizon: LocalDate, more: object = {}, sessions: object = {}) =>
  resolvePlanOrThrow(
    parsePlanOrThrow({
      ...open,
      sessions,
      schedule: {
        start: "2027-01-12",
        time: "18:00",
        rhythm: [{ kind: "weekly", interval: 2 }],
        ongoing: true,
        ...more,
      },
    }),
    undefined,
    { horizon },
  );
const to = (date: string, time = "18:00") => ({ date: date as LocalDate, time: time as LocalTime });
const following = { following: true };
const movedTo = (...days: readonly (readonly [key: string, date: string])[]) =>
  days.map(([key, date]) => ({ path: `/sessions/${key}/moved`, value: { date } }));
const wednesdays = { path: "/sessions/s3/onwards", value: { weekday: "wednesday" } };

describe("from a session on it is said of each, not once of all", () => {
  const each = movedTo(["s3", "2027-02-10"], ["s4", "2027-02-24"], ["s5", "2027-03-10"], ["s6", "2027-03-24"]);

  it("where one of the new days drops out, so that others would move on or be lost", () => {
    expect(moveSession(with_({}, { skip: ["2027-02-24"] }), "s3", to("2027-02-10"), following)).toEqual(each);
    const skip = { skip: ["2027-02-24"] };
    expect(moveSession(untilWith({ ...skip, until: "2027-03-31" }), "s3", to("2027-02-10"), following)).toEqual(each);
    expect(moveSession(ongoingWith("2027-03-24", skip), "s3", to("2027-02-10"), following)).toEqual(each);
    const onLast = { skip: ["2027-03-24"] };
    expect(moveSession(ongoingWith("2027-03-24", onLast), "s3", to("2027-02-10"), following)).toEqual(each);
  });

  it("where one that waits would be lost", () => {
    const waiting = untilWith({ until: "2027-03-23", breaks: [{ from: "2027-03-20" }] });
    expect(waiting.sessions.at(-1)).toMatchObject({ key: "s6", status: "postponed" });
    expect(moveSession(waiting, "s3", to("2027-02-10"), following)).toEqual(each.slice(0, -1));
  });

  it("where one before it, that has the usual time of its day, would come to another", () => {
    const group = with_({ s3: { moved: { date: "2027-02-20" } }, visit: { added: { date: "2027-02-15" } } });
    expect(moveSession(group, "s3", to("2027-02-20", "19:00"), following)).toEqual([
      { path: "/sessions/s3/moved", value: { date: "2027-02-20", time: "19:00" } },
      ...["s4", "s5", "s6"].map((key) => ({ path: `/sessions/${key}/moved`, value: { time: "19:00" } })),
    ]);
  });

  it("where it goes to another week, whatever else is new with it", () => {
    for (const [day, later] of [
      ["2027-02-16", "2027-03-02"],
      ["2027-02-18", "2027-03-04"],
    ] as const)
      expect(moveSession(with_({}), "s3", to(day, "19:00"), following).slice(0, 2)).toEqual([
        { path: "/sessions/s3/moved", value: { date: day, time: "19:00" } },
        { path: "/sessions/s4/moved", value: { date: later, time: "19:00" } },
      ]);
  });

  it("also where it is the last and nobody follows", () => {
    expect(moveSession(with_({}), "s6", to("2027-03-30", "19:00"), following)).toEqual([
      { path: "/sessions/s6/moved", value: { date: "2027-03-30", time: "19:00" } },
    ]);
  });

  it("where it is cancelled itself: it stays as it is", () => {
    const cancelled = with_({ s3: { cancelled: true } });
    expect(moveSession(cancelled, "s3", to("2027-02-10"), following)).toEqual(each.slice(1));
  });
});

describe("from a session on it is said once", () => {
  it("where the last of a group without an end goes beyond the days that are dated", () => {
    expect(moveSession(ongoingWith("2027-03-23"), "s3", to("2027-02-10"), following)).toEqual([wednesdays]);
  });

  it("and of the last nothing more, though it has a time of its own", () => {
    const sessions = { s6: { moved: { time: "19:00" } } };
    expect(moveSession(ongoingWith("2027-03-23", {}, sessions), "s3", to("2027-02-10"), following)).toEqual([
      wednesdays,
    ]);
  });

  it("and of one that waits for the end of a pause its day, so that it is held", () => {
    const paused = with_({}, { breaks: [{ from: "2027-02-20" }] });
    expect(moveSession(paused, "s4", to("2027-02-24"), following)).toEqual([
      { path: "/sessions/s4/onwards", value: { weekday: "wednesday" } },
      ...movedTo(["s4", "2027-02-24"]),
    ]);
  });

  it("and a time of its own stays its own, as do times that others have from a later one on", () => {
    const own = with_({ s3: { moved: { time: "19:00" } } });
    expect(moveSession(own, "s3", to("2027-02-10", "19:00"), following)).toEqual([wednesdays]);
    const later = with_({ s5: { onwards: { time: "17:00" } } });
    expect(moveSession(later, "s3", to("2027-02-10"), following)).toEqual([wednesdays]);
  });

  it("and an added session that has the usual time of its day goes with the others by itself", () => {
    const visit = (time?: string) => with_({ visit: { added: { date: "2027-02-12", ...(time && { time }) } } });
    const later = { path: "/sessions/s3/onwards", value: { time: "17:00" } };
    expect(moveSession(visit(), "s3", to("2027-02-09", "17:00"), following)).toEqual([later]);
    expect(moveSession(visit("12:00"), "s3", to("2027-02-09", "17:00"), following)).toEqual([
      later,
      { path: "/sessions/visit/added", value: { date: "2027-02-12", time: "17:00" } },
    ]);
  });

  it("never where it alone is moved, though none follows", () => {
    expect(moveSession(with_({}), "s6", to("2027-03-24"))).toEqual(movedTo(["s6", "2027-03-24"]));
    expect(moveSession(with_({}), "s6", to("2027-03-24"), following)).toEqual([
      { path: "/sessions/s6/onwards", value: { weekday: "wednesday" } },
    ]);
  });

  it("of nothing, where all come back to the usual time by what is taken away", () => {
    const group = with_({ s3: { moved: { time: "19:00" } }, visit: { added: { date: "2027-02-12", time: "12:00" } } });
    expect(moveSession(group, "s3", to("2027-02-09"), following)).toEqual([
      { path: "/sessions/s3/moved", remove: true },
      { path: "/sessions/visit/added", value: { date: "2027-02-12" } },
    ]);
  });
});

describe("of one session is written", () => {
  it("nothing of an added one that stands there already", () => {
    const visit = with_({ visit: { added: { date: "2027-04-06", time: "12:00" } } });
    expect(moveSession(visit, "visit", to("2027-04-06", "12:00"))).toEqual([]);
    const usual = with_({ visit: { added: { date: "2027-04-06" } } });
    expect(moveSession(usual, "visit", to("2027-04-06"))).toEqual([]);
  });

  it("the time of an added one, where from some session on another is usual", () => {
    const group = with_({ s3: { onwards: { time: "17:00" } }, visit: { added: { date: "2027-04-06" } } });
    expect(moveSession(group, "visit", to("2027-04-06"))).toEqual([
      { path: "/sessions/visit/added", value: { date: "2027-04-06", time: "18:00" } },
    ]);
  });

  it("its day, though it is the usual one, where it waits from that very day on for an end of the pause", () => {
    const paused = with_({}, { breaks: [{ from: "2027-02-23" }] });
    expect(moveSession(paused, "s4", to("2027-02-23"))).toEqual(movedTo(["s4", "2027-02-23"]));
    expect(moveSession(paused, "s3", to("2027-02-09", "19:00"))).toEqual([
      { path: "/sessions/s3/moved", value: { time: "19:00" } },
    ]);
  });
});

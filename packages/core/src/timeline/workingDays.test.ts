import { describe, expect, it } from "vitest";
import { type Group, resolvePlanOrThrow } from "../group/index.js";
import type { LocalDate } from "../kernel/index.js";
import { parsePlanOrThrow } from "../plan/index.js";
import { type TaskDraft, taskId } from "./taskDraft.js";
import { silent } from "./tasks.fixtures.js";
import { onWorkingDays } from "./workingDays.js";

const [saturday, sunday, monday, tuesday] = ["2027-03-06", "2027-03-07", "2027-03-08", "2027-03-09"] as const;

/** A closed group that meets every two weeks from a day on. */
function meetingFrom(start: LocalDate): Group {
  const plan = silent("closed-group", { schedule: { start, time: "18:00" }, tasks: undefined });
  return resolvePlanOrThrow(parsePlanOrThrow(JSON.parse(JSON.stringify(plan))));
}

/** When tasks are done in a country without holidays, by their names. */
function doneOn(group: Group, ...drafts: readonly TaskDraft[]): Readonly<Record<string, LocalDate>> {
  return Object.fromEntries(onWorkingDays(group, drafts, () => []).map((draft) => [taskId(draft), draft.due]));
}

/** What is done by hand; and what comes about when people meet, which no Sunday moves. */
const byHand = (due: LocalDate, more: Partial<TaskDraft> = {}): TaskDraft => ({ kind: "programme", due, ...more });
const fixed = (due: LocalDate, of: string, more: Partial<TaskDraft> = {}): TaskDraft => ({
  kind: "gateway",
  due,
  of,
  ...more,
});

describe("what is planned for a Sunday is done", () => {
  const longSince = meetingFrom("2027-02-21");
  const first = fixed(sunday, "first");
  const after = { after: ["gateway-first"] };

  it("on Saturday, or on Monday where it comes after something on that very Sunday", () => {
    expect(doneOn(longSince, byHand(sunday))).toEqual({ programme: saturday });
    expect(doneOn(longSince, first, byHand(sunday, after))).toMatchObject({ programme: monday });
    expect(doneOn(longSince, fixed(saturday, "first"), byHand(sunday, after))).toMatchObject({ programme: saturday });
  });

  it("on Saturday, also where what it comes after is planned for later all the same", () => {
    expect(doneOn(longSince, fixed(monday, "first"), byHand(sunday, after))).toMatchObject({ programme: saturday });
  });

  it("on that Sunday, where people meet for the first time, or at the session that it is for, before Monday", () => {
    expect(doneOn(meetingFrom(sunday), first, byHand(sunday, after))).toMatchObject({ programme: sunday });
    expect(doneOn(meetingFrom(monday), first, byHand(sunday, after))).toMatchObject({ programme: monday });
    const [earlier, session] = longSince.sessions;
    expect([earlier?.local.date, session?.local.date]).toEqual(["2027-02-21", sunday]);
    expect(doneOn(longSince, first, byHand(sunday, { ...after, session }))).toMatchObject({ programme: sunday });
    expect(doneOn(longSince, first, byHand(sunday, { ...after, session: earlier }))).toMatchObject({
      programme: monday,
    });
  });

  it("on Monday, where it comes after the session that it is for", () => {
    const [, session] = longSince.sessions;
    const held: TaskDraft = { kind: "session", of: "s2", due: sunday, session };
    expect(doneOn(longSince, held, byHand(sunday, { after: ["session-s2"], session }))).toMatchObject({
      programme: monday,
    });
  });

  it("no later than what rests on it, and no later than people meet, whichever comes first", () => {
    const rests = (due: LocalDate) => fixed(due, "rests", { after: ["programme"] });
    expect(doneOn(longSince, first, byHand(sunday, after), rests(sunday))).toMatchObject({ programme: sunday });
    expect(doneOn(longSince, first, byHand(sunday, after), rests(monday))).toMatchObject({ programme: monday });
    expect(doneOn(meetingFrom(sunday), first, byHand(sunday, after), rests(tuesday))).toMatchObject({
      programme: sunday,
    });
    expect(doneOn(meetingFrom(tuesday), first, byHand(sunday, after), rests(sunday))).toMatchObject({
      programme: sunday,
    });
  });
});

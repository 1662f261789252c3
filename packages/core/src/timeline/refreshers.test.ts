import { expect, test } from "vitest";
import { lastDay, resolvePlanOrThrow } from "../group/index.js";
import { addDays, type LocalDate } from "../kernel/index.js";
import { parsePlanOrThrow } from "../plan/index.js";
import { goodPlans } from "../rule-examples/index.js";
import { timeline } from "./timeline.js";

const plan = goodPlans["closed-group"];
const group = resolvePlanOrThrow(plan);
const last = lastDay(group);

/** The refreshers where the first facilitator's basic course holds until a day. */
function refreshers(ends: LocalDate, change: object = {}): readonly string[] {
  const on = `${Number(ends.slice(0, 4)) - 5}${ends.slice(4)}`;
  const [first, ...others] = plan.people?.facilitators ?? [];
  const facilitators = [{ ...first, training: { ...first?.training, basicCourseOn: on } }, ...others];
  const changed = parsePlanOrThrow({ ...plan, people: { ...plan.people, facilitators }, ...change });
  return timeline(resolvePlanOrThrow(changed), { today: "2027-01-04" })
    .filter(({ kind }) => kind === "training-refresher")
    .map(({ id, due, state, owner }) => `${id} ${due} ${state} ${owner.people.map(({ name }) => name)}`);
}

test("who leads until training ceases to hold refreshes it in time", () => {
  expect(refreshers(last)).toEqual([]);
  const ends = addDays(last, -1);
  expect(refreshers(ends)).toEqual([`training-refresher-first ${addDays(ends, -60)} coming Example first`]);
});

test("what ceased to hold long before the group begins is refreshed before it does", () => {
  const [told] = refreshers("2024-05-06");
  expect(told).toBe(`training-refresher-first ${addDays(plan.schedule.start, -42)} late Example first`);
});

test("a refresher that is recorded is done", () => {
  const [told] = refreshers(addDays(last, -1), { done: { "training-refresher-first": "2027-01-02" } });
  expect(told).toContain(" done ");
});

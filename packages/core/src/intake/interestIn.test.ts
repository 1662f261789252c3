import * as fc from "fast-check";
import { expect, it, test } from "vitest";
import { addDays, type Instant, type LocalDate } from "../kernel/index.js";
import { redact } from "../privacy/index.js";
import { guideProfile } from "../profile/index.js";
import type { IntakeEvent } from "./intakeEvent.js";
import { interestIn } from "./interestIn.js";

const start = "2027-01-10" as LocalDate;
const event = (who: number, place: number, isCancelled = false): IntakeEvent => ({
  kind: "registered",
  at: `2027-01-10T10:${String(place % 60).padStart(2, "0")}:00Z` as Instant,
  id: `row-${place}`,
  person: { name: redact(`Person ${who}`), email: redact(`person-${who}@example.org`) },
  ...(isCancelled && { isCancelled }),
});

it("counts people, however often they send the form, and nobody who took it back; nothing of them is told", () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ who: fc.nat({ max: 6 }), isCancelled: fc.boolean() }), { maxLength: 20 }),
      (all) => {
        const events = all.map(({ who, isCancelled }, place) => event(who, place, isCancelled));
        const last = new Map(all.map(({ who, isCancelled }) => [who, isCancelled]));
        const interest = interestIn(guideProfile, events, { today: start });
        const people = [...last.values()].filter((isCancelled) => !isCancelled).length;
        expect(interest).toMatchObject({ people, isEnough: people >= 4 });
        expect(JSON.stringify(interest)).not.toMatch(/person/i);
      },
    ),
  );
});

test("goes by when things happened, not by where they stand in the list", () => {
  const [registered, tookBack, anew] = [event(1, 1), event(1, 2, true), event(1, 3)];
  const people = (...events: readonly IntakeEvent[]) => interestIn(guideProfile, events, { today: start }).people;
  expect(people(tookBack, registered)).toBe(0);
  expect(people(anew, tookBack, registered)).toBe(1);
});

test("reckons from the day on which somebody sent the form where they are, not in Greenwich", () => {
  const late = { ...event(1, 1), at: "2027-01-10T22:30:00Z" as Instant };
  expect(interestIn(guideProfile, [late], { today: "2027-01-12" })).toMatchObject({ since: "2027-01-11", days: 1 });
});

test("tells when they are enough, by the practice or as many as are asked for, and when they have waited long", () => {
  const four = [0, 1, 2, 3].map((who) => event(who, who));
  const most = guideProfile.registration.interestDaysMost.value;
  expect(interestIn(guideProfile, four, { today: start })).toMatchObject({ isEnough: true, days: 0, isLong: false });
  expect(interestIn(guideProfile, four, { today: start, least: 5 }).isEnough).toBe(false);
  expect(interestIn(guideProfile, four, { today: addDays(start, most) })).toMatchObject({
    ...{ isLong: false, tellBy: addDays(start, most) },
  });
  expect(interestIn(guideProfile, four, { today: addDays(start, most + 1) }).isLong).toBe(true);
  expect(interestIn(guideProfile, [], { today: start })).toEqual({
    ...{ people: 0, least: 4, isEnough: false, since: undefined, days: 0, isLong: false, tellBy: undefined },
  });
});

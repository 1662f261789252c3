import * as fc from "fast-check";
import { type Group, resolvePlan } from "../group/index.js";
import { addDays } from "../kernel/index.js";
import { parsePlanOrThrow } from "../plan/index.js";

/** A few people who are asked again and again, known by address or by name and association; two of them share a name. */
const people = ["anna", "bert", "cecilia", "daniel", "anna-2", "erik"].map((id, index) => ({
  id,
  name: `Example ${id.replace("-2", "")}`,
  ...(index % 2 === 0 && { email: `${id}@${id === "cecilia" ? "elsewhere" : "groups"}.test` }),
  association: `Association ${index % 2}`,
  training: { basicCourse: index !== 1, orientation: index > 2 },
  // Some say when they can lead; one of them only in some of the plans.
  ...(id === "daniel" && { away: [{ from: "2027-03-16", to: "2027-03-19" }] }),
  ...(id === "erik" && {
    available: [
      { weekday: "monday", part: "evening" },
      { weekday: "tuesday" },
      { weekday: "thursday", part: "afternoon" },
    ],
  }),
}));

const facilitators = fc.subarray(people, { minLength: 0, maxLength: 4 });

/** Groups that come into each other's way: few people, few days, few times. */
export const crowdedGroup = (id: string): fc.Arbitrary<Group> =>
  fc
    .record({
      format: fc.constantFrom("closed-group", "open-meetings", "single-event"),
      domain: fc.constantFrom("one.test", "two.test"),
      day: fc.constantFrom(0, 1, 7, 14, 18),
      time: fc.constantFrom("12:00", "17:00", "18:00", "19:30"),
      duration: fc.constantFrom(60, 90, 120),
      facilitators,
      occupation: fc.constantFrom("working", "retired", "mixed", undefined),
      audience: fc.constantFrom("backs", "knees", undefined),
      language: fc.constantFrom("fi", "sv"),
      organiser: fc.constantFrom("first", "office", "office", undefined),
      preparation: fc.constantFrom(0, 30, undefined),
      cancelled: fc.boolean(),
      own: fc.boolean(),
      stage: fc.constantFrom("draft", "published"),
      venue: fc.constantFrom("online", "online", "in-person"),
      place: fc.constantFrom("Library, room 1", " library,  Room 1", undefined),
      hasAddresses: fc.boolean(),
      isAway: fc.boolean(),
    })
    .map(({ format, domain, day, time, duration, facilitators: who, ...more }) =>
      resolvePlan(
        parsePlanOrThrow({
          id,
          format,
          stage: more.stage,
          language: more.language,
          title: `Group ${id}`,
          publicName: `Group ${id}`,
          organiser: { name: `Organiser ${domain}`, domain },
          schedule: {
            start: addDays("2027-03-15", day),
            time,
            duration,
            ...(format === "open-meetings" && { count: 4 }),
          },
          venue: { kind: more.venue, ...(more.venue === "in-person" && { place: more.place }) },
          audience: { id: more.audience, occupation: more.occupation },
          people: {
            facilitators: who.map((one) => ({
              ...one,
              ...(more.hasAddresses && { email: `${one.id}@people.test` }),
              ...(more.isAway && one.id === "anna" && { away: [{ from: "2027-03-20", to: "2027-04-02" }] }),
            })),
            coordinator: people[5],
          },
          platform: { organiser: more.organiser === "office" ? "erik" : more.organiser && who[0]?.id },
          facilitation: { preparation: more.preparation },
          sessions: {
            s1: {
              cancelled: more.cancelled || undefined,
              facilitators: more.own && who[1] !== undefined ? [who[1].id] : undefined,
            },
          },
        }),
      )._unsafeUnwrap(),
    );

/** A season of a few groups. */
export const crowdedSeason: fc.Arbitrary<readonly Group[]> = fc
  .integer({ min: 1, max: 7 })
  .chain((size) => fc.tuple(...Array.from({ length: size }, (_, index) => crowdedGroup(`g${index}`))));

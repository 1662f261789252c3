import { createRequire } from "node:module";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Group, heldSessions, resolvePlanOrThrow } from "../group/index.js";
import { addDays, type LocalDate, weekdayOf } from "../kernel/index.js";
import { en } from "../locale/en.js";
import { fi } from "../locale/fi.js";
import { sv } from "../locale/sv.js";
import { parsePlanOrThrow } from "../plan/index.js";
import { arbitraries, minimalPlan } from "../testing/index.js";
import {
  type MeetingGuideMeeting,
  type MeetingGuideOptions,
  meetingGuideFeed,
  tellMeetingGuideMisfit,
  toMeetingGuide,
} from "./index.js";

const require = createRequire(import.meta.url);
/** The specification's own code: which types there are. */
const { isMeetingType }: { readonly isMeetingType: (type: string) => boolean } = require("@code4recovery/spec");

/**
 * What the specification asks for, as its own words have it: a second opinion.
 * https://github.com/code4recovery/spec/blob/404117ad6059f9b1cf85e57124367c3223afc255/README.md
 */
function wrongBySpecification(meeting: MeetingGuideMeeting): readonly string[] {
  const { name, slug, day, time, end_time: end, timezone, types, updated, formatted_address: address } = meeting;
  const days = [day].flat();
  const texts = [meeting.notes, meeting.location, name];
  const checks: Readonly<Record<string, boolean>> = {
    name: name.trim() !== "" && name.length <= 255,
    slug: /^[a-z0-9-]{1,64}$/.test(slug),
    day: days.length > 0 && days.every((each) => Number.isInteger(each) && each >= 0 && each <= 6),
    time: /^([01]\d|2[0-3]):[0-5]\d$/.test(time),
    end_time: /^([01]\d|2[0-3]):[0-5]\d$/.test(end),
    timezone: Intl.supportedValuesOf("timeZone").includes(timezone),
    types: types.every(isMeetingType) && new Set(types).size === types.length,
    // In person, a meeting has an address; one online has a link, which we never tell.
    address: address.trim() !== "" && !("conference_url" in meeting),
    updated: updated === undefined || /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(updated),
    entity: meeting.entity.trim() !== "",
    entity_website_url: meeting.entity_website_url?.startsWith("https://") ?? true,
    json: JSON.stringify(JSON.parse(JSON.stringify(meeting))) === JSON.stringify(meeting),
    texts: texts.every((text) => text === undefined || text.trim() !== ""),
  };
  return Object.keys(checks).filter((check) => !checks[check]);
}

/** Groups that often fit: open meetings in a room, most of them weekly. */
const likely = fc
  .record({
    start: fc.integer({ min: 0, max: 400 }),
    other: fc.option(fc.constantFrom("monday", "tuesday", "wednesday", "saturday", "sunday"), { nil: undefined }),
    interval: fc.constantFrom(1, 1, 1, 2),
    count: fc.integer({ min: 1, max: 12 }),
    language: fc.constantFrom("fi", "sv-FI", "en", "se", "et", "ru"),
    required: fc.boolean(),
    time: fc.constantFrom("09:00", "18:15", "23:30"),
    cancelled: fc.subarray(["s1", "s2"]),
    beyondMembers: fc.constantFrom(undefined, true, false),
  })
  .map(({ start: days, other, interval, count, language, required, time, cancelled, beyondMembers }) => {
    const start = addDays("2027-01-04", days);
    const on = other === undefined ? {} : { weekdays: [...new Set([weekdayOf(start), other])] };
    return resolvePlanOrThrow(
      parsePlanOrThrow({
        ...minimalPlan("open-meetings"),
        language,
        stage: "published",
        informationPage: "https://example.org/group",
        registration: { required },
        publicity: { beyondMembers },
        venue: { kind: "in-person", place: "Library, Example Street 1", accessible: true },
        schedule: {
          start,
          time,
          duration: 90,
          count,
          rhythm: [{ kind: "weekly", interval, ...on }],
        },
        sessions: Object.fromEntries(
          cancelled.filter((key) => Number(key.slice(1)) <= count).map((key) => [key, { cancelled: true }]),
        ),
      }),
    );
  });

const aheadMost = 14;
const firstDay = ({ sessions }: Group): LocalDate => sessions[0]?.local.date ?? "2027-01-04";
const at = (group: Group, after: number): MeetingGuideOptions => ({ today: addDays(firstDay(group), after) });

describe("of any group", () => {
  it("what is in the feed is as its specification has it; what is not has its reasons, told in each language", () => {
    const seen = { fits: 0, misfits: new Set<string>() };
    fc.assert(
      fc.property(fc.oneof(arbitraries.group(), likely), fc.integer({ min: -30, max: 60 }), (group, after) => {
        const { meeting, misfits } = toMeetingGuide(group, en, at(group, after));
        expect(misfits.length === 0).toBe(meeting !== undefined);
        if (meeting !== undefined) {
          seen.fits += 1;
          expect(wrongBySpecification(meeting)).toEqual([]);
        }
        for (const misfit of misfits) {
          seen.misfits.add(misfit.why);
          for (const words of [fi, sv, en]) expect(tellMeetingGuideMisfit(misfit, words)).toMatch(/\.$|:/);
        }
      }),
      { numRuns: 500 },
    );
    expect(seen.fits).toBeGreaterThan(20);
    expect([...seen.misfits].toSorted()).toEqual([
      "closed",
      "draft",
      "later",
      "members",
      "no-place",
      "not-open",
      "not-weekly",
      "online",
      "over",
      "registration",
    ]);
  });

  it("the weekdays and the time are those of its coming sessions, and one of them is near", () => {
    fc.assert(
      fc.property(likely, fc.integer({ min: -20, max: 60 }), (group, after) => {
        const { today } = at(group, after);
        const coming = heldSessions(group).filter(({ local }) => local.date >= today);
        const { meeting } = toMeetingGuide(group, en, { today });
        if (meeting === undefined) return;
        expect(coming[0] && coming[0].local.date <= addDays(today, aheadMost)).toBe(true);
        const days = coming.map(({ local }) => new Date(`${local.date}T12:00:00Z`).getUTCDay());
        expect([meeting.day].flat()).toEqual(expect.arrayContaining(days));
        for (const { local } of coming) expect(meeting.time).toBe(local.time);
      }),
    );
  });

  it("nothing that only those who belong may know is in the feed", () => {
    fc.assert(
      fc.property(likely, (group) => {
        const mark = "MARKER-OF-WHAT-IS-NOT-TOLD";
        const someone = { id: mark, name: mark, email: `${mark}@example.org` };
        const closed: Group = {
          ...group,
          title: mark,
          organiser: { ...group.organiser, email: `${mark}@example.org` },
          people: { ...group.people, facilitators: [someone], contactPerson: someone, coordinator: someone },
          sessions: group.sessions.map((session) => ({ ...session, theme: mark, facilitators: [someone] })),
        };
        const feed = (one: Group) => JSON.stringify(toMeetingGuide(one, en, at(one, 0)));
        expect(feed(closed)).toBe(feed(group));
      }),
    );
  });
});

describe("a feed of several groups", () => {
  const meeting: MeetingGuideMeeting = {
    name: "Tuesday group",
    slug: "tuesdays",
    day: 2,
    time: "18:00",
    end_time: "19:30",
    timezone: "Europe/Helsinki",
    types: ["O", "EN"],
    location: "Library",
    formatted_address: "Example Street 1",
    entity: "Example Association",
  };

  it("has each slug once, and does not follow the order in which they come", () => {
    const slugs = fc.constantFrom("a", "b", "a-2", "x".repeat(64));
    const many = fc.array(fc.record({ slug: slugs, entity: fc.constantFrom("One", "Two") }), { maxLength: 8 });
    fc.assert(
      fc.property(many, fc.infiniteStream(fc.nat()), (given, chance) => {
        const meetings = given.map((each) => ({ ...meeting, ...each }));
        const feed = meetingGuideFeed(meetings);
        expect(new Set(feed.map(({ slug }) => slug)).size).toBe(meetings.length);
        for (const each of feed) expect(wrongBySpecification(each)).toEqual([]);
        const order = new Map(meetings.map((each) => [each, chance.next().value as number]));
        const shuffled = meetings.toSorted((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0));
        expect(meetingGuideFeed(shuffled)).toEqual(feed);
      }),
    );
  });
});

describe("an example", () => {
  const plan = {
    ...minimalPlan("open-meetings"),
    language: "fi",
    publicName: "Tiistairyhmä",
    description: "Juodaan kahvit ja jutellaan.",
    stage: "published",
    revision: 2,
    revisedAt: "2027-01-15T10:00:00Z",
    informationPage: "https://example.org/tiistairyhma",
    venue: { kind: "in-person", place: "Esimerkkitalo, kerhohuone" },
    schedule: { start: "2027-03-02", time: "18:00", duration: 90, rhythm: [{ kind: "weekly", interval: 1 }], count: 6 },
  };
  const resolved = (changes: object = {}) => resolvePlanOrThrow(parsePlanOrThrow({ ...plan, ...changes }));
  const rooms = [{ place: "esimerkkitalo, Kerhohuone", address: "Esimerkkikatu 1, 00100 Helsinki", accessible: true }];

  it("with what is known of its room", () => {
    expect(toMeetingGuide(resolved(), fi, { today: "2027-03-01", rooms }).meeting).toEqual({
      name: "Tiistairyhmä",
      slug: "walkers",
      day: 2,
      time: "18:00",
      end_time: "19:30",
      timezone: "Europe/Helsinki",
      types: ["O", "FI", "X"],
      location: "Esimerkkitalo, kerhohuone",
      formatted_address: "Esimerkkikatu 1, 00100 Helsinki",
      notes: "Juodaan kahvit ja jutellaan.\n\nIlmoittaudu etukäteen ryhmän sivulla.",
      url: "https://example.org/tiistairyhma",
      entity: "Example Association",
      entity_website_url: "https://example.org",
      updated: "2027-01-15 10:00:00",
    });
  });

  it("follows what was decided from some session on", () => {
    const group = resolved({ sessions: { s3: { onwards: { weekday: "thursday", time: "17:00", duration: 60 } } } });
    const on = (today: LocalDate) => toMeetingGuide(group, fi, { today }).meeting;
    expect(on("2027-03-09")).toMatchObject({ day: 2, time: "18:00", end_time: "19:30" });
    expect(on("2027-03-10")).toMatchObject({ day: 4, time: "17:00", end_time: "18:00" });
  });

  it("nobody is led to a registration that is over", () => {
    const group = resolved({ membership: "replenished", registration: { opens: "2027-02-01", closes: "2027-03-08" } });
    const on = (today: LocalDate) => toMeetingGuide(group, fi, { today }).misfits.map(({ why }) => why);
    expect([on("2027-03-08"), on("2027-03-09")]).toEqual([[], ["closed"]]);
    expect(
      toMeetingGuide(resolved({ registration: { required: false } }), fi, { today: "2027-03-09" }).misfits,
    ).toEqual([]);
  });

  it.each([
    [{ stage: "draft" }, ["draft"]],
    [{ publicity: { beyondMembers: false } }, ["members"]],
    [{ ...minimalPlan("closed-group"), stage: "published", venue: plan.venue }, ["not-open", "not-weekly"]],
    [{ informationPage: undefined }, ["registration"]],
    [{ venue: { kind: "online" } }, ["online"]],
    [{ venue: { kind: "in-person" } }, ["no-place"]],
    [{ schedule: { ...plan.schedule, start: "2026-01-06" } }, ["over"]],
    [{ schedule: { ...plan.schedule, start: "2027-03-16" } }, ["later"]],
    [{ schedule: { ...plan.schedule, rhythm: [{ kind: "weekly", interval: 2 }] } }, ["not-weekly"]],
  ])("%j keeps a group out", (changes, why) => {
    const { misfits } = toMeetingGuide(resolved(changes), fi, { today: "2027-03-01" });
    expect(misfits.map((each) => each.why)).toEqual(why);
  });
});

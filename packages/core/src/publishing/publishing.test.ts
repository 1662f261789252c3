import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Group, heldSessions, isAdded, resolvePlanOrThrow } from "../group/index.js";
import { addDays, type LocalDate, laterOf } from "../kernel/index.js";
import { fi } from "../locale/fi.js";
import { parsePlanOrThrow } from "../plan/index.js";
import { arbitraries, minimalPlan } from "../testing/index.js";
import { wordsOf } from "../words.fixtures.js";
import { parsePlanText } from "../yaml/index.js";
import { toJsonLdText, toLinkedEvents, toSchemaOrg } from "./index.js";
import type { SchemaOrgEvent } from "./schemaOrg.js";

const folder = join(import.meta.dirname, "../../../../examples/plans");
const examples = readdirSync(folder)
  .filter((name) => name.endsWith(".yaml"))
  .map((name) => {
    const { plan } = parsePlanText(readFileSync(join(folder, name), "utf8"))._unsafeUnwrap();
    return [name, resolvePlanOrThrow(plan, undefined, { today: plan.schedule.start })] as const;
  });

const plan = {
  ...minimalPlan("closed-group"),
  language: "fi",
  title: "Selkäkipuisten ryhmä",
  publicName: "Vertaisryhmä, kevät 2027",
  description: "Juttelemme arjesta & jaksamisesta.\n\nKaikki <ovat> tervetulleita.",
  informationPage: "https://www.example.org/ryhmat",
  stage: "published",
  audience: { occupation: "working", close: true },
  schedule: { start: "2027-03-02", time: "18:00" },
  sessions: {
    s2: { theme: "Arjen keinot", moved: { date: "2027-03-17", time: "17:00" } },
    s3: { cancelled: true },
    extra: { added: { date: "2027-04-01" } },
  },
};

function resolved(changes: object = {}): Group {
  return resolvePlanOrThrow(parsePlanOrThrow({ ...plan, ...changes }), undefined, { today: "2027-03-02" });
}

/** The sessions as they are told, by the end of their name. */
function eventsOf(group: Group): Map<string, SchemaOrgEvent> {
  const told = JSON.parse(toJsonLdText(group, wordsOf(group))) as ReturnType<typeof toSchemaOrg>;
  const events = told["@type"] === "EventSeries" ? told.subEvent : [told];
  return new Map(events.map((event) => [event["@id"].split("/").at(-1) as string, event]));
}

const statuses = {
  scheduled: "EventScheduled",
  added: "EventScheduled",
  moved: "EventRescheduled",
  postponed: "EventPostponed",
  cancelled: "EventCancelled",
} as const;

const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/;

function expectToFollowSessions(group: Group) {
  const events = eventsOf(group);
  expect([...events.keys()]).toEqual(group.sessions.map(({ key }) => key));
  for (const { key, start, end, local, status, movedFrom } of group.sessions) {
    const event = events.get(key);
    expect(event?.startDate).toMatch(moment);
    expect(event?.startDate.startsWith(`${local.date}T${local.time}:00`)).toBe(true);
    expect(Date.parse(event?.startDate ?? "")).toBe(Date.parse(start));
    expect(event?.endDate).toMatch(moment);
    expect(Date.parse(event?.endDate ?? "")).toBe(Date.parse(end));
    expect(event?.eventStatus).toBe(`https://schema.org/${statuses[status]}`);
    expect(event?.previousStartDate?.slice(0, "YYYY-MM-DD".length)).toBe(
      status === "postponed" ? local.date : movedFrom?.date,
    );
    if (status === "moved") expect(event?.previousStartDate).toBeDefined();
  }
}

function expectLinkedToFollowSessions(group: Group) {
  const linked = toLinkedEvents(group, { dataSource: "example" });
  const events = linked.slice(-group.sessions.length);
  expect(JSON.parse(JSON.stringify(linked))).toEqual(linked);
  for (const [index, { key, start, end, status }] of group.sessions.entries()) {
    const event = events[index];
    expect(event?.id?.endsWith(`-${key}`)).toBe(true);
    if (status === "postponed") {
      // The service knows it by its start, and refuses to be told.
      expect([event?.start_time, event?.end_time, event?.event_status]).toEqual([null, undefined, undefined]);
    } else {
      expect([event?.start_time, event?.end_time].map((time) => Date.parse(time ?? ""))).toEqual(
        [start, end].map((time) => Date.parse(time)),
      );
      // That one has moved it concludes itself, and refuses to be told that too.
      expect(event?.event_status).toBe(status === "moved" ? undefined : statuses[status]);
    }
    expect(event?.super_event !== undefined).toBe(linked.length > group.sessions.length);
  }
}

describe("what is told follows the sessions", () => {
  it("of any group: the moments, the distance from UTC, and how each session stands", () => {
    fc.assert(fc.property(arbitraries.group(), expectToFollowSessions));
  });

  it("of any group, for the cities' calendars too", () => {
    fc.assert(fc.property(arbitraries.group(), expectLinkedToFollowSessions));
  });

  it.each(examples)("of the example %s", (_name, group) => {
    expectToFollowSessions(group);
    expectLinkedToFollowSessions(group);
  });

  it("a series that is wholly cancelled says so", () => {
    const cancelled = Object.fromEntries(["s1", "s2", "s3", "s4", "s5", "s6"].map((key) => [key, { cancelled: true }]));
    expect(toSchemaOrg(resolved({ sessions: cancelled }), fi).eventStatus).toBe("https://schema.org/EventCancelled");
    expect(toLinkedEvents(resolved({ sessions: cancelled }))[0]?.event_status).toBe("EventCancelled");
  });

  it("the same group gives the same text", () => {
    fc.assert(
      fc.property(
        arbitraries.group(),
        (group) =>
          toJsonLdText(group, wordsOf(group)) === toJsonLdText(structuredClone(group), wordsOf(structuredClone(group))),
      ),
    );
  });
});

describe("a rhythm", () => {
  it("comes to just the days on which a session is held at its usual time", () => {
    fc.assert(
      fc.property(arbitraries.group(), (group) => {
        const told = toSchemaOrg(group, wordsOf(group));
        if (told["@type"] !== "EventSeries") return;
        const usual = group.sessions.filter(({ status }) => status === "scheduled").map(({ local }) => local.date);
        // Of a rhythm that goes on, days are held against those that are dated; later ones nobody has decided on yet.
        const dated = group.sessions.filter((session) => !isAdded(group, session));
        const last = dated.map(({ local, movedFrom }) => (movedFrom ?? local).date).reduce(laterOf);
        for (const schedule of told.eventSchedule ?? []) {
          const days = daysOf(schedule, schedule.endDate ?? last).filter((day) => !schedule.exceptDate?.includes(day));
          expect(usual).toEqual(expect.arrayContaining(days));
          if (schedule.repeatCount !== undefined) expect(days).toHaveLength(schedule.repeatCount);
        }
      }),
    );
  });

  it("is told phase by phase, with the days that drop out", () => {
    const told = toSchemaOrg(resolved(), fi);
    expect(told).toMatchObject({
      eventSchedule: [
        {
          startDate: "2027-03-02",
          endDate: "2027-05-11",
          repeatFrequency: "P2W",
          byDay: "https://schema.org/Tuesday",
          startTime: "18:00:00",
          endTime: "20:00:00",
          duration: "PT120M",
          scheduleTimezone: "Europe/Helsinki",
          exceptDate: ["2027-03-16", "2027-03-30"],
        },
      ],
    });
    expect(told).not.toHaveProperty("startDate");
    expect(told).not.toHaveProperty("eventSchedule.0.repeatCount");
  });

  it("without an end has none", () => {
    const [, local] = examples.find(([name]) => name === "local-group.yaml") ?? [];
    expect(local && toSchemaOrg(local, fi)).toMatchObject({
      eventSchedule: [
        { repeatFrequency: "P2W", startDate: "2027-01-12", endDate: "2027-02-23", repeatCount: 4 },
        { repeatFrequency: "P1M", byDay: "2TU", startDate: "2027-03-09" },
      ],
    });
    expect(local && toSchemaOrg(local, fi)).not.toHaveProperty("eventSchedule.1.endDate");
  });
});

/** The days of a schedule as its vocabulary has them: a reckoning of its own. */
function daysOf(
  { startDate, repeatFrequency, byDay, byMonthDay }: NonNullable<ScheduleOf>,
  last: string,
): readonly string[] {
  const [, count, unit] = /^P(\d+)([WM])$/.exec(repeatFrequency) ?? [];
  const all: string[] = [];
  const nth = /^(-?\d)[A-Z]{2}$/.exec(typeof byDay === "string" ? byDay : "")?.[1];
  const months = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  for (let day = startDate as LocalDate; day <= last; day = addDays(day, 1)) {
    const isInMonth = (months(day) - months(startDate)) % Number(count) === 0;
    const isDay =
      unit === "W"
        ? weeksBetween(startDate, day) % Number(count) === 0 &&
          [byDay]
            .flat()
            .includes(
              `https://schema.org/${new Intl.DateTimeFormat("en", { weekday: "long", timeZone: "UTC" }).format(new Date(day))}`,
            )
        : isInMonth && (byMonthDay === undefined ? isNth(day, startDate, Number(nth)) : endsIn(day, byMonthDay));
    if (isDay) all.push(day);
  }
  return all;
}

type ScheduleOf = Extract<ReturnType<typeof toSchemaOrg>, { "@type": "EventSeries" }>["eventSchedule"] extends
  | readonly (infer One)[]
  | undefined
  ? One
  : never;

/** Weeks begin on Monday; 1970 began on a Thursday. */
function weeksBetween(from: string, to: string): number {
  const week = (day: string) => Math.floor((Date.parse(day) / 86_400_000 + 3) / 7);
  return week(to) - week(from);
}

function endsIn(day: string, dayOfMonth: number): boolean {
  return Number(day.slice(-2)) === dayOfMonth;
}

function isNth(day: LocalDate, like: string, nth: number): boolean {
  if (new Date(day).getUTCDay() !== new Date(like).getUTCDay()) return false;
  const inMonth = (date: string) => date.slice(0, 7) === day.slice(0, 7);
  const steps = Math.abs(nth);
  const away = (weeks: number) => addDays(day, Math.sign(nth) * -7 * weeks);
  return inMonth(away(steps - 1)) && !inMonth(away(steps));
}

const mark = "MARKER-OF-WHAT-IS-NOT-TOLD";

/** Every text in a part of a group, or what it has none of, made recognisable. */
function marked<Part>(part: Part): Part {
  if (typeof part === "string") return mark as Part;
  if (Array.isArray(part)) return part.map(marked) as Part;
  if (typeof part !== "object" || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([key, each]) => [key, marked(each)])) as Part;
}

const someone = { id: mark, name: mark, email: `${mark}@example.org`, association: mark };

/** What only those who belong may know is marked: the name that tells the condition, themes, people, addresses, goals. */
function withMarks(group: Group): Group {
  const { people, organiser, registration, sessions } = group;
  return {
    ...group,
    title: mark,
    organiser: { ...organiser, email: `${mark}@example.org` },
    people: {
      ...people,
      facilitators: [someone, someone],
      coordinator: someone,
      contactPerson: someone,
      communicationsOfficer: someone,
      supportInDifficulty: mark,
    },
    registration: {
      ...marked(registration),
      contact: `${mark}@example.org`,
      period: registration.period,
      promotion: registration.promotion,
    },
    publicity: marked(group.publicity),
    ethics: marked(group.ethics),
    groundRules: { topics: [], own: [mark] },
    feedback: { ...marked(group.feedback), goals: [mark] },
    lifecycle: { ...marked(group.lifecycle), partners: [mark], questions: { who: mark, forWhom: mark } },
    sessions: sessions.map((session) => ({
      ...session,
      theme: mark,
      agenda: session.agenda.map((segment) => ({ ...segment, title: mark, lead: mark })),
      facilitators: [someone],
      summary: { participants: 1234567, observations: mark, ideas: mark, wishes: [mark] },
    })),
    plan: { ...marked(group.plan), language: group.plan.language },
  };
}

describe("what only those who belong may know", () => {
  it("is in nothing that is published, of any group", () => {
    fc.assert(
      fc.property(arbitraries.group(), (group) => {
        const closed = withMarks(group);
        expect(toJsonLdText(closed, fi) + JSON.stringify(toLinkedEvents(closed))).not.toMatch(/MARKER|1234567/);
        expect(toJsonLdText(closed, fi)).toBe(toJsonLdText(group, wordsOf(group)));
      }),
    );
  });

  it.each(examples)("is in nothing that is published of the example %s", (_name, group) => {
    const text = toJsonLdText(group, wordsOf(group)) + JSON.stringify(toLinkedEvents(group));
    const { facilitators, coordinator, contactPerson } = group.people;
    const persons = [...facilitators, ...(coordinator ? [coordinator] : []), ...(contactPerson ? [contactPerson] : [])];
    const secret = [
      group.title,
      ...group.sessions.flatMap(({ theme }) => theme ?? []),
      ...persons.flatMap(({ name, email }) => [name, ...(email ? [email] : [])]),
      ...(group.organiser.email ? [group.organiser.email] : []),
    ];
    expect(secret.length).toBeGreaterThan(3);
    for (const each of secret) expect(text).not.toContain(each);
    expect(text).not.toContain("@example");
  });
});

describe("text for a page", () => {
  it("never ends the script that holds it, and reads back the same, whatever the plan says", () => {
    const texts = fc.oneof(
      arbitraries.line(100),
      fc.constantFrom("</script><script>alert(1)</script>", "<!--", "]]>", "a\u2028b\u2029c", "& &amp; <b>"),
    );
    fc.assert(
      fc.property(texts, texts, (publicName, description) => {
        const group = { ...resolved(), publicName, description };
        const text = toJsonLdText(group, wordsOf(group));
        expect(text).not.toMatch(/[<>&\u2028\u2029]/);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(toSchemaOrg(group, wordsOf(group)))));
        expect(JSON.parse(text)).toMatchObject({ name: publicName, description });
      }),
    );
  });
});

describe("schema.org", () => {
  it("a series: who, for whom, where, for how many", () => {
    expect(toSchemaOrg(resolved(), fi)).toMatchObject({
      "@context": "https://schema.org",
      "@type": "EventSeries",
      "@id": "https://example.org/#walkers",
      name: "Vertaisryhmä, kevät 2027",
      url: "https://www.example.org/ryhmat",
      eventAttendanceMode: "https://schema.org/OnlineEventAttendanceMode",
      location: [{ "@type": "VirtualLocation", url: "https://www.example.org/ryhmat" }],
      organizer: { "@type": "Organization", url: "https://example.org" },
      audience: { audienceType: "työssäkäyvät ja läheiset" },
      inLanguage: "fi",
      isAccessibleForFree: true,
      maximumAttendeeCapacity: 12,
    });
  });

  it("a session that was moved: when it is now, and when it was", () => {
    expect(eventsOf(resolved()).get("s2")).toMatchObject({
      eventStatus: "https://schema.org/EventRescheduled",
      startDate: "2027-03-17T17:00:00+02:00",
      previousStartDate: "2027-03-16T18:00:00+02:00",
      doorTime: "2027-03-17T16:45:00+02:00",
      superEvent: { "@id": "https://example.org/#walkers" },
    });
    expect(eventsOf(resolved()).get("s6")?.startDate).toBe("2027-05-11T18:00:00+03:00");
  });

  it("a series without a rhythm goes from its first session that is held to its last", () => {
    const series = toSchemaOrg(
      resolved({
        schedule: { ...plan.schedule, count: 1 },
        sessions: {
          s1: { cancelled: true },
          second: { added: { date: "2027-03-03" } },
          third: { added: { date: "2027-03-04" } },
        },
      }),
      fi,
    );
    expect(series).toMatchObject({ startDate: "2027-03-03T18:00:00+02:00", endDate: "2027-03-04T20:00:00+02:00" });
    expect(series).not.toHaveProperty("eventSchedule");
  });

  it("a single event is no series", () => {
    expect(toSchemaOrg(resolved({ ...minimalPlan("single-event"), sessions: {} }), fi)["@type"]).toBe("Event");
  });

  it.each([
    [{ kind: "in-person", place: "Kirjasto" }, "Offline", ["Place"]],
    [{ kind: "in-person" }, "Offline", undefined],
    [{ kind: "hybrid", place: "Kirjasto" }, "Mixed", ["Place", "VirtualLocation"]],
    [{ kind: "online" }, "Online", ["VirtualLocation"]],
  ])("a venue %j", (venue, mode, kinds) => {
    const { eventAttendanceMode, location } = toSchemaOrg(resolved({ venue }), fi);
    expect(eventAttendanceMode).toBe(`https://schema.org/${mode}EventAttendanceMode`);
    expect(location?.map((each) => each["@type"])).toEqual(kinds);
  });
});

describe("Linked Events", () => {
  const options = { dataSource: "example", place: "tprek:8740", keywords: ["yso:p1947"], publish: true };

  it("a series and its sessions know each other", () => {
    const [series, first, ...others] = toLinkedEvents(resolved(), options);
    expect(series).toMatchObject({
      id: "example:walkers.example.org",
      super_event_type: "recurring",
      start_time: "2027-03-02T18:00:00+02:00",
      end_time: "2027-05-11T20:00:00+03:00",
      enrolment_start_time: "2027-01-31T00:00:00+02:00",
      enrolment_end_time: "2027-02-24T23:59:00+02:00",
      minimum_attendee_capacity: 4,
      maximum_attendee_capacity: 12,
    });
    const reference = "https://api.hel.fi/linkedevents/v1/event/example:walkers.example.org/";
    expect(first).toMatchObject({ id: "example:walkers.example.org-s1", super_event: { "@id": reference } });
    expect(first).not.toHaveProperty("enrolment_start_time");
    expect(others).toHaveLength(6);
  });

  it("open meetings are registered for one by one", () => {
    const [series, first] = toLinkedEvents(resolved({ format: "open-meetings", sessions: {} }), options);
    expect(series).not.toHaveProperty("enrolment_start_time");
    expect(first).toMatchObject({
      enrolment_start_time: "2027-01-31T00:00:00+02:00",
      enrolment_end_time: "2027-02-28T23:59:00+02:00",
    });
  });

  it("registration is open from the first day's beginning to the last one's end, of any group", () => {
    fc.assert(
      fc.property(arbitraries.group(), (group) => {
        for (const { enrolment_start_time: opens, enrolment_end_time: closes } of toLinkedEvents(group)) {
          if (opens === undefined || closes === undefined) continue;
          expect(opens.slice(10, 19)).toBe("T00:00:00");
          expect(closes.slice(10, 19)).toBe("T23:59:00");
          expect(Date.parse(opens)).toBeLessThan(Date.parse(closes));
        }
      }),
    );
  });

  it("an event is public where that is asked for, and what the service demands is said", () => {
    const of = (changes: object, given: object = options) => toLinkedEvents(resolved(changes), given)[0];
    expect(of({})?.publication_status).toBe("public");
    expect(of({ stage: "draft" })?.publication_status).toBe("draft");
    expect(of({ description: undefined })?.publication_status).toBe("draft");
    expect(of({}, { publish: true })?.publication_status).toBe("draft");
    expect(of({}, { ...options, publish: undefined })?.publication_status).toBe("draft");
    expect(of({ venue: { kind: "in-person", place: "Kirjasto" } }, { ...options, place: undefined })).toMatchObject({
      publication_status: "draft",
      location_extra_info: { fi: "Kirjasto" },
    });
  });

  it("a description is HTML of paragraphs, with its first line in short", () => {
    expect(toLinkedEvents(resolved())[0]).toMatchObject({
      short_description: { fi: "Juttelemme arjesta & jaksamisesta." },
      description: { fi: "<p>Juttelemme arjesta &amp; jaksamisesta.</p><p>Kaikki &lt;ovat&gt; tervetulleita.</p>" },
    });
    fc.assert(
      fc.property(arbitraries.lines(1000), (description) => {
        const short = toLinkedEvents(resolved({ description }))[0]?.short_description?.["fi"] ?? "";
        expect([...short].length).toBeLessThanOrEqual(160);
        expect(description).toContain(short.replace(/…$/, ""));
      }),
    );
  });

  it("a series ends with its last session that is held", () => {
    fc.assert(
      fc.property(arbitraries.group(), (group) => {
        const [series, ...events] = toLinkedEvents(group);
        const held = heldSessions(group);
        if (events.length === 0 || series?.end_time === undefined || held.length === 0) return;
        expect(Date.parse(series.end_time)).toBe(Date.parse(held.at(-1)?.end ?? ""));
      }),
    );
  });
});

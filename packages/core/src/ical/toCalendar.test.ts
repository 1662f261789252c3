import { describe, expect, it } from "vitest";
import { type Group, resolvePlanOrThrow } from "../group/index.js";
import { type Instant, languages } from "../kernel/index.js";
import { fi } from "../locale/fi.js";
import { parsePlanOrThrow } from "../plan/index.js";
import { minimalPlan } from "../testing/index.js";
import { wordsOf } from "../words.fixtures.js";
import { CalendarError, type CalendarOptions, tellCalendarProblem, toCalendar, toCalendarOrThrow } from "./index.js";

const joinUrl = "https://teams.example.org/l/meetup-join/19%3ameeting%40thread.v2/0?context=%7b%7d";

const plan = {
  id: "walkers",
  format: "closed-group",
  title: "Selkäkipuisten ryhmä",
  publicName: "Vertaisryhmä, kevät 2027",
  description: "Kivusta puhutaan suoraan.",
  informationPage: "https://www.example.org/ryhmat",
  organiser: { name: "Esimerkkiyhdistys ry", domain: "example.org", email: "toimisto@example.org" },
  people: {
    facilitators: [
      { id: "aino", name: "Aino Esimerkki", email: "aino@example.org" },
      { id: "eero", name: "Eero Esimerkki" },
    ],
    coordinator: { id: "liisa", name: "Liisa Esimerkki", email: "liisa@example.org" },
  },
  schedule: { start: "2027-03-01", time: "18:00", holidays: "skip" },
  sessions: { s2: { theme: "Arjen keinot" }, s4: { cancelled: true }, s5: { moved: { date: "2027-05-11" } } },
};

const group = resolved({});

function resolved(changes: object): Group {
  return resolvePlanOrThrow(parsePlanOrThrow({ ...plan, ...changes }), undefined, {
    today: plan.schedule.start as never,
  });
}

function linesOf(of: Group, options: CalendarOptions, name: string): string[] {
  const unfolded = toCalendarOrThrow(of, wordsOf(of), options).replaceAll("\r\n ", "").split("\r\n");
  return unfolded.filter((line) => line.startsWith(`${name}:`) || line.startsWith(`${name};`));
}

describe("a session", () => {
  it("is known by its key, its view and its group, and by nothing that changes", () => {
    expect(linesOf(group, { view: "public" }, "UID").slice(0, 2)).toEqual([
      "UID:public-s1@walkers.example.org",
      "UID:public-s2@walkers.example.org",
    ]);
  });

  it("keeps its UID and raises SEQUENCE, DTSTAMP and LAST-MODIFIED when the plan is revised", () => {
    const revised = resolved({
      revision: 3,
      revisedAt: "2027-02-01T10:00:00Z",
      title: "Uusi nimi",
      sessions: { ...plan.sessions, s1: { cancelled: true }, s6: { moved: { time: "19:00" } } },
    });
    for (const mode of ["events", "rule"] as const) {
      const before = linesOf(group, { view: "participants", mode }, "UID");
      const after = linesOf(revised, { view: "participants", mode, now: "2028-01-01T00:00:00Z" }, "UID");
      expect(new Set(after)).toEqual(new Set(before));
    }
    expect(new Set(linesOf(revised, { view: "public" }, "SEQUENCE"))).toEqual(new Set(["SEQUENCE:3"]));
    expect(new Set(linesOf(revised, { view: "public" }, "DTSTAMP"))).toEqual(new Set(["DTSTAMP:20270201T100000Z"]));
    expect(linesOf(revised, { view: "public" }, "LAST-MODIFIED").slice(1)).toEqual(
      Array(6).fill("LAST-MODIFIED:20270201T100000Z"),
    );
  });

  it("is stamped with now while it was not revised, and with 1970 without that", () => {
    const now = "2026-11-23T08:00:00Z" as Instant;
    expect(linesOf(group, { view: "public", now }, "DTSTAMP")[0]).toBe("DTSTAMP:20261123T080000Z");
    expect(linesOf(group, { view: "public" }, "DTSTAMP")[0]).toBe("DTSTAMP:19700101T000000Z");
  });

  it("that is cancelled stays, says so in the group's language, and has no link", () => {
    const [finnish, swedish, english] = languages.map((language) =>
      linesOf(resolved({ language }), { view: "participants", joinUrl }, "SUMMARY"),
    );
    expect(finnish?.[3]).toBe("SUMMARY:Peruttu: Vertaisryhmä\\, kevät 2027 (4/6)");
    expect(swedish?.[3]).toBe("SUMMARY:Inställd: Vertaisryhmä\\, kevät 2027 (4/6)");
    expect(english?.[3]).toBe("SUMMARY:Cancelled: Vertaisryhmä\\, kevät 2027 (4/6)");
    expect(linesOf(group, { view: "participants" }, "STATUS")[3]).toBe("STATUS:CANCELLED");
    expect(linesOf(group, { view: "participants", joinUrl }, "LOCATION")).toEqual([
      ...Array(3).fill(`LOCATION:${joinUrl}`),
      "LOCATION:Verkossa",
      ...Array(2).fill(`LOCATION:${joinUrl}`),
    ]);
  });

  it("has its number: of how many, alone where there is no end, none where it is the only one", () => {
    expect(linesOf(group, { view: "public" }, "SUMMARY")[2]).toBe("SUMMARY:Vertaisryhmä\\, kevät 2027 (3/6)");
    const ongoing = resolved({ format: "open-meetings", schedule: { ...plan.schedule, ongoing: true }, sessions: {} });
    expect(linesOf(ongoing, { view: "public" }, "SUMMARY")[2]).toBe("SUMMARY:Vertaisryhmä\\, kevät 2027 (3)");
    const single = resolvePlanOrThrow(minimalPlan("single-event"));
    expect(linesOf(single, { view: "public" }, "SUMMARY")).toEqual(["SUMMARY:Peer group\\, spring 2027"]);
  });
});

describe("what a calendar tells", () => {
  it("strangers: the neutral name, who organises it, where to read more", () => {
    const text = toCalendarOrThrow(group, wordsOf(group), { view: "public" }).replaceAll("\r\n ", "");
    expect(text).not.toMatch(/Selkä|Kivu|Arjen|Aino|Eero|Liisa|CLASS:/);
    expect(linesOf(group, { view: "public" }, "DESCRIPTION")[1]).toBe(
      "DESCRIPTION:Järjestäjä: Esimerkkiyhdistys ry\\nLisätietoja: https://www.example.org/ryhmat",
    );
    expect(linesOf(group, { view: "public" }, "URL")[1]).toBe("URL;VALUE=URI:https://www.example.org/ryhmat");
  });

  it("participants: the theme and the link, not the title, in private", () => {
    const text = toCalendarOrThrow(group, wordsOf(group), { view: "participants", joinUrl }).replaceAll("\r\n ", "");
    expect(text).not.toMatch(/Selkä|Kivu|Aino|Eero|Liisa/);
    expect(linesOf(group, { view: "participants", joinUrl }, "DESCRIPTION")[1]).toBe(
      `DESCRIPTION:Teema: Arjen keinot\\nLiity tapaamiseen: ${joinUrl}`,
    );
    expect(linesOf(group, { view: "participants" }, "CLASS")).toEqual(Array(6).fill("CLASS:PRIVATE"));
  });

  it("facilitators: also what it is about and who leads it", () => {
    expect(linesOf(group, { view: "facilitators", joinUrl }, "DESCRIPTION")[1]).toBe(
      "DESCRIPTION:Ryhmä: Selkäkipuisten ryhmä\\nTeema: Arjen keinot\\nOhjaajat: Aino Esimerkki\\, Eero Esimerkki\\n" +
        `Liity tapaamiseen: ${joinUrl}`,
    );
    expect(linesOf(group, { view: "facilitators" }, "X-WR-CALDESC")).toEqual([
      "X-WR-CALDESC:Kivusta puhutaan suoraan.",
    ]);
  });

  it("nobody: e-mail addresses, attendees, an organiser to answer to", () => {
    for (const options of [
      { view: "public" },
      { view: "participants", joinUrl },
      { view: "facilitators", joinUrl },
    ] as const) {
      const text = toCalendarOrThrow(group, wordsOf(group), options).replace(/^UID:.*$/gm, "");
      expect(text).not.toMatch(/mailto|ATTENDEE|ORGANIZER|@/i);
    }
  });

  it("where: the place where it is decided, else the word for online", () => {
    const at = (venue: object) => linesOf(resolved({ venue }), { view: "participants", joinUrl }, "LOCATION")[0];
    expect(at({ kind: "in-person", place: "Kirjasto, Katu 1" })).toBe("LOCATION:Kirjasto\\, Katu 1");
    expect(at({ kind: "hybrid", place: "Kirjasto" })).toBe("LOCATION:Kirjasto");
    expect(at({ kind: "hybrid" })).toBeUndefined();
    expect(linesOf(resolved({ language: "sv" }), { view: "public" }, "LOCATION")[0]).toBe("LOCATION:På nätet");
    expect(linesOf(resolved({ language: "en" }), { view: "public" }, "LOCATION")[0]).toBe("LOCATION:Online");
  });
});

describe("the meeting link", () => {
  it("is refused for strangers, also from callers without types", () => {
    const options = { view: "public", joinUrl } as unknown as CalendarOptions;
    expect(toCalendar(group, wordsOf(group), options)._unsafeUnwrapErr()).toEqual({ code: "link-in-public-view" });
    expect(() => toCalendarOrThrow(group, wordsOf(group), options)).toThrow(CalendarError);
    const nobody = { view: "everybody", joinUrl } as unknown as CalendarOptions;
    expect(() => toCalendar(group, wordsOf(group), nobody)).toThrow("a calendar is for");
  });

  it.each([
    "http://example.org/",
    "javascript:alert(1)",
    "https://example.org/a b",
    'https://example.org/"',
    "https://example.org/\r\nATTENDEE:mailto:a@example.org",
    "https://user@example.org/",
    "https://localhost/",
    "",
  ])("is an https address, unlike %j", (wrong) => {
    const result = toCalendar(group, wordsOf(group), { view: "participants", joinUrl: wrong });
    expect(result._unsafeUnwrapErr()).toEqual({ code: "link-not-https" });
  });

  it("is not in the error, which may end up in a log", () => {
    try {
      toCalendarOrThrow(group, wordsOf(group), { view: "participants", joinUrl: "http://secret.example.org/" });
      expect.unreachable();
    } catch (error) {
      expect(JSON.stringify(error) + String((error as Error).stack)).not.toContain("secret");
    }
  });

  it.each(languages)("has its problems told in %s", (language) => {
    expect(tellCalendarProblem({ code: "link-not-https" }, wordsOf({ language }))).toContain("https://");
    expect(tellCalendarProblem({ code: "link-in-public-view" }, wordsOf({ language }))).toMatch(/\.$/);
  });
});

describe("mode rule", () => {
  const rule = { view: "participants", mode: "rule" } as const;

  it("is one event that recurs a number of times, less what drops out, with what is moved or cancelled in its place", () => {
    expect(linesOf(group, rule, "RRULE").at(-1)).toBe("RRULE:FREQ=WEEKLY;BYDAY=MO;INTERVAL=2;COUNT=7");
    expect(linesOf(group, rule, "EXDATE")).toEqual(["EXDATE;TZID=Europe/Helsinki:20270329T180000"]);
    expect(linesOf(group, rule, "RECURRENCE-ID")).toEqual([
      "RECURRENCE-ID;TZID=Europe/Helsinki:20270426T180000",
      "RECURRENCE-ID;TZID=Europe/Helsinki:20270510T180000",
    ]);
    expect(linesOf(group, rule, "STATUS")).toEqual(["STATUS:CONFIRMED", "STATUS:CANCELLED", "STATUS:CONFIRMED"]);
    expect(new Set(linesOf(group, rule, "UID"))).toEqual(new Set(["UID:participants-series1@walkers.example.org"]));
    expect(toCalendarOrThrow(group, wordsOf(group), rule)).not.toMatch(/UNTIL|RDATE|Teema| \(\d/);
  });

  it("has one event per phase, and added ones by themselves", () => {
    const phases = resolved({
      schedule: {
        start: "2027-03-02",
        time: "18:00",
        count: 8,
        rhythm: [
          { kind: "weekly", interval: 2, times: 4 },
          { kind: "monthly-by-weekday", interval: 1, nth: -1, weekday: "tuesday" },
        ],
      },
      sessions: { extra: { added: { date: "2027-03-10" } } },
    });
    expect(linesOf(phases, rule, "UID")).toEqual([
      "UID:participants-series1@walkers.example.org",
      "UID:participants-series2@walkers.example.org",
      "UID:participants-extra@walkers.example.org",
    ]);
    expect(linesOf(phases, rule, "RRULE").slice(-2)).toEqual([
      "RRULE:FREQ=WEEKLY;BYDAY=TU;INTERVAL=2;COUNT=4",
      "RRULE:FREQ=MONTHLY;BYDAY=-1TU;INTERVAL=1;COUNT=4",
    ]);
  });

  it("gives way to single events where readers would not agree on the rule", () => {
    const night = resolved({
      schedule: { start: "2027-03-21", time: "02:30", rhythm: [{ kind: "weekly", interval: 1 }] },
      sessions: {},
    });
    expect(linesOf(night, rule, "RRULE").filter((line) => line.includes("COUNT"))).toEqual([]);
    expect(linesOf(night, rule, "UID")[0]).toBe("UID:participants-s1@walkers.example.org");
  });
});

describe("times", () => {
  it("carry the zone, and the calendar explains it before its events and after its own properties", () => {
    const lines = toCalendarOrThrow(group, wordsOf(group), { view: "public" }).split("\r\n");
    expect(lines.filter((line) => line.startsWith("BEGIN:VTIMEZONE"))).toHaveLength(1);
    expect(lines.indexOf("X-PUBLISHED-TTL:PT12H")).toBe(lines.indexOf("BEGIN:VTIMEZONE") - 1);
  });

  it("carry the plan's own name of the zone, also where it shares its rules with another", () => {
    const text = toCalendarOrThrow(resolved({ schedule: { ...plan.schedule, timeZone: "Europe/Mariehamn" } }), fi, {
      view: "public",
    });
    expect(text).toContain("\r\nTZID:Europe/Mariehamn\r\n");
    expect(text).not.toContain("TZID:Europe/Helsinki");
  });

  it("are in UTC in the hour that is shown twice, and the sessions beside it are not", () => {
    const night = resolved({
      schedule: { start: "2027-10-24", time: "03:30", count: 3, rhythm: [{ kind: "weekly", interval: 1 }] },
      sessions: {},
    });
    expect(linesOf(night, { view: "public" }, "DTSTART").slice(-3)).toEqual([
      "DTSTART;TZID=Europe/Helsinki:20271024T033000",
      "DTSTART:20271031T003000Z",
      "DTSTART;TZID=Europe/Helsinki:20271107T033000",
    ]);
  });
});

describe("a plan that nobody checked", () => {
  const evil = "a\r\nATTENDEE:mailto:x@example.org\r\n\u0001\u0000\ud800b";

  it.each(["id", "title", "publicName", "description", "informationPage"] as const)("ends no line in %s", (field) => {
    for (const view of ["participants", "facilitators", "public"] as const) {
      const text = toCalendarOrThrow({ ...group, [field]: evil }, wordsOf({ ...group, [field]: evil }), { view });
      expect(text).not.toMatch(/^ATTENDEE/m);
      expect(text.replaceAll("\r\n", "")).not.toMatch(/(?!\t)\p{Cc}/u);
    }
  });
});

/** `npm run test:zones` runs this in several time zones; bytes that changed are to be looked at before they are accepted. */
describe("same input, same bytes", () => {
  it.each(
    Object.entries<CalendarOptions>({
      participants: { view: "participants", joinUrl },
      facilitators: { view: "facilitators", joinUrl },
      public: { view: "public" },
      rule: { view: "participants", joinUrl, mode: "rule" },
    }),
  )("%s", async (name, options) => {
    await expect(toCalendarOrThrow(group, wordsOf(group), options)).toMatchFileSnapshot(`golden/${name}.ics`);
  });
});

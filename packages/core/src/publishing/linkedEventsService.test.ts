import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseAssociationOrThrow } from "../association/index.js";
import { type Group, resolvePlanOrThrow, roomOf } from "../group/index.js";
import type { Instant } from "../kernel/index.js";
import { en } from "../locale/en.js";
import { fi } from "../locale/fi.js";
import { sv } from "../locale/sv.js";
import { parsePlanOrThrow } from "../plan/index.js";
import { arbitraries, minimalPlan } from "../testing/index.js";
import {
  type LinkedEvent,
  type LinkedEventsOptions,
  linkedEventsLacking,
  linkedEventsOptions,
  tellLinkedEventsLack,
  toLinkedEvents,
} from "./index.js";

/*
 * What the service refuses, as its own sources have it: a second opinion, written from
 * https://github.com/City-of-Helsinki/linkedevents/tree/69e3f1ba730235fb0e193d93e93d0d0c2fc95eb5 (MIT).
 */

/** linkedevents/settings.py: LANGUAGES, as get_fixed_lang_codes of linkedevents/utils.py writes them. */
const languages = ["fi", "sv", "en", "zh_hans", "ru", "ar"];
/** events/serializers.py: EventSerializer.fields_needed_to_publish. */
const neededToPublish = ["keywords", "location", "start_time", "short_description", "description"] as const;
const translated: readonly string[] = ["short_description", "description"];
/** events/models.py: what a field may hold at most. */
const longest = { name: 255, provider: 512, info_url: 1000, location_extra_info: 400 } as const;

/** LinkedEventsSerializer.validate, then EventSerializer.validate, of one event that is sent. */
function refusalsOf(event: LinkedEvent, { method, now }: { readonly method: "POST" | "PUT"; readonly now: number }) {
  const refused: string[] = [];
  if (!languages.some((language) => event.name[language])) refused.push("name");
  for (const [field, most] of Object.entries(longest)) {
    const texts = Object.values(event[field as keyof typeof longest] ?? {});
    if (texts.some((text) => text.length > most)) refused.push(field);
  }
  // Only scheduling and cancelling are taken.
  if (!["EventScheduled", "EventCancelled", undefined].includes(event.event_status)) refused.push("event_status");
  if (event.publication_status === "draft" || event.event_status === "EventCancelled") return refused;
  if (method === "PUT" && event.start_time === null) return refused;
  for (const field of neededToPublish) {
    const value = event[field];
    if (!translated.includes(field)) {
      const isThere = Array.isArray(value) ? value.length > 0 : Boolean(value);
      if (!isThere) refused.push(field);
      continue;
    }
    const texts = (value ?? {}) as Readonly<Record<string, string>>;
    for (const language of languages) {
      if (event.name[language] && !texts[language]) refused.push(field);
      if (field === "short_description" && (texts[language]?.length ?? 0) > 160) refused.push(field);
    }
  }
  if (!event.offers.some((offer) => "is_free" in offer)) refused.push("offers");
  // Without an end it is over at midnight of the first day.
  const end = event.end_time ?? (event.start_time === null ? undefined : `${event.start_time.slice(0, 10)}T23:59:59Z`);
  if (end !== undefined && Date.parse(end) < now) refused.push("end_time");
  return refused;
}

const settings: LinkedEventsOptions = { dataSource: "example", keywords: ["yso:p1947"], place: "tprek:8740" };

/** A group whose rooms the service knows all, or only the usual one. */
function withRooms(group: Group, areKnown: boolean): LinkedEventsOptions {
  const rooms = [undefined, ...group.sessions].flatMap((session) => roomOf(group, session) ?? []);
  return areKnown ? { ...settings, places: Object.fromEntries(rooms.map((room) => [room, "tprek:1"])) } : settings;
}

const publishable = fc
  .record({ group: arbitraries.group(), description: fc.option(arbitraries.lines(300), { nil: undefined }) })
  .map(({ group, description }) => ({ ...group, stage: "published" as const, description }));

describe("the service's own rules", () => {
  it("take each event of any group, sent for the first time or again", () => {
    fc.assert(
      fc.property(
        publishable,
        fc.boolean(),
        fc.boolean(),
        fc.boolean(),
        fc.nat(),
        (group, areKnown, first, publish, at) => {
          const now = group.sessions[at % group.sessions.length]?.start;
          const options = { ...withRooms(group, areKnown), first, publish, now };
          const isSpoken = !linkedEventsLacking(group, options).some(({ what }) => what === "language");
          for (const event of toLinkedEvents(group, options)) {
            const method = first ? "POST" : "PUT";
            const refused = refusalsOf(event, { method, now: Date.parse(now ?? "") });
            expect(refused).toEqual(isSpoken ? [] : ["name"]);
          }
        },
      ),
    );
  });

  it("show all of a group of which nothing is lacking, and only where that is asked for", () => {
    fc.assert(
      fc.property(publishable, fc.boolean(), (group, publish) => {
        const options = { ...withRooms(group, true), publish };
        const isWhole = linkedEventsLacking(group, options).length === 0;
        const seen = toLinkedEvents(group, options).map(({ publication_status: status }) => status);
        if (!publish) expect(seen).not.toContain("public");
        else if (isWhole) expect(seen).not.toContain("draft");
        else expect(seen[0]).toBe("draft");
      }),
    );
  });

  it("find the series, which is sent before its sessions", () => {
    fc.assert(
      fc.property(publishable, (group) => {
        const [series, ...events] = toLinkedEvents(group, withRooms(group, true));
        if (series?.super_event_type === undefined) return;
        const address = `https://api.hel.fi/linkedevents/v1/event/${series.id}/`;
        for (const event of events) expect(event.super_event).toEqual({ "@id": address });
        expect(new Set([series, ...events].map(({ id }) => id)).size).toBe(events.length + 1);
      }),
    );
  });

  it("would take for held what is cancelled and sent for the first time, so that it is left out", () => {
    fc.assert(
      fc.property(arbitraries.group(), (group) => {
        const sent = toLinkedEvents(group, { ...settings, first: true }).filter((each) => !each.super_event_type);
        const held = group.sessions.filter(({ status }) => status !== "cancelled" && status !== "postponed");
        expect(sent.map(({ id }) => id?.split("-").at(-1))).toEqual(held.map(({ key }) => key.split("-").at(-1)));
      }),
    );
  });
});

const plan = {
  ...minimalPlan("closed-group"),
  publicName: "Peer group, spring 2027",
  description: "We walk and talk.",
  stage: "published",
  venue: { kind: "in-person", place: "Library, room 1" },
  schedule: { start: "2027-03-02", time: "18:00" },
};
const resolved = (changes: object = {}) => resolvePlanOrThrow(parsePlanOrThrow({ ...plan, ...changes }));

describe("what an association has said of the service", () => {
  const association = parseAssociationOrThrow({
    linkedEvents: { dataSource: "example", keywords: ["yso:p1947"], api: "https://api.example.org/v1" },
    rooms: [{ place: "library,  Room 1", linkedEvents: "tprek:8740" }, { place: "Attic" }],
  });

  it("stands in each event: the words, the place, whose they are", () => {
    const [series, session] = toLinkedEvents(resolved(), { ...linkedEventsOptions(association), publish: true });
    expect(series).toMatchObject({
      id: "example:walkers.example.org",
      publication_status: "public",
      location: { "@id": "https://api.example.org/v1/place/tprek:8740/" },
      keywords: [{ "@id": "https://api.example.org/v1/keyword/yso:p1947/" }],
    });
    expect(session?.super_event).toEqual({ "@id": "https://api.example.org/v1/event/example:walkers.example.org/" });
  });

  it("knows a room from some session on, or that is told as lacking", () => {
    const moved = resolved({ sessions: { s3: { onwards: { place: "Attic" } } } });
    const options = { ...linkedEventsOptions(association), publish: true };
    expect(linkedEventsLacking(moved, options)).toEqual([{ what: "place", room: "Attic" }]);
    // The usual place is not said of another room.
    expect(
      toLinkedEvents(moved, { ...options, place: "tprek:1" }).map((each) => each.location?.["@id"].slice(-7)),
    ).toEqual(["k:8740/", "k:8740/", "k:8740/", undefined, undefined, undefined, undefined]);
  });

  it("is not asked of a room in which nothing is held any more", () => {
    const moved = resolved({
      sessions: { s2: { onwards: { place: "Attic" } }, s3: { onwards: { place: plan.venue.place } } },
    });
    const lacking = (now?: Instant) =>
      linkedEventsLacking(moved, { ...linkedEventsOptions(association), now }).map(({ what }) => what);
    expect([lacking(), lacking(moved.sessions[1]?.end)]).toEqual([["place"], []]);
  });

  it.each([
    [{ dataSource: "Example" }, "wrong-form /linkedEvents/dataSource"],
    [{ keywords: ["p1947"] }, "wrong-form /linkedEvents/keywords/0"],
    [{ keywords: ["yso:p1947/../1"] }, "wrong-form /linkedEvents/keywords/0"],
    [{ api: "http://api.example.org/" }, "wrong-form /linkedEvents/api"],
    [{ password: "x" }, "unknown-key /linkedEvents/password"],
  ])("%j is refused", async (linkedEvents, told) => {
    const { parseAssociation } = await import("../association/index.js");
    const problems = parseAssociation({ linkedEvents })._unsafeUnwrapErr();
    expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual([told]);
  });
});

describe("what is lacking", () => {
  it("is told all at once, in each language", () => {
    const bare = resolved({ stage: "draft", description: undefined, language: "de" });
    const lacking = linkedEventsLacking(bare);
    expect(lacking.map(({ what }) => what)).toEqual(["language", "publishing", "description", "keywords", "place"]);
    for (const words of [fi, sv, en]) {
      const told = lacking.map((lack) => tellLinkedEventsLack(lack, words));
      expect(new Set(told).size).toBe(5);
      expect(told.join(" ")).toContain("Library, room 1");
    }
  });

  it("of a regional language is nothing, where the service takes the language", () => {
    const options = { ...settings, places: { "Library, room 1": "tprek:1" } };
    expect(linkedEventsLacking(resolved({ language: "sv-FI" }), options)).toEqual([]);
    expect(toLinkedEvents(resolved({ language: "sv-FI" }), options)[0]?.name).toEqual({ sv: plan.publicName });
  });
});

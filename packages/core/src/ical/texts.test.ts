import * as fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { type Group, resolvePlanOrThrow } from "../group/index.js";
import { parsePlan } from "../plan/index.js";
import { anyCharacter } from "../testing/arbitraries/texts.js";
import { arbitraries, minimalPlan } from "../testing/index.js";
import { wordsOf } from "../words.fixtures.js";
import { type CalendarMode, type CalendarOptions, toCalendarOrThrow } from "./index.js";

const joinUrl =
  "https://meet.example.org/l/meetup-join/19%3ameeting_a,b;c%40thread.v2/0?context=%7b%22Tid%22%7d&x=1,2#a";
const informationPage = "https://www.example.org/ryhmat;a=1,2/kevat?x=1,2;3&y=%C3%A4";

/** Whatever anybody may write into a plan, and what is most likely to go wrong. */
const anything = fc.oneof(
  fc.string({ unit: anyCharacter(), maxLength: 200 }),
  fc.string({ unit: "grapheme", maxLength: 120 }),
  fc.constantFrom(
    "\\n",
    "\\",
    "a\\,b\\;c\\\\",
    " first and last ",
    "\u2028END:VEVENT\u2029BEGIN:VEVENT",
    "\ufeffä",
    "END:VEVENT",
    ":;,=\"'^^n",
    "😀".repeat(90),
    "ä".repeat(100),
    "\u0001\u0002",
    "a\r\nATTENDEE:mailto:b@example.org",
    "a\nATTENDEE:mailto:b@example.org",
  ),
);
const anythingLong = fc.oneof(anything, fc.string({ unit: anyCharacter(), maxLength: 5000 }));

describe("texts are read back exactly, whatever they are", () => {
  it.each<CalendarMode>(["events", "rule"])("all at once, mode %s", (mode) => {
    const texts = fc.record({
      title: arbitraries.line(200),
      publicName: arbitraries.line(100),
      theme: arbitraries.line(200),
      organiser: arbitraries.line(200),
      description: arbitraries.lines(5000),
      place: arbitraries.line(200),
      facilitators: fc.array(arbitraries.line(100), { minLength: 1, maxLength: 3 }),
    });
    fc.assert(
      fc.property(texts, (given) => {
        const group = withTexts(given);
        expect(group).toBeDefined();
        if (group) expectExact(group, mode);
      }),
    );
  });

  // Each by itself too: with many at once one that no plan may hold would keep the others from being tried.
  it.each(["title", "publicName", "theme", "organiser", "description", "place", "facilitators"] as const)(
    "%s",
    (field) => {
      let tried = 0;
      let accepted = 0;
      fc.assert(
        fc.property(field === "description" ? anythingLong : anything, (text) => {
          tried += 1;
          const group = withTexts({ [field]: field === "facilitators" ? [text] : text });
          if (group === undefined) return;
          accepted += 1;
          expectExact(group, "events");
        }),
      );
      expect(accepted / tried).toBeGreaterThan(0.1);
    },
  );
});

interface Texts {
  readonly title: string;
  readonly publicName: string;
  readonly theme: string;
  readonly organiser: string;
  readonly description: string;
  readonly place: string;
  readonly facilitators: readonly string[];
}

const plain: Texts = {
  title: "Selkäkipu",
  publicName: "Vertaisryhmä",
  theme: "Arki",
  organiser: "Esimerkki ry",
  description: "Ryhmä",
  place: "Kirjasto",
  facilitators: ["Aino", "Eero"],
};

const audiences = [{ view: "participants", joinUrl }, { view: "facilitators", joinUrl }, { view: "public" }] as const;

/** The calendars of each mode, and what they are made of when all texts are plain. */
const calendars = {
  events: audiences.map((audience) => withShape({ ...audience, mode: "events" })),
  rule: audiences.map((audience) => withShape({ ...audience, mode: "rule" })),
};

function withShape(options: CalendarOptions) {
  const group = withTexts({});
  if (group === undefined) throw new Error("plain texts are accepted");
  return { options, shape: shapeOf(read(group, options).calendar) };
}

/** A group with these texts; none if no plan may hold them. */
function withTexts(given: Partial<Texts>): Group | undefined {
  const { title, publicName, theme, organiser, description, place, facilitators } = { ...plain, ...given };
  return parsePlan({
    ...minimalPlan("closed-group"),
    title,
    publicName,
    description,
    informationPage,
    organiser: { name: organiser, domain: "example.org" },
    venue: { kind: "in-person", place },
    people: { facilitators: facilitators.map((name, index) => ({ id: `f${index}`, name })) },
    sessions: { s1: { theme }, s2: { cancelled: true }, extra: { theme, added: { date: "2027-03-03" } } },
  })
    .map((plan) => resolvePlanOrThrow(plan))
    .unwrapOr(undefined);
}

function expectExact(given: Group, mode: CalendarMode) {
  // What ends a line for some programs only is the one thing that is written as something else.
  const group: Group = JSON.parse(JSON.stringify(given).replace(/[\u2028\u2029]/g, " "));
  const { title, publicName, description, venue, organiser, people } = group;
  const names = people.facilitators.map(({ name }) => name);
  const theme = mode === "events" ? [`Teema: ${group.sessions[0]?.theme}`] : [];
  const link = `Liity tapaamiseen: ${joinUrl}`;
  const told = {
    participants: [...theme, link],
    facilitators: [
      `Ryhmä: ${title}`,
      ...theme,
      `${names.length === 1 ? "Ohjaaja" : "Ohjaajat"}: ${names.join(", ")}`,
      link,
    ],
    public: [`Järjestäjä: ${organiser.name}`, `Lisätietoja: ${informationPage}`],
  };
  const [first, cancelled] = mode === "events" ? [" (1/7)", " (3/7)"] : ["", ""];
  for (const { options, shape } of calendars[mode]) {
    const { text, calendar, events } = read(given, options);
    expect(shapeOf(calendar)).toEqual(shape);
    expect(textOf(calendar, "name")).toBe(publicName);
    expect(textOf(calendar, "x-wr-calname")).toBe(publicName);
    expect(textOf(calendar, "x-wr-caldesc")).toBe(options.view === "facilitators" ? description : undefined);
    const summaries = events.map((event) => event.getFirstPropertyValue("summary"));
    expect(summaries[0]).toBe(publicName + first);
    expect(summaries).toContain(`Peruttu: ${publicName}${cancelled}`);
    expect(events[0]?.getFirstPropertyValue("location")).toBe(venue.kind === "online" ? undefined : venue.place);
    expect(events[0]?.getFirstPropertyValue("description")).toBe(told[options.view].join("\n"));
    expect(events[0]?.getFirstPropertyValue("url")).toBe(options.view === "public" ? informationPage : null);
    expectLines(text);
  }
}

function read(group: Group, options: CalendarOptions) {
  const text = toCalendarOrThrow(group, wordsOf(group), options);
  const calendar = new ICAL.Component(ICAL.parse(text));
  return { text, calendar, events: calendar.getAllSubcomponents("vevent") };
}

/** Every component and property by name: what no text may change. */
function shapeOf(component: ICAL.Component): unknown {
  return {
    name: component.name,
    properties: component.getAllProperties().map(({ name }) => name),
    components: component.getAllSubcomponents().map(shapeOf),
  };
}

/** A text of the calendar itself. ical.js leaves the values of properties that it does not know as they are written. */
function textOf(calendar: ICAL.Component, name: string): string | undefined {
  const property = calendar.getFirstProperty(name);
  if (property === null) return undefined;
  const value = String(property.getFirstValue());
  if (property.type !== "unknown") return value;
  return value.replace(/\\([\\;,n])/g, (_, character: string) => (character === "n" ? "\n" : character));
}

/** RFC 5545, 3.1: lines end with CRLF and hold at most 75 octets, and no character is split. */
function expectLines(text: string) {
  expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
  expect(text.replaceAll("\r\n", "")).not.toMatch(/(?!\t)[\p{Cc}\p{Zl}\p{Zp}]/u);
  const lines = new TextEncoder().encode(text);
  let length = 0;
  for (const [index, octet] of lines.entries()) {
    length = octet === 0x0a ? 0 : length + 1;
    if (octet !== 0x0d && octet !== 0x0a && length > 75) throw new Error(`line too long at octet ${index}`);
    // A continuation line that begins with a continuation octet splits a character.
    if (length === 2 && lines[index - 1] === 0x20 && lines[index - 2] === 0x0a) expect(octet & 0xc0).not.toBe(0x80);
  }
}

import { parsePlanOrThrow, resolvePlanOrThrow, type Session } from "@piiri/core";
import { arbitraries } from "@piiri/core/testing";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agendaPage, programmePage, toHtml, toMarkdown } from "../index.js";
import { en, fi, sv } from "../words.fixtures.js";

const maija = { id: "maija", name: "Maija Meikäläinen" };
const matti = { id: "matti", name: "Matti Meikäläinen" };
const common = { organiser: { name: "Example Association", domain: "example.org" } };

const closedGroup = {
  ...common,
  format: "closed-group",
  id: "walkers",
  title: "Walking with a bad back",
  publicName: "Peer group, spring 2027",
  people: { facilitators: [maija, matti], technicalHost: "matti" },
  schedule: { start: "2027-03-02", time: "18:00" },
  sessions: { s2: { theme: "Sleep" } },
};

const event = {
  ...common,
  format: "single-event",
  id: "evening",
  title: "Living with pain",
  publicName: "An evening together",
  people: { facilitators: [matti], coordinator: maija },
  schedule: { start: "2023-05-22", time: "17:30" },
  agenda: [
    { parts: ["welcome"], minutes: 10, lead: "maija" },
    { parts: ["expert"], minutes: 15, title: "A nurse tells" },
    { parts: ["stories", "questions"], minutes: 60, at: "18:00", lead: "matti" },
    { parts: ["break"], minutes: 5 },
    { parts: ["small-groups"], minutes: 20 },
    { parts: ["closing", "survey"], minutes: 5, lead: "maija" },
  ],
};

const catalogues = [fi, sv, en];

function session(plan: object, number = 1) {
  const group = resolvePlanOrThrow(parsePlanOrThrow(plan));
  return [group, group.sessions.at(number - 1) as Session] as const;
}

describe("pages as they read", () => {
  const places = catalogues.flatMap((catalogue) => [
    { name: `closed-group.agenda.${catalogue.language}`, page: agendaPage(...session(closedGroup, 2), catalogue) },
    {
      name: `closed-group.programme.${catalogue.language}`,
      page: programmePage(...session(closedGroup, 2), catalogue),
    },
    { name: `single-event.agenda.${catalogue.language}`, page: agendaPage(...session(event), catalogue) },
    { name: `single-event.programme.${catalogue.language}`, page: programmePage(...session(event), catalogue) },
  ]);

  it.each(places)("$name", async ({ name, page }) => {
    await expect(toMarkdown(page)).toMatchFileSnapshot(`golden/${name}.md`);
  });
});

describe("the name that strangers see", () => {
  it.each(catalogues)("is the public one, in the file's name and on the programme ($language)", (catalogue) => {
    const [group, first] = session(closedGroup);
    for (const page of [agendaPage(group, first, catalogue), programmePage(group, first, catalogue)]) {
      expect(page.title).toBe(group.publicName);
      expect(page.fileName).toContain(group.publicName);
      expect(page.fileName).not.toContain(group.title);
    }
    expect(toHtml(programmePage(group, first, catalogue))).not.toContain(group.title);
  });

  it("makes a file name that every system takes", () => {
    fc.assert(
      fc.property(arbitraries.line(100), (publicName) => {
        const { fileName } = agendaPage(...session({ ...closedGroup, publicName }), fi);
        expect(fileName).toMatch(/^[^<>:"/\\|?*\p{C}]*, 2027-03-02 - Aikataulu ohjaajille$/u);
      }),
    );
  });
});

describe("what a page tells", () => {
  const read = (plan: object, number?: number) => toMarkdown(agendaPage(...session(plan, number), en));
  const told = (plan: object, number?: number) => toMarkdown(programmePage(...session(plan, number), en));

  it("of a group about which little is decided: what is still open, to facilitators alone", () => {
    const bare = { ...closedGroup, people: {}, venue: { kind: "in-person" } };
    expect(read(bare)).toMatch(
      /Theme:\*\* not decided yet\n.*Where:\*\* not decided yet\n.*Facilitators:\*\* not decided yet/,
    );
    expect(told(bare)).not.toContain("not decided yet");
    expect(read(bare)).toContain("Doors open");
  });

  it("of a place, with the net beside it where one may come either way", () => {
    const venue = { kind: "hybrid", place: "The Library" };
    expect(told({ ...closedGroup, venue })).toContain("**Where:** The Library or online");
  });

  it("of a theme left to the participants", () => {
    expect(told({ ...closedGroup, sessions: { s1: { themeBy: "participants" } } })).toContain(
      "**Theme:** chosen together",
    );
  });

  it("of a cancelled session, before all else", () => {
    expect(told({ ...closedGroup, sessions: { s1: { cancelled: true } } })).toMatch(
      /1 of 6\n\n\*\*This session is cancelled\.\*\*/,
    );
  });

  it("never the times of a closed group's programme", () => {
    expect(told(closedGroup, 2).match(/\d\d:\d\d/g)).toEqual(["18:00", "20:00"]);
  });

  it("of any group in any language, without failing, and with its own words", () => {
    fc.assert(
      fc.property(arbitraries.group(), fc.nat(), fc.constantFrom(...catalogues), (group, any, catalogue) => {
        const one = group.sessions.at(any % group.sessions.length) as Session;
        for (const page of [agendaPage(group, one, catalogue), programmePage(group, one, catalogue)]) {
          expect(page.language).toBe(catalogue.language);
          expect(JSON.stringify(page)).not.toContain("undefined");
        }
      }),
      { numRuns: 20 },
    );
  });
});

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Format, formats } from "../format/index.js";
import { guideProfile } from "../profile/index.js";
import {
  type Agenda,
  type AgendaFigures,
  type AgendaSituation,
  defaultAgenda,
  hasPart,
  type Part,
  placeSegments,
} from "./index.js";

const { agenda, formats: practice } = guideProfile;
const figures: AgendaFigures = {
  welcome: agenda.welcome.value,
  break: agenda.break.value,
  introductionsPerPerson: agenda.introductionsPerPerson.value,
  closingPerPerson: agenda.closingPerPerson.value,
  eventClosing: agenda.eventClosing.value,
  roundTo: agenda.roundTo.value,
};

const usual = { duration: 120, people: 8, isFirst: false, isForAcquaintance: false, isEnding: false };

/** What meetings of a format are made of (guide 3), in order; the expert's introduction of an event may be left out. */
const group: readonly Part[] = [
  "welcome",
  "programme",
  "ground-rules",
  "introductions",
  "theme",
  "break",
  "wishes",
  "closing-round",
];
const partsOf: Readonly<Record<Format, readonly Part[]>> = {
  "closed-group": group,
  "open-meetings": group,
  "single-event": ["welcome", "programme", "stories", "break", "questions", "closing", "survey"],
};

function situation(duration: fc.Arbitrary<number>, people: fc.Arbitrary<number>): fc.Arbitrary<AgendaSituation> {
  const format = fc.constantFrom(...formats);
  const [isFirst, isForAcquaintance, isEnding] = [fc.boolean(), fc.boolean(), fc.boolean()];
  return fc.record({ format, duration, people, isFirst, isForAcquaintance, isEnding });
}

function minutes(made: Agenda): readonly number[] {
  return made.map((segment) => segment.minutes);
}

describe("the guide's own lengths", () => {
  it.each(["closed-group", "open-meetings"] as const)(
    "makes the printed timetable of two hours for %s of eight",
    (format) => {
      expect(defaultAgenda({ ...usual, format }, figures)).toEqual([
        { parts: ["welcome", "programme", "ground-rules"], minutes: 10 },
        { parts: ["introductions"], minutes: 25 },
        { parts: ["theme"], minutes: 25 },
        { parts: ["break"], minutes: 10 },
        { parts: ["theme"], minutes: 35 },
        { parts: ["wishes", "closing-round", "next-time"], minutes: 15 },
      ]);
    },
  );

  it("has every part of its format, and the break near the middle", () => {
    const { breakFromPercent, breakToPercent } = agenda;
    const { durationLeast, durationMost, seatsLeast, seatsMost } = practice["closed-group"];
    const duration = fc.integer({ min: durationLeast.value, max: durationMost.value });
    const people = fc.integer({ min: seatsLeast.value, max: seatsMost.value });
    fc.assert(
      fc.property(situation(duration, people), (each) => {
        const made = defaultAgenda(each, figures);
        const wanted = partsOf[each.format].filter((part) => part !== "wishes" || !each.isEnding);
        expect(wanted.filter((part) => !hasPart(made, part))).toEqual([]);
        const pause = placeSegments(made).find(({ segment }) => segment.parts.includes("break"))!;
        const middle = (pause.from + pause.to) / 2 / each.duration;
        expect(middle).toBeGreaterThanOrEqual(breakFromPercent.value / 100);
        expect(middle).toBeLessThanOrEqual(breakToPercent.value / 100);
      }),
    );
  });
});

describe("whatever the length and however many people", () => {
  const any = situation(fc.integer({ min: 15, max: 720 }), fc.integer({ min: 0, max: 50 }));

  it("fills the session exactly, with no segment empty", () => {
    fc.assert(
      fc.property(any, (each) => {
        const made = minutes(defaultAgenda(each, figures));
        expect(Math.min(...made)).toBeGreaterThan(0);
        expect(made.every(Number.isInteger)).toBe(true);
        expect(made.reduce((sum, one) => sum + one, 0)).toBe(each.duration);
      }),
    );
  });

  it("begins with the welcome, ends with a closing and has no fixed times", () => {
    fc.assert(
      fc.property(any, (each) => {
        const made = defaultAgenda(each, figures);
        expect(made[0]?.parts[0]).toBe("welcome");
        expect(made.at(-1)?.parts.some((part) => part === "closing-round" || part === "closing")).toBe(true);
        expect(made.every(({ startsAt }) => startsAt === undefined)).toBe(true);
      }),
    );
  });
});

describe("what changes from session to session", () => {
  it("agrees on confidentiality at the first", () => {
    const [welcome] = defaultAgenda({ ...usual, format: "closed-group", isFirst: true }, figures);
    expect(welcome?.parts).toContain("confidentiality");
  });

  it("gives the introductions to getting acquainted in the first ones", () => {
    const [, introductions] = defaultAgenda({ ...usual, format: "closed-group", isForAcquaintance: true }, figures);
    expect(introductions?.parts).toEqual(["introductions", "acquaintance"]);
  });

  it("ends the group in the last one and asks for feedback instead of wishes", () => {
    const made = defaultAgenda({ ...usual, format: "closed-group", isEnding: true }, figures);
    expect(made.at(-1)?.parts).toEqual(["ending", "closing-round", "survey"]);
  });
});

describe("a session that is too short", () => {
  it("gives up the break first", () => {
    const made = defaultAgenda({ ...usual, format: "closed-group", duration: 75 }, figures);
    expect(made.map(({ parts: [main] }) => main)).toEqual(["welcome", "introductions", "theme", "wishes"]);
    expect(minutes(made)).toEqual([10, 25, 25, 15]);
  });

  it("then shortens everything alike", () => {
    const made = defaultAgenda({ ...usual, format: "closed-group", duration: 17 }, figures);
    expect(minutes(made)).toEqual([2, 5, 7, 3]);
  });
});

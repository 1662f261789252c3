import { describe, expect, it } from "vitest";
import {
  type Agenda,
  agendaEnd,
  hasPart,
  isInUsualOrder,
  lackingStretches,
  minutesFor,
  overlaps,
  type Part,
  placeSegments,
} from "./index.js";

const event: Agenda = [
  { parts: ["welcome"], minutes: 10 },
  { parts: ["expert"], minutes: 15 },
  { parts: ["stories", "questions"], minutes: 60, startsAt: 30 },
  { parts: ["closing"], minutes: 5 },
];

function of(...parts: readonly Part[]): Agenda {
  return parts.map((part) => ({ parts: [part], minutes: 10 }));
}

describe("an agenda with a fixed start", () => {
  it("leaves a gap before it and goes on after it", () => {
    expect(placeSegments(event).map(({ from, to }) => [from, to])).toEqual([
      [0, 10],
      [10, 25],
      [30, 90],
      [90, 95],
    ]);
    expect(agendaEnd(event)).toBe(95);
    expect(overlaps(event)).toEqual([]);
  });

  it("overlaps where the start comes too early", () => {
    const early: Agenda = [
      { parts: ["welcome"], minutes: 40 },
      { parts: ["stories"], minutes: 60, startsAt: 30 },
    ];
    expect(overlaps(early)).toEqual([{ index: 1, minutes: 10 }]);
  });

  it("counts a segment that serves several things for each of them", () => {
    expect(minutesFor(event, "stories")).toBe(60);
    expect(minutesFor(event, "questions")).toBe(60);
    expect(minutesFor(event, "break")).toBe(0);
    expect(hasPart(event, "break")).toBe(false);
  });
});

describe("what a format's meetings are made of", () => {
  it("names what an agenda lacks", () => {
    expect(lackingStretches("single-event", event)).toEqual([]);
    expect(lackingStretches("single-event", of("welcome"))).toEqual(["stories", "conversation", "closing"]);
    expect(lackingStretches("closed-group", of("welcome", "free-talk"))).toEqual(["theme"]);
  });

  it("knows the usual order, in which a theme may go on after the break", () => {
    expect(
      isInUsualOrder("closed-group", of("welcome", "introductions", "theme", "break", "theme", "closing-round")),
    ).toBe(true);
    expect(isInUsualOrder("closed-group", of("welcome", "closing-round", "theme"))).toBe(false);
    expect(isInUsualOrder("closed-group", of("introductions", "theme", "closing-round", "theme"))).toBe(false);
    expect(isInUsualOrder("single-event", of("welcome", "stories", "expert", "closing"))).toBe(false);
  });
});

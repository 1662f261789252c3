import { describe, expect, it } from "vitest";
import {
  eventFormats,
  formats,
  hasCoordinator,
  hasProgramme,
  isBySeason,
  keepsItsPeople,
  meetsAgain,
  seriesFormats,
} from "./index.js";

const questions = { meetsAgain, keepsItsPeople, isBySeason, hasCoordinator, hasProgramme };

describe("what follows of a format", () => {
  it("is answered for each", () => {
    const yes = Object.entries(questions).map(([name, ask]) => [name, formats.filter((format) => ask({ format }))]);
    expect(Object.fromEntries(yes)).toEqual({
      meetsAgain: ["closed-group", "open-meetings"],
      keepsItsPeople: ["closed-group"],
      isBySeason: ["open-meetings"],
      hasCoordinator: ["single-event"],
      hasProgramme: ["single-event"],
    });
  });

  it("gives the lists that rules hold for", () => {
    expect(seriesFormats).toEqual(["closed-group", "open-meetings"]);
    expect(eventFormats).toEqual(["single-event"]);
  });

  it("lets no format be both once and again", () => {
    for (const format of formats) expect(meetsAgain({ format })).not.toBe(hasProgramme({ format }));
  });
});

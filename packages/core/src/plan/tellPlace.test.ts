import { describe, expect, test } from "vitest";
import { en } from "../locale/en.js";
import { fi } from "../locale/fi.js";
import { sv } from "../locale/sv.js";
import { tellPlace } from "./index.js";

describe("places are told as people call and count them", () => {
  test.each([
    ["/schedule/duration", "Aikataulu › Kesto"],
    ["/people/facilitators/1/equipment/device", "Tekijät › Toinen ohjaaja › Välineet › Laite"],
    ["/agenda/11/minutes", "12. osio › Minuutit"],
    ["/sessions/s3/theme", "Kolmas tapaaminen › Teema"],
    ["/sessions/extra-evening", "Tapaaminen ”extra-evening”"],
    ["/lifecycle/newcomersJoin/0", "Ryhmän elämä › Ensimmäinen kohta"],
    ["/colour", "colour"],
    ["", ""],
  ])("%s", (path, words) => {
    expect(tellPlace(path, fi)).toBe(words);
  });

  test("in every language", () => {
    const path = "/schedule/rhythm/0/interval";
    expect(tellPlace(path, en)).toBe("Schedule › First phase › Interval");
    expect(tellPlace(path, sv)).toMatch(/ › Första perioden › /);
    expect(tellPlace("/people/facilitators/10", sv)).toMatch(/ › Nr 11: gruppledaren$/);
  });

  test("never as a number from 0", () => {
    for (const words of [fi, sv, en]) expect(tellPlace("/sessions/s1/agenda/0/minutes", words)).not.toMatch(/\b0\b|\//);
  });
});

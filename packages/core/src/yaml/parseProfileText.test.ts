import * as fc from "fast-check";
import { expect, test } from "vitest";
import { stringify } from "yaml";
import { guideProfile, parseProfileOrThrow } from "../profile/index.js";
import { arbitraries } from "../testing/index.js";
import { parseProfileText } from "./index.js";

test("a practice written out as text is the practice", () => {
  fc.assert(
    fc.property(arbitraries.profileChanges(), (changes) => {
      const expected = parseProfileOrThrow(guideProfile, changes);
      for (const text of [stringify(changes), JSON.stringify(changes)]) {
        expect(parseProfileText(text)._unsafeUnwrap().profile).toEqual(expected);
      }
    }),
  );
});

test("it builds on the practice that it is given", () => {
  const federation = parseProfileOrThrow(guideProfile, { name: "Federation", horizonDays: 100 });
  const { profile } = parseProfileText("name: Member\nlanguage: sv", federation)._unsafeUnwrap();
  expect([profile.name, profile.horizonDays.value, profile.language.value]).toEqual(["Member", 100, "sv"]);
});

test("everything that is wrong is told at once, in the order of the text", () => {
  const text = `name: Federation
formats:
  closed-group:
    sesions: 8
    duration: long
severities:
  format/session-count: wanring
sources:
  /formats/closed-group/sessions: chapter 4
`;
  const told = parseProfileText(text)._unsafeUnwrapErr();
  expect(told.map(({ code, position: { line, column } }) => `${line}:${column} ${code}`)).toEqual([
    "4:5 unknown-key",
    "5:15 wrong-type",
    "7:25 not-one-of",
    "9:35 source-of-nothing",
  ]);
});

test("figures that contradict each other are told where the text changes one", () => {
  const text = "name: Federation\nformats:\n  closed-group:\n    duration: 60\n";
  const told = parseProfileText(text)._unsafeUnwrapErr();
  expect(told.map(({ code, position: { line, column } }) => `${line}:${column} ${code}`)).toEqual([
    "4:15 crossed-figures",
  ]);
});

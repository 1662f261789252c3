import { expect, test } from "vitest";
import { ProblemError } from "../problem/index.js";
import { parseAssociation, parseAssociationOrThrow } from "./index.js";

test("people and rooms, or one of them, or neither", () => {
  expect(parseAssociation({})._unsafeUnwrap()).toEqual({ people: [], rooms: [] });
  const people = [{ id: "anna", name: "Example Anna", available: [{ weekday: "monday" }] }];
  const rooms = [{ place: "Library, room 1", seats: 12, hearingLoop: false }];
  expect(parseAssociation({ schema: 1, people, rooms })._unsafeUnwrap()).toEqual({ people, rooms });
});

test("all that is wrong is told at once, each with its place", () => {
  const wrong = {
    people: [
      { id: "Anna", name: "Example Anna" },
      { id: "bert", name: "Example Bert", away: [{ from: "2027-02-02", to: "2027-02-01" }] },
    ],
    rooms: [{ place: "Library", seats: 0 }, { seats: 3 }],
    participants: [],
  };
  const problems = parseAssociation(wrong)._unsafeUnwrapErr();
  expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
    "wrong-form /people/0/id",
    "ends-before-it-begins /people/1/away/0",
    "out-of-range /rooms/0/seats",
    "missing /rooms/1/place",
    "unknown-key /participants",
  ]);
  expect(() => parseAssociationOrThrow(wrong)).toThrow(ProblemError);
});

test.each([undefined, null, 7, "people", []])("%j is none", (written) => {
  expect(parseAssociation(written).isErr()).toBe(true);
});

test("a file of a later release is not read", () => {
  expect(parseAssociation({ schema: 2, chairs: 3 })._unsafeUnwrapErr()).toMatchObject([{ code: "newer-schema" }]);
});

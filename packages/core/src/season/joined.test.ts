import { describe, expect, test } from "vitest";
import type { Person } from "../people/index.js";
import { joined } from "./joined.js";

const known = (more: Partial<Person> = {}) => ({
  key: "example anna · one",
  person: { id: "anna", name: "Example Anna", ...more },
});
const taught = { training: { basicCourse: true }, equipment: { camera: false } };

describe("what is known of somebody of whom two records tell", () => {
  const both = (first: Partial<Person>, latter: Partial<Person>) => {
    const { training, equipment } = joined(known(first), known(latter)).person;
    return { training, equipment };
  };

  test("stays where the latter says nothing of it, however it says nothing", () => {
    expect(both(taught, {})).toEqual(taught);
    expect(both(taught, { training: undefined, equipment: undefined })).toEqual(taught);
    expect(both({}, taught)).toEqual(taught);
    expect(both({}, {})).toEqual({ training: undefined, equipment: undefined });
  });

  test("is both, and where both tell of the same, what the latter says", () => {
    expect(both(taught, { training: { orientation: true }, equipment: { microphone: true } })).toEqual({
      training: { basicCourse: true, orientation: true },
      equipment: { camera: false, microphone: true },
    });
    expect(both(taught, { training: { basicCourse: false }, equipment: { camera: true } })).toEqual({
      training: { basicCourse: false },
      equipment: { camera: true },
    });
  });

  test("has the address that either has", () => {
    const addressed = { key: "anna@one.test", person: { ...known().person, email: "anna@one.test" } };
    expect(joined(addressed, known())).toMatchObject(addressed);
    expect(joined(known(), addressed)).toMatchObject(addressed);
  });
});

import { describe, expect, test } from "vitest";
import { emailDomain, everyone, lackingEquipment, type Person, placedPeople, unknownEquipment } from "./index.js";

const person = (id: string, more: Partial<Person> = {}): Person => ({ id, name: `Example ${id}`, ...more });

describe("placedPeople", () => {
  test("tells where each person is named", () => {
    const people = {
      facilitators: [person("a"), person("b")],
      coordinator: person("c"),
      contactPerson: person("d"),
      initiator: { person: person("e") },
    };
    expect(placedPeople(people).map(({ person: { id }, path }) => `${id} ${path}`)).toEqual([
      "a /people/facilitators/0",
      "b /people/facilitators/1",
      "c /people/coordinator",
      "d /people/contactPerson",
      "e /people/initiator/person",
    ]);
    expect(everyone(people).map(({ id }) => id)).toEqual(["a", "b", "c", "d", "e"]);
  });

  test("names a person with several tasks once, as the facilitator", () => {
    const people = { facilitators: [person("a")], contactPerson: person("a"), initiator: { person: person("a") } };
    expect(placedPeople(people)).toEqual([{ person: person("a"), path: "/people/facilitators/0" }]);
  });
});

test("equipment is had, lacking or unknown", () => {
  const items = ["camera", "microphone", "headphones"] as const;
  const one = person("a", { equipment: { camera: true, microphone: false } });
  expect(lackingEquipment(one, items)).toEqual(["microphone"]);
  expect(unknownEquipment(one, items)).toEqual(["headphones"]);
  expect(unknownEquipment(person("a"), items)).toEqual(items);
});

test("an address has a domain in lower case", () => {
  expect(emailDomain(person("a", { email: "A@Example.ORG" }))).toBe("example.org");
  expect(emailDomain(person("a"))).toBeUndefined();
});

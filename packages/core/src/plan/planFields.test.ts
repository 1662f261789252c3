import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { en } from "../locale/en.js";
import { fi } from "../locale/fi.js";
import { sv } from "../locale/sv.js";
import { fieldWords } from "./fieldWords.js";
import { planFieldSections } from "./groupPlan.js";
import { planFieldOf } from "./planFields.js";
import { planSchema } from "./planSchema.js";

interface Described {
  readonly properties?: Readonly<Record<string, Described>>;
  readonly items?: Described;
  readonly prefixItems?: readonly Described[];
  readonly additionalProperties?: Described | boolean;
  readonly oneOf?: readonly Described[];
  readonly anyOf?: readonly Described[];
}

/** Every place of the schema, as a plan has it: the first of a list, a session's or a task's own key. */
function placesOf(schema: Described, path = ""): readonly string[] {
  const { properties = {}, items, prefixItems = [], additionalProperties, oneOf = [], anyOf = [] } = schema;
  const listed = [...prefixItems, ...(items === undefined ? [] : [items])];
  const keyed = typeof additionalProperties === "object" ? [additionalProperties] : [];
  return [
    ...(path === "" ? [] : [path]),
    ...Object.entries(properties).flatMap(([name, part]) => placesOf(part, `${path}/${name}`)),
    ...listed.flatMap((part) => placesOf(part, `${path}/0`)),
    ...keyed.flatMap((part) => placesOf(part, `${path}/s1`)),
    ...[...oneOf, ...anyOf].flatMap((part) => placesOf(part, path)),
  ];
}

const places = [...new Set(placesOf(z.toJSONSchema(planSchema, { io: "input", unrepresentable: "any" }) as Described))];
const named = Object.values(planFieldSections).flat();

describe("the fields of a plan", () => {
  it("are those of the schema, each once", () => {
    expect(places.length).toBeGreaterThan(200);
    const way = "a field has its words beside its schema, and then `npm run generate` writes its name";
    expect(
      places.filter((place) => planFieldOf(place) === undefined),
      way,
    ).toEqual([]);
    expect(
      named.filter((field) => !places.some((place) => planFieldOf(place) === field)),
      way,
    ).toEqual([]);
    expect(new Set(named).size).toBe(named.length);
  });

  it.each([
    ["/people/initiator/person/equipment/quietRoom", "person.equipment.quietRoom"],
    ["/people/facilitators/12", "people.facilitators"],
    ["/sessions/extra-evening/agenda/3/parts/1", "agenda.parts"],
    ["/sessions/s3/agenda", "sessions.agenda"],
    ["/schedule/rhythm/0/kind", "schedule.rhythm.kind"],
    ["/done/reminder-s3", "done"],
    ["/registration/colour", undefined],
    ["", undefined],
  ])("%s is %s", (pointer, field) => {
    expect(planFieldOf(pointer)).toBe(field);
  });

  it.each([fi, sv, en])("are called as it stands beside their schema ($language)", ({ language, fields }) => {
    const beside = fieldWords.flatMap(([, words]) =>
      Object.entries(words).map(([field, inLanguages]) => [field, inLanguages[language]]),
    );
    expect(Object.entries(fields), "`npm run generate` writes it").toEqual(beside);
  });

  it.each([fi, sv, en])("have a short name and help in sentences ($language)", ({ fields }) => {
    expect(Object.keys(fields).sort()).toEqual([...named].sort());
    for (const { label, help } of Object.values(fields)) {
      expect(label).toMatch(/^\p{Lu}[^.|]{1,39}$/u);
      expect(help).toMatch(/^[^|`]*[.]$/u);
      expect(help).not.toBe(`${label}.`);
    }
  });
});

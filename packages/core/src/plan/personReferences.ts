import type * as z from "zod/mini";
import { referring } from "./fields.js";

/** The steps to a place of a plan; `each` goes into every item of a list and every entry of a map. */
export type Place = readonly (string | typeof each)[];

/** A step into whatever stands in a list or a map. */
export const each = Symbol("each");

/** The places at which a schema lets a person be named by id, each once whichever forms of plan have it. */
export function personReferences(schema: z.ZodMiniType): readonly Place[] {
  return eachOnce(referencesIn(schema));
}

/** Those of one section of a plan: the other sections need not be made for it. */
export function personReferencesIn(section: string, part: z.ZodMiniType): readonly Place[] {
  return eachOnce(referencesIn(part).map((place) => [section, ...place]));
}

function eachOnce(places: readonly Place[]): readonly Place[] {
  return [...new Map(places.map((place) => [place.map(String).join("/"), place])).values()];
}

function referencesIn(schema: z.ZodMiniType): readonly Place[] {
  if (referring.get(schema) !== undefined) return [[]];
  const { shape, element, valueType, innerType, options } = schema._zod.def as Parts;
  const inside = (part: z.ZodMiniType | undefined, ...steps: Place): readonly Place[] =>
    part === undefined ? [] : referencesIn(part).map((place) => [...steps, ...place]);
  return [
    ...Object.entries(shape ?? {}).flatMap(([name, part]) => inside(part, name)),
    ...inside(element, each),
    ...inside(valueType, each),
    ...inside(innerType),
    ...(options ?? []).flatMap((part) => inside(part)),
  ];
}

/** What zod keeps of the schemas that hold others: an object's fields, a list's item, a map's value, what may be left out, what is one of several. */
interface Parts {
  readonly shape?: Readonly<Record<string, z.ZodMiniType>>;
  readonly element?: z.ZodMiniType;
  readonly valueType?: z.ZodMiniType;
  readonly innerType?: z.ZodMiniType;
  readonly options?: readonly z.ZodMiniType[];
}

import * as z from "zod/mini";

/** The keys that a schema allows at a place in what was written; none where any key is allowed. */
export function allowedKeys(schema: z.core.$ZodType, input: unknown, path: readonly PropertyKey[]): readonly string[] {
  const at = meant(schema, input);
  const [step, ...rest] = path;
  if (step === undefined) return at instanceof z.ZodMiniObject ? Object.keys(at.shape) : [];
  const inner = child(at, step);
  return inner === undefined ? [] : allowedKeys(inner, (input as Record<PropertyKey, unknown>)[step], rest);
}

/** The schema itself under its wrappings; of several, the one that the written discriminator names, else the fullest, the first. */
function meant(schema: z.core.$ZodType, input: unknown): z.core.$ZodType {
  if (schema instanceof z.ZodMiniOptional) return meant(schema.def.innerType, input);
  if (!(schema instanceof z.ZodMiniDiscriminatedUnion)) return schema;
  const key = (schema.def as z.core.$ZodDiscriminatedUnionDef).discriminator;
  const named = (input as Readonly<Record<string, unknown>> | undefined)?.[key];
  const option = schema.def.options.find(
    (each) =>
      each instanceof z.ZodMiniObject && (each.shape[key] as z.ZodMiniLiteral).def.values.includes(named as string),
  );
  return option ?? schema.def.options[0] ?? schema;
}

function child(schema: z.core.$ZodType, step: PropertyKey): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodMiniObject) return schema.shape[String(step)];
  if (schema instanceof z.ZodMiniRecord) return schema.def.valueType;
  if (schema instanceof z.ZodMiniArray) return schema.def.element;
  if (schema instanceof z.ZodMiniTuple) return schema.def.items[Number(step)] ?? schema.def.rest ?? undefined;
  return undefined;
}

import * as z from "zod";

/** The keys that a schema allows at a place in what was written; none where any key is allowed. */
export function allowedKeys(schema: z.core.$ZodType, input: unknown, path: readonly PropertyKey[]): readonly string[] {
  const at = meant(schema, input);
  const [step, ...rest] = path;
  if (step === undefined) return at instanceof z.ZodObject ? Object.keys(at.shape) : [];
  const inner = child(at, step);
  return inner === undefined ? [] : allowedKeys(inner, (input as Record<PropertyKey, unknown>)[step], rest);
}

/** The schema itself under its wrappings; of several, the one that the written discriminator names, else the fullest, the first. */
function meant(schema: z.core.$ZodType, input: unknown): z.core.$ZodType {
  if (schema instanceof z.ZodOptional) return meant(schema.unwrap(), input);
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return schema;
  const key = schema.def.discriminator;
  const named = (input as Readonly<Record<string, unknown>> | undefined)?.[key];
  const option = schema.options.find(
    (each) => each instanceof z.ZodObject && (each.shape[key] as z.ZodLiteral).values.has(named as string),
  );
  return option ?? schema.options[0] ?? schema;
}

function child(schema: z.core.$ZodType, step: PropertyKey): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodObject) return schema.shape[String(step)];
  if (schema instanceof z.ZodRecord) return schema.valueType;
  if (schema instanceof z.ZodArray) return schema.element;
  if (schema instanceof z.ZodTuple) return schema.def.items[Number(step)] ?? schema.def.rest ?? undefined;
  return undefined;
}

// Why: editors and programs in other languages check plans by JSON Schema; it is made from the schema that core itself parses with.
import { formDefinitionSchema, formDefinitionSchemaId } from "@piiri/adapters-forms";
import { planSchema, planSchemaId, profileChangesSchema, profileSchemaId } from "@piiri/core";
import { associationSchema, associationSchemaId } from "@piiri/core/association";
import * as z from "zod/mini";

export function generate() {
  return Object.fromEntries([
    file(planSchemaId, "Plan of a peer support group", planSchema),
    file(profileSchemaId, "A federation's practice for peer support groups", profileChangesSchema),
    file(associationSchemaId, "An association's people and rooms for peer support groups", associationSchema),
    file(formDefinitionSchemaId, "How a form's export is read", formDefinitionSchema, "adapters-forms"),
  ]);
}

function file(id, title, schema, folder = "core") {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: "input", unrepresentable: "any", override: describedLast });
  const open = fieldsOpenToAnything(rest, "");
  if (open.length > 0)
    throw new Error(`${id}: a custom schema needs a JSON Schema type in its .meta(): ${open.join(", ")}`);
  return [
    `packages/${folder}/schemas/${id.split("/").at(-1)}`,
    `${JSON.stringify({ $schema, $id: id, title, ...rest }, null, 2)}\n`,
  ];
}

/** What a field is comes before what is said of it. */
function describedLast({ jsonSchema }) {
  const { description } = jsonSchema;
  if (description === undefined) return;
  Reflect.deleteProperty(jsonSchema, "description");
  jsonSchema.description = description;
}

const whatSaysSomething = ["type", "$ref", "enum", "const", "oneOf", "anyOf", "allOf"];

/** Our own checks of a text are no JSON Schema by themselves: where their .meta() says nothing, everything would be let through. */
function fieldsOpenToAnything(schema, path) {
  const {
    properties = {},
    additionalProperties,
    propertyNames,
    items,
    prefixItems = [],
    oneOf = [],
    anyOf = [],
  } = schema;
  const parts = { ...properties, ...[...prefixItems, ...oneOf, ...anyOf], additionalProperties, propertyNames, items };
  const within = Object.entries(parts).filter(([, part]) => typeof part === "object");
  const isOpen = !whatSaysSomething.some((word) => word in schema);
  return [
    ...(isOpen ? [path] : []),
    ...within.flatMap(([name, part]) => fieldsOpenToAnything(part, `${path}/${name}`)),
  ];
}

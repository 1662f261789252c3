// Why: every field of a plan stands in the guide with words of a person. The tables between the marks are made from the plan's schema
// and from what each language says of its fields; the running text around them is written by hand.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { planFieldOf, planFieldSections, planSchema } from "@piiri/core";
import { fields as english } from "@piiri/core/locale/en";
import { fields as finnish } from "@piiri/core/locale/fi";
import { fields as swedish } from "@piiri/core/locale/sv";
import * as z from "zod/mini";
import { root } from "../workspace.mjs";

const pages = [
  {
    path: "docs/plan.md",
    fields: english,
    head: ["field", "what it is", "what it says"],
    must: "must be there",
    values: "One of",
  },
  {
    path: "docs/fi/suunnitelma.md",
    fields: finnish,
    head: ["kohta", "mikä se on", "mitä se kertoo"],
    must: "pakollinen",
    values: "Jokin näistä",
  },
  {
    path: "docs/sv/plan.md",
    fields: swedish,
    head: ["punkt", "vad det är", "vad den säger"],
    must: "måste finnas",
    values: "Något av följande",
  },
];

export function generate() {
  const seen = fieldsOf(z.toJSONSchema(planSchema, { io: "input", unrepresentable: "any" }));
  return Object.fromEntries(pages.map((page) => [page.path, pageOf(page, seen)]));
}

function pageOf({ path, ...words }, seen) {
  const unused = new Set(Object.keys(planFieldSections));
  const text = readFileSync(join(root, path), "utf8").replace(
    /(<!-- fields: (\w+) -->\n)[\s\S]*?(<!-- \/fields -->)/g,
    (_, begin, section, end) => {
      if (!unused.delete(section)) throw new Error(`${path}: no section ${section}, or it stands there twice`);
      return `${begin}\n${table(planFieldSections[section], words, seen)}\n\n${end}`;
    },
  );
  if (unused.size > 0) throw new Error(`${path}: <!-- fields: … --> is missing for ${[...unused].join(", ")}`);
  return text;
}

function table(names, { fields, head, must, values }, seen) {
  const rows = names.map((name) => {
    const { isRequired, allowed } = seen.get(name);
    const { label, help } = fields[name];
    const words = allowed.length > 1 ? ` ${values}: ${allowed.map((value) => `\`${value}\``).join(", ")}.` : "";
    return [`\`${name}\``, isRequired ? `${label} (${must})` : label, `${help}${words}`];
  });
  return [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

/** By field: whether it must be there wherever what it belongs to is, and the values that it may have where they are few. */
function fieldsOf(schema) {
  const seen = new Map();
  for (const { path, part, isRequired } of placesOf(schema, "", true)) {
    const name = planFieldOf(path);
    if (name === undefined) continue;
    const before = seen.get(name) ?? { isRequired: true, allowed: [] };
    const values = part.enum ?? ("const" in part ? [part.const] : []);
    // Of a list, what stands in it says which values there are; whether it must be there, the list itself says.
    const isInList = path.endsWith("/0");
    seen.set(name, {
      isRequired: before.isRequired && (isInList || isRequired),
      allowed: [...new Set([...before.allowed, ...values])],
    });
  }
  return seen;
}

function placesOf(part, path, isRequired) {
  const {
    properties = {},
    required = [],
    items,
    prefixItems = [],
    additionalProperties,
    oneOf = [],
    anyOf = [],
  } = part;
  const listed = items === undefined ? prefixItems : [...prefixItems, items];
  const keyed = typeof additionalProperties === "object" ? [additionalProperties] : [];
  return [
    { path, part, isRequired },
    ...Object.entries(properties).flatMap(([key, each]) => placesOf(each, `${path}/${key}`, required.includes(key))),
    ...listed.flatMap((each) => placesOf(each, `${path}/0`, isRequired)),
    ...keyed.flatMap((each) => placesOf(each, `${path}/s1`, isRequired)),
    ...[...oneOf, ...anyOf].flatMap((each) => placesOf(each, path, isRequired)),
  ];
}

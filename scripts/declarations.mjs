// Why: interfaces made from a schema: each section is one of its own, with words on every property.
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import * as z from "zod/mini";
import { root } from "./workspace.mjs";

/** `people.initiator` → `PeopleInitiator`. */
export function pascal(text) {
  return text
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join("");
}

/** As the repository lays code out. */
export function typescript(text) {
  const biome = join(root, "node_modules/@biomejs/biome/bin/biome");
  return execFileSync(process.execPath, [biome, "format", "--stdin-file-path=generated.ts"], {
    cwd: root,
    input: text,
    encoding: "utf8",
  });
}

/**
 * The interfaces of a schema's sections, each once however often it occurs. `nameOf(path, variant)` names one, `wordsOf(path, description)`
 * says what a property is, `aboutOf` what a section is where that is something else. Of a whole one nothing may be left out; `leafOf` says
 * what a value is, and `typeAt` what stands where it is told by hand, "none" being nothing.
 */
export function declarations({
  nameOf,
  wordsOf,
  aboutOf = () => undefined,
  leafOf = (type) => type,
  typeAt = () => undefined,
  isWhole = false,
}) {
  const byName = new Map();

  return {
    addAs,
    texts: () =>
      [...byName.values()].map(({ words, name, body }) => `${comment(words)}\nexport interface ${name} ${body}\n`),
  };

  function addAs(name, schema, path, words, prefix = "") {
    const body = bodyOf(schema, path, prefix);
    const held = byName.get(name);
    if (held === undefined || held.body === body) {
      byName.set(name, { name, body, words });
      return name;
    }
    const other = `${prefix}${name}`;
    if (prefix === "" || byName.get(other)?.body === undefined) byName.set(other, { name: other, body, words });
    if (byName.get(other).body !== body) throw new Error(`two sections are called ${other}`);
    return other;
  }

  function bodyOf(schema, path, prefix) {
    const properties = Object.entries(schema._zod.def.shape).flatMap(([key, value]) => {
      const at = `${path}/${key}`;
      if (typeAt(at) === "none") return [];
      const isOptional = !isWhole && value._zod.def.type === "optional";
      const name = /^[A-Za-z]\w*$/.test(key) ? key : JSON.stringify(key);
      const type = typeAt(at) ?? typeOf(value, at, prefix);
      return `${comment(wordsOf(at, descriptionOf(value)))}\n  readonly ${name}${isOptional ? "?" : ""}: ${type}${isOptional ? " | undefined" : ""};`;
    });
    return `{\n${properties.join("\n")}\n}`;
  }

  function typeOf(schema, path, prefix, description = descriptionOf(schema)) {
    const { def } = schema._zod;
    switch (def.type) {
      case "optional":
        return typeOf(def.innerType, path, prefix, description);
      case "object":
        return addAs(nameOf(path), schema, path, aboutOf(path) ?? wordsOf(path, description), prefix);
      case "array": {
        const element = typeOf(def.element, `${path}/0`, prefix);
        return /\|/.test(element) ? `readonly (${element})[]` : `readonly ${element}[]`;
      }
      case "tuple": {
        const items = def.items.map((item) => typeOf(item, `${path}/0`, prefix));
        const rest = def.rest ? [`...(${typeOf(def.rest, `${path}/0`, prefix)})[]`] : [];
        return `readonly [${[...items, ...rest].join(", ")}]`;
      }
      case "record":
        return `Readonly<Record<string, ${typeOf(def.valueType, `${path}/s1`, prefix)}>>`;
      case "union":
        return def.options.map((option) => variantOf(option, path, prefix)).join(" | ");
      case "enum":
        return leafOf(
          Object.values(def.entries)
            .map((value) => JSON.stringify(value))
            .join(" | "),
          path,
        );
      case "literal":
        return leafOf(def.values.map((value) => JSON.stringify(value)).join(" | "), path);
      case "number":
      case "boolean":
      case "string":
        return leafOf(def.type, path);
      case "custom":
        return leafOf(textTypeOf(schema), path);
      default:
        throw new Error(`${path}: no type for ${def.type}`);
    }
  }

  function variantOf(option, path, prefix) {
    const kind = option._zod.def.shape?.kind?._zod.def;
    const variant = kind?.values?.[0] ?? Object.values(kind?.entries ?? {})[0];
    if (variant === undefined) return typeOf(option, path, prefix);
    return addAs(nameOf(path, variant), option, path, aboutOf(path) ?? wordsOf(path, descriptionOf(option)), prefix);
  }
}

const textTypes = { date: "LocalDate", "date-time": "Instant", email: "string" };

/** Of a text of a certain form, what stands in the registry tells which. */
function textTypeOf(schema) {
  const { format, pattern } = z.globalRegistry.get(schema) ?? {};
  if (format !== undefined) return textTypes[format];
  if (pattern === undefined) return "TimeZone";
  if (pattern.includes(":[0-5]")) return "LocalTime";
  return pattern.includes("/") && pattern.startsWith("^[1-9]") ? "Ratio" : "string";
}

function descriptionOf(schema) {
  const { description } = z.globalRegistry.get(schema) ?? {};
  return (
    description ?? (schema._zod.def.innerType === undefined ? undefined : descriptionOf(schema._zod.def.innerType))
  );
}

function comment(words) {
  return `/** ${words.replaceAll("*/", "*\\/")} */`;
}

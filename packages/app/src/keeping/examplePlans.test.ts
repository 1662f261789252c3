import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parsePlanText } from "@piiri/core/yaml";
import { expect, test } from "vitest";
import { root } from "../../../../scripts/workspace.mjs";
import { change } from "../workshop/change.js";
import { exampleTexts as english } from "./exampleTexts.en.js";
import type { ExampleName } from "./exampleTexts.js";
import { exampleTexts as swedish } from "./exampleTexts.sv.js";

const names = [
  "closed-group",
  "open-meetings",
  "single-event",
  "local-group",
] as const satisfies readonly ExampleName[];

/** What people wrote: not ids, addresses, days and choices. */
function textsIn(value: unknown, path = ""): string[] {
  if (typeof value === "string") return /^[\w.@:/-]*$/.test(value) ? [] : [path];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}/${key}`));
}

test.each(names.flatMap((name) => [[name, "sv", swedish] as const, [name, "en", english] as const]))(
  "the example of %s is whole in %s: every text that people wrote, and nothing besides",
  (name, language, texts) => {
    const finnish = readFileSync(join(root, `examples/plans/${name}.yaml`), "utf8");
    const before = parsePlanText(finnish)._unsafeUnwrap().plan;
    const changes = Object.entries(texts[name]).map(([path, value]) => ({ path, value }));
    const changed = change({ text: finnish.replace(/^\s*#.*\n/gm, ""), changes });
    if (!("text" in changed)) throw new Error("to be made by hand");
    const { plan } = parsePlanText(changed.text)._unsafeUnwrap();
    const written = new Set([...textsIn(before), "/language", "/organiser/name"]);
    // A name of one word looks like an id.
    const ofOneWord = Object.keys(texts[name]).filter((path) => /\/(?:association|publicName)$/.test(path));
    expect(Object.keys(texts[name]).sort()).toEqual([...new Set([...written, ...ofOneWord])].sort());
    expect(plan).toMatchObject({ language, format: before.format, schedule: before.schedule });
    expect(changed.text).not.toContain("#");
  },
);

import type { Language } from "@piiri/core";
import type { Ask } from "../asking/askWorkshop.js";
import type { ExampleName, ExampleTexts } from "./exampleTexts.js";

export const exampleNames: readonly ExampleName[] = ["closed-group", "open-meetings", "single-event", "local-group"];

/** The plans of `examples/plans`, each loaded when it is asked for. */
const plans = import.meta.glob<string>("../../../../examples/plans/*.yaml", { query: "?raw", import: "default" });

const inOtherLanguages: Readonly<Record<Exclude<Language, "fi">, () => Promise<ExampleTexts>>> = {
  sv: async () => (await import("./exampleTexts.sv.js")).exampleTexts,
  en: async () => (await import("./exampleTexts.en.js")).exampleTexts,
};

/** An example's text in the reader's language. They are written in Finnish; the notes in them are left out elsewhere. */
export async function examplePlan(name: ExampleName, language: Language, ask: Ask): Promise<string> {
  const load = plans[`../../../../examples/plans/${name}.yaml`];
  if (load === undefined) throw new Error(`no example ${name}`);
  const finnish = await load();
  if (language === "fi") return finnish;
  const texts = (await inOtherLanguages[language]())[name];
  const changes = Object.entries(texts).map(([path, value]) => ({ path, value }));
  const changed = await ask("change", { text: withoutNotes(finnish), changes });
  if ("value" in changed && "text" in changed.value) return changed.value.text;
  throw new Error(`${name} could not be put into ${language}`);
}

/** Without the lines that are notes, and without the empty ones before a note. */
function withoutNotes(text: string): string {
  const kept: string[] = [];
  let isBeforeNote = false;
  for (const line of text.split("\n").toReversed()) {
    const isNote = line.trimStart().startsWith("#");
    const isKept: boolean = !isNote && (line.trim() !== "" || !isBeforeNote);
    if (isKept) kept.push(line);
    isBeforeNote = isNote || (isBeforeNote && !isKept);
  }
  return kept.toReversed().join("\n").trimStart();
}

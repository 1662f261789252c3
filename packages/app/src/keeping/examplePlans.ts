import type { Language } from "@piiri/core";

/** What an example is of. */
type ExampleName = "closed-group" | "open-meetings" | "single-event" | "local-group";

export const exampleNames: readonly ExampleName[] = ["closed-group", "open-meetings", "single-event", "local-group"];

/** The plans of `examples/plans`, each loaded when it is asked for. */
const texts = import.meta.glob<string>("../../../../examples/plans/**/*.yaml", { query: "?raw", import: "default" });

const folder = "../../../../examples/plans";

/** An example's text in the reader's language; in Finnish where there is none. */
export async function examplePlan(name: ExampleName, language: Language): Promise<string> {
  const load = texts[`${folder}/${language}/${name}.yaml`] ?? texts[`${folder}/${name}.yaml`];
  if (load === undefined) throw new Error(`no example ${name}`);
  return await load();
}

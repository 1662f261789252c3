import type { Language } from "@piiri/core";
import type { Ask } from "../asking/askWorkshop.js";
import { spokenLanguage } from "../shell/spokenLanguage.js";
import { textsIn } from "../texts/textsIn.js";
import type { Appearance } from "../workshop/appearance.js";
import { type ExamplePlan, type Federation, ofNoFederation } from "./federation.js";
import type { FederationSource } from "./source.js";

/** Reads what a federation decided. What is wrong is told, and the rest of the page works as ever. */
export async function loadFederation(
  source: FederationSource,
  ask: Ask,
  preferred: readonly string[],
): Promise<Federation> {
  if (isEmpty(source.text)) return ofNoFederation;
  const language = spokenLanguage(preferred);
  const read = await ask("appearance", { text: source.text, language });
  if ("problem" in read) return ofNoFederation;
  if ("problems" in read.value) return { ...ofNoFederation, problems: read.value.problems };
  const { appearance } = read.value;
  const lacking: string[] = [];
  const orTold = async <Value>(name: string, load: (blob: Blob) => Promise<Value> | Value) => {
    try {
      return await load(await source.file(name));
    } catch {
      lacking.push(textsIn(language).shell.noFile(name));
      return undefined;
    }
  };
  const problems = appearance.practice && (await orTold(appearance.practice, (blob) => take(blob, ask, language)));
  const { logo, name } = appearance;
  const address = logo && (await orTold(logo.file, (blob) => URL.createObjectURL(blob)));
  return {
    ...ofNoFederation,
    name,
    logo: address === undefined ? undefined : { address, description: logo?.description ?? name ?? "" },
    colours: appearance.colours ?? {},
    languages: languagesOf(appearance),
    guide: appearance.guide ?? [],
    examples: appearance.examples?.map(
      (example): ExamplePlan => ({
        name: example.name,
        fileName: example.file.slice(example.file.lastIndexOf("/") + 1),
        load: async () => (await source.file(example.file)).text(),
      }),
    ),
    problems: [...lacking, ...(problems ?? [])],
  };
}

function languagesOf({ languages = [] }: Appearance): Federation["languages"] {
  const [first, ...others] = languages;
  return first === undefined ? ofNoFederation.languages : [first, ...others];
}

function isEmpty(text: string): boolean {
  return /^(?:\{\s*\})?$/.test(text.trim());
}

/** The federation's practice is what plans are held against from now on. */
async function take(blob: Blob, ask: Ask, language: Language): Promise<readonly string[]> {
  const taken = await ask("usePractice", { text: await blob.text(), language });
  return "value" in taken ? taken.value : [];
}

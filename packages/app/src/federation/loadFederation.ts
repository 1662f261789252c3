import type { Language } from "@piiri/core";
import type { Ask } from "../asking/askWorkshop.js";
import { spokenLanguage } from "../shell/spokenLanguage.js";
import { textsIn } from "../texts/textsIn.js";
import type { Appearance } from "../workshop/appearance.js";
import type { PracticeTaken } from "../workshop/usePractice.js";
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
  const { practice } = appearance;
  const taken = practice && (await orTold(practice, (blob) => take(practice, blob, { source, ask, language })));
  const { problems = [], examples = [] } = taken || {};
  const { logo, name } = appearance;
  const address = logo && (await orTold(logo.file, (blob) => URL.createObjectURL(blob)));
  return {
    ...ofNoFederation,
    name,
    logo: address === undefined ? undefined : { address, description: logo?.description ?? name ?? "" },
    colours: appearance.colours ?? {},
    languages: languagesOf(appearance),
    guide: appearance.guide ?? [],
    examples: examplesOf(appearance, source) ?? (examples.length > 0 ? examples.map(ofPractice) : undefined),
    problems: [...lacking, ...problems],
  };
}

function languagesOf({ languages = [] }: Appearance): Federation["languages"] {
  const [first, ...others] = languages;
  return first === undefined ? ofNoFederation.languages : [first, ...others];
}

function isEmpty(text: string): boolean {
  return /^(?:\{\s*\})?$/.test(text.trim());
}

function examplesOf({ examples }: Appearance, source: FederationSource): readonly ExamplePlan[] | undefined {
  return examples?.map(({ name, file }) => ({
    name,
    fileName: file.slice(file.lastIndexOf("/") + 1),
    load: async () => (await source.file(file)).text(),
  }));
}

/** An example that a practice brings along has no file of its own. */
function ofPractice({ name, text }: PracticeTaken["examples"][number], index: number): ExamplePlan {
  return { name, fileName: `${index + 1}.yaml`, load: () => Promise.resolve(text) };
}

interface Taking {
  readonly source: FederationSource;
  readonly ask: Ask;
  readonly language: Language;
}

/** The federation's practice is what plans are held against from now on: its figures, or all of a pack, whose code is run. */
async function take(name: string, blob: Blob, { source, ask, language }: Taking): Promise<PracticeTaken> {
  const request = /\.m?js$/i.test(name)
    ? { code: await blob.text(), address: source.address?.(name), language }
    : { text: await blob.text(), language };
  const taken = await ask("usePractice", request);
  if (!("value" in taken)) return { problems: [textsIn(language).shell.practiceFailed(name)], examples: [] };
  const { problems, examples } = taken.value;
  return { problems: problems.map((problem) => `${name} ${problem}`), examples };
}

import { readFile, stat } from "node:fs/promises";
import { dirname, extname, join } from "node:path";
import { parsePlan } from "@piiri/core";
import { type Appearance, filesOfAppearance, parseAppearance } from "@piiri/core/appearance";
import type { FaultyFile } from "../input/faultyFile.js";
import { loadProfile } from "../input/loadProfile.js";
import { problemReport } from "../input/problemReport.js";
import { readDocument } from "../input/readDocument.js";
import type { Invocation } from "../invocation.js";
import { keepInput } from "../output/keepFiles.js";
import { Refusal } from "../refusal.js";

/** Where the page looks for what a federation decided; as the page is made, nothing stands in it. */
const place = '<script type="application/json" id="piiri-federation">{}</script>';

/** A page that one mails should stay one that can be mailed. */
const mostBytes = 500_000;

const types: Readonly<Record<string, string>> = {
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".webp": "image/webp",
  ".yaml": "application/yaml",
  ".yml": "application/yaml",
  ".json": "application/json",
};

/** The page with a federation's own name, looks, practice and examples in it; all that is wrong with them is told first. */
export async function withFederation(invocation: Invocation, html: string, config: string): Promise<string> {
  const { host, words, options } = invocation;
  await keepInput(config, options.output, words.texts);
  const document = await readDocument(config, host, words, true);
  if (document.isErr()) throw refusal(invocation, [document.error]);
  const appearance = parseAppearance(document.value.data);
  if (appearance.isErr()) throw refusal(invocation, [document.value.faulty(appearance.error)]);
  const beside = (file: string) => join(dirname(config), file);
  await checkWhatItNames(invocation, appearance.value, beside);
  const files = await Promise.all(
    filesOfAppearance(appearance.value).map(async (file) => [file, await packed(invocation, beside(file))] as const),
  );
  const baked = { appearance: appearance.value, files: Object.fromEntries(files) };
  if (!html.includes(place)) throw new Error("the page has no place for a federation's own");
  // Nothing that is written may end the element that it stands in.
  return html.replace(place, () => place.replace("{}", () => JSON.stringify(baked).replaceAll("<", "\\u003c")));
}

async function checkWhatItNames(
  invocation: Invocation,
  { practice, examples = [] }: Appearance,
  beside: (file: string) => string,
): Promise<void> {
  const { host, words, style } = invocation;
  if (practice !== undefined) await loadProfile({ profile: beside(practice) }, host, words, style);
  const faulty: FaultyFile[] = [];
  for (const { file } of examples) {
    const read = await readDocument(beside(file), host, words, true);
    if (read.isErr()) faulty.push(read.error);
    else parsePlan(read.value.data).mapErr((problems) => faulty.push(read.value.faulty(problems)));
  }
  if (faulty.length > 0) throw refusal(invocation, faulty);
}

async function packed({ words }: Invocation, file: string) {
  const type = types[extname(file).toLowerCase()];
  if (type === undefined) throw new Refusal(words.texts.page.kind(file, Object.keys(types)));
  const known = await stat(file).catch(() => undefined);
  if (known?.isFile() !== true) throw new Refusal(words.texts.files["no-such-file"](file));
  if (known.size > mostBytes) throw new Refusal(words.texts.page.tooLarge(file, mostBytes / 1000));
  return { type, base64: await readFile(file, "base64") };
}

function refusal({ words, style }: Invocation, faulty: readonly FaultyFile[]): Refusal {
  return new Refusal(problemReport(faulty, { words, style }));
}

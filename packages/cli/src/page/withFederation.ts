import { existsSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { basename, dirname, extname, join, resolve } from "node:path";
import { parsePlan } from "@piiri/core";
import { type Appearance, filesOfAppearance, parseAppearance } from "@piiri/core/appearance";
import type { FaultyFile } from "../input/faultyFile.js";
import { loadProfile } from "../input/loadProfile.js";
import { problemReport } from "../input/problemReport.js";
import { readDocument } from "../input/readDocument.js";
import type { Invocation } from "../invocation.js";
import { keepInput } from "../output/keepFiles.js";
import { isPlainPractice, loadPractice } from "../practice/loadPractice.js";
import { Refusal } from "../refusal.js";
import { textsOf } from "../texts/words.js";

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
  ".mjs": "text/javascript",
  ".js": "text/javascript",
};

/**
 * The page with a federation's own name, looks, practice and examples in it; all that is wrong with them is told first. A practice that was
 * asked for with the call stands in place of the one in the settings.
 */
export async function withFederation(
  invocation: Invocation,
  html: string,
  config: string | undefined,
): Promise<string> {
  const { practice: asked } = invocation.options;
  const written = config === undefined ? {} : await settingsIn(invocation, config);
  const appearance = asked === undefined ? written : { ...written, practice: basename(asked) };
  const beside = (file: string) =>
    asked !== undefined && file === appearance.practice ? asked : join(dirname(config ?? ""), file);
  await checkWhatItNames(invocation, appearance, beside);
  const files = await Promise.all(
    filesOfAppearance(appearance).map(async (file) => [file, await packed(invocation, beside(file))] as const),
  );
  if (!html.includes(place)) throw new Error("the page has no place for a federation's own");
  // Nothing that is written may end the element that it stands in.
  const baked = JSON.stringify({ appearance, files: Object.fromEntries(files) }).replaceAll("<", "\\u003c");
  const page = html.replace(place, () => place.replace("{}", () => baked));
  return isPack(appearance.practice) ? allowingCode(page) : page;
}

async function settingsIn(invocation: Invocation, config: string): Promise<Appearance> {
  const { host, words, options } = invocation;
  await keepInput(config, options.output, words.texts);
  const document = await readDocument(config, host, words, true);
  if (document.isErr()) throw refusal(invocation, [document.error]);
  const appearance = parseAppearance(document.value.data);
  if (appearance.isErr()) throw refusal(invocation, [document.value.faulty(appearance.error)]);
  return appearance.value;
}

function isPack(practice: string | undefined): practice is string {
  return practice !== undefined && !isPlainPractice(practice);
}

/** A pack is code of its own, which the page loads from within itself. */
function allowingCode(html: string): string {
  const policy = '<meta http-equiv="Content-Security-Policy"';
  const [head = "", rest = ""] = html.split(policy);
  return `${head}${policy}${rest.replace("script-src ", "script-src blob: ")}`;
}

async function checkWhatItNames(
  invocation: Invocation,
  { practice, examples = [] }: Appearance,
  beside: (file: string) => string,
): Promise<void> {
  const { host, words, style } = invocation;
  if (isPack(practice)) await checkPack(invocation, beside(practice));
  else if (practice !== undefined) await loadProfile({ profile: beside(practice) }, host, words, style);
  const faulty: FaultyFile[] = [];
  for (const { file } of examples) {
    const read = await readDocument(beside(file), host, words, true);
    if (read.isErr()) faulty.push(read.error);
    else parsePlan(read.value.data).mapErr((problems) => faulty.push(read.value.faulty(problems)));
  }
  if (faulty.length > 0) throw refusal(invocation, faulty);
}

/** A pack that is good, and whole by itself: in the page nothing lies beside it. */
async function checkPack({ words, options }: Invocation, file: string): Promise<void> {
  const texts = await textsOf("practice", words.language);
  if (!existsSync(file)) throw new Refusal(texts.notFound(file));
  await loadPractice(resolve(file), options.output, words);
  const alone = `data:text/javascript;base64,${await readFile(file, "base64")}`;
  await import(/* @vite-ignore */ alone).catch((error: unknown) => {
    throw new Refusal(texts.notWhole(file), { cause: error });
  });
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

import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { extname, isAbsolute, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { tellProblem } from "@piiri/core";
import type { OwnPractice } from "@piiri/core/practice";
import { keepInput } from "../output/keepFiles.js";
import { Refusal } from "../refusal.js";
import { type CommandWords, textsOf } from "../texts/words.js";
import { placeInCode, placeOfMistake } from "./placeInCode.js";

/** Files that hold figures alone, and no code. */
const plain: ReadonlySet<string> = new Set([".yaml", ".yml", ".json"]);

/** Whether a practice is a file of figures and not a pack. */
export function isPlainPractice(name: string): boolean {
  return name === "-" || plain.has(extname(name).toLowerCase());
}

/** A federation's practice from its file or its installed package. Its code is run. */
export async function loadPractice(
  name: string,
  output: string | undefined,
  words: CommandWords,
): Promise<OwnPractice> {
  const texts = await textsOf("practice", words.language);
  const file = fileOf(name);
  if (file === undefined || !existsSync(file)) throw new Refusal(texts.notFound(name));
  await keepInput(file, output, words.texts);
  const pack = await exportedBy(file).catch(async (error: unknown) => {
    const place = error instanceof SyntaxError ? await placeOfMistake(file) : placeInCode(error);
    throw new Refusal(texts.notLoaded(name, place, saidBy(error)), { cause: error });
  });
  if (pack === undefined) throw new Refusal(texts.nothingGiven(name));
  const { parsePractice } = await import("@piiri/core/practice");
  const practice = parsePractice(pack);
  if (practice.isOk()) return practice.value;
  const told = practice.error.map(
    (problem) => `${name} ${problem.path}: ${tellProblem(problem, words.catalogue.problems)}`,
  );
  throw new Refusal([...told, words.texts.problems.count(told.length, undefined)].join("\n"));
}

/** What is a path is one; any other name is that of a package which is installed where one works. */
function fileOf(name: string): string | undefined {
  const isPath = name.startsWith(".") || isAbsolute(name) || /\.[cm]?js$/.test(name);
  if (isPath) return resolve(name);
  try {
    return createRequire(resolve("package.json")).resolve(name);
  } catch {
    return undefined;
  }
}

async function exportedBy(file: string): Promise<unknown> {
  const given = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as {
    readonly practice?: unknown;
    readonly default?: unknown;
  };
  return given.practice ?? given.default;
}

function saidBy(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

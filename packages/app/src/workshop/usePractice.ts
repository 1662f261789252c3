import { type Language, languages, type Problem } from "@piiri/core";
import type { OwnPractice } from "@piiri/core/practice";
import { parseProfileText } from "@piiri/core/yaml";
import { inOneLine } from "./appearance.js";
import { setPractice } from "./practice.js";
import { toldProblem } from "./told.js";
import { type Words, wordsIn } from "./words.js";

/** A practice as its file: figures as text, or a pack as its code, with where that lies, if it lies anywhere. */
export type PracticeRequest = { readonly language: Language } & (
  | { readonly text: string }
  | { readonly code: string; readonly address?: string | undefined }
);

/** What came of it: what is wrong, in words, and the example plans that it brings along. */
export interface PracticeTaken {
  readonly problems: readonly string[];
  readonly examples: readonly { readonly name: string; readonly text: string }[];
}

/** From now on plans are held against a federation's own practice; tells what is wrong with it, and then keeps the one before. */
export async function usePractice(request: PracticeRequest): Promise<PracticeTaken> {
  if ("code" in request) return await usePack(request, request.language);
  const read = parseProfileText(request.text);
  if (read.isErr()) return await refused(read.error, request.language);
  setPractice(read.value.profile);
  return { problems: [], examples: [] };
}

async function usePack(written: Code, language: Language): Promise<PracticeTaken> {
  const loaded = await load(written);
  if ("problem" in loaded) return { problems: [loaded.problem], examples: [] };
  const { parsePractice } = await import("@piiri/core/practice");
  const read = parsePractice(loaded.pack);
  if (read.isErr()) return await refused(read.error, language);
  const own = read.value;
  const problems = [...(await unfitWords(own)), ...(await unfitMessages(own))];
  if (problems.length > 0) return { problems, examples: [] };
  setPractice(own.profile, own);
  return {
    problems,
    examples: own.examplePlans.map(({ name, plan }) => ({ name, text: `${JSON.stringify(plan, undefined, "  ")}\n` })),
  };
}

interface Code {
  readonly code: string;
  readonly address?: string | undefined;
}

/**
 * Runs a pack's code from where it lies, which is what a host's policy allows; from the text that was read where that fails, as with a host
 * that does not know its files of code by their ending.
 */
async function load({ code, address }: Code): Promise<{ readonly pack: unknown } | { readonly problem: string }> {
  const within = URL.createObjectURL(new Blob([code], { type: "text/javascript" }));
  const failed = new Set<string>();
  for (const from of address === undefined ? [within] : [address, within]) {
    try {
      const given = (await import(/* @vite-ignore */ from)) as Readonly<Record<"default" | "practice", unknown>>;
      return { pack: given.practice ?? given.default };
    } catch (error) {
      failed.add(String(error));
    }
  }
  return { problem: [...failed].join(" ") };
}

async function refused(problems: readonly Problem[], language: Language): Promise<PracticeTaken> {
  const words = await wordsIn(language);
  return { problems: problems.map((problem) => inOneLine(toldProblem(problem, words))), examples: [] };
}

/** Words of another kind than ours are told before any view stumbles over them. */
async function unfitWords(own: OwnPractice): Promise<readonly string[]> {
  const { practiceWords } = await import("@piiri/core/practice");
  const found: string[] = [];
  for (const language of languages.filter((one) => Object.hasOwn(own.texts, one))) {
    try {
      practiceWords<Words>(own, await wordsIn(language));
    } catch (error) {
      found.push(String(error));
    }
  }
  return found;
}

async function unfitMessages({ messageTexts }: OwnPractice): Promise<readonly string[]> {
  if (Object.keys(messageTexts).length === 0) return [];
  const { ownTextProblems } = await import("@piiri/adapters-email/draft");
  return Object.entries(messageTexts).flatMap(([language, texts]) =>
    ownTextProblems(texts).map(({ path, code, name = "" }) =>
      [`/messageTexts/${language}/${path.join("/")}:`, code, name].join(" ").trim(),
    ),
  );
}

import type { Language } from "@piiri/core";
import type { KeepingError, KeepingProblem } from "@piiri/core/keeping";
import { type ExitCode, Refusal } from "../refusal.js";
import { textsOf } from "../texts/words.js";
import { type Difference, differenceOf } from "./differenceOf.js";
import type { KeepingTexts } from "./texts.js";

/** What the file system says is nobody's mistake; all else a person can put right. */
const codesOfSystem: readonly KeepingProblem["code"][] = ["no-room", "not-writable", "not-readable", "failed"];

/** Says in a language why state was not read or not written; where there are two versions, in what they differ. */
export async function keepingRefusal(error: KeepingError, language: Language): Promise<Refusal> {
  const texts = await textsOf("keeping", language);
  const { code } = error.problem;
  const isOfSystem = codesOfSystem.includes(code) || code === "not-a-file";
  const exitCode: ExitCode = isOfSystem ? 3 : 2;
  const versions = await versionsOf(error, texts);
  return new Refusal([texts.problem(error.file, error.problem), ...versions].join("\n"), { exitCode, cause: error });
}

async function versionsOf({ file, problem }: KeepingError, texts: KeepingTexts): Promise<readonly string[]> {
  if (problem.code !== "changed-meanwhile" || problem.other === undefined) return [];
  const difference = await differenceOf(file, problem.other);
  if (difference === undefined) return [];
  const { line, there, ours } = difference;
  // State holds what people did, if only as hashes: of that only how much differs.
  if (file.split(/[\\/]/).includes(".piiri")) return [texts.versions.counts(line, there.length, ours.length)];
  return [texts.versions.there(line), ...shown(there, "-", texts), texts.versions.ours, ...shown(ours, "+", texts)];
}

/** So many lines of each version are shown. */
const shownMost = 5;
const lengthMost = 100;

function shown(lines: Difference["there"], sign: string, texts: KeepingTexts): readonly string[] {
  const more = lines.length - shownMost;
  return [
    ...lines.slice(0, shownMost).map((line) => `  ${sign} ${withoutAddresses(line)}`),
    ...(more > 0 ? [`  ${texts.versions.more(more)}`] : []),
  ];
}

/** Errors are copied to others: addresses are left out, and what is long is cut. */
function withoutAddresses(line: string): string {
  const plain = line.replace(/(?<!\S)\S+/g, (word) => (word.includes("@") ? "…" : word));
  return plain.length > lengthMost ? `${plain.slice(0, lengthMost)}…` : plain;
}

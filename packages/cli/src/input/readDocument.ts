import { type Problem, tellProblem } from "@piiri/core";
import { type LocatedProblem, locateProblems, type Position, type YamlText } from "@piiri/core/yaml/usual";
import { err, ok, type Result } from "neverthrow";
import type { Host } from "../host.js";
import type { CommandWords } from "../texts/words.js";
import { type FaultyFile, fileName, type ToldProblem } from "./faultyFile.js";
import { readText } from "./readText.js";
import { readYaml } from "./readYaml.js";

/** What was read of a YAML or JSON file, and how to say what is wrong with it. */
export interface DocumentRead {
  readonly data: unknown;
  readonly words: CommandWords;
  readonly text: string;
  readonly locate: YamlText["locate"];
  readonly faulty: (problems: readonly Problem[]) => FaultyFile;
}

const wholeText: Position = { line: 1, column: 1, endLine: 1, endColumn: 1 };

/** Reads a document; what is wrong is told in the language asked for, else in the document's own, else in the system's. */
export async function readDocument(
  file: string,
  host: Host,
  words: CommandWords,
  isLanguageChosen: boolean,
): Promise<Result<DocumentRead, FaultyFile>> {
  const read = await readText(file, host);
  if ("problem" in read) {
    const { problem } = read;
    const message =
      problem === "not-text"
        ? words.catalogue.problems[problem]({})
        : words.texts.files[problem](fileName(file, words.texts));
    return err({ file, words, text: "", problems: [{ code: problem, path: "", position: wholeText, message }] });
  }
  const { text } = read;
  const yaml = await readYaml(text);
  if (yaml.isErr()) return err({ file, words, text, problems: told(yaml.error, words) });
  const own = isLanguageChosen ? undefined : languageOf(yaml.value);
  const ownWords = own === undefined ? words : await words.of(own);
  return ok({
    data: yaml.value.data,
    words: ownWords,
    text,
    locate: yaml.value.locate,
    faulty: (problems) => ({
      file,
      words: ownWords,
      text,
      problems: told(locateProblems(problems, yaml.value), ownWords),
    }),
  });
}

function languageOf({ data }: YamlText) {
  const { language } = (typeof data === "object" && data !== null ? data : {}) as { readonly language?: unknown };
  return typeof language === "string" ? language : undefined;
}

function told(problems: readonly LocatedProblem[], { catalogue }: CommandWords): ToldProblem[] {
  return problems
    .map((one) => ({
      code: one.code,
      path: one.path,
      position: one.position,
      message: tellProblem(one, catalogue.problems),
    }))
    .sort((a, b) => a.position.line - b.position.line || a.position.column - b.position.column);
}

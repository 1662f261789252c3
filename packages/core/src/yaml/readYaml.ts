import { err, ok, type Result } from "neverthrow";
import { orThrow } from "../kernel/index.js";
import { ProblemError, problem } from "../problem/index.js";
import type { LocatedProblem } from "./position.js";
import { readUsualYaml } from "./readUsualYaml.js";
import { readWithPlaces, wholeText, type YamlText } from "./readWithPlaces.js";

/**
 * Reads a text of YAML or JSON that people have written, with the place of everything in it. Texts made to exhaust
 * memory or time are refused before they are taken apart.
 *
 * Errors, all at once where the text allows it and in its order: `empty-document`, `not-text`, `too-large`, `too-deep`,
 * `not-yaml`, `several-documents`, `repeated-key`, `too-many-references`. Of what is no YAML each line has one problem,
 * and the first hundred are told.
 *
 * @example
 * ```ts
 * import { readYaml } from "@piiri/core/yaml";
 *
 * const text = readYaml("id: walkers\ntitle: Walking group\n")._unsafeUnwrap();
 * text.data; // => { id: "walkers", title: "Walking group" }
 * text.locate("/title"); // => { line: 2, column: 8, endLine: 2, endColumn: 21 }
 * ```
 */
export function readYaml(text: string): Result<YamlText, readonly LocatedProblem[]> {
  // What was no text to begin with is told as a file that is none.
  if (typeof text !== "string") return err([{ ...problem("not-text", "", {}), position: wholeText }]);
  const usual = readUsualYaml(text);
  return usual === undefined ? readWithPlaces(text) : ok(usual);
}

/**
 * `readYaml` for those who would rather catch.
 *
 * @throws ProblemError with all problems, each with its `position`
 * @example
 * ```ts
 * import { readYamlOrThrow } from "@piiri/core/yaml";
 *
 * readYamlOrThrow("id: walkers\n").data; // => { id: "walkers" }
 * ```
 */
export function readYamlOrThrow(text: string): YamlText {
  return orThrow(readYaml(text), (problems) => new ProblemError(problems));
}

import { type LocatedProblem, readUsualYaml, type YamlText } from "@piiri/core/yaml/usual";
import { ok, type Result } from "neverthrow";

/** As the library's own; what takes any text apart takes longer to load than nearly all texts to read, and is loaded for the others. */
export async function readYaml(text: string): Promise<Result<YamlText, readonly LocatedProblem[]>> {
  const usual = readUsualYaml(text);
  return usual === undefined ? (await import("./readAnyYaml.js")).readYaml(text) : ok(usual);
}

import { kilobyteInCharacters } from "../kernel/index.js";
import { mostKilobytes } from "./limits.js";
import { plainData } from "./plainData.js";
import type { YamlText } from "./readWithPlaces.js";
import { usualPlaces } from "./usualPlaces.js";

/**
 * Reads a text of YAML or JSON that is written as nearly all are; `undefined` for any other and for one that is wrong, which `readYaml`
 * reads and tells of. For a program that is started anew for each text: it loads a third of what `readYaml` does, and may load the rest
 * when there is such a text.
 *
 * @example
 * ```ts
 * import { readUsualYaml } from "@piiri/core/yaml/usual";
 *
 * readUsualYaml("id: walkers")?.data; // => { id: "walkers" }
 * readUsualYaml("id: !name walkers"); // => undefined
 * ```
 */
export function readUsualYaml(text: string): YamlText | undefined {
  const isText = typeof text === "string" && text.length <= mostKilobytes * kilobyteInCharacters;
  const data = isText ? plainData(text) : undefined;
  return data && { data, locate: placesIn(text) };
}

/** Where things stand is asked of few texts, those with something to tell, and takes longer than reading. */
function placesIn(text: string): YamlText["locate"] {
  let locate: YamlText["locate"] | undefined;
  return (path, part) => {
    locate ??= usualPlaces(text);
    return locate(path, part);
  };
}

import { load, Schema, Type, type YAMLException } from "js-yaml";
import { isUsualText } from "./isUsualText.js";
import { longestPlainKey, mostPlainLevels } from "./limits.js";
import { withoutRemarks } from "./withoutRemarks.js";

/**
 * What a text says, where it is written as nearly all are. `undefined` for every other, also for one that is wrong: the reader
 * with positions tells of those. It takes a tenth of that one's time and is never of another opinion: whatever could be read
 * in two ways is left to it.
 */
export function plainData(text: string): object | undefined {
  if (!isUsualText(text)) return undefined;
  try {
    const data = withoutRemarks(text, dataOf, (read) => read);
    return typeof data === "object" && data !== null && isPlain(data) ? data : undefined;
  } catch {
    return undefined;
  }
}

function dataOf(text: string): unknown {
  return load(text, plainOptions);
}

/** What is worth a warning to one reader is an error to the other. */
function refuse(warning: YAMLException): never {
  throw warning;
}

/** What a scalar without quotation marks may be but a text, in YAML 1.2: dates, times and `yes` are texts. */
const noText =
  /^(?:~|[Nn]ull|NULL|[Tt]rue|TRUE|[Ff]alse|FALSE|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)|[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?)$/;

const schema = new Schema({
  implicit: [
    new Type("tag:yaml.org,2002:scalar", {
      kind: "scalar",
      resolve: (source: string) => noText.test(source),
      construct: scalarOf,
    }),
  ],
});

function scalarOf(source: string): null | boolean | number {
  if (/^[~n]/i.test(source)) return null;
  if (/^[tf]/i.test(source)) return /^t/i.test(source);
  if (/nan$/i.test(source)) return Number.NaN;
  if (/inf$/i.test(source)) return source.startsWith("-") ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  return Number(source);
}

/** How both readings of a usual text are made. */
export const plainOptions = { schema, maxDepth: mostPlainLevels, onWarning: refuse };

/** Whether every key is a plain word, as of others the readers make different names, and nothing is left empty. */
function isPlain(data: object): boolean {
  if (Array.isArray(data)) return data.every(isPlainValue);
  for (const [key, value] of Object.entries(data)) {
    if (key.length > longestPlainKey || !plainKey.test(key) || !isPlainValue(value)) return false;
  }
  return true;
}

function isPlainValue(value: unknown): boolean {
  return typeof value === "object" ? value !== null && isPlain(value) : true;
}

/** Not `null`, `true` and `false`, which are no words. */
const plainKey = /^(?!(?:null|true|false)$)[a-z][a-z0-9_-]*$/i;

import { stringify } from "yaml";
import { ArgumentError } from "../kernel/index.js";

/**
 * One value on one line of YAML, in quotation marks only where it would else read back as something different.
 *
 * @example
 * ```ts
 * import { yamlScalar } from "@piiri/core/yaml";
 *
 * yamlScalar("Back again: how?"); // => '"Back again: how?"'
 * yamlScalar("Back again"); // => "Back again"
 * ```
 */
export function yamlScalar(value: string | number | boolean): string {
  if (!["string", "number", "boolean"].includes(typeof value)) {
    throw new ArgumentError("value", "a text, a number, true or false");
  }
  return stringify(value, { lineWidth: 0, defaultStringType: "PLAIN", blockQuote: false }).replace(/\n$/, "");
}

import { checkGiven } from "../kernel/index.js";
/**
 * A message's body without the signs of Markdown, for whoever copies it into a letter. Of Markdown, `composeMessage` writes
 * strong words, links that show their address, lists and line breaks, and nothing of a plan is markup; other Markdown is for
 * a renderer.
 *
 * @example
 * ```ts
 * import { plainBody } from "@piiri/core/messages";
 *
 * plainBody("**Group \\#1** meets here: <https://example.org/a>\n"); // => "Group #1 meets here: https://example.org/a"
 * ```
 */
export function plainBody(body: string): string {
  checkGiven("body", body, "text");
  return body
    .replace(/(?<!\\)\*\*/g, "")
    .replace(/<(https:[^<>]+)>/g, "$1")
    .replace(/\[([^[\]\\]+)\]\((mailto:[^()\s]+)\)/g, "$1 $2")
    .replaceAll("\\\n", "\n")
    .replace(/\\([\\`*_{}[\]<>#|~&!])/g, "$1")
    .trimEnd();
}

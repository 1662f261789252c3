import { createReadStream } from "node:fs";

/** Longer than what is remembered of the longest plan; who writes longer lines did not write them for us. */
const longestLine = 8 * 1024 * 1024;

/** The lines of a text file, one after another. Only a line feed ends one: names in plans may hold other characters that look like it. */
export async function* linesOf(file: string): AsyncGenerator<string> {
  let rest = "";
  for await (const chunk of createReadStream(file, "utf8")) {
    const lines = `${rest}${chunk}`.split("\n");
    rest = lines.pop() ?? "";
    if (rest.length > longestLine) return;
    yield* lines;
  }
}

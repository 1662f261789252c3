import type { Invocation } from "../invocation.js";
import { excerpt, shownLines } from "../output/excerpt.js";
import type { Style } from "../output/style.js";
import { type FaultyFile, fileName } from "./faultyFile.js";

/**
 * All that is wrong with some files: where, what, the line itself; at the end how much there is to mend in them and the
 * way out, which for plans is to check them `again`.
 */
export function problemReport(
  files: readonly FaultyFile[],
  { words, style }: Pick<Invocation, "words" | "style">,
  again?: string,
): string {
  const count = files.filter(isRead).reduce((sum, { problems }) => sum + problems.length, 0);
  const { texts } = files.length === 1 && files[0] ? files[0].words : words;
  const wayOut = count === 0 ? [] : [texts.problems.count(count, again)];
  return [...files.flatMap((file) => fileReport(file, style)), ...wayOut].join("\n\n");
}

/** The command that checks plans once more; none for what came by standard input and is gone. */
export function checkAgain(files: readonly FaultyFile[]): string | undefined {
  return checkCommand(files.filter(isRead).map(({ file }) => file));
}

export function checkCommand(names: readonly string[]): string | undefined {
  return names.includes("-") ? undefined : `piiri check ${names.map(quoted).join(" ")}`;
}

function fileReport({ file, text, problems, words }: FaultyFile, style: Style): string[] {
  const lines = shownLines(text);
  return problems.map(({ code, path, position, message }) => {
    if (code in words.texts.files) return message;
    const place = `${fileName(file, words.texts)}:${position.line}:${position.column}`;
    const pointer = path === "" ? [] : [`  ${style.quiet(`${words.texts.problems.place} ${path}`)}`];
    return [`${style.strong(place)} ${message}`, ...excerpt(lines, position, style), ...pointer].join("\n");
  });
}

/** A file that is not there has nothing to mend in it. */
function isRead({ problems, words }: FaultyFile): boolean {
  return !problems.some(({ code }) => code in words.texts.files);
}

/** A file's name as it is written in a command. */
export function quoted(name: string): string {
  return /^[\p{L}\p{N}._/\\:-]+$/u.test(name) ? name : `"${name}"`;
}

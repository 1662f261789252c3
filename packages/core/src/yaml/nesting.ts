import { Lexer } from "yaml";
import { mostLevels, mostLevelsInLine } from "./limits.js";

/**
 * Whether a text nests deeper than any plan would. Asked of the tokens, one after another, because composing a document
 * calls itself level by level and a hostile one can end the whole process.
 */
export function isTooDeep(text: string): boolean {
  let inBrackets = 0;
  let inLine = 0;
  let isAtLineStart = true;
  for (const token of new Lexer().lex(text)) {
    const isLineEnd = token.endsWith("\n");
    inBrackets += bracketSteps[token] ?? 0;
    if (isLineEnd) inLine = 0;
    else if (isAtLineStart && inBrackets === 0) inLine += indentation(token);
    if (inBrackets === 0 && indicators.has(token)) inLine += 1;
    isAtLineStart = isLineEnd;
    if (inBrackets > mostLevels || inLine > mostLevelsInLine) return true;
  }
  return false;
}

const bracketSteps: Readonly<Record<string, number>> = { "[": 1, "{": 1, "]": -1, "}": -1 };

/** Outside brackets, each of these opens a level within its line: an item, a complex key, a value. */
const indicators: ReadonlySet<string> = new Set(["-", "?", ":"]);

/** In a block every level takes a space at least. */
function indentation(token: string): number {
  return /^ +$/.test(token) ? token.length : 0;
}

import { lineInOctets, unitInOctetsMost } from "./limits.js";

/**
 * A text with its long lines folded (RFC 5545, 3.1), where the generator folds them too. It does so only for a whole calendar, and
 * builds each line letter by letter, which takes longer than all else that it does.
 */
export function foldedLines(text: string): string {
  return text.split(lineEnd).map(folded).join(lineEnd);
}

const lineEnd = "\r\n";

function folded(line: string): string {
  // Too short to be folded, whatever it is made of.
  if (line.length * unitInOctetsMost <= lineInOctets) return line;
  let text = "";
  let from = 0;
  let octets = 0;
  for (let at = 0; at < line.length; at += 1) {
    const unit = line.charCodeAt(at);
    const size = octetsOf(unit);
    if (octets + size > lineInOctets) {
      // A character of two units goes on the next line as a whole.
      const cut = isSecondHalf(unit) ? at - 1 : at;
      text += `${line.slice(from, cut)}${lineEnd} `;
      octets = cut === at ? 0 : size;
      from = cut;
    }
    octets += size;
  }
  return text + line.slice(from);
}

/** Of a character of four octets each half takes two. */
function octetsOf(unit: number): number {
  if (unit < firstOfTwo) return 1;
  return unit < firstOfThree || isHalf(unit) ? 1 + 1 : unitInOctetsMost;
}

const firstOfTwo = "\u0080".charCodeAt(0);
const firstOfThree = "\u0800".charCodeAt(0);
const firstHalf = "\uD800".charCodeAt(0);
const firstSecondHalf = "\uDC00".charCodeAt(0);
const afterHalves = "\uE000".charCodeAt(0);

function isHalf(unit: number): boolean {
  return unit >= firstHalf && unit < afterHalves;
}

function isSecondHalf(unit: number): boolean {
  return unit >= firstSecondHalf && unit < afterHalves;
}

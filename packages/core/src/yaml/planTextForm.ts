import { isCollection, isMap, isPair, isScalar, type Node, type Pair, visit } from "yaml";
import { usualStep } from "./limits.js";

/** A stretch of a text and what is to stand in its place. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** How a text is written. */
export interface TextForm {
  readonly text: string;
  readonly lineEnd: string;
  /** The spaces by which one level stands inside another. */
  readonly step: number;
  readonly isJson: boolean;
}

export function formOf(text: string, contents: Node | null): TextForm {
  const isJson = /^\ufeff?\s*\{/.test(text) && isJsonText(text.replace(/^\ufeff/, ""));
  return {
    text,
    lineEnd: text.includes("\r\n") ? "\r\n" : "\n",
    step: isJson ? (/\n( +)"/.exec(text)?.[1]?.length ?? usualStep) : stepOf(text, contents),
    isJson,
  };
}

function isJsonText(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The first section that stands deeper than the one around it tells. */
function stepOf(text: string, contents: Node | null): number {
  let step: number | undefined;
  if (contents !== null) {
    visit(contents, {
      Pair: (_, { key, value }) => {
        if (!isMap(value) || value.flow || value.items.length === 0 || !isScalar(key)) return undefined;
        const inner = columnOf(text, startOf(value.items[0]?.key as Node));
        const between = inner - columnOf(text, startOf(key));
        if (between <= 0) return undefined;
        step = between;
        return visit.BREAK;
      },
    });
  }
  return step ?? usualStep;
}

export function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}

/** The end of what is written, without comments and lines behind it. */
export function endOf(node: unknown): number {
  if (isPair(node)) return endOfPair(node);
  const own = node as Node;
  if (isCollection(own) && !own.flow && own.items.length > 0) return endOf(own.items.at(-1));
  return own.range?.[1] ?? 0;
}

export function endOfPair(pair: Pair): number {
  const { key, value, srcToken } = pair as Pair<Node, Node | null>;
  if (value !== null && !isEmptyScalar(value)) return endOf(value);
  return colonEnd(srcToken) ?? endOf(key);
}

/** Behind the colon of a key that may have nothing after it. */
export function colonEnd(token: Pair["srcToken"]): number | undefined {
  const colon = token?.sep?.find(({ type }) => type === "map-value-ind");
  return colon && colon.offset + 1;
}

/** Nothing stands there, not even `~` or `null`. */
export function isEmptyScalar(node: Node): boolean {
  return isScalar(node) && node.value === null && (node.source ?? "") === "";
}

export function lineStart(text: string, offset: number): number {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  return start === 0 && text.startsWith("\ufeff") ? 1 : start;
}

/** Behind the line's own end; of a last line without one, the text's end. */
export function nextLine(text: string, offset: number): number {
  if (offset > 0 && text[offset - 1] === "\n") return offset;
  const end = text.indexOf("\n", offset);
  return end === -1 ? text.length : end + 1;
}

export function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}

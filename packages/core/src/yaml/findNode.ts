import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from "yaml";
import { type JsonPointer, pointerSteps } from "../kernel/index.js";

/** The node at a place; where nothing is written there, its key, or that of the nearest section around it. */
export function findNode(document: Document, path: JsonPointer, part: "key" | "value"): Node | undefined {
  let value: unknown = document.contents;
  let key: Node | undefined;
  for (const step of pointerSteps(path)) {
    const next = stepInto(isAlias(value) ? value.resolve(document) : value, step);
    if (next === undefined) return key ?? firstOf(document);
    ({ key = key, value } = next);
  }
  const hasValue = value !== null && !(isScalar(value) && value.value === null);
  return part === "value" && hasValue ? (value as Node) : (key ?? firstOf(document));
}

interface Found {
  readonly key?: Node;
  readonly value: unknown;
}

function stepInto(node: unknown, step: string): Found | undefined {
  if (isSeq(node)) {
    const value = node.items[Number(step)];
    return value === undefined ? undefined : { key: value as Node, value };
  }
  if (!isMap(node)) return undefined;
  const pair = pairsOf(node).get(step);
  return pair && { key: pair.key as Node, value: pair.value };
}

/** Each section's entries by name, looked through once: a text of many keys may have as many problems. */
const pairsBySection = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();

function pairsOf(section: YAMLMap): ReadonlyMap<string, Pair> {
  let pairs = pairsBySection.get(section);
  if (pairs === undefined) {
    pairs = new Map(section.items.flatMap((pair) => (isScalar(pair.key) ? [[String(pair.key.value), pair]] : [])));
    pairsBySection.set(section, pairs);
  }
  return pairs;
}

/** A whole document is told at its first key, not from its first line to its last. */
function firstOf(document: Document): Node | undefined {
  const { contents } = document;
  return isMap(contents) ? (contents.items[0]?.key as Node | undefined) : (contents ?? undefined);
}

import type { Group } from "../group/index.js";
import { getOrMake, type JsonPointer, rememberingLast, type Source } from "../kernel/index.js";
import { type Place, placeOf } from "./inOrderOfWeight.js";
import { type AnyRule, fits, kindOf, type Practice, type Scope, type Strength } from "./rule.js";
import { groundsOf, sourcesOf } from "./ruleSources.js";
import { weakerOf } from "./severity.js";

/** A rule that groups of a kind are asked, with the first scope that fits them. */
export interface AskedRule {
  readonly rule: AnyRule;
  readonly scope: Scope;
  /** What holds of each of its messages, made when the message is first told. */
  readonly messages: Map<string, AskedMessage>;
}

/** What holds of one message of a rule, whichever group it is told of. */
interface AskedMessage {
  readonly strength: Strength;
  readonly sourcesIn: (practice: Practice) => readonly Source[];
  /** A message is mostly told of the same place. */
  readonly placeOf: (path: JsonPointer) => Place;
}

/** What is found out of a list of rules once, and not for each group anew. */
interface PreparedRules {
  /** Those that the list held then. */
  readonly rules: readonly AnyRule[];
  readonly byKind: Map<string, readonly AskedRule[]>;
  /** Those that are not heard where another one reports. */
  readonly yielding: readonly YieldingRule[];
}

interface YieldingRule {
  readonly id: string;
  readonly to: string;
}

const preparedRules = new WeakMap<readonly AnyRule[], PreparedRules>();

/** The rules of a list that a group is asked, in the list's order: those that speak of other groups are not gone through. */
export function askedRules(rules: readonly AnyRule[], group: Group): readonly AskedRule[] {
  return getOrMake(prepared(rules).byKind, kindOf(group), () => rules.flatMap((rule) => asked(rule, group)));
}

/** The rules of a list that yield to another one. */
export function yieldingRules(rules: readonly AnyRule[]): readonly YieldingRule[] {
  return prepared(rules).yielding;
}

/** What holds of a message of a rule. */
export function askedMessage({ messages, rule, scope }: AskedRule, id: string): AskedMessage {
  return getOrMake(messages, id, () => ({
    strength: weakerOf(scope.strength, rule.clauses?.[id]?.strength),
    sourcesIn: sourcesOf(groundsOf(rule, scope, id)),
    placeOf: rememberingLast(placeOf),
  }));
}

/** Anew where somebody has put further rules on the list since, or taken some off it. */
function prepared(rules: readonly AnyRule[]): PreparedRules {
  const before = preparedRules.get(rules);
  if (before !== undefined && isSameList(before.rules, rules)) return before;
  const now: PreparedRules = {
    rules: [...rules],
    byKind: new Map(),
    yielding: rules.flatMap(({ id, yieldsTo }) => (yieldsTo === undefined ? [] : [{ id, to: yieldsTo }])),
  };
  preparedRules.set(rules, now);
  return now;
}

function isSameList(one: readonly AnyRule[], other: readonly AnyRule[]): boolean {
  return one.length === other.length && one.every((rule, place) => rule === other[place]);
}

function asked(rule: AnyRule, group: Group): readonly AskedRule[] {
  const scope = rule.scopes.find((each) => fits(each, group));
  return scope === undefined ? [] : [{ rule, scope, messages: new Map() }];
}

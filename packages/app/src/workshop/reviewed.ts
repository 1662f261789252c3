import { type AnyRule, type Finding, type Group, guideRules, newFindings, reviewGroup } from "@piiri/core";
import type { PracticeError } from "@piiri/core/practice";
import { ownPractice, practice, setPractice } from "./practice.js";
import { standIn } from "./standIn.js";

/** The rules by which plans are looked at: the guide's, and a federation's own. */
export function rules(): readonly AnyRule[] {
  return ownPractice()?.rules ?? guideRules;
}

/** What the rules find. A federation's rule that breaks down is told from then on as that, and the others are asked as ever. */
export function reviewed(group: Group): readonly Finding[] {
  return withoutBroken(() => reviewGroup(group, { rules: rules() }));
}

/** What they find that they did not find in the group's state before; of a new group, all. */
export function newlyFound(before: Group | undefined, after: Group): readonly Finding[] {
  return withoutBroken(() => newFindings(before, after, { rules: rules() }));
}

function withoutBroken(find: () => readonly Finding[]): readonly Finding[] {
  try {
    return find();
  } catch (error) {
    if (!replacedRule(error)) throw error;
    return withoutBroken(find);
  }
}

function replacedRule(error: unknown): boolean {
  const own = ownPractice();
  if (own === undefined || !(error instanceof Error) || error.name !== "PracticeError") return false;
  const { part, id, message } = error as PracticeError;
  if (part !== "rule") return false;
  const replaced = own.rules.map((rule) => (rule.id === id ? standIn(rule, message) : rule));
  setPractice(practice(), { ...own, rules: replaced });
  return true;
}

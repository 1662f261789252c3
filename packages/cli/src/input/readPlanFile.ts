import { type GroupPlan, parsePlan } from "@piiri/core";
import { looksLikePlan, textLooksLikePlan } from "@piiri/core/yaml/usual";
import { readText } from "./readText.js";
import { readYaml } from "./readYaml.js";

/** What a file among plans holds: a plan that is in order, something else, or what somebody has to look at. */
export type PlanFile =
  | { readonly kind: "plan"; readonly plan: GroupPlan }
  | { readonly kind: "other" }
  | { readonly kind: "faulty" };

/** Reads a file. A plan that is not in order is not looked into here: to tell what is wrong it is read once more. */
export async function readPlanFile(file: string): Promise<PlanFile> {
  const read = await readText(file);
  if ("problem" in read) return { kind: "faulty" };
  const yaml = await readYaml(read.text);
  if (yaml.isErr()) return { kind: textLooksLikePlan(read.text) ? "faulty" : "other" };
  const { data } = yaml.value;
  if (!looksLikePlan(data)) return { kind: "other" };
  return parsePlan(data).match(
    (plan): PlanFile => ({ kind: "plan", plan }),
    () => ({ kind: "faulty" }),
  );
}

import type { Finding } from "@piiri/core";
import { textWithoutSecrets } from "../output/withoutSecrets.js";

/** A finding whose sentence repeats no meeting link, even if somebody has written one into the plan. */
export function findingWithoutSecrets(finding: Finding): Finding {
  const data = Object.entries(finding.data).map(([name, value]) => [name, shown(value)] as const);
  return { ...finding, data: Object.fromEntries(data) };
}

function shown(value: Finding["data"][string]): Finding["data"][string] {
  if (typeof value === "object")
    return value.map((each) => (typeof each === "string" ? textWithoutSecrets(each) : each));
  return typeof value === "string" ? textWithoutSecrets(value) : value;
}

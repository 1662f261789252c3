import type { Instant } from "@piiri/core";
import type { PlanTextChange } from "@piiri/core/yaml";

/** The keys that a plan begins with, behind which its revision is looked for. */
const headOfPlan = ["schema", "format", "language", "stage"];

/** What has to be written into a plan so that it is of another revision, and of which moment. */
export function revisionChanges(revision: number, revisedAt: Instant): readonly PlanTextChange[] {
  return [
    { path: "/revision", value: revision, after: headOfPlan },
    { path: "/revisedAt", value: revisedAt, after: ["revision"] },
  ];
}

import { statedAddresses } from "../../../group/index.js";
import { isExampleAddress, ours } from "../../../kernel/index.js";
import { defineRule } from "../../rule.js";

/** Addresses under example.org and its like belong to nobody: what is published with them reaches nobody. Our reading. */
export const exampleAddress = defineRule<{ example: { address: string } }>()({
  id: "organisation/example-address",
  scopes: [{ strength: "must" }],
  sources: [ours("an example's address reaches nobody")],
  check(group, report) {
    if (group.stage !== "published") return;
    for (const { address, path } of statedAddresses(group)) {
      if (isExampleAddress(address)) report.wrong("example", path, { address });
    }
  },
});

import { guide } from "../../../kernel/index.js";
import { defineRule } from "../../rule.js";

const agreed = ["receivedBy", "answeredBy"] as const;
/** What somebody does with registrations. */
export type Role = (typeof agreed)[number];

/** It is agreed beforehand who receives registrations and who answers questions, a couple of times a week. Guide 5. */
export const rolesAgreed = defineRule<{ lacking: { roles: readonly Role[] } }>()({
  id: "registration/roles-agreed",
  scopes: [{ strength: "should", registered: true }],
  sources: [guide("5"), guide("Liite 3")],
  check({ registration }, report) {
    const roles = agreed.filter((role) => registration[role] === undefined);
    const [first] = roles;
    if (first !== undefined) report.missing("lacking", `/registration/${first}`, { roles });
  },
});

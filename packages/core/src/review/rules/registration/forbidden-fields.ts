import { law, ours } from "../../../kernel/index.js";
import type { RegistrationField } from "../../../plan/index.js";
import { defineRule } from "../../rule.js";

/** A field that no form may have. */
export type ForbiddenField = "diagnosis" | "identity-code";

/** A form never asks for a diagnosis or an identity code: that somebody comes tells enough, and is to be guarded enough. Our
 * reading, from data protection. */
export const forbiddenFields = defineRule<{ asked: { fields: readonly ForbiddenField[] } }>()({
  id: "registration/forbidden-fields",
  scopes: [{ strength: "must" }],
  sources: [
    law("GDPR 9"),
    law("GDPR 5(1)(c)"),
    ours("whoever joins lets their health be inferred; nothing more is needed"),
  ],
  locked: true,
  check({ registration }, report) {
    const fields = registration.fields.filter(isForbidden);
    const rest = registration.fields.filter((field) => !isForbidden(field));
    const mending = rest.length > 0 ? rest : undefined;
    if (fields.length > 0) report.wrong("asked", "/registration/fields", { fields }, mending);
  },
});

export function isForbidden(field: RegistrationField): field is ForbiddenField {
  return field === "diagnosis" || field === "identity-code";
}

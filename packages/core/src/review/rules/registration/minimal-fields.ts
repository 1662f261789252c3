import { hasProgramme } from "../../../format/index.js";
import { guide, law } from "../../../kernel/index.js";
import type { RegistrationField } from "../../../plan/index.js";
import { defineRule } from "../../rule.js";
import { isForbidden } from "./forbidden-fields.js";

const useful: readonly string[] = [
  ...["name", "email", "wishes", "where-heard"],
  ...["age", "gender", "area", "consent", "session-choice", "language", "notice"],
];

/** The form is short: what nobody needs is not asked. An event may gather questions beforehand. Guide 5. */
export const minimalFields = defineRule<{ beyond: { fields: readonly RegistrationField[] } }>()({
  id: "registration/minimal-fields",
  scopes: [{ strength: "should" }],
  sources: [guide("5"), law("GDPR 5(1)(c)")],
  yieldsTo: "registration/forbidden-fields",
  check({ registration, format }, report) {
    const usable = hasProgramme({ format }) ? [...useful, "advance-questions"] : useful;
    const fields = registration.fields.filter((field) => !usable.includes(field) && !isForbidden(field));
    const rest = registration.fields.filter((field) => usable.includes(field));
    const mending = rest.length > 0 ? rest : undefined;
    if (fields.length > 0) report.wrong("beyond", "/registration/fields", { fields }, mending);
  },
});

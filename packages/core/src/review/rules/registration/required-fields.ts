import { guide } from "../../../kernel/index.js";
import { defineRule } from "../../rule.js";

const needed = ["name", "email", "wishes", "where-heard"] as const;
/** A field that every form has; the last where the practice asks for it. */
export type NeededField = (typeof needed)[number] | "notice";

/** The form asks what is needed to write to people, to plan for them and to tell others: no less. Guide 5. */
export const requiredFields = defineRule<{ lacking: { fields: readonly NeededField[] } }>()({
  id: "registration/required-fields",
  scopes: [{ strength: "should", venue: "online", registered: true }],
  sources: [guide("5")],
  check({ registration, profile }, report) {
    const wanted: readonly NeededField[] = profile.registration.noticeAccepted.value ? [...needed, "notice"] : needed;
    const fields = wanted.filter((field) => !registration.fields.includes(field));
    if (fields.length > 0)
      report.wrong("lacking", "/registration/fields", { fields }, [...registration.fields, ...fields]);
  },
});

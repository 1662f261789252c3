import type { FormDefinition } from "../form/formDefinition.js";
import type { KnownForm } from "../form/knownForms.js";
import type { SessionOption } from "../registrations/sessionChoices.js";

/** Sessions with what a form file calls them too. */
export function withLabels(
  sessions: readonly SessionOption[],
  form: KnownForm | FormDefinition | undefined,
): readonly SessionOption[] {
  const named = typeof form === "object" ? (form.sessions ?? {}) : {};
  return sessions.map((session) => ({ ...session, labels: [...session.labels, ...(named[session.key] ?? [])] }));
}

import { match } from "ts-pattern";
import type { Intake, Registered } from "../intake/index.js";
import type { Message } from "./message.js";

/**
 * Who of those who registered gets a message: those who are in, those who wait, those to whom a place is offered, or all
 * of these and those of whom that is in doubt. Nobody who cancelled or was refused gets any; messages to facilitators and speakers are for nobody who registered.
 *
 * @example
 * ```ts
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { admit } from "@piiri/core/intake";
 * import { recipientsOf } from "@piiri/core/messages";
 * import { redact } from "@piiri/core/privacy";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * const person = { name: redact("Example"), email: redact("example@example.org") };
 * const events = [
 *   { kind: "registered", at: "2026-12-20T10:00:00Z", id: "row-1", person },
 *   { kind: "cancelled", at: "2026-12-21T10:00:00Z", id: "row-1" },
 * ] as const;
 * const intake = admit(resolvePlanOrThrow(goodPlans["closed-group"]), events);
 * recipientsOf({ audience: "admitted" }, intake).length; // => 0
 * ```
 */
export function recipientsOf(
  { audience }: Pick<Message, "audience">,
  { registrations }: Intake,
): readonly Registered[] {
  const states = match(audience)
    .with("admitted", () => ["admitted"])
    .with("waiting", () => ["waiting"])
    .with("offered", () => ["offered"])
    .with("everyone-registered", () => ["admitted", "offered", "in-doubt", "waiting"])
    .with("facilitators", "speakers", () => [])
    .exhaustive();
  return registrations.filter(({ state }) => states.includes(state));
}

import type { IntakeEvent, Registrant } from "@piiri/core";
import { reveal } from "@piiri/core/privacy";
import type { PersonEvent } from "./personEvent.js";

type Registration = IntakeEvent & { readonly kind: "registered" };

/** Events with the registrations that they are of, and how many belong to none or to several. */
export interface AttachedEvents {
  readonly events: readonly IntakeEvent[];
  readonly unknown: number;
  /** An address under which several people registered, and no name to tell them apart. */
  readonly unclear: number;
}

/**
 * Finds for each event the registration that it is of: by its id, else by the address and, where several share it, the
 * name. Nothing of a person comes out.
 *
 * @example
 * ```ts
 * import { attachEvents } from "@piiri/adapters-forms";
 * import { redact } from "@piiri/core/privacy";
 *
 * const person = { email: redact("one@example.org") };
 * const registered = [{ kind: "registered", at: "2027-01-10T10:00:00Z", id: "row-2", person }] as const;
 * const { events } = attachEvents(registered, [{ kind: "cancelled", at: "2027-01-11T10:00:00Z", person }]);
 * events[0]?.id; // => "row-2"
 * ```
 */
export function attachEvents(registrations: readonly Registration[], events: readonly PersonEvent[]): AttachedEvents {
  const ids = new Set(registrations.map(({ id }) => id));
  const byAddress = new Map<string, Registration[]>();
  for (const registration of registrations) {
    const address = plainOf(registration.person, "email");
    if (address === "") continue;
    const known = byAddress.get(address);
    if (known === undefined) byAddress.set(address, [registration]);
    else known.push(registration);
  }
  const attached: IntakeEvent[] = [];
  let [unknown, unclear] = [0, 0];
  for (const event of events) {
    const found = candidates(event);
    const people = new Set(found.map(({ person }) => plainOf(person, "name")));
    if (event.id !== undefined && ids.has(event.id)) attached.push(intakeEvent(event, event.id));
    else if (found[0] === undefined) unknown += 1;
    else if (people.size > 1) unclear += 1;
    else attached.push(intakeEvent(event, found[0].id));
  }
  return { events: attached, unknown, unclear };

  function candidates({ person }: PersonEvent): readonly Registration[] {
    const sharing = byAddress.get(plainOf(person, "email")) ?? [];
    const name = plainOf(person, "name");
    return name === "" ? sharing : sharing.filter((each) => plainOf(each.person, "name") === name);
  }
}

function intakeEvent({ kind, at, session }: PersonEvent, id: string): IntakeEvent {
  if (kind === "came" || kind === "did-not-come") return { kind, at, id, session: session ?? "" };
  return { kind, at, id, ...(session !== undefined && { session }) };
}

function plainOf(person: Registrant, field: "name" | "email"): string {
  const value = person[field];
  return value === undefined ? "" : reveal(value).normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase();
}

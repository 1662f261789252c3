import type { Registered, Registrant } from "@piiri/core/intake";
import { reveal } from "@piiri/core/privacy";

/** A registration with the person's name and address, for whoever asked to see them. */
export interface RevealedRegistration extends Omit<Registered, "person"> {
  readonly name: string;
  readonly email: string;
}

/** Shows who a registration is of. Only where `--reveal` was written. */
export function revealed({ person, ...registration }: Registered): RevealedRegistration {
  return { ...registration, ...whoIs(person) };
}

/** A person's name and address. Only where `--reveal` was written. */
export function whoIs(person: Registrant): { readonly name: string; readonly email: string } {
  const [name, email] = [person.name, person.email].map((value) => (value === undefined ? "" : reveal(value)));
  return { name: name ?? "", email: email ?? "" };
}

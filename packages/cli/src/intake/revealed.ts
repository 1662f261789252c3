import type { Registered } from "@piiri/core";
import { reveal } from "@piiri/core/privacy";

/** A registration with the person's name and address, for whoever asked to see them. */
export interface RevealedRegistration extends Omit<Registered, "person"> {
  readonly name: string;
  readonly email: string;
}

/** Shows who a registration is of. Only where `--reveal` was written. */
export function revealed({ person, ...registration }: Registered): RevealedRegistration {
  const [name, email] = [person.name, person.email].map((value) => (value === undefined ? "" : reveal(value)));
  return { ...registration, name: name ?? "", email: email ?? "" };
}

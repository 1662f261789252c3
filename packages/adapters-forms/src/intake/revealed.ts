import type { Registrant } from "@piiri/core/intake";
import { reveal } from "@piiri/core/privacy";

/** Something that is told of a person, with who they are in place of what is kept from being seen. */
export type Revealed<Told> = Omit<Told, "person"> & { readonly name: string; readonly email: string };

/**
 * Shows of whom a registration is, or what was told of one: their name and their address, empty where they gave none. Only for
 * whoever asked to see them, as with `--reveal`.
 *
 * @example
 * ```ts
 * import { revealed } from "@piiri/adapters-forms/intake";
 * import { redact } from "@piiri/core/privacy";
 *
 * revealed({ row: 2, person: { name: redact("Example") } }); // => { row: 2, name: "Example", email: "" }
 * ```
 */
export function revealed<Told extends { readonly person: Registrant }>({ person, ...told }: Told): Revealed<Told> {
  const [name = "", email = ""] = [person.name, person.email].map((value) => value && reveal(value));
  return { ...told, name, email };
}

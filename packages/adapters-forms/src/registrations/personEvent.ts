import type { Instant } from "@piiri/core";
import type { Registrant } from "@piiri/core/intake";

/** Something that happened to a person's registration, before it is known which registration that is. */
export interface PersonEvent {
  readonly at: Instant;
  readonly kind:
    | "cancelled"
    | "accepted"
    | "declined"
    | "not-offered"
    | "consent-withdrawn"
    | "came"
    | "did-not-come"
    | "same-person"
    | "other-person"
    | "chosen";
  readonly id?: string | undefined;
  /** The registration's row in the export. */
  readonly row?: number | undefined;
  /** With whom somebody is one person, or is not; with all of the same address unless told. */
  readonly other?: { readonly row?: number | undefined; readonly person: Registrant } | undefined;
  readonly person: Registrant;
  readonly session?: string | undefined;
}

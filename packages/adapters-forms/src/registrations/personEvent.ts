import type { Instant, Registrant } from "@piiri/core";

/** Something that happened to a person's registration, before it is known which registration that is. */
export interface PersonEvent {
  readonly at: Instant;
  readonly kind: "cancelled" | "accepted" | "declined" | "consent-withdrawn" | "came" | "did-not-come";
  readonly id?: string | undefined;
  readonly person: Registrant;
  readonly session?: string | undefined;
}

import type { Instant } from "../kernel/index.js";
import type { Redacted } from "../privacy/index.js";

/** Who registers. What they wrote beside it stays in the export that it came in. */
export interface Registrant {
  readonly name?: Redacted<string> | undefined;
  readonly email?: Redacted<string> | undefined;
}

/** Something that happened to a registration, in UTC. `id` tells registrations apart and says nothing of the person. */
export type IntakeEvent = { readonly at: Instant; readonly id: string } & (
  | {
      readonly kind: "registered";
      readonly person: Registrant;
      /** Where each session is registered for by itself: its key; for every session unless given. */
      readonly sessions?: readonly string[] | undefined;
      /** Whether they may be told of later groups. */
      readonly consent?: boolean | undefined;
    }
  | {
      readonly kind: "cancelled" | "accepted" | "declined" | "consent-withdrawn";
      readonly session?: string | undefined;
    }
  /** A free place was offered, and is kept until then. */
  | { readonly kind: "offered"; readonly until: Instant; readonly session?: string | undefined }
  | { readonly kind: "lapsed"; readonly session?: string | undefined }
  | { readonly kind: "came" | "did-not-come"; readonly session: string }
);

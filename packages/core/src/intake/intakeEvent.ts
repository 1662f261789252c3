import type { Instant, LocalDate, MailAddressProblem } from "../kernel/index.js";
import type { Redacted } from "../privacy/index.js";

/** Who registers. What they wrote beside it stays in the export that it came in. */
export interface Registrant {
  readonly name?: Redacted<string> | undefined;
  readonly email?: Redacted<string> | undefined;
}

/** A choice of session that was not understood. What stood there may be somebody's own words, so it is not told. */
export interface UnclearChoice {
  /** No session is called so; or it is called so, but had another date; or it is not held; or none was chosen. */
  readonly reason: "no-such-session" | "other-date" | "cancelled-session" | "none-chosen";
  /** The session that may be meant, by its key. */
  readonly session?: string | undefined;
  /** The date that was chosen, and the one that the session has now. */
  readonly chosen?: LocalDate | undefined;
  readonly now?: LocalDate | undefined;
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
      /** In which language they would have messages, as BCP 47 writes it. */
      readonly language?: string | undefined;
      /** Whether they said that they accept the privacy notice; nothing where the form did not ask. */
      readonly acceptsNotice?: boolean | undefined;
      /** Choices that were not understood: for those sessions no place is given. */
      readonly unclear?: readonly UnclearChoice[] | undefined;
      /** What was written for an address is none that one can send to: no place is given. */
      readonly addressProblem?: MailAddressProblem | undefined;
      /** The tool says that this registration was cancelled: it takes no place, and another of the same person stands. */
      readonly isCancelled?: boolean | undefined;
    }
  | {
      readonly kind: "cancelled" | "accepted" | "declined" | "consent-withdrawn";
      readonly session?: string | undefined;
    }
  /** A free place was offered, and is kept until then. */
  | { readonly kind: "offered"; readonly until: Instant; readonly session?: string | undefined }
  | { readonly kind: "lapsed"; readonly session?: string | undefined }
  /** Somebody has looked: of whom it was in doubt, they were offered no place and wait still. */
  | { readonly kind: "not-offered"; readonly session?: string | undefined }
  /** Somebody has looked: this registration is of the same person as another, or of somebody else. It holds from the beginning. */
  | { readonly kind: "same-person" | "other-person"; readonly other: string }
  /** Somebody has looked: this session is meant. The place is given at this moment, so that nobody loses theirs. */
  | { readonly kind: "chosen"; readonly session: string }
  | { readonly kind: "came" | "did-not-come"; readonly session: string }
);

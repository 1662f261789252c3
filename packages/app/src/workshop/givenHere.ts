import type { GivenKind } from "./recognise.js";

/** A file that was given, as the worker reads it. */
export interface GivenHere {
  readonly id: number;
  readonly name: string;
  readonly kind: GivenKind;
  readonly file: File;
}

/** Which columns hold what, pointed at by hand: by field, the column's place. */
export type ColumnsByHand = Readonly<Partial<Record<"at" | "name" | "email" | "sessions" | "consent", number>>>;

/** What somebody said on the page of a registration, that no file says yet. */
export interface SaidOnPage {
  readonly id: string;
  readonly kind: "cancelled" | "accepted" | "declined";
  readonly at: string;
  readonly session?: string | undefined;
}

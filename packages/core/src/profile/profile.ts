import type * as z from "zod/mini";
import type { DeepReadonly } from "../kernel/index.js";
import type { Channel } from "../plan/index.js";
import type { Figure } from "./figure.js";
import type { profileChangesSchema } from "./schema.js";

/** What a federation does differently: any part of a profile, as plain values. */
export type ProfileChanges = DeepReadonly<z.infer<typeof profileChangesSchema>>;

type Leaf = string | number | boolean;

/** The same shape with every value present and its source beside it. */
type Figures<Values> = {
  readonly [Key in keyof Values]-?: NonNullable<Values[Key]> extends Leaf
    ? Figure<NonNullable<Values[Key]>>
    : Figures<NonNullable<Values[Key]>>;
};

type Values = Omit<ProfileChanges, "name" | "schema" | "sources" | "licences" | "channels">;
type LicenceValues = NonNullable<ProfileChanges["licences"]>[string];

/** What a platform's licence allows; what it does not mention is not limited. */
export type Licence = Partial<Figures<LicenceValues>>;

/** A federation's practice: every number and choice, each with its source. */
export type Profile = Figures<Values> & {
  readonly name: string;
  readonly licences: Readonly<Record<string, Licence>>;
  /** What kinds of channels are called where the practice holds; each only where it is named. */
  readonly channels: Readonly<Partial<Record<Channel, Figure<string>>>>;
};

import type * as z from "zod";
import type { DeepReadonly, LocalDate, LocalTime, TimeZone } from "../kernel/index.js";
import type { Figure } from "./figure.js";
import type { profileChangesSchema } from "./schema.js";

/** What a federation does differently: any part of a profile, as plain values. */
export type ProfileChanges = DeepReadonly<z.infer<typeof profileChangesSchema>>;

type Leaf = string | number | boolean | LocalDate | LocalTime | TimeZone;

/** The same shape with every value present and its source beside it. */
type Figures<Values> = {
  readonly [Key in keyof Values]-?: NonNullable<Values[Key]> extends Leaf
    ? Figure<NonNullable<Values[Key]>>
    : Figures<NonNullable<Values[Key]>>;
};

/** A federation's practice: every number and choice, each with its source. */
export type Profile = { readonly name: string } & Figures<Omit<ProfileChanges, "name" | "sources">>;

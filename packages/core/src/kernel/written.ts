import type { TimeZone } from "./timeZone.js";

/** The same as one writes it down: a time zone's name is a plain text until it was checked. */
export type Written<Value> = Value extends TimeZone
  ? string
  : Value extends string | number | boolean | null | undefined
    ? Value
    : { readonly [Key in keyof Value]: Written<Value[Key]> };

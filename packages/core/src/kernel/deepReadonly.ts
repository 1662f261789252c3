/** A value that nobody changes, all the way down. */
export type DeepReadonly<Value> = Value extends string | number | boolean | bigint | symbol | null | undefined
  ? Value
  : Value extends (...parameters: never[]) => unknown
    ? Value
    : { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> };

declare const brand: unique symbol;

/** A primitive that was checked once and carries that in its type. */
export type Brand<Primitive, Name extends string> = Primitive & { readonly [brand]: Name };

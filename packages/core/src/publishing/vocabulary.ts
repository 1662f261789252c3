/**
 * Facts of one of schema.org's types, to be checked with `satisfies`: a name or a value that the vocabulary lacks does
 * not compile.
 */
export type FactsOf<Type extends object> = { readonly [Name in keyof Type]?: Type[Name] | undefined };

/** Facts without those that there is nothing to say of. */
export type Stated<Facts extends object> = {
  [Name in keyof Facts as undefined extends Facts[Name] ? never : Name]: Facts[Name];
} & {
  [Name in keyof Facts as undefined extends Facts[Name] ? Name : never]?: Exclude<Facts[Name], undefined>;
};

/** Leaves out what there is nothing to say of. */
export function stated<const Facts extends object>(facts: Facts): Stated<Facts> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Stated<Facts>;
}

import * as loaded from "rrule";

/** Node finds in this package one object that holds everything, bundlers find the names themselves. */
const library = ("RRule" in loaded ? loaded : (loaded as { readonly default: unknown }).default) as typeof loaded;

export const { RRule, RRuleSet } = library;
export type { Options } from "rrule";

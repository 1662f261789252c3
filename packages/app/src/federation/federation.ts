import type { Language } from "@piiri/core";

/** A plan to look at, by its name. */
export interface ExamplePlan {
  readonly name: string;
  readonly fileName: string;
  readonly load: () => Promise<string>;
}

/** What a federation made its own of the page, ready to be shown. */
export interface Federation {
  readonly name?: string | undefined;
  readonly logo?: { readonly address: string; readonly description: string } | undefined;
  readonly colours: { readonly light?: string | undefined; readonly dark?: string | undefined };
  readonly languages: readonly [Language, ...Language[]];
  readonly examples?: readonly ExamplePlan[] | undefined;
  readonly guide: readonly { readonly name: string; readonly address: string }[];
  /** What is wrong with its settings, in words: then the page is as it is by itself. */
  readonly problems: readonly string[];
}

/** The page as it is by itself. */
export const ofNoFederation: Federation = { colours: {}, languages: ["fi", "sv", "en"], guide: [], problems: [] };

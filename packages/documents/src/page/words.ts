import type { Catalogue } from "@piiri/core";
import type { Wording } from "@piiri/core/wording/en";

/** What a page is written with, in one language: the names of things, and the running texts. */
export interface Words {
  readonly catalogue: Catalogue;
  readonly wording: Wording;
}

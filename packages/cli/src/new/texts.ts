import type { GroupKind } from "@piiri/core/draft";

/** What is asked of whoever begins a group at the terminal, in one language. */
export interface NewTexts {
  readonly which: string;
  /** What each kind is called, and whom it suits. */
  readonly kinds: Readonly<Record<GroupKind, readonly [name: string, suits: string]>>;
  readonly number: (most: number, usual: string) => string;
  readonly start: (usual: string) => string;
  readonly time: (usual: string) => string;
  readonly title: string;
  readonly file: (usual: string) => string;
  /** What the file is called unless they say otherwise. */
  readonly usualFile: string;
  readonly again: {
    readonly number: (most: number) => string;
    readonly start: string;
    readonly time: string;
    readonly file: (file: string) => string;
  };
  /** They ended instead of answering. */
  readonly stopped: string;
}

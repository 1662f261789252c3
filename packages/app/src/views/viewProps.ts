/** What a view is given: which part of it the address names. */
export interface ViewProps {
  readonly part?: string | undefined;
}

/** What the picture of how many come says. */
export interface ComersTexts {
  readonly title: string;
  readonly description: (seats: number | undefined, minimum: number) => string;
  readonly axis: string;
  readonly seats: (seats: number) => string;
  readonly minimum: (minimum: number) => string;
}

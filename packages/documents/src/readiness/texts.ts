/** What the page of readiness says of itself. */
export interface ReadinessPageTexts {
  readonly part: string;
  readonly state: string;
}

/** What is said of a federation's own rule whose code breaks down, in one language. */
export interface BrokenRuleTexts {
  readonly title: string;
  readonly broken: (said: string) => string;
}

/** What a form on paper says beside its questions. */
export interface PaperFormTexts {
  /** Above a form that asks nobody's name. */
  readonly noName: string;
  /** How questions with a scale are answered; the scale's steps follow by their figures. */
  readonly oneOfRow: string;
  readonly question: string;
  /** Where each copy gets a number before the answers are typed in. */
  readonly number: string;
}

/** What is published of a group is written with: a language's catalogue, or this part of it. */
export interface AudienceWords {
  readonly audience: AudienceTexts;
}

/** For whom a group is, in one language. */
export interface AudienceTexts {
  readonly working: string;
  readonly retired: string;
  /** Those who are meant, and those close to them. */
  readonly andClose: (audience: string) => string;
  /** Those who take part, where nothing more is said of them. */
  readonly participants: string;
}

import type { Language } from "@piiri/core";
import type { ToldChange, ToldMessage } from "../../workshop/follows.js";

/** What is said of a change and of what it means for people, in one language. */
export interface FollowsTexts {
  readonly preview: string;
  readonly since: string;
  readonly refused: string;
  readonly nothing: string;
  readonly notPublished: string;
  readonly change: (change: ToldChange) => string;
  readonly gone: (session: number) => string;
  readonly entries: (count: number) => string;
  readonly tasks: (count: number) => string;
  readonly nobodyTold: string;
  readonly tell: string;
  readonly message: (kind: ToldMessage["kind"], sessions: readonly number[]) => string;
  /** Some asked for messages in another language. */
  readonly inWhichLanguage: string;
  readonly languages: Readonly<Record<Language, string>>;
  readonly subject: string;
  readonly calendarAnew: string;
  readonly alsoFound: string;
  readonly told: string;
}

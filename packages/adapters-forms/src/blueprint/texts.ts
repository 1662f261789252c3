import type { Catalogue, Language, RegistrationField, Weekday } from "@piiri/core";
import type { SummaryItem } from "@piiri/core/session";

/** What an answer is: a line, several lines, an address, a number, a day, yes or no, one or some of several. */
export type AnswerKind = "line" | "text" | "email" | "number" | "date" | "yes-no" | "one" | "several";

/** What a registration form asks; what it should never ask has no question. */
export type AskedField = Exclude<RegistrationField, "diagnosis" | "identity-code" | "other">;

/** What is said in forms, in one language. */
export interface FormTexts {
  readonly registration: {
    readonly title: (group: string) => string;
    /** Above the questions: who sees the answers, and until when they are kept. */
    readonly intro: (organiser: string) => string;
    readonly privacy: (address: string) => string;
    /** None is called as a column is that some tool makes by itself. */
    readonly questions: Readonly<Record<AskedField, string>>;
    readonly session: (number: number, date: string) => string;
  };
  readonly summary: {
    readonly title: (group: string) => string;
    readonly intro: string;
    readonly questions: Readonly<Record<SummaryItem | "met", string>>;
  };
  /** What facilitators write down when they have talked an evening over. */
  readonly debrief: {
    readonly title: (group: string) => string;
    readonly intro: string;
    readonly questions: Readonly<
      Record<"when" | "participants" | "facilitators" | "themes" | "feeling" | "worked" | "hard" | "needs", string>
    >;
    /** What came up, in words that point to nobody. */
    readonly themes: readonly string[];
    readonly feelings: readonly string[];
    readonly needs: readonly string[];
    /** What is told of a season's debriefs. */
    readonly told: {
      readonly evenings: (count: number) => string;
      readonly missing: (days: readonly string[]) => string;
      readonly unclear: (rows: readonly number[]) => string;
      readonly rejected: (rows: readonly number[]) => string;
      /** Beside what people wrote in their own words. */
      readonly readFirst: string;
    };
  };
  readonly times: {
    readonly title: (group: string) => string;
    readonly intro: string;
    readonly questions: Readonly<Record<Weekday, string>>;
  };
  /** The first column of a table into which answers on paper are typed; each is known to whatever reads tables. */
  readonly table: {
    /** The number that a paper gets when it is typed in. */
    readonly paper: string;
    /** When somebody registered. */
    readonly at: string;
  };
  /** What one chooses among, asked for the language of messages. */
  readonly languages: Readonly<Record<Language, string>>;
  readonly answers: Readonly<Record<"yes" | "no", string>>;
  /** Beside a question that has to be answered, and how a question is answered: for whoever makes the form. */
  readonly required: string;
  readonly kinds: Readonly<Record<AnswerKind, string>>;
}

/**
 * What forms are written with, in one language: `{ ...en, forms }`, of `@piiri/core/locale/en` and
 * `@piiri/adapters-forms/locale/en`.
 */
export interface FormWords extends Pick<Catalogue, "language" | "dates" | "feedback" | "publicity"> {
  readonly forms: FormTexts;
}

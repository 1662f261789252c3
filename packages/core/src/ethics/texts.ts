import type { Membership } from "../format/index.js";
import type { LocalDate } from "../kernel/index.js";
import type { Commitment, GroundRuleTopic, Principle, ToldToParticipants, WelcomingWay } from "../plan/index.js";

/** What is said of how people meet here, in one language. */
export interface EthicsTexts {
  readonly titles: Readonly<Record<"ground-rules" | "principles" | "commitments" | "newcomers" | "welcome", string>>;
  readonly principles: Readonly<Record<Principle, { readonly name: string; readonly text: string }>>;
  /** What someone who is about to come is told. */
  readonly told: Readonly<Record<ToldToParticipants, string>>;
  /** What a facilitator commits to, in the first person. */
  readonly commitments: Readonly<Record<Commitment, string>>;
  /** Each ground rule as the group says it. */
  readonly groundRules: Readonly<Record<Exclude<GroundRuleTopic, "newcomers">, string>>;
  /** The ground rule on newcomers, by whether and when they may join. */
  readonly newcomers: Readonly<Record<Membership, string>>;
  /** How a newcomer is received, as one reminds each other of it. */
  readonly welcoming: Readonly<Record<WelcomingWay, string>>;
  readonly noRules: string;
  readonly readAloud: string;
  readonly agreedOn: (date: LocalDate) => string;
  readonly nextLookOn: (date: LocalDate) => string;
  /** When confidentiality was agreed on, or how that is done. */
  readonly confidentialityAgreed: (on: LocalDate | undefined) => string;
  readonly commitmentsIntro: string;
  readonly welcomeIntro: (group: string) => string;
}

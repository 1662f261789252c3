import type { Membership } from "../format/index.js";
import type { LocalDate } from "../kernel/index.js";
import type { LifeLack } from "./foldLife.js";
import type { Gateway, GatewayLack } from "./gatewayOf.js";
import type { LifePhase, LifeStanding, PhaseLeader } from "./lifePhase.js";
import type { Asked, LifeAsk } from "./lifePhasePractice.js";
import type { RhythmAdvice } from "./rhythmAdvice.js";

/** What is said of where a group stands in its life, in one language. */
export interface LifeTexts {
  readonly title: string;
  /** Said of a single event. */
  readonly noLife: string;
  readonly standings: Readonly<Record<LifeStanding, string>>;
  /** Where the group stands, in a sentence that tells what the phase is about. */
  readonly nowIn: Readonly<Record<LifeStanding, string>>;
  readonly since: (date: LocalDate) => string;
  readonly headings: Readonly<
    Record<"leaders" | "asks" | "due" | "next" | "good-to-know" | "sessions" | "stages" | "phase" | "from", string>
  >;
  readonly leaders: Readonly<Record<PhaseLeader, string>>;
  readonly asked: Readonly<Record<Asked, string>>;
  /** What is asked, as one says it to whoever is asked. */
  readonly asks: Readonly<Record<LifeAsk, string>>;
  /** What a group waits for, each as a sentence that says what to do. */
  readonly lacks: Readonly<Record<LifeLack, string>>;
  /** What comes next when that has happened. */
  readonly comesNext: Readonly<Record<Exclude<LifeStanding, "starting-up">, string>>;
  /** The same where it is decided that the group ends. */
  readonly comesToEnd: Readonly<Record<"evaluating" | "ended", string>>;
  readonly membership: Readonly<Record<Membership, string>>;
  /** The last day that a group has decided on. */
  readonly endsOn: (day: LocalDate) => string;
  readonly newcomersOn: (date: LocalDate) => string;
  readonly rhythm: (advice: RhythmAdvice) => string;
  readonly initiator: (name: string, leavesOn: LocalDate | undefined, sessions: number | undefined) => string;
  readonly gateway: (gateway: Gateway) => string;
  readonly gatewayLacks: Readonly<Record<GatewayLack, string>>;
  readonly session: (number: number, phase: LifePhase) => string;
}

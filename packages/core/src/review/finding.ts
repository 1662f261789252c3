import { isLocalDate, type JsonPointer, type LocalDate, type Source } from "../kernel/index.js";
import type { AnyRule, MendingValue, MessageData, Rule } from "./rule.js";

/** How much a finding counts: worth knowing, advice, to be mended. */
export type Severity = "info" | "warning" | "error";

/** Where a plan departs from good practice: data, told in a language by `renderFinding`. Survives JSON. */
export interface Finding {
  /** The rule by its name: `session/break-near-middle`. */
  readonly ruleId: string;
  /** Which of the rule's sentences tells it. */
  readonly messageId: string;
  /** What that sentence is told with. */
  readonly data: MessageData;
  /** The place in the plan where a person would mend it. */
  readonly path: JsonPointer;
  /** Whose advice it is, what decides first: the guide's, the handbook's, a law's, a federation's or Piiri's own. */
  readonly sources: readonly Source[];
  /** How it counts: `info`, `warning` or `error`. */
  readonly severity: Severity;
  /** Stated and against the advice, not decided yet, or allowed and worth knowing. */
  readonly kind: "wrong" | "missing" | "noted";
  /** Where one answer is right: the value that mends it, and where in the plan it is to stand. */
  readonly mending?: Mending;
}

/**
 * What certain rules find: by rule and message, each with the data that its message is told with. Once one has looked at
 * `ruleId` and `messageId`, `data` has its type.
 */
export type FindingOf<Rules extends readonly AnyRule[]> = {
  readonly [Place in keyof Rules]: FindingOfRule<Rules[Place]>;
}[number];

/** A rule of which only that it is one is known says nothing of its data. */
type FindingOfRule<Each extends AnyRule> = string extends Each["id"]
  ? Finding
  : Each extends Rule<infer Texts, infer Id>
    ? { [Message in keyof Texts & string]: FindingWith<Id, Message, Texts[Message]> }[keyof Texts & string]
    : never;

/** A finding whose rule, message and data are known. */
interface FindingWith<Id extends string, Message extends string, Data extends MessageData> extends Finding {
  readonly ruleId: Id;
  readonly messageId: Message;
  readonly data: Data;
}

/** What would mend a finding: a value for a place of the plan. */
export interface Mending {
  readonly path: JsonPointer;
  readonly value: MendingValue;
}

/**
 * What would mend a finding still on this day; a day that is past by then mends nothing.
 *
 * @example
 * ```ts
 * import { guideRules, type LocalDate, mendingOn, parsePlanOrThrow, resolvePlanOrThrow, reviewGroup } from "@piiri/core";
 *
 * const plan = parsePlanOrThrow({
 *   schema: 1,
 *   format: "closed-group",
 *   id: "spring-group",
 *   title: "Everyday life",
 *   publicName: "Spring group",
 *   organiser: { name: "Example Association", domain: "example.org" },
 *   schedule: { start: "2027-03-02", time: "18:00", count: 9 },
 * });
 * const findings = reviewGroup(resolvePlanOrThrow(plan), { rules: guideRules });
 * const count = findings.find(({ ruleId }) => ruleId === "format/session-count");
 *
 * count && mendingOn(count, "2027-01-04" as LocalDate); // => { path: "/schedule/count", value: 6 }
 * ```
 */
export function mendingOn({ mending }: Finding, today: LocalDate): Mending | undefined {
  const isPast = typeof mending?.value === "string" && isLocalDate(mending.value) && mending.value < today;
  return isPast ? undefined : mending;
}

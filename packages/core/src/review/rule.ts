import type { Format, Membership, VenueKind } from "../format/index.js";
import { belongsToAssociation, type Group, isAttached } from "../group/index.js";
import type { JsonPointer, Source } from "../kernel/index.js";
import type { Figure } from "../profile/index.js";

/** How much weight the sources give a condition: safety and confidentiality, clear advice, a possibility. */
export type Strength = "must" | "should" | "may";

/** What a figure is looked up in. */
export type Practice = Pick<Group, "format" | "profile"> & { readonly platform?: Group["platform"] };

/** What advice rests on: a place in a source, or a figure of the practice, which brings its own source along. */
export type Ground = Source | ((practice: Practice) => Figure<unknown> | undefined);

/** All that advice rests on, what decides first. */
export type Grounds = readonly [Ground, ...Ground[]];

/** For which groups a rule holds, and how strongly; what is not mentioned does not matter. */
export interface Scope {
  readonly strength: Strength;
  /** Where the sources speak of such groups elsewhere than of others. */
  readonly sources?: Grounds;
  readonly formats?: readonly Format[];
  /** `online` means hybrid groups too. */
  readonly venue?: "online" | "in-person";
  /** Whether the group was begun without an end in sight. */
  readonly ongoing?: boolean;
  readonly memberships?: readonly Membership[];
  /** Only groups that are attached to an association or another organisation, not those that citizens keep by themselves. */
  readonly attached?: true;
  /** Only groups that are an association's own, not an intermediary's or the public sector's either. */
  readonly associations?: true;
  /** Only groups that one registers for, not those that one simply walks into. */
  readonly registered?: true;
}

/** What a message is told with: numbers, words and lists of them, so that findings survive JSON. */
export type MessageData = Readonly<Record<string, string | number | boolean | readonly (string | number)[]>>;

/** A rule's messages by id, each with the data that it is told with. */
export type Messages = Readonly<Record<string, MessageData>>;

/** A value of a plan that can be given by a press of a button. */
export type MendingValue = string | number | boolean | readonly string[];

/**
 * How a check says what it saw. `wrong`: the plan states what good practice advises against. `missing`: people have not
 * decided yet. `noted`: within what is allowed, and worth knowing. Where one value at that place would mend it, the check
 * says which.
 */
export interface CheckReport<Texts extends Messages> {
  wrong<Id extends keyof Texts & string>(message: Id, path: JsonPointer, data: Texts[Id], mending?: MendingValue): void;
  missing<Id extends keyof Texts & string>(
    message: Id,
    path: JsonPointer,
    data: Texts[Id],
    mending?: MendingValue,
  ): void;
  noted<Id extends keyof Texts & string>(message: Id, path: JsonPointer, data: Texts[Id], mending?: MendingValue): void;
}

/** What is particular to one of a rule's messages. */
export interface Clause {
  /** Where it rests on something else than the rule as a whole. */
  readonly sources?: Grounds;
  /** Where it weighs less than the rule as a whole. */
  readonly strength?: Strength;
}

/** A condition of good practice: what it is, where it comes from, for whom it holds, and how it is seen. */
export interface Rule<Texts extends Messages = Messages, Id extends string = string> {
  /** `topic/name`; the rule's file bears the name. */
  readonly id: Id;
  /** The first scope that fits a group gives the strength; a group that none fits is not asked. */
  readonly scopes: readonly [Scope, ...Scope[]];
  /** What its messages rest on, unless a scope or a clause says otherwise. */
  readonly sources: Grounds;
  /** By message, where one rests on something else than the others: a number of one's own, a law. */
  readonly clauses?: { readonly [Message in keyof Texts]?: Clause };
  /** A profile may not lower it. */
  readonly locked?: true;
  /** When this other rule reports too, only the other is heard. */
  readonly yieldsTo?: string;
  /** Why no condition of the quality criteria rests on it; a rule of the guide's either has this or is named under a condition. */
  readonly outsideReadiness?: string;
  readonly check: (group: Group, report: CheckReport<Texts>) => void;
  /** What a federation's own rule says, by language (BCP 47), in as many as it likes; the guide's rules have their pages in the catalogues. */
  readonly messages?: Readonly<Record<string, RuleTexts<Texts>>>;
}

/** A rule's page in one language: its condition in a sentence, and what it says of a plan, by message. */
export interface RuleTexts<Texts extends Messages> {
  readonly title: string;
  readonly messages: { readonly [Message in keyof Texts]: (data: Texts[Message]) => string };
}

/** A rule whatever its messages are. */
// biome-ignore lint/suspicious/noExplicitAny: a list holds rules of every kind of message; each check still gets its own report
export type AnyRule = Rule<any, string>;

/** A topic's page in one language. What is missing does not compile. */
export type TopicTexts<Rules extends readonly AnyRule[]> = {
  readonly [Each in Rules[number] as Each["id"]]: Each extends Rule<infer Texts, string> ? RuleTexts<Texts> : never;
};

/**
 * Defines a rule with its messages' data first, so that a check can only say what every language has a sentence for.
 *
 * @example
 * ```ts
 * import { defineRule } from "@piiri/core";
 *
 * const noMonday = defineRule<{ monday: { date: string } }>()({
 *   id: "acme/no-monday",
 *   scopes: [{ strength: "may" }],
 *   messages: { en: { title: "No Mondays", messages: { monday: ({ date }) => `We rest on Mondays, also on ${date}.` } } },
 *   sources: [{ document: "ACME's practice", section: "2" }],
 *   check: ({ sessions }, report) => {
 *     const monday = sessions.find(({ start }) => new Date(start).getUTCDay() === 1);
 *     if (monday) report.wrong("monday", "/schedule/start", { date: monday.local.date });
 *   },
 * });
 * noMonday.id; // => "acme/no-monday"
 * ```
 */
export function defineRule<Texts extends Messages>() {
  return <const Id extends string>(rule: Rule<Texts, Id>): Rule<Texts, Id> => rule;
}

/** Whether a scope fits a group. */
export function fits(scope: Scope, group: Group): boolean {
  const { formats, venue, ongoing, memberships, attached, associations, registered } = scope;
  return (
    (formats === undefined || formats.includes(group.format)) &&
    (venue === undefined || venue === venueOf(group.venue.kind)) &&
    (ongoing === undefined || ongoing === group.schedule.standing) &&
    (memberships === undefined || memberships.includes(group.membership)) &&
    (attached === undefined || isAttached(group)) &&
    (associations === undefined || belongsToAssociation(group)) &&
    (registered === undefined || group.registration.required)
  );
}

/** All that scopes ask of a group, as a text: the same rules are asked of groups that are alike in it. */
export function kindOf(group: Group): string {
  const { format, venue, schedule, membership, registration } = group;
  const [attached, associations] = [isAttached(group), belongsToAssociation(group)];
  return `${format} ${venueOf(venue.kind)} ${schedule.standing} ${membership} ${attached} ${associations} ${registration.required}`;
}

function venueOf(kind: VenueKind): "online" | "in-person" {
  return kind === "in-person" ? "in-person" : "online";
}

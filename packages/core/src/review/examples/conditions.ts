/**
 * What a rule has to be, written from the sources by hand: a second opinion, which the tests hold the rules to.
 *
 * The guide is about groups online: what it alone asks is asked of them, and of groups in person what the handbook asks. No
 * condition weighs more than its source lets it. An event requires a coordinator in the guide's own words, hence M.
 */
interface Condition {
  /** M must, S should, I may; L locked; p what people must decide. */
  readonly weight: string;
  /** For whom: C closed group, O open meetings, E single event, `*` all, or in words. */
  readonly whom: string;
  /** What of it is Piiri's own advice, where something is. */
  readonly ours?: string;
  /** What the sources say, unless all of it is Piiri's own. */
  readonly says?: readonly Said[];
}

/** The conditions of a topic, by rule. */
export type Conditions = Readonly<Record<string, Condition>>;

/**
 * What a place says that messages of a rule rest on, in words of our own, and how strongly: `must` (has to, needs, only,
 * important, or what cannot be otherwise), `should` (advises, or tells as its way), `may` (can, for example possible),
 * `example` (a sample, or what somebody has done), `law`.
 */
export type Said = readonly [
  messages: readonly string[],
  place: string,
  strength: "must" | "should" | "may" | "example" | "law",
  words: string,
];

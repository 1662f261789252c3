import type { Channel, MaterialItem } from "../plan/index.js";
import type { MaterialState } from "./materialChecklist.js";
import type { MeetingLinkFacts } from "./meetingLinkFacts.js";
import type { PublicityFacts } from "./publicityFacts.js";

/** The texts that invite people to a group: a page, a piece in a letter, a short post. */
export const publicityKinds = ["web-page", "newsletter", "short-post"] as const;
/** A text that invites people to a group. */
export type PublicityKind = (typeof publicityKinds)[number];

/** What an invitation tells, beside its name: for whom, what, where, when, who, how to join. */
export const publicityPoints = [
  "for-whom",
  "what",
  "where",
  "when",
  "who",
  "register",
  "link",
  "questions",
  "more",
  "page",
] as const;
/** One thing that an invitation tells. */
export type PublicityPoint = (typeof publicityPoints)[number];

/** What is said to those who may come, in one language. */
export interface PublicityTexts {
  readonly title: string;
  readonly kinds: Readonly<Record<PublicityKind, string>>;
  readonly channels: Readonly<Record<Channel, string>>;
  readonly material: Readonly<Record<MaterialItem, string>>;
  readonly materialStates: Readonly<Record<MaterialState, string>>;
  readonly headings: Readonly<Record<"channels" | "material" | "item" | "state", string>>;
  /** Which channels the plan names, and that each be thought of. */
  readonly channelsIntro: (count: number) => string;
  /** Before those that the federation's practice names besides. */
  readonly otherChannels: string;
  readonly names: Readonly<Record<PublicityPoint, string>>;
  /** What people do here: share and talk, not only get support. */
  readonly purpose: string;
  readonly what: (facts: PublicityFacts) => string;
  readonly where: (facts: Pick<PublicityFacts, "venue" | "place">) => string;
  /** Every day, with its time. */
  readonly when: (facts: Pick<PublicityFacts, "sessions" | "starts" | "ends">) => string;
  /** When it begins, as a sentence. */
  readonly begins: (facts: PublicityFacts) => string;
  readonly who: (facts: PublicityFacts) => string;
  readonly register: (facts: PublicityFacts) => string;
  readonly join: (page: string) => string;
  /** The page, where one need not register. */
  readonly readMore: (page: string) => string;
  readonly ask: (contact: string) => string;
  readonly welcome: string;
  /** Who sends the meeting link and when, and whom to ask: a sentence or two. */
  readonly link: (facts: MeetingLinkFacts) => string;
  /** The same in few words, for a post. */
  readonly inShort: { readonly invitation: string; readonly when: (facts: PublicityFacts) => string };
}

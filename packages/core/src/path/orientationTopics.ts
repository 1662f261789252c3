import { guide, handbook, type Source } from "../kernel/index.js";

/** What somebody who begins to lead is told and shown, in order. */
export const orientationTopics = [
  "guide-and-principles",
  "association",
  "practical-things",
  "expenses-and-follow-up",
  "support",
  "expectations",
  "influence",
  "group-phenomena",
  "accounts-and-technology",
  "material",
] as const;
/** Something that a beginning facilitator is told and shown. */
export type OrientationTopic = (typeof orientationTopics)[number];

const sources: Readonly<Record<OrientationTopic, Source>> = {
  "guide-and-principles": guide("2"),
  association: handbook("9"),
  "practical-things": handbook("9"),
  "expenses-and-follow-up": handbook("9"),
  support: handbook("9"),
  expectations: handbook("9"),
  influence: handbook("9"),
  "group-phenomena": handbook("9"),
  "accounts-and-technology": guide("2"),
  material: guide("2"),
};

/**
 * Whose advice it is that a beginning facilitator is told of something.
 *
 * @example
 * ```ts
 * import { sourceOfTopic } from "@piiri/core/path";
 *
 * sourceOfTopic("support"); // => { document: "handbook", section: "9" }
 * ```
 */
export function sourceOfTopic(topic: OrientationTopic): Source {
  return sources[topic];
}

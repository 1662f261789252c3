import type { Group } from "../group/index.js";
import { type PublicityFacts, publicityFacts } from "./publicityFacts.js";
import { shortPost } from "./shortPost.js";
import type { PublicityKind, PublicityPoint, PublicityTexts } from "./texts.js";

/** A text that invites people to a group: a heading, paragraphs, what is told point by point, closing words. */
export interface PublicityText {
  readonly kind: PublicityKind;
  readonly heading?: string | undefined;
  readonly paragraphs: readonly string[];
  /** The name of a point and what is told of it. */
  readonly points: readonly (readonly [point: PublicityPoint, text: string])[];
  readonly closing?: string | undefined;
}

/**
 * A text that invites people to a group, from its plan: for the association's page, for a letter, or a short post. It
 * bears the group's public name, or its title and for whom it is where the plan lets publicity name the condition
 * (`publicity.namesTheCondition`), and tells by the description what the group is for; no person's name, no meeting link.
 *
 * @see guide, 6
 * @example
 * ```ts
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { publicityText } from "@piiri/core/publicity";
 * import { goodPlans } from "@piiri/core/rule-examples";
 * import { en } from "@piiri/core/locale/en";
 *
 * const group = resolvePlanOrThrow(goodPlans["closed-group"]);
 * publicityText(group, "web-page", en.publicity).points[1]; // => ["where", "Online"]
 * ```
 */
export function publicityText(group: Group, kind: PublicityKind, texts: PublicityTexts): PublicityText {
  const facts = publicityFacts(group);
  if (kind === "short-post") {
    const most = group.profile.publicity.shortPostCharacters.value;
    return { kind, paragraphs: [shortPost(facts, most, texts)], points: [] };
  }
  return kind === "web-page" ? webPage(facts, texts) : newsletter(facts, texts);
}

function webPage(facts: PublicityFacts, texts: PublicityTexts): PublicityText {
  const { page, contact } = facts;
  return {
    kind: "web-page",
    heading: facts.name,
    paragraphs: opening(facts, texts),
    points: [
      ...(facts.forWhom === undefined ? [] : [["for-whom", facts.forWhom] as const]),
      ["what", texts.what(facts)],
      ["where", texts.where(facts)],
      ["when", texts.when(facts)],
      ["who", facts.organiser],
      ["register", texts.register(facts)],
      ...(facts.link === undefined ? [] : [["link", texts.link(facts.link)] as const]),
      ...(contact === undefined ? [] : [["questions", contact] as const]),
      ...(page === undefined ? [] : [[facts.closes === undefined ? "page" : "more", page] as const]),
    ],
    closing: texts.welcome,
  };
}

function newsletter(facts: PublicityFacts, texts: PublicityTexts): PublicityText {
  const { page, contact } = facts;
  return {
    kind: "newsletter",
    heading: facts.name,
    paragraphs: [
      ...(facts.forWhom === undefined ? [] : [facts.forWhom]),
      ...opening(facts, texts),
      [texts.what(facts), texts.begins(facts), texts.who(facts)].join(" "),
      [texts.register(facts), ...(page === undefined ? [] : [pageOf(facts, page, texts)])].join(" "),
      ...(contact === undefined ? [] : [texts.ask(contact)]),
    ],
    points: [],
    closing: texts.welcome,
  };
}

function opening({ description }: PublicityFacts, { purpose }: PublicityTexts): readonly string[] {
  return [...(description === undefined ? [] : [description.trim()]), purpose];
}

function pageOf({ closes }: PublicityFacts, page: string, texts: PublicityTexts): string {
  return closes === undefined ? texts.readMore(page) : texts.join(page);
}

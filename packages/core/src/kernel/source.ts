/** The sections of the guide to online peer support groups (2024) that something here rests on. */
export const guideSections = ["1", "2", "3", "4", "5", "6", "Liite 2", "Liite 3"] as const;
/** The sections of the handbook of articles on peer support (2010). */
export const handbookSections = [
  "2",
  "4.1",
  "4.2",
  "4.3",
  "4.4",
  "4.5",
  "5",
  "6.1",
  "6.2",
  "6.4",
  "6.5",
  "6.6",
  "6.7",
  "7.2",
  "9",
] as const;

/** Places in the law that something here rests on: the European regulation on data protection. */
export const lawSections = [
  "GDPR 5(1)(c)",
  "GDPR 5(1)(e)",
  "GDPR 5(1)(f)",
  "GDPR 6(1)(a)",
  "GDPR 9",
  "GDPR 13",
] as const;

/** A section of the guide. */
export type GuideSection = (typeof guideSections)[number];
/** A section of the handbook. */
export type HandbookSection = (typeof handbookSections)[number];
/** A place in the law. */
export type LawSection = (typeof lawSections)[number];

/**
 * Where a number or a rule comes from: the guide, the handbook, the law, our own reading where these are silent
 * (`ours`, its section saying why), or a federation's own document under its name.
 */
export interface Source {
  readonly document: string;
  readonly section: string;
}

export function guide(section: GuideSection): Source {
  return { document: "guide", section };
}

export function handbook(section: HandbookSection): Source {
  return { document: "handbook", section };
}

export function law(section: LawSection): Source {
  return { document: "law", section };
}

export function ours(why: string): Source {
  return { document: "ours", section: why };
}

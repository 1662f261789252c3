/** Who is asked: those who came, and those who led. */
export const feedbackAudiences = ["participants", "facilitators"] as const;
/** Who is asked. */
export type FeedbackAudience = (typeof feedbackAudiences)[number];

/** What participants agree or disagree with: how the group was led and held, and whether it was what it was said to be. */
export const conductItems = ["leading", "planning", "sharing", "safety", "technology", "as-told"] as const;
/** What a group may have done for people, where it has named no goals of its own. */
export const effectItems = ["accepted", "feelings", "support", "ways", "strength"] as const;
/** What facilitators agree or disagree with. */
export const facilitatorItems = [
  "time-enough",
  "shared-work",
  "prepared",
  "backed",
  "tools",
  "well-being",
  "go-on",
] as const;
/** What participants tell in their own words. */
export const openItems = ["effects-more", "expectations", "worked", "improve", "anything"] as const;
/** What facilitators tell in their own words. */
export const facilitatorOpenItems = ["noticed", "improve-leading", "help-wished"] as const;

/** The guide's questions by which a survey of one's own can ask too; `goals` are the group's goals, or the usual effects. */
export const guideQuestions = {
  participants: [...conductItems, "goals", "grade", "sessions", ...openItems],
  facilitators: [...facilitatorItems, ...facilitatorOpenItems],
} as const satisfies Readonly<Record<FeedbackAudience, readonly string[]>>;

/** Every id that the guide's questions have; `goal-1` and so on are those of goals. */
export const guideIds: ReadonlySet<string> = new Set([
  ...guideQuestions.participants,
  ...guideQuestions.facilitators,
  ...effectItems,
]);

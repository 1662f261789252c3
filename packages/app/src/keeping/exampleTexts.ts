/** What an example is of. */
export type ExampleName = "closed-group" | "open-meetings" | "single-event" | "local-group";

/** What people wrote into an example, in another language than Finnish, by its place in the plan. */
export type ExampleTexts = Readonly<Record<ExampleName, Readonly<Record<string, string>>>>;

import type { AssociationPoint } from "./associationPoints.js";
import type { PathStep, PathStepState } from "./facilitatorPath.js";
import type { OrientationTopic } from "./orientationTopics.js";

/** What is said of the way to leading a group, in one language. */
export interface PathTexts {
  readonly title: string;
  readonly intro: string;
  readonly steps: Readonly<Record<PathStep, { readonly name: string; readonly text: string }>>;
  readonly states: Readonly<Record<PathStepState, string>>;
  readonly by: (date: string) => string;
  readonly lacking: (names: string) => string;
  readonly orientation: { readonly title: string; readonly topics: Readonly<Record<OrientationTopic, string>> };
  /** What the association answers for: its name, and what to ask where nothing is written of it. */
  readonly association: {
    readonly title: string;
    readonly intro: string;
    readonly points: Readonly<Record<AssociationPoint, { readonly name: string; readonly ask: string }>>;
    readonly insured: string;
  };
  readonly agreement: {
    readonly title: string;
    readonly intro: string;
    readonly group: string;
    readonly organiser: string;
    readonly time: string;
    readonly work: string;
    readonly tasks: Readonly<
      Record<"leads" | "technology" | "link" | "registrations" | "publicity" | "feedback" | "summary", string>
    >;
    readonly together: string;
    readonly expectations: string;
    /** What each side hopes for and gives; there is room to write. */
    readonly asked: readonly string[];
    readonly ending: string;
    readonly signed: string;
    readonly facilitator: string;
    readonly representative: string;
  };
}

import { describe, expectTypeOf, it } from "vitest";
import type { FeedbackAnswers, FeedbackResults, FeedbackTally, Publication } from "../feedback/index.js";
import type { FederationTally } from "./index.js";
import type { SeasonReport } from "./seasonReport.js";

declare const tally: FederationTally;
declare const report: SeasonReport;
declare const told: FeedbackResults;
declare const counted: FeedbackTally;
declare const answers: readonly FeedbackAnswers[];
declare const publications: readonly Publication[];

describe("FederationTally", () => {
  it("takes of feedback only what was told of it", () => {
    expectTypeOf<Parameters<FederationTally["add"]>[1]>().toEqualTypeOf<readonly FeedbackResults[] | undefined>();
    tally.add(report, [told]);
    // @ts-expect-error answers are nobody's to add up
    tally.add(report, answers);
    // @ts-expect-error nor are their counts
    tally.add(report, [counted]);
    // @ts-expect-error nor what has a result within it
    tally.add(report, publications);
  });
});

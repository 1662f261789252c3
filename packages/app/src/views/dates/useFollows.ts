import type { PlanTextChange } from "@piiri/core/yaml";
import { useAnswer, useAnswerNow } from "../../asking/useAnswer.js";
import { usePlanRequest } from "../../asking/usePlanRequest.js";
import type { DatesWish } from "../../workshop/datesEdits.js";
import type { FollowsAnswer } from "../../workshop/follows.js";

interface Wished {
  readonly changes: readonly PlanTextChange[];
  readonly follows: FollowsAnswer | undefined;
}

/** What a wish for the dates would change in the plan, and what would follow; nothing while there is no wish. */
export function useFollows(wish: DatesWish | readonly PlanTextChange[] | undefined): Wished {
  const plan = usePlanRequest();
  const isWish = wish !== undefined && "wish" in wish;
  const { answer, isCurrent } = useAnswerNow("datesEdits", isWish ? { ...plan, ...wish } : undefined);
  // What was worked out for a former wish is not what she wishes now.
  const changes = (isWish ? isCurrent && answer : wish) || [];
  const follows = useAnswer("follows", changes.length === 0 ? undefined : { ...plan, changes });
  // What would leave a plan that cannot be worked with is told, and not done.
  const isRefused = follows !== undefined && "refused" in follows;
  return { changes: isRefused ? [] : changes, follows: changes.length === 0 ? undefined : follows };
}

import { useAnswerOf } from "../asking/useAnswer.js";
import { useDesk } from "../desk/deskContext.js";
import type { Progress } from "../workshop/progress.js";
import type { AnswerOf, RequestOf, Work } from "../workshop/workshop.js";

/** As `useAnswer`, of the worker that alone knows people. Files in a request are told apart by their numbers beside them. */
export function usePeopleAnswer<Name extends Work>(
  work: Name,
  request: RequestOf<Name> | undefined,
  progress?: Progress,
): AnswerOf<Name> | undefined {
  return useAnswerOf(useDesk().desk.people.ask, work, request, progress);
}

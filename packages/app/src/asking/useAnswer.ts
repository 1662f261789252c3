import { useEffect, useState } from "preact/hooks";
import { useDesk } from "../desk/deskContext.js";
import type { Progress } from "../workshop/progress.js";
import type { AnswerOf, RequestOf, Work } from "../workshop/workshop.js";
import type { Ask } from "./askWorkshop.js";

/**
 * The answer to a request that a view makes of the plan; the former one until the new is there. Without a request nothing
 * is asked, and there is no answer.
 */
export function useAnswer<Name extends Work>(
  work: Name,
  request: RequestOf<Name> | undefined,
): AnswerOf<Name> | undefined {
  return useAnswerOf(useDesk().desk.ask, work, request);
}

/** As `useAnswer`, saying whether the answer is that to the request as it is now, and not a former one. */
export function useAnswerNow<Name extends Work>(
  work: Name,
  request: RequestOf<Name> | undefined,
): { readonly answer: AnswerOf<Name> | undefined; readonly isCurrent: boolean } {
  const { answer, isCurrent } = useAsked(useDesk().desk.ask, work, request);
  return { answer, isCurrent };
}

/** As `useAnswer`, of whoever does the work; told how far it is. */
export function useAnswerOf<Name extends Work>(
  ask: Ask,
  work: Name,
  request: RequestOf<Name> | undefined,
  progress?: Progress,
): AnswerOf<Name> | undefined {
  return useAsked(ask, work, request, progress).answer;
}

function useAsked<Name extends Work>(ask: Ask, work: Name, request: RequestOf<Name> | undefined, progress?: Progress) {
  const { desk } = useDesk();
  const [{ answer, to }, setAnswer] = useState<{ readonly answer?: AnswerOf<Name>; readonly to?: string | undefined }>(
    {},
  );
  const key = request && JSON.stringify(request);
  useEffect(() => {
    if (request === undefined) {
      setAnswer({});
      return;
    }
    let isWanted = true;
    void ask(work, request, (rows) => isWanted && progress?.(rows)).then((outcome) => {
      if (!isWanted) return;
      if ("value" in outcome) setAnswer({ answer: outcome.value, to: key });
      else desk.notice.value = outcome.problem === "too-long" ? "work-too-long" : "work-failed";
    });
    return () => {
      isWanted = false;
    };
  }, [desk, work, key]);
  return { answer, isCurrent: to === key };
}

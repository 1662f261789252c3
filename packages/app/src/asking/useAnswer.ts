import { useEffect, useState } from "preact/hooks";
import { useDesk } from "../desk/deskContext.js";
import type { AnswerOf, RequestOf, Work } from "../workshop/workshop.js";

/** The answer to a request that every view makes of the plan; the former one until the new is there. */
export function useAnswer<Name extends Work>(work: Name, request: RequestOf<Name>): AnswerOf<Name> | undefined {
  const { desk } = useDesk();
  const [answer, setAnswer] = useState<AnswerOf<Name>>();
  const key = JSON.stringify(request);
  useEffect(() => {
    let isWanted = true;
    void desk.ask(work, request).then((outcome) => {
      if (!isWanted) return;
      if ("value" in outcome) setAnswer(() => outcome.value);
      else desk.notice.value = outcome.problem === "too-long" ? "work-too-long" : "work-failed";
    });
    return () => {
      isWanted = false;
    };
  }, [desk, work, key]);
  return answer;
}

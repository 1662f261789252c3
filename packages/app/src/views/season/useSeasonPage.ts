import type { Page } from "@piiri/documents";
import { useEffect, useState } from "preact/hooks";
import { useDesk } from "../../desk/deskContext.js";
import type { RequestOf } from "../../workshop/workshop.js";

/**
 * A page of a season. Requests hold all of its groups, so they are compared by what they are made of, not letter by letter
 * as `useAnswer` does.
 */
export function useSeasonPage<Name extends "seasonPages" | "seasonSuggestions">(
  work: Name,
  request: RequestOf<Name> | undefined,
  madeOf: readonly unknown[],
): Page | undefined {
  const { desk } = useDesk();
  const [page, setPage] = useState<Page>();
  useEffect(() => {
    setPage(undefined);
    if (request === undefined) return;
    let isWanted = true;
    void desk.ask(work, request).then((outcome) => {
      if (!isWanted) return;
      if ("value" in outcome) setPage(outcome.value);
      else desk.notice.value = outcome.problem === "too-long" ? "work-too-long" : "work-failed";
    });
    return () => {
      isWanted = false;
    };
  }, [desk, work, ...madeOf]);
  return page;
}

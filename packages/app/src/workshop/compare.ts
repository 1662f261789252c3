import { diffLines } from "diff";
import { patienceWithTexts } from "../measures.js";

/** A stretch of lines: in both texts, or in each its own. */
export type Stretch = { readonly same: string } | Difference;

/** What stands otherwise in one text than in the other. */
export interface Difference {
  readonly mine: string;
  readonly theirs: string;
}

/** Two texts line by line; joined with either side, the stretches give the very text of that side. */
export function compare({ mine, theirs }: Difference): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let open: Difference = { mine: "", theirs: "" };
  const close = () => {
    if (open.mine !== "" || open.theirs !== "") stretches.push(open);
    open = { mine: "", theirs: "" };
  };
  for (const { value, added, removed } of diffLines(mine, theirs, { timeout: patienceWithTexts }) ?? []) {
    if (added) open = { ...open, theirs: open.theirs + value };
    else if (removed) open = { ...open, mine: open.mine + value };
    else {
      close();
      stretches.push({ same: value });
    }
  }
  close();
  const isWhole = stretches.length > 0 || mine === theirs;
  return isWhole ? stretches : [{ mine, theirs }];
}

import { wholeInPercent } from "../kernel/index.js";
import { registrationsMost } from "../plan/index.js";
import type { Profile } from "../profile/index.js";
import { shareInterval } from "./shareInterval.js";

/**
 * What a told share may be among many people like those who answered, in per cent: over all counts that it may be told of.
 * A share that is told of some of all classes together is off by less than that of each. Of very many the rounding says
 * more than chance.
 */
export function likelyShares(
  { percent, classes, of }: { readonly percent: number; readonly classes: number; readonly of: number },
  answered: number,
  { shareStepPercent, intervalPercent }: Profile["feedback"],
): { readonly from: number; readonly to: number } {
  // Of shares that are rounded so that they make a hundred, some together are off by at most so much.
  const off = (shareStepPercent.value * classes * (of - classes)) / of;
  const within = (value: number) => Math.min(Math.max(value, 0), wholeInPercent);
  if (answered > registrationsMost)
    return { from: Math.floor(within(percent - off)), to: Math.ceil(within(percent + off)) };
  const countAt = (share: number) => (share * answered) / wholeInPercent;
  const least = Math.max(0, Math.ceil(countAt(percent - off)));
  const most = Math.min(answered, Math.floor(countAt(percent + off)));
  return {
    from: Math.floor(shareInterval(least, answered, intervalPercent.value).from * wholeInPercent),
    to: Math.ceil(shareInterval(most, answered, intervalPercent.value).to * wholeInPercent),
  };
}

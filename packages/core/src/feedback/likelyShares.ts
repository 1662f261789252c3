import { wholeInPercent } from "../kernel/index.js";
import { registrationsMost } from "../plan/index.js";
import type { Profile } from "../profile/index.js";
import { roundedPercent } from "./publishedClasses.js";
import { shareInterval } from "./shareInterval.js";

/**
 * What a told share, which is rounded, may be among many people like those who answered, in per cent: over all counts that
 * round to it. Of very many the rounding says more than chance.
 */
export function likelyShares(
  percent: number,
  answered: number,
  { shareStepPercent, intervalPercent }: Profile["feedback"],
): { readonly from: number; readonly to: number } {
  const step = shareStepPercent.value;
  const within = (value: number) => Math.min(Math.max(value, 0), wholeInPercent);
  if (answered > registrationsMost) return { from: within(percent - step), to: within(percent + step) };
  const near = Math.round((answered * percent) / wholeInPercent);
  const isSame = (count: number) =>
    count >= 0 && count <= answered && roundedPercent(count, answered, step) === percent;
  let [least, most] = [near, near];
  while (isSame(least - 1)) least -= 1;
  while (isSame(most + 1)) most += 1;
  return {
    from: Math.floor(shareInterval(least, answered, intervalPercent.value).from * wholeInPercent),
    to: Math.ceil(shareInterval(most, answered, intervalPercent.value).to * wholeInPercent),
  };
}

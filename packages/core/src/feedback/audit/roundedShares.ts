import { wholeInPercent } from "../../kernel/index.js";

/**
 * Shares in per cent that together make a hundred, each told to the nearest steps on either side of it: first each is
 * rounded down, then those that lost most get a step more, of those that lost alike the larger and then the better one.
 *
 * @param counts how many stand in each class, from the lowest class to the highest
 */
export function roundedShares(counts: readonly number[], stepPercent: number): readonly number[] {
  const whole = counts.reduce((sum, count) => sum + count, 0);
  // In whole numbers, so that what lies even is seen to.
  const steps = wholeInPercent / stepPercent;
  const shares = counts.map((count) => Math.floor((count * steps) / whole));
  const missing = steps - shares.reduce((sum, share) => sum + share, 0);
  const byLoss = counts
    .map((count, place) => ({ place, count, loss: (count * steps) % whole }))
    .sort((one, other) => other.loss - one.loss || other.count - one.count || other.place - one.place);
  for (const { place } of byLoss.slice(0, Math.floor(missing))) shares[place] = (shares[place] ?? 0) + 1;
  return shares.map((share) => share * stepPercent);
}

// Why: the docs say how often a told interval holds. It is reckoned, not claimed: over all shares, for each number of answers.
import { guideProfile } from "@piiri/core";
import { shareInterval } from "@piiri/core/feedback";
import { comersOf } from "@piiri/core/registration";

const percent = guideProfile.feedback.intervalPercent.value;
const sizes = Array.from({ length: 26 }, (_, index) => index + 5);

export function generate() {
  return { "docs/feedback-interval.md": page() };
}

function page() {
  const rows = sizes.map((answers) => {
    const { least, mean } = coverage(answers);
    return `| ${answers} | ${least.toFixed(1)} % | ${mean.toFixed(1)} % |`;
  });
  return `<!-- Written by scripts/generators/feedback.mjs. -->
# How often the told interval holds

*On this page: [feedback](feedback.md).*

Beside the share of the two best answers stands what it could be among many people like those who answered: the interval of
Clopper and Pearson at ${percent} %. With few answers an interval cannot hold exactly as often as it claims; this one holds at least
so often. Here is how often it does, reckoned exactly over true shares from 1 % to 99 %: at the worst share, and in the mean.
The interval that is told is wider still, since it allows for the rounding of the share.

| answers | at the worst share | in the mean |
|---:|---:|---:|
${rows.join("\n")}
`;
}

function coverage(answers) {
  const intervals = Array.from({ length: answers + 1 }, (_, count) => shareInterval(count, answers, percent));
  const all = Array.from({ length: 99 }, (_, index) => (index + 1) / 100).map((share) => {
    const likelihoods = comersOf(answers, { kind: "given", ratio: "1/2", mean: share });
    const holds = likelihoods.filter((_, count) => share >= intervals[count].from && share <= intervals[count].to);
    return 100 * holds.reduce((sum, each) => sum + each, 0);
  });
  return { least: Math.min(...all), mean: all.reduce((sum, each) => sum + each, 0) / all.length };
}

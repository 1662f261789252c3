import { type FeedbackTexts, type FeedbackWords, type ItemResult, itemText } from "@piiri/core/feedback";
import { diamondAround } from "../page/diamond.js";
import type { Mark, Picture, Tone } from "../page/picture.js";
import { meanText } from "./figureTexts.js";

const width = 720;
const letters = 14;
const lineHeight = 18;
const statementCharacters = 40;
/** Right of it is room for a mean in words, in a wide font too. */
const track = { from: 330, to: 570 };
const barHeight = 16;
const reach = 7;

/**
 * Questions of one scale as bars: where the mean lies between the worst and the best answer, or from where to where it may,
 * and below it how the answers lie, from the worst at the left to the best at the right.
 */
export function barsPicture(title: string, items: readonly ItemResult[], words: FeedbackWords): Picture {
  const texts = words.feedback;
  const marks: Mark[] = [];
  let y = 8;
  for (const item of items) {
    const lines = wrapped(itemText(item, words), statementCharacters);
    const height = Math.max(lines.length * lineHeight, item.classes === undefined ? 24 : 48) + 14;
    marks.push(
      ...lines.map(
        (text, index): Mark => ({ kind: "text", x: 4, y: y + 16 + index * lineHeight, text, size: letters }),
      ),
      ...meanMarks(item, y + 12, texts),
      ...classMarks(item, y + 26),
      { kind: "line", from: [0, y + height], to: [width, y + height], tone: "pale" },
    );
    y += height + 4;
  }
  return { title, description: texts.picture(title), width, height: y + 4, marks };
}

function place(value: number, { least, most }: ItemResult): number {
  return track.from + ((value - least) / (most - least)) * (track.to - track.from);
}

/** A diamond where the mean is; a bar from there on where it is at least or at most so much. */
function meanMarks(item: ItemResult, y: number, texts: FeedbackTexts): readonly Mark[] {
  const { mean, least, most } = item;
  const steps = Array.from({ length: most - least + 1 }, (_, index) => place(least + index, item));
  const scale: readonly Mark[] = [
    { kind: "line", from: [track.from, y], to: [track.to, y], tone: "grey" },
    ...steps.map((x): Mark => ({ kind: "line", from: [x, y - 4], to: [x, y + 4], tone: "grey" })),
  ];
  const told: Mark = {
    kind: "text",
    x: track.to + 16,
    y: y + 5,
    text: mean === undefined ? texts.itemHidden : meanText(mean, texts),
    size: letters,
    isStrong: mean !== undefined,
  };
  if (mean === undefined) return [...scale, told];
  const at = place(mean.value, item);
  if (mean.is === "about")
    return [...scale, { kind: "polygon", points: diamondAround(at, y, reach), fill: "dark", outline: "dark" }, told];
  const from = mean.is === "at-most" ? track.from : at;
  const to = mean.is === "between" ? place(mean.to, item) : { "at-least": track.to, "at-most": at }[mean.is];
  const region: Mark = { kind: "box", x: from, y: y - 5, width: to - from, height: 10, fill: "dark", outline: "dark" };
  return [...scale, region, told];
}

const tones: readonly Tone[] = ["white", "pale", "light", "grey", "dark"];

/** The shares side by side; their tone goes from white at the worst to dark at the best. */
function classMarks({ classes = [] }: ItemResult, y: number): readonly Mark[] {
  const whole = classes.reduce((sum, { percent }) => sum + percent, 0);
  let x = track.from;
  return classes.flatMap(({ percent }, index): readonly Mark[] => {
    const wide = (percent / whole) * (track.to - track.from);
    const tone = tones[Math.round((index / Math.max(1, classes.length - 1)) * (tones.length - 1))] ?? "white";
    const isDark = tone === "dark" || tone === "grey";
    const at = x;
    x += wide;
    return [
      { kind: "box", x: at, y, width: wide, height: barHeight, fill: tone, outline: "dark" },
      {
        kind: "text",
        x: at + wide / 2,
        y: y + barHeight - 4,
        text: `${percent}`,
        size: 12,
        align: "middle",
        tone: isDark ? "white" : "dark",
        isStrong: true,
      },
    ];
  });
}

/** A sentence in lines of so many characters at most, broken between words. */
function wrapped(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

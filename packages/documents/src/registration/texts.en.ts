import type { ComersTexts } from "./texts.js";

/** How many come, in the picture. */
export const comersTexts: ComersTexts = {
  title: "How many of them come?",
  description: (seats, minimum) =>
    `Bars: the higher, the likelier that just so many come.${seats === undefined ? "" : ` There are ${seats} seats.`}${minimum > 0 ? ` A group needs ${minimum} at least.` : ""}`,
  axis: "who come",
  seats: (seats) => `${seats} seats`,
  minimum: (minimum) => `${minimum} at least`,
};

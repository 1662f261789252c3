import type { ComersTexts } from "./texts.js";

/** Hur många som kommer, i bilden. */
export const comersTexts: ComersTexts = {
  title: "Hur många av dem kommer?",
  description: (seats, minimum) =>
    `Staplar: ju högre, desto sannolikare att just så många kommer.${seats === undefined ? "" : ` Det finns ${seats} platser.`}${minimum > 0 ? ` Gruppen behöver minst ${minimum}.` : ""}`,
  axis: "kommer",
  seats: (seats) => `${seats} platser`,
  minimum: (minimum) => `minst ${minimum}`,
};

import type { ComersTexts } from "./texts.js";

/** Montako tulee, kuvassa. */
export const comersTexts: ComersTexts = {
  title: "Montako heistä tulee?",
  description: (seats, minimum) =>
    `Pylväät: mitä korkeampi, sitä todennäköisemmin juuri niin monta tulee.${seats === undefined ? "" : ` Paikkoja on ${seats}.`}${minimum > 0 ? ` Ryhmään tarvitaan vähintään ${minimum}.` : ""}`,
  axis: "tulijoita",
  seats: (seats) => `paikkoja ${seats}`,
  minimum: (minimum) => `vähintään ${minimum}`,
};

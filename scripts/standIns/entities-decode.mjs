// Why: what takes text out of a page has an older table of HTML's names with it; it does as well with the one that is there.
export * from "../../node_modules/entities/dist/decode.js";

export const fromCodePoint = String.fromCodePoint;

import type { PeopleTexts } from "./texts.js";

/** What is said wherever people are shown. */
export const peopleTexts: PeopleTexts = {
  band: "None of this is stored.",
  bandMore: "It is read from the files you give, on this computer alone. When you leave this view, it is forgotten.",
  forget: "Forget now",
  forgotten: "All of it is forgotten.",
};

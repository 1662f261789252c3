import type { PeopleTexts } from "./texts.js";

/** Vad som sägs där uppgifter om människor visas. */
export const peopleTexts: PeopleTexts = {
  band: "De här uppgifterna sparas inte.",
  bandMore: "De läses ur filerna du ger, bara på den här datorn. När du lämnar vyn glöms de bort.",
  forget: "Glöm nu",
  forgotten: "Uppgifterna är glömda.",
};

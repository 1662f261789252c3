import type { TopicTexts } from "../../rule.js";
import type { reportRules } from "./index.js";

/** What the rules about the association's reports say, in Finland's Swedish. */
export const reportFindings: TopicTexts<typeof reportRules> = {
  "report/summaries": {
    title: "Föreningen räknar träffar och deltagare två gånger om året.",
    messages: {
      seldom: ({ times, advised }) =>
        `${gathered(times)} Färska siffror visar i tid om verksamheten når människor, och rapporten blir lätt att skriva. Räkna ${often(advised)} om året.`,
    },
  },
  "report/annual": {
    title: "Gruppen är med i föreningens verksamhetsberättelse.",
    messages: {
      leftOut: () =>
        "Gruppen blir utanför föreningens verksamhetsberättelse. Där ser också andra vad kamratstöd ger, och det blir lättare att få stöd för verksamheten. Ge gruppen några rader. Om deltagarna räcker det med antalet.",
    },
  },
};

const inWords: Readonly<Record<number, string>> = { 1: "en gång", 2: "två gånger" };

function gathered(times: number): string {
  return times === 0
    ? "Träffarna och deltagarna räknas inte alls."
    : `Träffarna och deltagarna räknas ${often(times)} om året.`;
}

function often(times: number): string {
  return inWords[times] ?? `${times} gånger`;
}

import type { TopicTexts } from "../../rule.js";
import type { reportRules } from "./index.js";

/** What the rules about the association's reports say, in Finnish. */
export const reportFindings: TopicTexts<typeof reportRules> = {
  "report/summaries": {
    title: "Yhdistys kokoaa tapaamisten ja osallistujien määrät kahdesti vuodessa.",
    messages: {
      seldom: ({ times, advised }) =>
        `${gathered(times)} Tuoreista luvuista näet ajoissa, tavoittaako toiminta ihmisiä, ja raportti syntyy helposti. Kokoa luvut ${often(advised)} vuodessa.`,
    },
  },
  "report/annual": {
    title: "Ryhmä on mukana yhdistyksen vuosikertomuksessa.",
    messages: {
      leftOut: () =>
        "Ryhmä jää pois yhdistyksen vuosikertomuksesta. Kertomuksesta muutkin näkevät, mitä vertaistuki antaa, ja toiminnan on helpompi saada tukea. Varaa ryhmälle muutama rivi. Osallistujista riittää lukumäärä.",
    },
  },
};

const inWords: Readonly<Record<number, string>> = { 1: "kerran", 2: "kahdesti" };

function gathered(times: number): string {
  return times === 0
    ? "Tapaamisten ja osallistujien määriä ei koota lainkaan."
    : `Tapaamisten ja osallistujien määrät kootaan ${often(times)} vuodessa.`;
}

function often(times: number): string {
  return inWords[times] ?? `${times} kertaa`;
}
